/** What copying from the article gives: the words of the article alone, each language by itself, paragraph by paragraph. */
import type { Lang } from '#article/schema';

/** A stretch of one sentence as it was selected. */
export interface Stretch {
  unit: string;
  lang: Lang;
  text: string;
}

/** Plain text: a line a paragraph and language, in the order of the page. */
export function plainTextOf(stretches: readonly Stretch[]): string {
  return blocksOf(stretches)
    .map(({ text }) => text)
    .join('\n');
}

/** The same as HTML, in which each paragraph carries its language and direction. */
export function htmlOf(stretches: readonly Stretch[]): string {
  return blocksOf(stretches)
    .map(({ lang, text }) => `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${escaped(text)}</p>`)
    .join('\n');
}

/** Sentences of one paragraph in one language, joined. */
function blocksOf(stretches: readonly Stretch[]): Stretch[] {
  const blocks: Stretch[] = [];
  for (const stretch of stretches) {
    const last = blocks.at(-1);
    if (last?.unit === stretch.unit && last.lang === stretch.lang) last.text += stretch.text;
    else blocks.push({ ...stretch });
  }
  return blocks.map((block) => ({ ...block, text: block.text.trim() })).filter((block) => block.text !== '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
