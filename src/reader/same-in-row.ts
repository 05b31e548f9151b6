/** Whether a row reads the same in two articles: one before a change of a register, one after. */
import { marksIn, type Article, type Unit } from '#article/model';
import { stretchesOf } from '#article/speakers';

/** True where nothing that a row shows has changed: its text, the marks in it, the names of who speaks in it. */
export function sameInRow(before: Article, after: Article, unit: Unit): boolean {
  if (before === after) return true;
  if (before.text !== after.text) return false;
  return (
    unit.sentences.every((sentence) => marksIn(before, sentence) === marksIn(after, sentence)) &&
    stretchesOf(unit).every(({ speaker }) => before.entity.get(speaker) === after.entity.get(speaker))
  );
}
