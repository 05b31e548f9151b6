/** The saved words as a store of the device's database, and what the database and a backup must know of a word. */
import { deviceDatabase } from '#storage/database';
import { openStore, type StoreDefinition } from '#storage/store';
import { directions, latestFirst, readSavedWord, WORD_VERSION, type Card, type SavedWord } from './saved-word';

export const wordDefinition: StoreDefinition<SavedWord> = {
  name: 'words',
  version: WORD_VERSION,
  read: readSavedWord,
  combine: furtherCards,
  sort: latestFirst,
};

/** The words of this device. */
export const savedWords = openStore(deviceDatabase, wordDefinition);

/**
 * Card by card, the one with more reviews wins, and of as many the later one; else what is here stays. Texts are the
 * same on both sides, since the same place in the same article has the same id.
 */
function furtherCards(own: SavedWord, other: SavedWord): SavedWord {
  const further = (one: (typeof directions)[number]) =>
    isFurther(other.cards[one], own.cards[one]) ? other.cards[one] : own.cards[one];
  const cards = { recognise: further('recognise'), recall: further('recall') };
  return directions.every((one) => cards[one] === own.cards[one]) ? own : { ...own, cards };
}

function isFurther(card: Card, than: Card): boolean {
  if (card.reps !== than.reps) return card.reps > than.reps;
  return (card.lastReview ?? '') > (than.lastReview ?? '');
}
