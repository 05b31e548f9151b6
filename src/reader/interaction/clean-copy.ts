/** What copying from the article gives: the words of the article alone, each language by itself, paragraph by paragraph. */
import type { Span } from '#article/linking/resolve';
import type { Lang } from '#article/format/schema';

/** A stretch of one sentence as it was selected to be copied. */
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

/** What was selected of one paragraph in one language. */
export type CopiedParagraph = Pick<Stretch, 'unit' | 'lang' | 'text'>;

/** Plain text: a line a paragraph and language, in the order of the page. */
export function plainTextOf(stretches: readonly Stretch[]): string {
  return copiedParagraphs(stretches)
    .map(({ text }) => text)
    .join('\n');
}

/** The same as HTML, in which each paragraph carries its language and direction. */
export function htmlOf(stretches: readonly Stretch[]): string {
  return copiedParagraphs(stretches)
    .map((paragraph) => paragraphHtml(paragraph))
    .join('\n');
}

/** A paragraph as HTML; `more` is markup that stands behind its text. */
export function paragraphHtml({ lang, text }: CopiedParagraph, more = ''): string {
  return `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${escaped(text)}${more}</p>`;
}

/** Sentences of one paragraph in one language, joined. */
export function copiedParagraphs(stretches: readonly Stretch[]): CopiedParagraph[] {
  const paragraphs: CopiedParagraph[] = [];
  for (const { unit, lang, text } of stretches) {
    const last = paragraphs.at(-1);
    if (last?.unit === unit && last.lang === lang) last.text += text;
    else paragraphs.push({ unit, lang, text });
  }
  return paragraphs
    .map((paragraph) => ({ ...paragraph, text: paragraph.text.trim() }))
    .filter((paragraph) => paragraph.text !== '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
