/** What the timeline shows as files: a table for spreadsheets, and a text that can be handed in. */
import type { Lang } from '#article/format/schema';
import { escapeMarkdown } from '#exports/formats/escape-markdown';
import type { CellValue, Column } from '#exports/formats/tables/tables';
import type { Pledge } from '#timeline/pledges';

/** The words that the files need, in the language of the interface. */
export interface FileWords {
  title: string;
  noDate: string;
  heading: (column: ColumnId) => string;
  kind: (pledge: Pledge) => string;
  topic: (pledge: Pledge) => string;
  names: (parties: Pledge['by']) => string;
  who: (pledge: Pledge) => string;
  day: (iso: string) => string;
  articleTitle: (pledge: Pledge) => string;
  href: (pledge: Pledge) => string;
}

const columnIds = ['date', 'by', 'to', 'kind', 'force', 'topic', 'action', 'ar', 'en', 'article', 'link'] as const;
export type ColumnId = (typeof columnIds)[number];

/** Widths in characters, as spreadsheets count them. */
const WIDE = 44;
const WIDTH: Partial<Record<ColumnId, number>> = { date: 12, by: 20, to: 20, kind: 16, force: 9, topic: 18 };

/** Columns that are always in one language. */
const languageOf: Partial<Record<ColumnId, Lang>> = { ar: 'ar', en: 'en' };

/** A row an entry, in their order. */
export function tableOfPledges(
  pledges: readonly Pledge[],
  words: FileWords,
): { title: string; columns: Column[]; rows: CellValue[][] } {
  const columns = columnIds.map((id): Column => ({
    id,
    heading: words.heading(id),
    width: WIDTH[id] ?? WIDE,
    lang: languageOf[id],
    ...(id === 'date' && { isDay: true as const }),
  }));
  const cells: Record<ColumnId, (pledge: Pledge) => CellValue> = {
    date: ({ date }) => date,
    by: ({ by }) => (by.length === 0 ? null : words.names(by)),
    to: ({ to }) => (to.length === 0 ? null : words.names(to)),
    kind: words.kind,
    force: ({ force }) => force,
    topic: (pledge) => (pledge.topic === null ? null : words.topic(pledge)),
    action: ({ action }) => action.en ?? action.ar,
    ar: (pledge) => lineOf(pledge, 'ar'),
    en: (pledge) => lineOf(pledge, 'en'),
    article: words.articleTitle,
    link: words.href,
  };
  return {
    title: words.title,
    columns,
    rows: pledges.map((pledge) => columnIds.map((id) => cells[id](pledge))),
  };
}

/** An entry a section: whose it is, both wordings, and a link to its words. */
export function markdownOfPledges(pledges: readonly Pledge[], words: FileWords): string {
  const sections = pledges.map((pledge) => {
    const day = pledge.date === null ? words.noDate : words.day(pledge.date);
    const wordings = (['ar', 'en'] as const).flatMap((lang) => {
      const line = lineOf(pledge, lang);
      if (line === null) return [];
      // Markdown cannot say a direction: the Arabic stands in a block that does.
      return lang === 'ar'
        ? [`<div dir="rtl" lang="ar">\n\n${escapeMarkdown(line)}\n\n</div>`]
        : [escapeMarkdown(line)];
    });
    return [
      `## ${escapeMarkdown(`${day}: ${words.who(pledge)}`)}`,
      escapeMarkdown(words.kind(pledge)),
      ...wordings,
      `[${escapeMarkdown(words.articleTitle(pledge))}](<${words.href(pledge)}>)`,
    ].join('\n\n');
  });
  return `${[`# ${escapeMarkdown(words.title)}`, ...sections].join('\n\n')}\n`;
}

/** The words of an entry in a line; `null` where that language has none. */
function lineOf({ wording }: Pledge, lang: 'ar' | 'en'): string | null {
  return wording[lang].length === 0
    ? null
    : wording[lang]
        .map(({ text }) => text)
        .join('')
        .trim();
}
