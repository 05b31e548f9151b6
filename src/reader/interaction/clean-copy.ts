/** What copying from the article gives: the words of the article alone, each language by itself, paragraph by paragraph. */
import type { Span } from '#article/resolve';
import type { Lang } from '#article/format/schema';

/** A stretch of one sentence as it was marked to be copied. */
export interface Stretch {
  /** Ids of its row and its sentence. */
  unit: string;
  sentence: string;
  lang: Lang;
  /** As it is shown. */
  text: string;
  /** Where it stands in the stored text of its sentence. */
  span: Span;
}

/** What was marked of one paragraph in one language. */
export type Block = Pick<Stretch, 'unit' | 'lang' | 'text'>;

/** Plain text: a line a paragraph and language, in the order of the page. */
export function plainTextOf(stretches: readonly Stretch[]): string {
  return blocksOf(stretches)
    .map(({ text }) => text)
    .join('\n');
}

/** The same as HTML, in which each paragraph carries its language and direction. */
export function htmlOf(stretches: readonly Stretch[]): string {
  return blocksOf(stretches)
    .map((block) => paragraphHtml(block))
    .join('\n');
}

/** A block as a paragraph of HTML; `more` is markup that stands behind its text. */
export function paragraphHtml({ lang, text }: Block, more = ''): string {
  return `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${escaped(text)}${more}</p>`;
}

/** Sentences of one paragraph in one language, joined. */
export function blocksOf(stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  for (const { unit, lang, text } of stretches) {
    const last = blocks.at(-1);
    if (last?.unit === unit && last.lang === lang) last.text += text;
    else blocks.push({ unit, lang, text });
  }
  return blocks.map((block) => ({ ...block, text: block.text.trim() })).filter((block) => block.text !== '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
