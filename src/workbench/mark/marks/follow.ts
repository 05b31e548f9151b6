/** Marks after an edit of the text: they follow their words; what cannot be found again is kept and listed. */
import {
  arabicOf,
  type Draft,
  type LostMark,
  type MarkedCue,
  type MarkedName,
  type Marks,
  type Place,
} from '#workbench/draft/draft';
import type { Alignment } from '#align/edits';
import { occurrences } from '#article/linking/resolve';
import { keyOfCue, keyOfMention } from './marks';
import { textOf } from './sentences';

/** A draft with another text, in which the marks stand on the words on which they stood. */
export function withText(draft: Draft, alignment: Alignment): Draft {
  return { ...draft, alignment, marks: followText(draft.marks, textOf(draft), arabicOf(alignment)) };
}

/** What the reader had decided on and the text no longer has. */
export function lostMarks({ marks }: Pick<Draft, 'marks'>): readonly LostMark[] {
  return marks.lost ?? [];
}

/** Takes a lost mark off the list. */
export function forgetLost(draft: Draft, lost: LostMark): Draft | null {
  const rest = lostMarks(draft).filter((one) => one !== lost);
  return rest.length === lostMarks(draft).length ? null : { ...draft, marks: withLost(draft.marks, rest) };
}

function withLost(marks: Marks, lost: readonly LostMark[]): Marks {
  const { lost: _, ...rest } = marks;
  return lost.length > 0 ? { ...rest, lost } : rest;
}

/**
 * Moves marks from one text to another. Words before and after all changes keep their marks; in between, a mark goes to the same
 * words: the same one of as many, or the one whose neighbours are the same. Lost names are looked for again, so that what a reader
 * types back is marked as before.
 */
function followText(marks: Marks, before: string, after: string): Marks {
  if (before === after) return marks;
  const find = follower(before, after);
  const lost: LostMark[] = [];
  const names: MarkedName[] = [];
  /** What is taken now, by where it was. */
  const taken = new Map<string, string>();
  for (const name of marks.names) {
    const mentions = name.mentions.flatMap((mention) => {
      const ar = find(mention.ar);
      const key = ar && keyOfMention({ ar });
      // Of two equal words one may be gone: one mark finds the other, and the second finds nothing.
      const was = keyOfMention(mention);
      if (ar && key && (taken.get(key) ?? was) === was) {
        taken.set(key, was);
        return [{ ...mention, ar }];
      }
      if (mention.state !== 'proposed') {
        const words = before.slice(mention.ar.start, mention.ar.end);
        lost.push({ what: 'name', words, name: { ...name, mentions: [mention] } });
      }
      return [];
    });
    if (mentions.length > 0) names.push({ ...name, mentions });
  }
  const cues: MarkedCue[] = [];
  for (const cue of marks.cues) {
    const places = cue.cue.map(find);
    const key = places.every((place) => place !== null) ? keyOfCue({ cue: places }) : null;
    if (key && !taken.has(key) && places.every((place) => place !== null)) {
      taken.set(key, key);
      const objects = cue.objects.flatMap((object) => {
        const ar = find(object.ar);
        return ar ? [{ ...object, ar }] : [];
      });
      cues.push({ ...cue, cue: places, objects });
    } else if (cue.state !== 'proposed') {
      lost.push({ what: 'cue', words: cue.cue.map(({ start, end }) => before.slice(start, end)).join(' … '), cue });
    }
  }
  return withFound(
    withLost({ names, cues, ...(marks.lost && { lost: marks.lost }) }, [...(marks.lost ?? []), ...lost]),
    after,
  );
}

/** Puts back lost names whose words the text has again, once, where nothing is marked. */
function withFound(marks: Marks, text: string): Marks {
  const lost: LostMark[] = [];
  let { names } = marks;
  for (const one of marks.lost ?? []) {
    const [place, second] = one.what === 'name' ? occurrences(text, one.words, 'ar') : [];
    const mention = one.what === 'name' ? one.name.mentions[0] : undefined;
    const isFree =
      place && !names.some(({ mentions }) => mentions.some(({ ar }) => ar.start < place.end && place.start < ar.end));
    if (one.what !== 'name' || !place || second || !mention || !isFree) {
      lost.push(one);
      continue;
    }
    const back = { ...mention, ar: place };
    const own = names.find(({ entity }) => entity === one.name.entity);
    names = own
      ? names.map((name) =>
          name === own ? { ...name, mentions: [...name.mentions, back].sort((a, b) => a.ar.start - b.ar.start) } : name,
        )
      : [...names, { ...one.name, mentions: [back] }];
  }
  return withLost({ ...marks, names }, lost);
}

/** Where a place of one text is in another, `null` where its words are gone. */
function follower(before: string, after: string): (place: Place) => Place | null {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const shift = after.length - before.length;
  const cut = { before: before.length - tail, after: after.length - tail };
  const places = new Map<string, { old: Place[]; now: Place[] }>();
  const standing = (words: string) => {
    let known = places.get(words);
    if (!known) {
      // A word that touches the changed part counts as changed: what stands beside it is looked at too.
      const within = (text: string, until: number) =>
        occurrences(text, words, 'ar').filter(({ start, end }) => end > head && start < until);
      known = { old: within(before, cut.before), now: within(after, cut.after) };
      places.set(words, known);
    }
    return known;
  };
  return ({ start, end }) => {
    const words = before.slice(start, end);
    const isWhole = (place: Place) => occurrencesAt(after, words, place.start);
    const kept = { start, end };
    if (end <= head && isWhole(kept)) return kept;
    const moved = { start: start + shift, end: end + shift };
    if (start >= cut.before && isWhole(moved)) return moved;
    const { old, now } = standing(words);
    const rank = old.findIndex((place) => place.start === start);
    if (old.length === now.length && rank >= 0) return now[rank] ?? null;
    const left = wordBefore(before, start);
    const right = wordAfter(before, end);
    const alike = (place: Place) =>
      Number(wordBefore(after, place.start) === left) + Number(wordAfter(after, place.end) === right);
    const [best] = now.toSorted((a, b) => alike(b) - alike(a) || Math.abs(a.start - start) - Math.abs(b.start - start));
    return best && alike(best) > 0 ? best : null;
  };
}

/** Whether words stand at an offset as words: not within a longer one. */
function occurrencesAt(text: string, words: string, at: number): boolean {
  // A little text around is enough to see whether a word begins and ends there.
  const from = Math.max(0, at - 40);
  const near = text.slice(from, at + words.length + 1);
  return occurrences(near, words, 'ar').some(({ start }) => start === at - from);
}

const wordBefore = (text: string, at: number) => /\S*\s*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0].trim() ?? '';
const wordAfter = (text: string, at: number) => /^[^\s\p{L}]*\s*(\S*)/u.exec(text.slice(at, at + 40))?.[1] ?? '';
