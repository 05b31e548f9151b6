/** What a search offers beside its hits: longer words, and, when there are no hits, what may have been meant. */
import { isProclitic } from '#arabic/clitics';
import type { Lang } from '#article/format/schema';
import type { Form } from './forms';
import { exactFirst, placesOf, type Place } from './places';
import type { Query, QueryWord } from './query';
import { runsOf } from './query';
import { spelling, storedSpan, type TextIndex, type Token } from './text-index';

/** Another query, and what it would find. */
export interface Offer {
  /** The query that it stands for. */
  text: string;
  lang: Lang;
  /** How many places it has in the text. */
  count: number;
  /** A longer word; another word of the same stem; one that is spelt nearly so; a word of the phrase by itself. */
  why: 'longer' | 'stem' | 'similar' | 'part';
}

const MOST = 6;
/** Shorter words begin, or are nearly like, too many others. */
const LEAST_LETTERS = 3;
/** Longer ones are no words; they are not compared letter by letter. */
const MOST_LETTERS = 40;

/** A word of the text as it would be typed: with its article or without, but without other clitics. */
interface Entry {
  key: string;
  alt: string;
  lang: Lang;
  article: boolean;
  text: string;
  count: number;
}

const vocabularies = new WeakMap<TextIndex, Entry[]>();

function vocabularyOf(index: TextIndex): Entry[] {
  const known = vocabularies.get(index);
  if (known) return known;
  const whole = new Set(index.flatMap(({ tokens }) => tokens.flatMap(({ forms }) => forms[0]?.key ?? [])));
  const entries = new Map<string, Entry>();
  for (const text of index) {
    for (const token of text.tokens) {
      for (const form of wordsAmong(token, whole)) {
        const article = form.kind === 'article';
        const id = `${text.lang} ${article} ${form.key}`;
        const entry = entries.get(id);
        if (entry) entry.count++;
        else
          entries.set(id, {
            key: form.key,
            alt: form.alt,
            lang: text.lang,
            article,
            text: spelling(text, form),
            count: 1,
          });
      }
    }
  }
  const vocabulary = [...entries.values()];
  vocabularies.set(index, vocabulary);
  return vocabulary;
}

/**
 * The forms of a word that are words themselves, without what is glued to them. Guessed cuts (زير in وزير) count only
 * where the text has the rest elsewhere.
 */
function wordsAmong({ forms, word }: Token, whole: ReadonlySet<string>): Form[] {
  if (word) {
    const own = forms.filter((form) => form.kind !== 'clitic');
    const stripped = own.filter((form) => !form.full);
    if (stripped.length === 0) return own;
    // Before a pronoun ت may be a noun's ة (صفتهما), or its plural's or a verb's ending (مسؤولياتهما, اقترحتها).
    const lemma = runsOf(word.lexeme?.lemma ?? '')
      .runs.map(({ key }) => key)
      .join('');
    const isLemma = ({ key }: Form) => key.replace(/^ال(?=..)/, '') === lemma;
    const nouns = stripped.filter((form) => form.restored && isLemma(form));
    return nouns.length > 0 ? nouns : stripped.filter((form) => !form.restored);
  }
  const [first, ...inner] = forms.filter((form) => form.full);
  const proper = inner.filter((form) => form.kind !== 'clitic' || whole.has(form.key));
  return first && (proper.length === 0 || first.kind === 'article') ? [first, ...proper] : proper;
}

/** Words that begin with the query's last word or share its stem, but are not among the hits. */
export function longerWords(index: TextIndex, { words }: Query, found: readonly Place[]): Offer[] {
  const last = words.at(-1);
  if (!last || found.length === 0 || last.key.length < LEAST_LETTERS || /\p{N}/u.test(last.key)) return [];
  if (words.length > 1) return longerPhrases(index, words, found);
  const vocabulary = vocabularyOf(index);
  const article = vocabulary.some((entry) => entry.article && entry.key.startsWith(last.key));
  const langs = new Set(found.map(({ text }) => text.lang));
  const stem = stemOf(last.key);
  const offers = vocabulary.flatMap((entry): Offer[] => {
    if (!langs.has(entry.lang) || entry.article !== article || entry.key === last.key) return [];
    const longer = entry.key.startsWith(last.key);
    if (!longer && stemOf(entry.key) !== stem) return [];
    return [offerOf(entry, longer ? 'longer' : 'stem')];
  });
  return best(index, offers);
}

