/** Names that English writes in capitals and Arabic letter by letter: which Arabic words are which English ones. */
import { organizationWords } from '#propose/data/english-words';
import type { English, Run } from './english';
import { nameRuns } from './english';
import type { Page } from './page';
import { arabicSkeleton, englishSkeleton, likeness, type Sound } from './skeleton';
import { isVerbalNoun, type Vocabulary } from './vocabulary';
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
  const free = page.words.map(
    (word, at) =>
      !taken.has(at) && !vocabulary.isCommon(word.folded) && !/^\d/.test(word.folded) && !isVerbalNoun(word),
  );
  const starts = page.words.map((word, at) => (free[at] ? startsOf(word) : []));
  const candidates: Candidate[] = [];
  const runs = nameRuns(english);
  for (const run of runs) {
    const only = english.words[run.from];
    if (run.to - run.from === 1 && only && organizationWords.has(only.key)) continue;
    for (let from = run.from; from < run.to; from++) {
      for (let to = Math.min(run.to, from + LONGEST.english); to > from; to--) {
        const sounds = englishSkeleton(textOf(english, { from, to }));
        if (sounds.length === 0) continue;
        compare(page, { from, to }, run, sounds, free, starts, candidates);
      }
    }
  }
  candidates.push(...spelledOut(page, english, taken));
  candidates.sort((a, b) => b.value - a.value || a.from - b.from);
  const chosen: Candidate[] = [];
  for (const one of candidates) {
    const clash = chosen.some(
      (other) =>
        (one.from < other.to && other.from < one.to) ||
        (one.part.from < other.part.to && other.part.from < one.part.to),
    );
    if (!clash) chosen.push(one);
  }
  for (const one of chosen) lengthen(page, english, one, chosen, free);
  return joined(
    chosen.sort((a, b) => a.start - b.start),
    page,
  );
}

function startsOf(word: Word): { start: number; sounds: Sound[]; cut: number }[] {
  return readings(word)
    .filter(({ stem, fused }) => stem.length >= 2 && !fused)
    .map(({ start, stem, clitics }) => ({
      start,
      sounds: arabicSkeleton(stem.replace(/^ال(?=..)/, '')),
      cut: clitics.length,
    }));
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
  const englishArticles =
    page.english?.words.slice(part.from, part.to).filter(({ key }) => /^(?:al|el|the|ul|as|ad|an|ar|ash)/.test(key))
      .length ?? 0;
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
        const { score: letters, strong: agreeing } = likeness(arabic, sounds);
        // An article that the English name has not: most likely a word, and no name.
        const score = letters - (articles(words, from, to) > englishArticles ? 0.12 : 0);
        const least = LEAST[Math.min(agreeing, 3)] ?? 1;
        // One short word is like many others: it has to agree better.
        if (score < (agreeing === 3 && part.to - part.from === 1 ? 0.8 : least)) continue;
        if (agreeing <= 1 && !short(page, from, to, part)) continue;
        const value = score * (strong + 0.3 * (to - from)) - 0.02 * cut - (1 - score) * 2;
        if (!best || value > best.value) best = { from, to, start, end: word.end, run, part, score, value };
      }
      if (best) candidates.push(best);
    }
  }
}

const articles = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).filter(({ folded }) => /^[وب]?ال.{3}/.test(folded)).length;

/** A name of one consonant (شي, Xi) is believed where both are short. */
function short(page: Page, from: number, to: number, part: Run): boolean {
  const english = page.english?.words[part.from];
  return (
    part.to - part.from === 1 &&
    to - from === 1 &&
    (page.words[from]?.folded.length ?? 9) <= 4 &&
    (english?.text.length ?? 9) <= 5
  );
}

export function textOf(english: English, { from, to }: Run): string {
  const first = english.words[from];
  const last = english.words[to - 1];
  return first && last ? english.text.slice(first.start, last.end) : '';
}

/** وانغ يي: a name that is chosen takes in the short word after it, where the English has one too. */
function lengthen(
  page: Page,
  english: English,
  match: Match,
  others: readonly Match[],
  free: readonly boolean[],
): void {
  const word = page.words[match.to];
  const next = english.words[match.part.to];
  if (!word || !next || match.part.to >= match.run.to || !free[match.to]) return;
  if (word.folded.length > 3 || next.text.length > 4 || !joins(page.words[match.to - 1]?.after ?? '')) return;
  if (others.some((other) => other !== match && (other.from === match.to || other.part.from === match.part.to))) return;
  const { score } = likeness(arabicSkeleton(word.folded), englishSkeleton(next.text));
  if (score < 0.6) return;
  match.to++;
  match.end = word.end;
  match.part = { from: match.part.from, to: match.part.to + 1 };
}

/** سيفولو سايبوف, Sayfullo Habibullaevic Saipov: neighbours that one stretch of English renders are one name. */
function joined(matches: readonly Match[], page: Page): Match[] {
  const all: Match[] = [];
  for (const match of matches) {
    const last = all.at(-1);
    const next =
      last &&
      last.to === match.from &&
      match.start === page.words[match.from]?.start &&
      joins(page.words[last.to - 1]?.after ?? '');
    if (next && last.run.from === match.run.from && last.part.to <= match.part.from) {
      all[all.length - 1] = {
        ...last,
        to: match.to,
        end: match.end,
        part: { from: last.part.from, to: match.part.to },
      };
    } else all.push(match);
  }
  return all;
}

/** How Arabic spells the letters of an abbreviation, folded. */
// prettier-ignore
const LETTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  a: ['ايه', 'اي', 'ا'], b: ['بي'], c: ['سي'], d: ['دي'], e: ['اي', 'ايه'], f: ['اف'], g: ['جي'], h: ['اتش', 'ايتش'], i: ['اي', 'اي'], j: ['جيه', 'جي'],
  k: ['كيه', 'كي'], l: ['ال', 'إل'], m: ['ام'], n: ['ان'], o: ['او'], p: ['بي'], q: ['كيو'], r: ['ار'], s: ['اس'], t: ['تي'], u: ['يو'], v: ['في'],
  w: ['دبليو', 'دبليوو'], x: ['اكس'], y: ['واي'], z: ['زد', 'زي'],
};

/** Abbreviations that Arabic spells by their letters: بي إم دبليو is BMW. */
function spelledOut(page: Page, english: English, taken: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  english.words.forEach((word, at) => {
    const letters = word.text.replace(/\./g, '');
    if (!/^[A-Z]{2,5}$/.test(letters)) return;
    for (let from = 0; from + letters.length <= page.words.length; from++) {
      for (const { stem, start } of readings(page.words[from] as Word)) {
        const fits = [...letters.toLowerCase()].every((letter, k) => {
          if (taken.has(from + k)) return false;
          const written = k === 0 ? stem : page.words[from + k]?.folded;
          return written !== undefined && LETTER_NAMES[letter]?.includes(written);
        });
        const last = page.words[from + letters.length - 1];
        if (!fits || !last) continue;
        const part = { from: at, to: at + 1 };
        found.push({
          from,
          to: from + letters.length,
          start,
          end: last.end,
          run: part,
          part,
          score: 1,
          value: letters.length + 3,
        });
      }
    }
  });
  return found;
}
