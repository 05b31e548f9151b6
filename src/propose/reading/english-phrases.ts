/** The English of a phrase that an Arabic head word begins. */
import type { Span } from '#article/linking/resolve';
import type { English, EnglishWord } from './english';
import type { Page } from './page';
import type { Phrase } from './phrases';

/** Words in small letters that stand before an English head: foreign ministry, unification ministry. */
// prettier-ignore
const BEFORE = new Set([
  'foreign', 'defense', 'defence', 'interior', 'finance', 'health', 'economy', 'energy', 'education', 'justice', 'trade', 'prime', 'vice', 'deputy',
  'assistant', 'unification', 'state', 'central', 'national', 'federal', 'royal', 'supreme', 'international', 'special', 'business', 'former', 'ambassador',
  'culture', 'transport', 'agriculture', 'labor', 'labour', 'environment', 'industry', 'information', 'crown', 'permanent', 'official', 'acting', 'managing', 'secretary',
]);
const LINK = new Set(['of', 'for', 'to', 'at', 'in', 'the', 'and', '&']);

export interface EnglishPhrase {
  span: Span;
  /** How many of its words are names or written with a capital although they begin no sentence. */
  capitals: number;
}

/**
 * Where the English has the phrase: a word that renders the head, with what belongs to it on both sides. `near` is a span that it
 * stands beside, such as the name of a title's bearer.
 */
export function englishPhrase(
  english: English,
  phrase: Phrase,
  page: Page,
  near: Span | null = null,
): EnglishPhrase | null {
  const heads = phrase.en.map((head) => head.split(/[\s-]/));
  const { words } = english;
  let best: { found: EnglishPhrase; value: number } | null = null;
  const middle = (phrase.start + phrase.end) / 2 / (page.ar.length || 1);
  for (let at = 0; at < words.length; at++) {
    const head = heads.find((parts) => parts.every((part, k) => sameWord(words[at + k]?.key, part)));
    if (!head) continue;
    const found = around(english, at, at + head.length, phrase, near);
    const here = (found.span.start + found.span.end) / 2 / (english.text.length || 1);
    let value = found.capitals + found.shared * 2 - Math.abs(here - middle) * 3;
    if (near) {
      const gap = Math.min(Math.abs(near.start - found.span.end), Math.abs(found.span.start - near.end));
      if (gap > 4 && gap > found.span.end - found.span.start + 12) value -= 4;
      else value += 3;
    }
    if (phrase.countries.length > 0 && found.shared === 0) value -= 1;
    if (!best || value > best.value) best = { found: { span: found.span, capitals: found.capitals }, value };
  }
  return best && best.value > -2.5 ? best.found : null;
}

function sameWord(key: string | undefined, part: string): boolean {
  return key === part || key === `${part}s` || (part.endsWith('y') && key === `${part.slice(0, -1)}ies`);
}

function around(
  english: English,
  from: number,
  to: number,
  phrase: Phrase,
  near: Span | null,
): EnglishPhrase & { shared: number } {
  const { words } = english;
  const inNear = (word: EnglishWord) => near !== null && word.start < near.end && near.start < word.end;
  let first = from;
  while (first > 0) {
    const word = words[first - 1];
    if (!word || !/^(?:[\s-]|['’]s?\s|\s?&\s?)$/.test(word.after) || inNear(word)) break;
    const belongs =
      (word.capital && !(word.initial && word.plain) && !word.plain) ||
      word.nationality !== null ||
      BEFORE.has(word.key) ||
      word.covered;
    if (!belongs) {
      // Charter of the United Nations stands to the right; Conference for X to the left is not reached.
      break;
    }
    first--;
  }
  let last = to;
  let linked = false;
  while (last < words.length) {
    const before = words[last - 1];
    const word = words[last];
    if (!before || !word || !/^[\s-]$/.test(before.after) || inNear(word)) break;
    // A title is followed by a name, which is no part of it.
    const goesOn = linked || (phrase.rule.grammar !== 'office' && (words[from]?.capital || word.covered));
    if (word.capital && !word.plain && goesOn) {
      last++;
      continue;
    }
    if (LINK.has(word.key)) {
      let ahead = last + 1;
      while (
        ahead < words.length &&
        (LINK.has(words[ahead]?.key ?? '') || /^(?:two|both)$/.test(words[ahead]?.key ?? ''))
      )
        ahead++;
      const target = words[ahead];
      if (
        target &&
        ahead - last <= 3 &&
        !inNear(target) &&
        /^[\s-]$/.test(word.after) &&
        (target.capital || /^(?:countries|states|ministry|department)$/.test(target.key)) &&
        (!target.plain || target.covered) &&
        (word.key !== 'and' || (words[from]?.capital && phrase.rule.grammar !== 'office'))
      ) {
        if (word.key === 'in' && phrase.rule.grammar !== 'event') break;
        if (word.key === 'to' && phrase.rule.grammar !== 'office') break;
        last = ahead + 1;
        linked = target.capital;
        continue;
      }
    }
    break;
  }
  const inside = words.slice(first, last);
  const capitals = inside.filter(
    (word) => word.capital && (!word.initial || word.covered) && word.nationality === null,
  ).length;
  const nations = inside.filter(
    (word) => word.nationality !== null && phrase.countries.includes(word.nationality),
  ).length;
  let shared = nations;
  for (const id of phrase.countries) {
    const a = words[first];
    const b = words[last - 1];
    if (a && b && (english.places.get(id) ?? []).some(({ start, end }) => start >= a.start && end <= b.end)) shared++;
  }
  const a = words[first] as EnglishWord;
  const b = words[last - 1] as EnglishWord;
  return { span: { start: a.start, end: b.end }, capitals: capitals + nations, shared };
}