function longerPhrases(index: TextIndex, words: readonly QueryWord[], found: readonly Place[]): Offer[] {
  const counts = new Map<string, Offer>();
  for (const { text, last, start, end } of placesOf(index, words, 'beginning')) {
    const form = last.forms[0];
    if (!form || found.some((place) => place.text === text && place.start === start && place.end === end)) continue;
    const span = storedSpan(text, start, form.to);
    const phrase = text.sentence[text.lang].slice(span.start, span.end);
    const known = counts.get(phrase);
    if (known) known.count++;
    else counts.set(phrase, { text: phrase, lang: text.lang, count: 1, why: 'longer' });
  }
  return best(index, [...counts.values()]);
}

/** What may have been meant by a query that finds nothing. */
export function nearestQueries(index: TextIndex, { words, spacedRoot }: Query): Offer[] {
  if (spacedRoot !== null) return [];
  const [only, ...others] = words;
  if (only && others.length === 0) return nearestWords(index, only);
  const each = words.slice(0, MOST).map((word) => ({ word, count: placesOf(index, [word], 'whole').length }));
  const mended = each.map(({ word, count }) => (count > 0 ? word.text : (nearestWords(index, word)[0]?.text ?? '')));
  const phrase = mended.join(' ').trim();
  const count = countOf(index, phrase);
  if (count > 0 && words.length <= MOST) return [{ text: phrase, lang: langOf(phrase), count, why: 'similar' }];
  const parts = each.flatMap(({ word, count: own }): Offer[] =>
    own > 0 && word.key.length >= LEAST_LETTERS
      ? [{ text: word.text, lang: langOf(word.key), count: own, why: 'part' }]
      : nearestWords(index, word).slice(0, 1),
  );
  return best(index, parts);
}

function nearestWords(index: TextIndex, { key, alt }: QueryWord): Offer[] {
  if (key.length < LEAST_LETTERS || key.length > MOST_LETTERS || /\p{N}/u.test(key)) return [];
  const allowed = key.length < 6 ? 1 : key.length < 9 ? 2 : 3;
  const lang = langOf(key);
  const article = key.startsWith('ال');
  const near = vocabularyOf(index).flatMap((entry) => {
    if (entry.lang !== lang || entry.key.length < LEAST_LETTERS) return [];
    // The query may have a clitic that the text has not (لروسيا, للصين).
    if (lang === 'ar' && isClitic(key, entry.key)) {
      return [{ entry, far: -1 }];
    }
    const far = Math.min(distance(key, entry.key, allowed), distance(alt, entry.alt, allowed));
    // With the article or without, as the query: الروسي and روسي are one word twice.
    return far <= allowed && entry.article === article ? [{ entry, far }] : [];
  });
  near.sort((a, b) => a.far - b.far || b.entry.count - a.entry.count);
  const exact = near.filter(({ far }) => far < 0);
  return (exact.length > 0 ? exact : near).slice(0, 4).map(({ entry }) => offerOf(entry, 'similar'));
}

/** True when `key` is `word` with clitics before it. */
function isClitic(key: string, word: string): boolean {
  if (key.endsWith(word) && isProclitic(key.slice(0, -word.length))) return true;
  return /^[وف]?لل/.test(key) && key.replace(/^[وف]?لل/, 'ال') === word;
}

function offerOf({ text, lang, count }: Entry, why: Offer['why']): Offer {
  return { text, lang, count, why };
}

/** How many places a query has that are found at once. */
function countOf(index: TextIndex, query: string): number {
  const words = runsOf(query).runs.map((run) => ({ ...run, text: run.key }));
  return words.length > 0 ? exactFirst(placesOf(index, words, 'whole')).own.length : 0;
}

/** The most frequent offers, each text once, with the places that it finds as it is spelt. */
function best(index: TextIndex, offers: readonly Offer[]): Offer[] {
  const each = new Map<string, Offer>();
  for (const offer of offers) if (!each.has(offer.text)) each.set(offer.text, offer);
  const most = [...each.values()].toSorted((a, b) => b.count - a.count).slice(0, MOST);
  return most.map((offer) => ({ ...offer, count: countOf(index, offer.text) })).toSorted((a, b) => b.count - a.count);
}

function langOf(text: string): Lang {
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
}

/**
 * What is left of a word without its commonest endings: روسيا and الروسية have one stem. Rough, because it only decides
 * what is offered.
 */
function stemOf(key: string): string {
  const bare = key.replace(/^ال(?=...)/, '');
  return /\p{Script=Arabic}/u.test(bare)
    ? bare.replace(/(?<=...)(?:يات|تان|تين|ات|ان|ون|ين|يه|يا|ه|ي|ا)$/, '')
    : bare.replace(/(?<=...)(?:ies|ied|ing|ed|es|e|s|y)$/, '');
}

/** Letters to change, add, leave out or swap with their neighbour; more than `most` is all the same. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((previous[j - 1] ?? 0) + (same ? 0 : 1), (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
