import type { TFunction } from 'i18next';
import type { Sentence } from '#article/model';

/** Where a sentence stands, in words: “paragraph 4”, “headline”. */
export function placeText(t: TFunction<'app'>, sentence: Sentence | null): string {
  const number = sentence?.unit.index ?? 0;
  return number === 0 ? t('inHeadline') : t('inParagraph', { number });
}
