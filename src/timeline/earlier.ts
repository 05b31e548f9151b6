/** Which earlier entry says nearly the same: a proposal from the words, which the reader may take or leave. */
import { fold } from '#arabic/fold';
import { partiesKeyOf, type Pledge } from './pledges';

/** From which share of common words two entries are taken to be about the same. */
const ALIKE = 0.4;

/** Finds, for an entry, the latest earlier one of another article between the same parties that is about the same; `null` for none. */
export type FindEarlier = (pledge: Pledge) => Pledge | null;

/**
 * What is looked at is looked at when it is asked for, and once: of thousands of entries a screen shows some.
 * @param pledges in the order of time
 */
export function earlierIn(pledges: readonly Pledge[]): FindEarlier {
  const byParties = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    const key = partiesKeyOf(pledge);
    const known = byParties.get(key);
    if (known) known.push(pledge);
    else byParties.set(key, [pledge]);
  }
  const words = new Map<string, ReadonlySet<string>>();
  const wordsFor = (pledge: Pledge) => {
    const known = words.get(pledge.id) ?? wordsOf(pledge);
    words.set(pledge.id, known);
    return known;
  };
  const found = new Map<string, Pledge | null>();
  return (pledge) => {
    const known = found.get(pledge.id);
    if (known !== undefined) return known;
    const others = byParties.get(partiesKeyOf(pledge)) ?? [];
    // In the order of time: the last before it that is alike is the latest.
    const before = others.slice(0, Math.max(0, others.indexOf(pledge)));
    const earlier = before.findLast(
      (other) => isEarlier(other, pledge) && likeness(wordsFor(other), wordsFor(pledge)) >= ALIKE,
    );
    found.set(pledge.id, earlier ?? null);
    return earlier ?? null;
  };
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
