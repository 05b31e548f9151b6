/** Lines of a concordance by what renders the hit: how a word has been translated, how often, and what the translator says of it. */
import type { Bilingual, Lang } from '#article/format/schema';
import type { Line } from './line';

/** The lines whose hits are rendered by the same words, in whatever form. */
export interface RenderingGroup {
  /** The words in the form that is most frequent there; empty where no words render the hit, or none are known to. */
  text: string;
  lang: Lang;
  /** In the order of the text. */
  lines: Line[];
  /** What the translator notes on these words, each once. */
  notes: Bilingual[];
}

/** Words that a phrase begins with and that do not tell it from others. */
const LEADING = new Set('a an and as at by for from in into its of on or that the their to with'.split(' '));

/** The endings of English, and what is written together with an Arabic word before it: enough to compare forms of one word. */
const FORMS: Record<Lang, RegExp> = { en: /(?:ing|ed|es|s|e)$/, ar: /^[وف]?(?:لل|[بلك]?ال|[بلك](?=..))/u };

/** The words that render a hit, as they stand in the text; the pieces of a phrase one after the other. */
export function renderingText({ counterpart: { text, lit } }: Line): string {
  return lit.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Groups of lines, the most frequent rendering first; what has none comes last. */
export function groupByRendering(lines: readonly Line[]): RenderingGroup[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const key = `${line.counterpart.lang} ${keyOf(line)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const listed = [...groups.values()].map((own): RenderingGroup => {
    const texts = own.map((line) => coreOf(renderingText(line), line.counterpart.lang));
    const count = (text: string) => texts.filter((one) => one === text).length;
    const [text = ''] = texts.toSorted((a, b) => count(b) - count(a));
    const notes = new Map(own.flatMap((line) => line.notes.map((note) => [note.en, note] as const)));
    return { text, lang: own[0]?.counterpart.lang ?? 'en', lines: own, notes: [...notes.values()] };
  });
  return listed.toSorted(
    (a, b) =>
      Number(a.text === '') - Number(b.text === '') || b.lines.length - a.lines.length || firstOf(a) - firstOf(b),
  );
}

function firstOf({ lines: [first] }: RenderingGroup): number {
  return first?.at ?? 0;
}

/** The same for renderings in other forms of the same words. */
function keyOf(line: Line): string {
  const { lang } = line.counterpart;
  const words = coreOf(renderingText(line), lang).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.toLowerCase().replace(FORMS[lang], '')).join(' ');
}

/** Without the small words that it begins with, which do not tell it from others: “to promote”, “in promoting”. */
function coreOf(text: string, lang: Lang): string {
  if (lang === 'ar') return text;
  const words = text.split(' ');
  const from = words.findIndex((word) => !LEADING.has(word.toLowerCase()));
  return from <= 0 ? text : words.slice(from).join(' ');
}
