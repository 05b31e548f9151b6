/** The words in which something is undertaken: those of its cue and of its evidence, as they stand in the text. */
import type { Anchored, Undertaking } from '#article/model';
import { wordSpans } from './word-spans';
import type { EvidenceRole, Lang } from '#article/format/schema';

export const stretchRoles = ['cue', 'object', 'context'] as const satisfies readonly ('cue' | EvidenceRole)[];

/** One stretch of a wording. `role` is `null` of words that stand between the others, and of the ellipsis for longer gaps. */
export interface Stretch {
  text: string;
  role: (typeof stretchRoles)[number] | null;
}

/** Up to so many words between two stretches are kept; for more of them there is an ellipsis. */
const WORDS_BETWEEN = 4;
const ELLIPSIS = ' … ';

/**
 * The wording of an entry in one language, in the order of the text; empty where that language has no words for it.
 * Joined, the stretches read as a line.
 */
export function wordingOf(entry: Pick<Undertaking, 'cue' | 'evidence'>, lang: Lang): Stretch[] {
  const places = [...entry.cue.quotes, ...entry.evidence]
    .flatMap((anchored) => placesOf(anchored, lang))
    .toSorted(byPlace);
  const stretches: Stretch[] = [];
  let last: Place | null = null;
  for (const place of places) {
    const isNext: boolean = last?.sentence === place.sentence;
    const start: number = isNext && last ? Math.max(place.start, last.end) : place.start;
    // It lies within the one before: the words are there already.
    if (start >= place.end) continue;
    if (last) stretches.push(between(isNext ? place.sentence[lang].slice(last.end, start) : null));
    stretches.push({ text: place.sentence[lang].slice(start, place.end), role: place.role });
    last = place;
  }
  return stretches.filter(({ text }) => text !== '');
}

interface Place {
  sentence: Anchored['sentence'];
  start: number;
  end: number;
  role: Stretch['role'];
}

function placesOf(
  anchored: Undertaking['evidence'][number] | Undertaking['cue']['quotes'][number],
  lang: Lang,
): Place[] {
  const span = anchored[lang];
  if (span === null) return [];
  const role = anchored.type === 'cue' ? 'cue' : anchored.role;
  return [{ sentence: anchored.sentence, start: span.start, end: span.end, role }];
}

function byPlace(a: Place, b: Place): number {
  const unit = a.sentence.unit.index - b.sentence.unit.index;
  if (unit !== 0) return unit;
  const { sentences } = a.sentence.unit;
  return sentences.indexOf(a.sentence) - sentences.indexOf(b.sentence) || a.start - b.start || b.end - a.end;
}

/** What joins two stretches. @param words `null` where they stand in two sentences */
function between(words: string | null): Stretch {
  const short = words !== null && wordSpans(words).length <= WORDS_BETWEEN;
  return { text: short ? words : ELLIPSIS, role: null };
}
