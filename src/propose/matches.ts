/** Names that English writes in capitals and Arabic letter by letter: which Arabic words are which English ones. */
import type { English, Run } from './english';
import { nameRuns } from './english';
import type { Page } from './page';
import { arabicSkeleton, englishSkeleton, likeness, type Sound } from './skeleton';
import type { Vocabulary } from './vocabulary';
import { joins, readings, type Word } from './words';

/** Arabic words that are the English ones. Word indexes are half-open. */
export interface Match {
  from: number;
  to: number;
  start: number;
  end: number;
  run: Run;
  /** The English words that agree; `run` may be longer (Donald Trump for ترامب). */
  part: Run;
  score: number;
}

const LONGEST = { arabic: 5, english: 6 };

/** Least likeness for a name of one, two, or more strong consonants. */
const LEAST = [0.85, 0.85, 0.78, 0.7];

interface Candidate extends Match {
  value: number;
}

/** The names of one sentence, each Arabic and each English word in one name at most. */
export function matchNames(page: Page, vocabulary: Vocabulary): Match[] {
  const { english } = page;
  if (!english) return [];
  const taken = new Set<number>();
  for (const { from, to } of page.entries) for (let at = from; at < to; at++) taken.add(at);
  const free = page.words.map((word, at) => !taken.has(at) && !vocabulary.isCommon(word.folded) && !/^\d/.test(word.folded));
  const starts = page.words.map((word, at) => (free[at] ? startsOf(word) : []));
  const candidates: Candidate[] = [];
  const runs = nameRuns(english);
  for (const run of runs) {
    for (let from = run.from; from < run.to; from++) {
      for (let to = Math.min(run.to, from + LONGEST.english); to > from; to--) {
        const sounds = englishSkeleton(textOf(english, { from, to }));
        if (sounds.length === 0) continue;
        compare(page, { from, to }, run, sounds, free, starts, candidates);
      }
    }
  }
  candidates.sort((a, b) => b.value - a.value || a.from - b.from);
  const chosen: Candidate[] = [];
  for (const one of candidates) {
    const clash = chosen.some(
      (other) =>
        (one.from < other.to && other.from < one.to) || (one.part.from < other.part.to && other.part.from < one.part.to),
    );
    if (!clash) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function startsOf(word: Word): { start: number; sounds: Sound[]; cut: number }[] {
  return readings(word)
    .filter(({ stem, fused }) => stem.length >= 2 && !fused)
    .map(({ start, stem, clitics }) => ({ start, sounds: arabicSkeleton(stem.replace(/^ال(?=..)/, '')), cut: clitics.length }));
}

function compare(
  page: Page,
  part: Run,
  run: Run,
  sounds: readonly Sound[],
  free: readonly boolean[],
  starts: readonly { start: number; sounds: Sound[]; cut: number }[][],
  candidates: Candidate[],
): void {
  const { words } = page;
  const strong = sounds.filter(({ weak }) => !weak).length;
  for (let from = 0; from < words.length; from++) {
    if (!free[from]) continue;
    let rest: Sound[] = [];
    for (let to = from + 1; to <= words.length && to - from <= LONGEST.arabic; to++) {
      const word = words[to - 1];
      if (!word || !free[to - 1]) break;
      if (to - 1 > from) {
        if (!joins(words[to - 2]?.after ?? '') && !/^\s?[-–]\s?$/.test(words[to - 2]?.after ?? '')) break;
        rest = [...rest, ...arabicSkeleton(word.folded.replace(/^ال(?=..)/, ''))];
      }
      let best: Candidate | null = null;
      for (const { start, sounds: first, cut } of starts[from] ?? []) {
        const arabic = [...first, ...rest];
        const arabicStrong = arabic.filter(({ weak }) => !weak).length;
        if (Math.abs(arabicStrong - strong) > 1 + Math.floor(strong / 4)) continue;
        const { score, strong: agreeing } = likeness(arabic, sounds);
        if (score < (LEAST[Math.min(agreeing, 3)] ?? 1)) continue;
        if (agreeing <= 1 && !short(page, from, to, part)) continue;
        const value = score * (strong + 0.3 * (to - from)) - 0.02 * cut - (1 - score) * 2;
        if (!best || value > best.value) best = { from, to, start, end: word.end, run, part, score, value };
      }
      if (best) candidates.push(best);
    }
  }
}

/** A name of one consonant (شي, Xi) is believed where both are short. */
function short(page: Page, from: number, to: number, part: Run): boolean {
  const english = page.english?.words[part.from];
  return part.to - part.from === 1 && to - from === 1 && (page.words[from]?.folded.length ?? 9) <= 4 && (english?.text.length ?? 9) <= 5;
}

export function textOf(english: English, { from, to }: Run): string {
  const first = english.words[from];
  const last = english.words[to - 1];
  return first && last ? english.text.slice(first.start, last.end) : '';
}
