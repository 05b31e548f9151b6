/** Which words of these two texts go together, learned from pairs that were found before. */
import type { Bead } from './beads';
import type { Learned, Words } from './evidence';

/** Beads surer than this are learned from. */
const SURE = 0.8;
/** Places together, at least. */
const LEAST = 2;
/** Dice coefficient, at least. */
const DICE = 0.65;

/**
 * Word types that stand in the same pairs again and again. Dice coefficient: twice the places together by all places of
 * both; two words that never stand without each other have 1.
 */
export function learn(ar: Words, en: Words, beads: readonly Bead[]): Learned {
  const arPlaces = new Map<string, number>();
  const enPlaces = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { ar: a, arSize, en: e, enSize, sure } of beads) {
    if (arSize === 0 || enSize === 0 || sure < SURE) continue;
    const arTypes = new Set(ar.sentences.slice(a, a + arSize).flat());
    const enTypes = new Set(en.sentences.slice(e, e + enSize).flat());
    for (const type of arTypes) arPlaces.set(type, (arPlaces.get(type) ?? 0) + 1);
    for (const type of enTypes) enPlaces.set(type, (enPlaces.get(type) ?? 0) + 1);
    for (const type of arTypes) {
      if (type.startsWith(':')) continue;
      const others = together.get(type) ?? new Map<string, number>();
      for (const other of enTypes) if (!other.startsWith(':')) others.set(other, (others.get(other) ?? 0) + 1);
      together.set(type, others);
    }
  }
  const learned = new Map<string, Map<string, number>>();
  for (const [type, others] of together) {
    const places = arPlaces.get(type) ?? 0;
    if (places < LEAST) continue;
    for (const [other, count] of others) {
      if (count < LEAST) continue;
      const dice = (2 * count) / (places + (enPlaces.get(other) ?? 0));
      if (dice < DICE) continue;
      const known = learned.get(type) ?? new Map<string, number>();
      known.set(other, dice);
      learned.set(type, known);
    }
  }
  return learned;
}
