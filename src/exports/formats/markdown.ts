/**
 * The whole bilingual article as Markdown (CommonMark; the registers as GFM tables). Markdown cannot say a direction, so
 * the Arabic stands in HTML blocks that do; inside them it is Markdown again.
 */
import { escapeMarkdown } from './escape-markdown';
import { fill, textsOf, type Texts } from '#exports/texts';
import type { Exporter } from '#exports/types';
import {
  countWhole,
  wholeArticle,
  wholeFileName,
  type Fact,
  type Note,
  type OwnNote,
  type Place,
  type Row,
  type UndertakingRow,
  type WholeArticle,
} from '#exports/formats/pages/whole-article';

export const markdown: Exporter = {
  id: 'markdown',
  describe: countWhole,
  async make(input) {
    const texts = await textsOf(input.uiLanguage);
    const content = markdownOf(wholeArticle(input, texts), texts);
    return { name: wholeFileName(input, 'md'), mime: 'text/markdown;charset=utf-8', content };
  },
};

function markdownOf(whole: WholeArticle, texts: Texts): string {
  const of = (commitment: boolean) => whole.undertakings.filter((entry) => entry.commitment === commitment);
  const blocks = [
    ...(whole.scope === null ? [] : [`> ${escapeMarkdown(whole.scope)}`]),
    ...whole.rows.flatMap((row) => rowBlocks(row, whole, texts)),
    ...(whole.notes.length === 0 ? [] : [`## ${escapeMarkdown(texts.notes)}`, notesList(whole.notes)]),
    ...(whole.ownNotes.length === 0
      ? []
      : [`## ${escapeMarkdown(texts.ownNotes.heading)}`, ownNotesList(whole.ownNotes)]),
    `## ${escapeMarkdown(texts.names)}`,
    entitiesTable(whole, texts),
    `## ${escapeMarkdown(texts.registers.commitments)}`,
    undertakingsTable(of(true), texts),
    `## ${escapeMarkdown(texts.registers.positions)}`,
    undertakingsTable(of(false), texts),
    `## ${escapeMarkdown(texts.about.title)}`,
    whole.about.map(factLine).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function factLine({ label, value, href }: Fact): string {
  return `- ${escapeMarkdown(label)}: ${href === undefined ? isolated(escapeMarkdown(value)) : `<${href}>`}`;
}

function rowBlocks(row: Row, whole: WholeArticle, texts: Texts): string[] {
  const side = (lang: 'ar' | 'en') =>
    row.sentences
      .map((sentence) => {
        const all = [...sentence.notes.map(String), ...sentence.ownNotes[lang].map((number) => `\\*${number}`)];
        const refs = all.length === 0 ? '' : `<sup>${all.join(', ')}</sup>`;
        return escapeMarkdown(sentence[lang]) + refs;
      })
      .join(' ');
  if (row.number === null) {
    return [
      ...rtl(`# ${side('ar')}\n\n${escapeMarkdown(whole.byline.ar)}`),
      `# ${side('en')}`,
      escapeMarkdown(whole.byline.en),
    ];
  }
  const speakers = row.speakers.map((name) => ` · ${escapeMarkdown(name)}`).join('');
  return [
    `### ${escapeMarkdown(fill(texts.paragraphNumber, { number: row.number }))}${speakers}`,
    ...rtl(side('ar')),
    side('en'),
  ];
}

/** A blank line on each side makes what is between them Markdown. */
function rtl(content: string): string[] {
  return ['<div dir="rtl" lang="ar">', content, '</div>'];
}

function notesList(notes: readonly Note[]): string {
  return notes
    .map(({ number, on, text }) => {
      const words = [on.en, on.ar].flatMap((one) => (one === null ? [] : [isolated(escapeMarkdown(one))]));
      return `${number}. ${words.join(' · ')}: ${escapeMarkdown(text)}`;
    })
    .join('\n');
}

/** The reader's notes: an item each, what is said of it in paragraphs of its own. */
function ownNotesList(notes: readonly OwnNote[]): string {
  return notes
    .map(({ number, words, remark, about }) =>
      [
        `- \\*${number} ${isolated(escapeMarkdown(words))}`,
        ...remark.map((line) => `  ${isolated(escapeMarkdown(line))}`),
        `  ${escapeMarkdown(about)}`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

function entitiesTable({ entities }: WholeArticle, { columns, none, comma }: Texts): string {
  if (entities.length === 0) return escapeMarkdown(none);
  return table(
    [columns.kind, columns.arabic, columns.english, columns.about, columns.mentions, columns.where],
    entities.map(({ kind, name, about, count, places }) => [
      kind,
      name.ar,
      name.en ?? '',
      about ?? '',
      String(count),
      placesText(places, comma),
    ]),
  );
}

function undertakingsTable(entries: readonly UndertakingRow[], { columns, none, comma }: Texts): string {
  if (entries.length === 0) return escapeMarkdown(none);
  return table(
    [columns.kind, columns.who, columns.to, columns.said, columns.english, columns.arabic, columns.when, columns.where],
    entries.map(({ kind, by, to, said, en, ar, timeframe, places }) => [
      kind,
      by,
      to,
      said,
      en,
      ar,
      timeframe,
      placesText(places, comma),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(tableLine)].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => isolated(escapeMarkdown(cell))).join(' | ')} |`;
}

function placesText(places: readonly Place[], comma: string): string {
  return places.map((place) => place.label).join(comma);
}

/** Text that would turn what follows it is closed off; other text stays bare. */
function isolated(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) ? `<bdi>${text}</bdi>` : text;
}
