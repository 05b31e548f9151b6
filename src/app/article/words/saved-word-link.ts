import { linkOf } from '#article/address/links';
import { sentenceFingerprint } from '#article/selection';
import type { SavedWord } from '#study/saved-word';

/**
 * The address at which a saved word stands in its article, or `null` for a word of the article that is open: that one is
 * selected without leaving the page.
 * @param open slug of the article that is open
 * @param page address of the page that is open
 */
export function savedWordLink(
  { article, sentence, index, text }: Pick<SavedWord, 'article' | 'sentence' | 'index' | 'text'>,
  open: string,
  page: string,
): string | null {
  if (article === open) return null;
  const selection = { type: 'word', id: sentence, at: index } as const;
  // If the sentence has changed since the word was saved, the page says so: the word may stand elsewhere in it now.
  return linkOf({ article, selection, made: sentenceFingerprint(text) }, page);
}
