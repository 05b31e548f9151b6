/** Which earlier entry says nearly the same: a proposal from the words, which the reader may take or leave. */
import { fold } from '#arabic/fold';
import { partiesOf, type Pledge } from './pledges';

/** From which share of common words two entries are taken to be about the same. */
const ALIKE = 0.4;

/**
 * For each entry that has one, the latest earlier one of another article between the same parties that is about the same.
 * @param pledges in the order of time
 */
export function earlierOf(pledges: readonly Pledge[]): ReadonlyMap<string, Pledge> {
  const found = new Map<string, Pledge>();
  const byParties = new Map<string, { pledge: Pledge; words: ReadonlySet<string> }[]>();
  for (const pledge of pledges) {
    const key = partiesOf(pledge)
      .map((party) => party.key)
      .toSorted()
      .join(' ');
    const others = byParties.get(key) ?? [];
    const words = wordsOf(pledge);
    const alike = others.filter((other) => isEarlier(other.pledge, pledge) && likeness(other.words, words) >= ALIKE);
    // In the order of time, so the last is the latest.
    const best = alike.at(-1);
    if (best) found.set(pledge.id, best.pledge);
    others.push({ pledge, words });
    byParties.set(key, others);
  }
  return found;
}

function isEarlier(a: Pledge, b: Pledge): boolean {
  return a.article.slug !== b.article.slug && a.date !== null && b.date !== null && a.date < b.date;
}

/** Share of the words that two sets have in common, 0–1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

const JOINED = /^(?:[وف]?(?:[بك]?ال|لل)|[وف])(?=\p{L}{3})/u;

/** The words of what is undertaken, in both languages: folded, without the article, without the shortest. */
function wordsOf({ wording }: Pledge): ReadonlySet<string> {
  const texts = (['ar', 'en'] as const).flatMap((lang) =>
    wording[lang].flatMap(({ role, text }) => (role === 'object' || role === 'context' ? [text] : [])),
  );
  const words = texts.flatMap((text) => fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(words.map((word) => word.replace(JOINED, '')).filter((word) => word.length > 2));
}
