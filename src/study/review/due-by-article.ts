/** How many saved words wait for a review, article by article. */
import type { SavedWord } from '#study/saved-word';
import { isDue } from './standing';

/** The number of words that are due at `now` in either direction, by the slug of their article; articles without any are left out. */
export function dueByArticle(words: readonly SavedWord[], now: Date): Map<string, number> {
  const due = new Map<string, number>();
  for (const { article, cards } of words) {
    if (isDue(cards.recognise, now) || isDue(cards.recall, now)) due.set(article, (due.get(article) ?? 0) + 1);
  }
  return due;
}
