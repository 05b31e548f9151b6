/** Names that a head word begins. */
import { fold } from '#arabic/fold';
import type { Span } from '#article/linking/resolve';
import type { Draft, Reading } from './drafts';
import { englishPhrase } from '#propose/reading/english-phrases';
import type { Match } from '#propose/reading/matches';
import type { Page } from '#propose/reading/page';
import { type Phrase, findPhrases } from '#propose/reading/phrases';

export function phrasesOf(reading: Reading, page: Page, matches: readonly Match[]): Phrase[] {
  const matched = new Set<number>();
  for (const { from, to } of matches) for (let at = from; at < to; at++) matched.add(at);
  const indexOf = new Map(page.words.map((word, at) => [word, at]));
  return findPhrases({
    words: page.words,
    gazetteer: reading.gazetteer,
    vocabulary: reading.vocabulary,
    entryAt: page.entryAt,
    named: page.english ? (word) => matched.has(indexOf.get(word) ?? -1) : null,
  });
}

/** Institutions that are named by what they are for alone. */
const CERTAIN = /^(?:وزار[هةت]|حزب|برلمان|سفار[ةه])/;

export function addPhrases(reading: Reading, phrases: readonly Phrase[][], matches: readonly Match[][]): void {
  phrases.forEach((list, index) => {
    const page = reading.pages[index];
    if (!page) return;
    for (const phrase of list) {
      if (phrase.bare || phrase.rule.grammar === 'office' || phrase.dual) continue;
      // What the list has is not made longer by what it is for: الاتحاد الأوروبي للسيارات.
      const same = page.entries.some(
        ({ start, end, to }) =>
          start === phrase.start && (end >= phrase.end || (page.words[to]?.folded ?? '').startsWith('ل')),
      );
      // الخارجية in وزير الخارجية is no ministry by itself.
      const inside = list.some(
        (other) =>
          other.from < phrase.from &&
          other.to >= phrase.to &&
          other.inner?.from !== phrase.from &&
          /^(?:office|institution)$/.test(other.rule.grammar),
      );
      const department = /^(?:و|ل|ب)?(?:ال|لل)?خارجي/.test(page.words[phrase.from]?.folded ?? '');
      const within = list.some(
        (other) =>
          other.from < phrase.from && other.to >= phrase.to && /^(?:office|institution)$/.test(other.rule.grammar),
      );
      if (same || ((inside || (department && within)) && phrase.rule.grammar === 'power')) continue;
      const draft = phraseDraft(page, phrase, matches[index] ?? []);
      if (draft) reading.drafts.push(draft);
    }
  });
}

function phraseDraft(page: Page, phrase: Phrase, matches: readonly Match[]): Draft | null {
  const { rule } = phrase;
  const words = page.ar.slice(phrase.start, phrase.end);
  const english = page.english ? englishPhrase(page.english, phrase, page) : null;
  const capitals = english !== null && english.capitals > 0;
  const country = phrase.countries[0] ?? null;
  let accepted = false;
  switch (rule.grammar) {
    case 'institution':
      accepted = country !== null || phrase.named || CERTAIN.test(words) || capitals || page.english === null;
      break;
    case 'power':
      accepted = country !== null || phrase.named || capitals;
      break;
    case 'firm':
      accepted = phrase.named || capitals;
      break;
    case 'place':
      accepted =
        phrase.named ||
        capitals ||
        page.entries.some(({ from, to, entry }) => from > phrase.from && to <= phrase.to && entry.kind === 'place');
      break;
    case 'event':
      accepted = country !== null || phrase.named || (capitals && english.capitals > 1);
      break;
    case 'document':
    case 'concept': {
      const numbered = /\d$/.test(words);
      const city = page.entries.some(
        ({ from, to, entry }) => from > phrase.from && to <= phrase.to && entry.list !== 'country',
      );
      const basic = /^(?:ميثاق|معاهد|دستور|الدستور|الميثاق|المعاهد)/.test(words);
      accepted =
        numbered ||
        (capitals && english.capitals > 1) ||
        (basic && country !== null) ||
        (city && page.english === null && !words.startsWith('ال'));
      if (/^(?:ال)?قرار/.test(words)) accepted = numbered || (capitals && english.capitals > 1);
      break;
    }
    case 'office':
      break;
  }
  if (!accepted) return null;
  return {
    sentence: page.index,
    from: phrase.from,
    to: phrase.to,
    start: phrase.start,
    end: phrase.end,
    kind: rule.kind,
    by: 'name',
    entity: `phrase:${phraseKey(words)}`,
    en: withNumber(page, phrase, withName(page, phrase, english?.span ?? null, matches)),
    why: { code: rule.grammar === 'place' ? 'head-place' : 'head', values: { head: rule.heads[0] ?? '' } },
    rank: 6,
    country,
    phrase,
    list: null,
  };
}

/** The English of the name in a phrase, with the head where it stands beside it: شركة تويوتا is Toyota, منظمة ترامب the Trump Organization. */
function withName(page: Page, phrase: Phrase, head: Span | null, matches: readonly Match[]): Span | null {
  const inside = phrase.named ? matches.find(({ from, to }) => from >= phrase.from && to <= phrase.to) : undefined;
  if (!inside || !page.english) return head;
  const first = page.english.words[inside.part.from];
  const last = page.english.words[inside.part.to - 1];
  if (!first || !last) return head;
  const name = { start: first.start, end: last.end };
  return head && head.start <= name.start && name.end <= head.end ? head : name;
}

/** Security Council Resolution 1701: the number belongs to it in both languages. */
function withNumber(page: Page, phrase: Phrase, span: Span | null): Span | null {
  const number = page.words[phrase.to - 1]?.folded ?? '';
  const after = span && page.english ? /^ (?:No\. ?)?(\d+)\b/.exec(page.english.text.slice(span.end)) : null;
  return span && after?.[1] === number ? { start: span.start, end: span.end + after[0].length } : span;
}

/** Same words, same thing: without the article and without the ل of للجنة. */
function phraseKey(words: string): string {
  return fold(words).text.replace(/^لل/, 'ال').replace(/^ال/, '');
}
