/**
 * The names that a text seems to hold. Everything is a proposal with its reason: what the gazetteer knows, what a head word
 * begins, what the English writes in capitals and the Arabic letter by letter, what stands after a title; then every other
 * place where the same is named.
 */
import { fold } from '#arabic/fold';
import type { Span } from '#article/resolve';
import type { EntityKind, Manner } from '#article/schema';
import { functionWords, timeWords } from './data/common-words';
import { organizationWords, placeWords } from './data/english-words';
import { givenNames, nameParticles } from './data/given-names';
import { describeParties } from './descriptions';
import { contextOf, smallWords, type English, type Run } from './english';
import { englishPhrase } from './english-phrases';
import { buildGazetteer, englishKey, idOf, nationalityAt, type Found, type Gazetteer } from './gazetteer';
import { matchNames, textOf, type Match } from './matches';
import { pairUp, readPage, type Page } from './page';
import { findPhrases, looksForeign, type Phrase } from './phrases';
import { extendConcepts, findSpecials } from './specials';
import type { KnownEntity, NameMention, NameProposal, SentenceText, Why } from './types';
import { hasCommonShape, isVerbalNoun, vocabulary, type Vocabulary } from './vocabulary';
import { joins, readings, type Word } from './words';

export interface NameOptions {
  /** What the reader's other articles name: it comes first. */
  known?: readonly KnownEntity[];
  /** True for a folded Arabic word that a lexicon has and that is no name. */
  isWord?: (folded: string) => boolean;
}

/** A mention before it is known which entity it is of. */
export interface Draft {
  sentence: number;
  from: number;
  to: number;
  start: number;
  end: number;
  kind: EntityKind;
  by: Manner;
  /** Id of the entity; settled once people and their short names are joined. */
  entity: string;
  en: Span | null;
  why: Why;
  /** Of mentions with the same words the highest stays. */
  rank: number;
  country: string | null;
  /** Which head word begins it, and what is inside keeps or loses its own mention. */
  phrase: Phrase | null;
  list: Found['entry']['list'] | null;
}

/** What all steps share. */
export interface Reading {
  pages: Page[];
  gazetteer: Gazetteer;
  vocabulary: Vocabulary;
  drafts: Draft[];
}

/**
 * Proposes the names of a text.
 *
 * @param sentences in the order of the text
 * @returns one proposal an entity, in the order in which they are first named
 */
export function proposeNames(sentences: readonly SentenceText[], options: NameOptions = {}): NameProposal[] {
  const gazetteer = buildGazetteer(options.known);
  const small = smallWords(sentences.map(({ en }) => en));
  const reading: Reading = {
    pages: sentences.map((sentence, index) => readPage(index, sentence, gazetteer, small)),
    gazetteer,
    vocabulary: vocabulary(options.isWord),
    drafts: [],
  };
  const matches = reading.pages.map((page) => matchNames(page, reading.vocabulary));
  addEntries(reading);
  addSpecials(reading);
  const phrases = reading.pages.map((page, index) => phrasesOf(reading, page, matches[index] ?? []));
  addPhrases(reading, phrases, matches);
  addMatches(reading, matches);
  mergeNeighbours(reading);
  addTitledPeople(reading, phrases);
  addGivenNames(reading);
  addSpeakers(reading);
  joinPeople(reading);
  addTitles(reading, phrases);
  addEstablished(reading);
  addAgain(reading);
  reading.drafts = withoutOverlaps(reading.drafts);
  describeParties(reading, phrases);
  return grouped(reading);
}

function addEntries({ pages, drafts }: Reading): void {
  for (const page of pages) for (const found of page.entries) drafts.push(entryDraft(page, found));
}

function entryDraft(page: Page, found: Found): Draft {
  const { entry } = found;
  return {
    sentence: page.index,
    from: found.from,
    to: found.to,
    start: found.start,
    end: found.end,
    kind: entry.kind,
    by: 'name',
    entity: entry.id,
    en: null,
    why:
      entry.list === 'known'
        ? { code: 'known', values: { name: entry.ar } }
        : { code: 'list', values: { list: entry.list, name: entry.ar } },
    rank: entry.list === 'known' ? 9 : 8,
    country: entry.country,
    phrase: null,
    list: entry.list,
  };
}

function addSpecials(reading: Reading): void {
  for (const page of reading.pages) {
    extendConcepts(page, reading.drafts);
    reading.drafts.push(...findSpecials(page, reading.gazetteer));
  }
}

function phrasesOf(reading: Reading, page: Page, matches: readonly Match[]): Phrase[] {
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

/** Offices whose bearer is one person, also where the text gives no name. */
const HIGH_OFFICE = /^(?:minister|president|deputy|secretary-general|spokesperson|monarch)$/;
/** Institutions that are named by what they are for alone. */
const CERTAIN = /^(?:وزار[هةت]|حزب|برلمان|سفار[ةه])/;

function addPhrases(reading: Reading, phrases: readonly Phrase[][], matches: readonly Match[][]): void {
  phrases.forEach((list, index) => {
    const page = reading.pages[index];
    if (!page) return;
    for (const phrase of list) {
      if (phrase.bare || phrase.rule.grammar === 'office' || phrase.dual) continue;
      // What the list has is not made longer by what it is for: الاتحاد الأوروبي للسيارات.
      const same = page.entries.some(
        ({ start, end, to }) => start === phrase.start && (end >= phrase.end || /^ل/.test(page.words[to]?.folded ?? '')),
      );
      // الخارجية in وزير الخارجية is no ministry by itself.
      const inside = list.some(
        (other) => other.from < phrase.from && other.to >= phrase.to && other.inner?.from !== phrase.from && /^(?:office|institution)$/.test(other.rule.grammar),
      );
      const department = /^(?:و|ل|ب)?(?:ال|لل)?خارجي/.test(page.words[phrase.from]?.folded ?? '');
      const within = list.some((other) => other.from < phrase.from && other.to >= phrase.to && /^(?:office|institution)$/.test(other.rule.grammar));
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
        phrase.named || capitals || page.entries.some(({ from, to, entry }) => from > phrase.from && to <= phrase.to && entry.kind === 'place');
      break;
    case 'event':
      accepted = country !== null || phrase.named || (capitals && english.capitals > 1);
      break;
    case 'document':
    case 'concept': {
      const numbered = /\d$/.test(words);
      const city = page.entries.some(({ from, to, entry }) => from > phrase.from && to <= phrase.to && entry.list !== 'country');
      const basic = /^(?:ميثاق|معاهد|دستور|الدستور|الميثاق|المعاهد)/.test(words);
      accepted = numbered || (capitals && english.capitals > 1) || (basic && country !== null) || (city && page.english === null && !/^ال/.test(words));
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
  return fold(words)
    .text.replace(/^لل/, 'ال')
    .replace(/^ال/, '');
}

/** People, places and organizations that the English has in capitals. */
function addMatches(reading: Reading, matches: readonly Match[][]): void {
  const votes = new Map<string, { person: number; place: number; organization: number; full: boolean }>();
  const kinds: { page: Page; match: Match; key: string }[] = [];
  matches.forEach((list, index) => {
    const page = reading.pages[index];
    const english = page?.english;
    if (!page || !english) return;
    for (const match of list) {
      const key = keyOf(english, match.part);
      kinds.push({ page, match, key });
      const vote = votes.get(key) ?? { person: 0, place: 0, organization: 0, full: false };
      votes.set(key, vote);
      countVotes(reading, page, english, match, vote);
    }
  });
  // A single word that is part of a listed person's name is that person: Kim, where the text has Kim Jong-un.
  const listed = new Map<string, string>();
  for (const { entries } of reading.pages) {
    for (const { entry } of entries) {
      if (entry.kind !== 'person') continue;
      for (const form of entry.en) for (const word of form.split(/[\s-]+/)) if (word.length > 2) listed.set(englishKey(word), entry.id);
    }
  }
  // A single word that is part of a person's full name votes with it.
  const people = [...votes].filter(([key, vote]) => key.includes(' ') && kindBy(key, vote) === 'person');
  for (const { page, match, key } of kinds) {
    const { english } = page;
    const vote = votes.get(key);
    if (!english || !vote) continue;
    const surname = !key.includes(' ') && people.some(([full]) => full.split(' ').includes(key));
    // إندونسيا: a spelling that the list has not, of a name that it has.
    const entry = (reading.gazetteer.english.get(key.split(' ')[0] ?? '') ?? []).find(({ words }) => words.join(' ') === key)?.entry;
    const person = entry ? entry.id : listed.get(key);
    const kind = entry ? entry.kind : surname || person !== undefined ? 'person' : kindBy(key, vote);
    const whole = kind === 'person' && list(matches, page.index).filter((one) => one.run.from === match.run.from).length === 1;
    const run = whole ? match.run : wholeWords(english, match.part, match.run);
    const first = english.words[run.from];
    const last = english.words[run.to - 1];
    if (!first || !last) continue;
    const name = textOf(english, run);
    reading.drafts.push({
      sentence: page.index,
      from: match.from,
      to: match.to,
      start: match.start,
      end: match.end,
      kind,
      by: 'name',
      entity: person ?? `name:${whole ? keyOf(english, run) : key}`,
      en: { start: first.start, end: last.end },
      why: { code: 'english', values: { en: name } },
      rank: 7,
      country: null,
      phrase: null,
      list: null,
    });
  }
}

const list = (matches: readonly Match[][], index: number): readonly Match[] => matches[index] ?? [];

/** تويوتا المملكة المتحدة, Toyota UK: a body's name and a listed one that stand side by side in both languages are one name. */
function mergeNeighbours(reading: Reading): void {
  for (const draft of reading.drafts) {
    const page = reading.pages[draft.sentence];
    const english = page?.english;
    if (!page || !english || draft.why.code !== 'english' || !draft.en || draft.kind === 'person') continue;
    for (const entry of page.entries) {
      const after = entry.from === draft.to && entry.start === page.words[entry.from]?.start && joins(page.words[draft.to - 1]?.after ?? '');
      const before = entry.to === draft.from && draft.start === page.words[draft.from]?.start && joins(page.words[entry.to - 1]?.after ?? '');
      const body = draft.kind === 'organization' || entry.entry.kind === 'organization';
      if (!body || !(after || before)) continue;
      const { en } = draft;
      const span = (english.places.get(entry.entry.id) ?? []).find((place) =>
        after ? place.start === en.end + 1 : place.end === en.start - 1,
      );
      if (!span) continue;
      const start = Math.min(draft.start, entry.start);
      draft.from = Math.min(draft.from, entry.from);
      draft.to = Math.max(draft.to, entry.to);
      draft.start = start;
      draft.end = page.words[draft.to - 1]?.end ?? draft.end;
      draft.en = { start: Math.min(en.start, span.start), end: Math.max(en.end, span.end) };
      draft.kind = 'organization';
      const number = page.words[draft.to];
      const digits = /^ (\d+)\b/.exec(english.text.slice(draft.en.end));
      if (number && digits && number.folded === digits[1] && joins(page.words[draft.to - 1]?.after ?? '')) {
        draft.to++;
        draft.end = number.end;
        draft.en.end += digits[0].length;
      }
      draft.entity = `name:${english.text.slice(draft.en.start, draft.en.end).toLowerCase()}`;
      break;
    }
  }
}

/** Ri Yong-ho: what a hyphen joins to the words that agree belongs to the name. */
function wholeWords(english: English, part: Run, run: Run): Run {
  let { to } = part;
  while (to < run.to && english.words[to - 1]?.after === '-') to++;
  return { from: part.from, to };
}

function keyOf(english: English, run: Run): string {
  return english.words
    .slice(run.from, run.to)
    .map(({ key }) => key)
    .join(' ');
}

interface Votes {
  person: number;
  place: number;
  organization: number;
  full: boolean;
}

const PLACE_BEFORE = /^(?:و|ف)?(?:في|من|الي|قرب|مدينه|بلده|قريه|بمدينه|ببلده|منطقه|بمنطقه|بالقرب)$/;
const SAYING = /^(?:و|ف)?(?:قال|قالت|اكد|اكدت|اوضح|اضاف|اضافت|اشار|صرح|صرحت|ذكر|تابع|كتب|اعلن|اعلنت|يقول|تقول|التقي|استقبل|السيد|السيده|الرييس|الدكتور|الامير|الشيخ|الوزير|الجنرال)$/;

function countVotes({ vocabulary: _ }: Reading, page: Page, english: English, match: Match, votes: Votes): void {
  const context = contextOf(english, match.run);
  votes.person += context.person;
  votes.place += context.place;
  const written = english.words.slice(match.run.from, match.run.to);
  if (written.some(({ key }) => organizationWords.has(key))) votes.organization += 3;
  if (written.some(({ key }) => placeWords.has(key))) votes.place += 3;
  if (written.length === 1 && /^[A-Z]{2,5}$/.test(written[0]?.text ?? '')) votes.organization += 3;
  const before = page.words[match.from - 1];
  const word = page.words[match.from];
  if (before && joins(before.after)) {
    if (PLACE_BEFORE.test(before.folded)) votes.place += /من|الي/.test(before.folded) ? 1 : 2;
    if (SAYING.test(before.folded)) votes.person += 2;
    if (/^ل?(?:شركه|منتجات|سيارات|مجموعه|صحيفه|قناه|نادي|فريق)$/.test(before.folded.replace(/^[وب]/, ''))) votes.organization += 3;
  }
  if (word && match.start > word.start && /^و?ب/.test(word.folded) && context.place > 0) votes.place += 1;
  if (word && givenNames.has(word.folded.slice(match.start - word.start)) && match.to - match.from > 1) votes.person += 2;
  if (match.part.to - match.part.from > 1) votes.full = true;
  // Honda, BMW and Jaguar Land Rover: what stands in a list with bodies is one.
  const beside = [english.words[match.run.from - 2], english.words[match.run.from - 1], english.words[match.run.to], english.words[match.run.to + 1]];
  const joined = beside.some((one) => one?.key === 'and') || /^,/.test(english.words[match.run.from - 1]?.after ?? '');
  if (joined && beside.some((one) => one && /^[A-Z]{3,5}$/.test(one.text))) votes.organization += 2;
}

function kindBy(key: string, votes: Votes): EntityKind {
  const person = votes.person + (votes.full ? 1.5 : 0);
  const most = Math.max(person, votes.place, votes.organization);
  if (most === 0) return /^[a-z]+$/.test(key) && key.length > 12 ? 'place' : 'organization';
  if (person === most) return 'person';
  return votes.organization === most ? 'organization' : 'place';
}

/** Without the English's help: the words after a title that look like a name. */
function addTitledPeople(reading: Reading, phrases: readonly Phrase[][]): void {
  phrases.forEach((found, index) => {
    const page = reading.pages[index];
    if (!page) return;
    for (const phrase of found) {
      if (phrase.rule.grammar !== 'office' || phrase.dual) continue;
      const person = personFrom(reading, page, phrase.to, phrase.bare);
      if (!person) continue;
      if (page.english && !englishBears(page.english, page.ar.slice(person.start, person.end))) continue;
      reading.drafts.push({
        ...person,
        sentence: page.index,
        kind: 'person',
        by: 'name',
        entity: `ar:${fold(page.ar.slice(person.start, person.end)).text}`,
        en: null,
        why: { code: 'title-name', values: { title: page.ar.slice(phrase.start, phrase.end) } },
        rank: 5,
        country: phrase.countries[0] ?? null,
        phrase: null,
        list: null,
      });
    }
  });
}

function englishBears(english: English, _words: string): boolean {
  return english.words.length === 0;
}

const HONORIFIC = /^(?:و)?(?:السيد|السيده|الدكتور|الدكتوره|المهندس|السفير|الامير|الشيخ|الفريق|اللواء|معالي|سمو|الاستاذ|المستشار|الجنرال|الملك|الرييس|السلطان|البابا|العاهل)$/;

/** A run of words that look like a person's name, from a word on. */
function personFrom(
  reading: Reading,
  page: Page,
  from: number,
  strict: boolean,
): { from: number; to: number; start: number; end: number } | null {
  const { words } = page;
  let at = from;
  const before = words[from - 1];
  if (before && !/^\s*[،,–-]?\s*["“«]?$/.test(before.after)) return null;
  const comma = before !== undefined && /[،,]/.test(before.after);
  let honoured = false;
  while (words[at] && HONORIFIC.test(words[at]?.folded ?? '')) {
    at++;
    honoured = true;
  }
  const first = words[at];
  if (!first) return null;
  let to = at;
  while (to < words.length && to - at < 6) {
    const word = words[to];
    if (!word) break;
    if (to > at && !joins(words[to - 1]?.after ?? '')) break;
    const inside = nameParticles.has(word.folded);
    if (page.entryAt.has(to) && !givenNames.has(word.folded)) break;
    if (nationalityAt(words, to, reading.gazetteer)?.definite) break;
    const known = givenNames.has(word.folded) || inside || /^عبد.{3,}/.test(word.folded);
    const common = reading.vocabulary.isCommon(word.folded) || word.text === 'على' || /^\d/.test(word.folded);
    if (common && !(known && word.text !== 'على')) break;
    const family = to > at && /^ال.{3,}/.test(word.folded) && to - at <= 4;
    const afterGiven = to === at + 1 && givenNames.has(first.folded) && first.folded.length > 2 && !isVerbalNoun(word) && !/^و/.test(word.folded);
    const plain = !hasCommonShape(word) && (!/^[وبلف](?=....)/.test(word.folded) || looksForeign(word.folded));
    if (!(known || family || plain || afterGiven)) break;
    to++;
  }
  while (to > at && nameParticles.has(words[to - 1]?.folded ?? '')) to--;
  if (to === at) return null;
  const sure = (givenNames.has(first.folded) && first.text !== 'على') || nameParticles.has(first.folded) || /^عبد.{3,}/.test(first.folded);
  if (!sure && !(looksForeign(first.folded) || comma || honoured)) return null;
  if (strict && !sure && !looksForeign(first.folded)) return null;
  if (!sure && to - at === 1 && !looksForeign(first.folded)) return null;
  const last = words[to - 1];
  return last ? { from: at, to, start: first.start, end: last.end } : null;
}

/** Without English: two words and more of which the first is a given name, after a verb of saying or meeting or an honorific. */
function addGivenNames(reading: Reading): void {
  for (const page of reading.pages) {
    if (page.english) continue;
    page.words.forEach((word, at) => {
      for (const { stem, start, clitics } of readings(word)) {
        if (!givenNames.has(stem) || nameParticles.has(stem) || (clitics !== '' && clitics !== 'و')) continue;
        const listed = page.entries.some(({ from, to }) => at >= from && at < to);
        if (word.text.endsWith('على') || listed || timeWords.has(word.folded) || functionWords.has(word.folded)) continue;
        const person = personFrom(reading, page, at, true);
        const span = person ?? (clitics === 'و' ? personAfterAnd(reading, page, at, start) : null);
        if (!span || span.to - span.from < 2) continue;
        if (!/[^\u0600-\u06ff]/.test(stem) && span.to - span.from >= 2) {
          reading.drafts.push({
            ...span,
            start,
            sentence: page.index,
            kind: 'person',
            by: 'name',
            entity: `ar:${fold(page.ar.slice(start, span.end)).text}`,
            en: null,
            why: { code: 'given-name', values: { given: stem } },
            rank: 4,
            country: null,
            phrase: null,
            list: null,
          });
        }
        break;
      }
    });
  }
}

function personAfterAnd(reading: Reading, page: Page, at: number, start: number) {
  const rest = personFrom(reading, { ...page, words: page.words.map((word, k) => (k === at ? { ...word, folded: word.folded.slice(1) } : word)) }, at, true);
  return rest ? { ...rest, start } : null;
}

/** Without English: a word after a verb of saying or an honorific that looks foreign. */
function addSpeakers(reading: Reading): void {
  for (const page of reading.pages) {
    if (page.english) continue;
    page.words.forEach((word, at) => {
      const first = page.words[at + 1];
      if (!SAYING.test(word.folded) || !first || !joins(word.after) || !looksForeign(first.folded)) return;
      const person = personFrom(reading, page, at + 1, true);
      if (!person || page.entries.some(({ from, to }) => from < person.to && person.from < to)) return;
      reading.drafts.push({
        ...person,
        sentence: page.index,
        kind: 'person',
        by: 'name',
        entity: `ar:${fold(page.ar.slice(person.start, person.end)).text}`,
        en: null,
        why: { code: 'title-name', values: { title: word.text } },
        rank: 3,
        country: null,
        phrase: null,
        list: null,
      });
    });
  }
}

/** Short names join the full name that they are a part of; Arabic spellings of one English name are one person. */
function joinPeople(reading: Reading): void {
  const people = reading.drafts.filter(({ kind, entity }) => kind === 'person' && /^(?:name|ar):/.test(entity));
  const full = new Map<string, string>();
  const byEntity = new Map<string, Draft[]>();
  for (const draft of people) byEntity.set(draft.entity, [...(byEntity.get(draft.entity) ?? []), draft]);
  const named = [...byEntity.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const entity of named) {
    const [script = '', name = ''] = [entity.slice(0, entity.indexOf(':')), entity.slice(entity.indexOf(':') + 1)];
    const parts = name.split(' ');
    const longer = named.toSorted((a, b) => (byEntity.get(b)?.length ?? 0) - (byEntity.get(a)?.length ?? 0)).find((other) => {
      if (other === entity || !other.startsWith(`${script}:`)) return false;
      const others = other.slice(other.indexOf(':') + 1).split(' ');
      if (others.length <= parts.length) return false;
      return parts.every((part) => others.includes(part)) && parts.some((part) => part.length > 2 || parts.length > 1 || others[0] === part);
    });
    if (longer) full.set(entity, full.get(longer) ?? longer);
  }
  // Same Arabic words, one with and one without English: one person.
  const byWords = new Map<string, string>();
  for (const draft of people.filter(({ entity }) => entity.startsWith('name:'))) {
    byWords.set(arabicOf(reading, draft), full.get(draft.entity) ?? draft.entity);
  }
  // وانغ, where the text has وانغ يي, whom the list has.
  const parts = new Map<string, string>();
  for (const draft of reading.drafts) {
    if (draft.kind !== 'person' || draft.list === null) continue;
    for (const part of arabicOf(reading, draft).split(' ')) if (part.length > 2) parts.set(part, draft.entity);
  }
  for (const draft of people) {
    const listed = draft.entity.startsWith('ar:') ? parts.get(draft.entity.slice(3)) : undefined;
    if (listed !== undefined) draft.entity = listed;
  }
  for (const draft of reading.drafts) {
    const joined = full.get(draft.entity) ?? draft.entity;
    draft.entity = joined.startsWith('ar:') ? (byWords.get(arabicOf(reading, draft)) ?? joined) : joined;
  }
}

export function arabicOf({ pages }: Reading, { sentence, start, end }: { sentence: number; start: number; end: number }): string {
  return fold((pages[sentence]?.ar ?? '').slice(start, end)).text;
}

/** Titles beside a person are that person's; others are of whoever bears the same title, or stand for themselves. */
function addTitles(reading: Reading, phrases: readonly Phrase[][]): void {
  const bearers = new Map<string, string>();
  const loose: { page: Page; phrase: Phrase }[] = [];
  const add = (page: Page, phrase: Phrase, entity: string, near: Span | null) => {
    const english = page.english ? englishPhrase(page.english, phrase, page, near) : null;
    reading.drafts.push({
      sentence: page.index,
      from: phrase.from,
      to: phrase.to,
      start: phrase.start,
      end: phrase.end,
      kind: 'person',
      by: 'title',
      entity,
      en: english?.span ?? null,
      why: { code: 'title', values: { head: phrase.rule.heads[0] ?? '' } },
      rank: 6,
      country: phrase.countries[0] ?? null,
      phrase,
      list: null,
    });
  };
  phrases.forEach((found, index) => {
    const page = reading.pages[index];
    if (!page) return;
    for (const phrase of found) {
      if (phrase.rule.grammar !== 'office' || phrase.dual) continue;
      // رئيس مجلس النواب: the phrase inside another title is none by itself.
      if (found.some((other) => other.inner?.from === phrase.from && other !== phrase)) continue;
      const person = besides(reading, page, phrase);
      if (person) {
        add(page, phrase, person.entity, person.en);
        if (!phrase.bare) bearers.set(titleKey(page, phrase), person.entity);
        if (phrase.countries[0] !== undefined) person.country = phrase.countries[0];
        for (const draft of reading.drafts) {
          if (draft.entity === person.entity && draft.kind === 'person' && phrase.countries[0] !== undefined) draft.country ??= phrase.countries[0];
        }
      } else if (!phrase.bare) {
        const office = HIGH_OFFICE.test(phrase.rule.id) || phrase.countries.length > 0;
        if (office) loose.push({ page, phrase });
      }
    }
  });
  for (const { page, phrase } of loose) {
    const key = titleKey(page, phrase);
    const bearer = bearers.get(key) ?? [...bearers].find(([other]) => sameOffice(other, key))?.[1];
    add(page, phrase, bearer ?? `title:${key}`, null);
  }
}

/** The same office where one of the two does not say of which country: وزير الخارجية, وزير الخارجية السوري. */
function sameOffice(a: string, b: string): boolean {
  const [officeA = '', countryA = ''] = a.split('|');
  const [officeB = '', countryB = ''] = b.split('|');
  return officeA === officeB && (countryA === '' || countryB === '' || countryA === countryB);
}

/** What office it is, and of which country. */
function titleKey(page: Page, phrase: Phrase): string {
  const words = page.words.slice(phrase.from, phrase.to).map(({ folded }) => folded.replace(/^(?:و|ل|ب)?(?:ال)?/, ''));
  const office = words.slice(0, 2).join(' ');
  return `${office}|${phrase.countries[0] ?? ''}`;
}

/** The person whose name stands right after a title, or right before it. */
function besides({ drafts }: Reading, page: Page, phrase: Phrase): Draft | null {
  const people = drafts.filter(({ sentence, kind, by }) => sentence === page.index && kind === 'person' && by === 'name');
  const after = people.find(({ from }) => {
    if (from < phrase.to || from > phrase.to + 3) return false;
    const between = page.ar.slice(phrase.end, (page.words[from] as Word).start);
    if (!/^\s*[،,–-]?\s*(?:[^\s،,]+\s+){0,2}$/.test(between)) return false;
    return page.words.slice(phrase.to, from).every(({ folded }) => HONORIFIC.test(folded));
  });
  if (after) return after;
  if (phrase.bare) return null;
  return (
    people.find(({ to, end }) => {
      if (to > phrase.from || phrase.from - to > 3) return false;
      const between = page.ar.slice(end, phrase.start);
      // وهو أيضا عضو المكتب السياسي.
      if (/^\s*[،,]?\s*(?:وهو|وهي|هو|هي)\s+(?:\S+\s+)?$/.test(between)) return true;
      return to === phrase.from && /^\s*[،,–-]?\s*$/.test(between) && (/[،,–-]/.test(between) || phrase.definite || /^(?:minister|president|deputy|secretary-general|spokesperson|envoy)$/.test(phrase.rule.id));
    }) ?? null
  );
}

/** A guarded form is taken once its entity is established by another form: حماس after حركة حماس. */
function addEstablished(reading: Reading): void {
  const established = new Set(reading.drafts.map(({ entity }) => entity));
  for (const page of reading.pages) {
    for (const found of page.doubtful) {
      const entry = found.entries.find(({ id }) => established.has(id));
      if (!entry) continue;
      const english = page.english;
      if (english && entry.list !== 'organization') continue;
      reading.drafts.push({ ...entryDraft(page, { ...found, entry }), rank: 3 });
    }
  }
}

/** Every other place where what was found is named, by the same rules of clitics. */
function addAgain(reading: Reading): void {
  interface Form {
    words: string[];
    draft: Draft;
    short: boolean;
  }
  const forms = new Map<string, Form[]>();
  const put = (words: string[], draft: Draft, short: boolean) => {
    const first = words[0];
    if (first === undefined || first.length < 2) return;
    const listed = forms.get(first) ?? [];
    if (listed.some((form) => form.words.join(' ') === words.join(' '))) return;
    listed.push({ words, draft, short });
    listed.sort((a, b) => b.words.length - a.words.length);
    forms.set(first, listed);
  };
  const taken = new Map<number, Set<number>>();
  for (const { sentence, from, to } of reading.drafts) {
    const set = taken.get(sentence) ?? new Set<number>();
    for (let at = from; at < to; at++) set.add(at);
    taken.set(sentence, set);
  }
  for (const draft of reading.drafts) {
    if (draft.by !== 'name' || draft.list !== null) continue;
    const words = arabicOf(reading, draft).split(/[\s-]+/);
    if (words.length === 1 && (reading.vocabulary.isCommon(words[0] ?? '') || (words[0] ?? '').length < 3)) continue;
    put(words, draft, false);
  }
  for (const draft of reading.drafts) {
    if (draft.kind !== 'person' || draft.by !== 'name') continue;
    const words = arabicOf(reading, draft).split(/[\s-]+/);
    if (words.length < 2) continue;
    if (draft.why.code === 'title-name' && !givenNames.has(words[0] ?? '')) continue;
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    if (last.length >= 3 && !reading.vocabulary.isCommon(last)) put([last], draft, true);
    if (words.length > 2 && nameParticles.has(words.at(-2) ?? '')) put(words.slice(-2), draft, true);
    // Names of East Asia begin with the family: شي, وانغ, كيم.
    if (first.length <= 4 && first.length >= 2 && !reading.vocabulary.isCommon(first) && FAMILY_FIRST.test(draftEnglish(reading, draft))) put([first], draft, true);
  }
  for (const page of reading.pages) {
    const set = taken.get(page.index) ?? new Set<number>();
    page.words.forEach((word, at) => {
      if (set.has(at)) return;
      for (const reading_ of readings(word)) {
        if (reading_.fused) continue;
        const form = (forms.get(reading_.stem) ?? []).find(({ words }) =>
          words.every((part, k) => k === 0 || (page.words[at + k]?.folded === part && /^[\s-]+$/.test(page.words[at + k - 1]?.after ?? ''))),
        );
        if (!form) continue;
        const last = page.words[at + form.words.length - 1];
        if (!last) continue;
        if (form.short && reading_.stem.length < 3 && reading_.clitics !== '' && reading_.clitics !== 'و') continue;
        reading.drafts.push({
          ...form.draft,
          sentence: page.index,
          from: at,
          to: at + form.words.length,
          start: reading_.start,
          end: last.end,
          en: null,
          why: { code: form.short ? 'short' : 'again', values: { name: reading.pages[form.draft.sentence]?.ar.slice(form.draft.start, form.draft.end) ?? '' } },
          rank: 2,
        });
        break;
      }
    });
  }
}

const FAMILY_FIRST = /^(?:xi|wang|li|zhang|chen|liu|kim|park|lee|ri|moon|yoon|nguyen|hu|jiang|mao|deng|han|wu|zhao|sun|song|qin|yang|choe|choi|jong|to|pham|tran|lam|ar)\b|^$/i;

function draftEnglish({ pages }: Reading, { sentence, en }: Draft): string {
  return en ? (pages[sentence]?.english?.text.slice(en.start, en.end) ?? '') : '';
}

/** What stands inside another mention and is none by the rules of the format. */
function losesTo(inner: Draft, outer: Draft): boolean {
  if (inner.entity === outer.entity && inner.by === outer.by) return true;
  if (outer.by === 'title' || outer.kind === 'event' || outer.kind === 'concept') {
    // A title inside a title: نائب رئيس الوزراء.
    return outer.by === 'title' && inner.by === 'title';
  }
  if (outer.kind === 'person') return true;
  if (outer.kind === 'place') return (inner.kind === 'place' && inner.phrase === null) || inner.kind === 'organization' || inner.kind === 'person';
  if (outer.kind === 'document') return inner.kind === 'place' && inner.list !== 'country';
  // Organizations: of a country or of another organization (وزارة خارجية روسيا, الجمعية العامة للأمم المتحدة), but شانغهاي is part of the name.
  if (inner.kind === 'organization') return inner.list === null;
  if (inner.kind === 'place' && inner.list === 'country') return outer.phrase === null || !/^(?:institution|power)$/.test(outer.phrase.rule.grammar);
  return inner.kind !== 'event' && inner.kind !== 'document';
}

function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const kept: Draft[] = [];
  for (const all of bySentence.values()) {
    all.sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank);
    const chosen: Draft[] = [];
    for (const draft of all) {
      const clash = chosen.some((other) => {
        if (draft.end <= other.start || draft.start >= other.end) return false;
        if (draft.start === other.start && draft.end === other.end) return draft.by === other.by || draft.kind === other.kind;
        const inside = draft.start >= other.start && draft.end <= other.end;
        // Two that cross: the longer stays, except that a title gives way to no name.
        return inside ? losesTo(draft, other) : true;
      });
      if (!clash) chosen.push(draft);
    }
    kept.push(...chosen);
  }
  return kept.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end);
}

/** Entities with their mentions; ids are settled, English spans of listed names are paired up. */
function grouped(reading: Reading): NameProposal[] {
  pairEnglish(reading);
  const groups = new Map<string, Draft[]>();
  for (const draft of reading.drafts.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)) {
    groups.set(draft.entity, [...(groups.get(draft.entity) ?? []), draft]);
  }
  const ids = new Set<string>();
  const settled = new Map<string, string>();
  const proposals: NameProposal[] = [];
  for (const [key, drafts] of groups) {
    const named = drafts.filter(({ by }) => by === 'name');
    const best = [...(named.length > 0 ? named : drafts)].sort(
      (a, b) => (b.en ? 1 : 0) - (a.en ? 1 : 0) || b.end - b.start - (a.end - a.start),
    )[0];
    if (!best) continue;
    const page = reading.pages[best.sentence];
    const ar = page?.ar.slice(best.start, best.end) ?? '';
    const en = best.en ? (page?.english?.text.slice(best.en.start, best.en.end) ?? null) : null;
    const entry = reading.gazetteer.entries.get(key);
    let id = entry?.id ?? idOf(en ?? latinOf(ar));
    for (let n = 2; ids.has(id); n++) id = `${idOf(en ?? latinOf(ar))}-${n}`;
    ids.add(id);
    settled.set(key, id);
    const mentions = drafts.map(
      ({ sentence, start, end, en: span, by, why }): NameMention => ({ sentence, ar: { start, end }, en: span, by, why }),
    );
    proposals.push({
      entity: id,
      kind: best.kind,
      name: { ar: entry?.ar ?? ar, en: entry?.en.at(-1) !== undefined && !en ? null : en },
      country: best.country ?? drafts.find(({ country }) => country !== null)?.country ?? null,
      mentions,
    });
  }
  for (const proposal of proposals) if (proposal.country !== null) proposal.country = settled.get(proposal.country) ?? proposal.country;
  return proposals;
}

/** English of what the gazetteer names, and of later places of a name: in the order of both texts. */
function pairEnglish(reading: Reading): void {
  const open = new Map<string, Draft[]>();
  for (const draft of reading.drafts) {
    if (draft.en || draft.by !== 'name') continue;
    const key = `${draft.sentence} ${draft.entity}`;
    open.set(key, [...(open.get(key) ?? []), draft]);
  }
  for (const drafts of open.values()) {
    const page = reading.pages[drafts[0]?.sentence ?? 0];
    const entity = drafts[0]?.entity ?? '';
    if (!page?.english) continue;
    const spans = (page.english.places.get(entity) ?? namePlaces(reading, page.english, entity)).toSorted((a, b) => a.start - b.start);
    if (spans.length === 0) continue;
    const paired = pairUp(drafts.map(({ start }) => start), spans.map(({ start }) => start), { ar: page.ar.length, en: page.english.text.length });
    drafts.forEach((draft, k) => (draft.en = spans[paired[k] ?? -1] ?? null));
  }
}

/** Where the English has a name that was found by its letters elsewhere. */
function namePlaces(reading: Reading, english: English, entity: string): Span[] {
  const used = reading.drafts.filter((draft) => draft.en && draft.entity === entity && reading.pages[draft.sentence]?.english === english);
  const forms = new Set<string>();
  for (const draft of reading.drafts) {
    if (draft.entity !== entity || !draft.en || draft.by !== 'name') continue;
    for (const form of namesIn(draftEnglish(reading, draft), draft.kind)) forms.add(form);
  }
  const spans: Span[] = [];
  for (let at = 0; at < english.words.length; at++) {
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      const parts = form.split(' ');
      const fits = parts.every((part, k) => english.words[at + k]?.key === part);
      const first = english.words[at];
      const last = english.words[at + parts.length - 1];
      if (!fits || !first?.capital || !last) continue;
      const span = { start: first.start, end: last.end };
      if (!used.some(({ en }) => en && en.start < span.end && span.start < en.end)) spans.push(span);
      at += parts.length - 1;
      break;
    }
  }
  return spans;
}

function namesIn(english: string, kind: EntityKind): string[] {
  const words = english.split(/[\s-]+/).map(englishKey).filter(Boolean);
  const whole = words.join(' ');
  if (kind !== 'person' || words.length < 2) return [whole];
  return [whole, words.at(-1) ?? whole, words[0] ?? whole].filter((word) => word.length > 1);
}

const LATIN: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ' ': '-',
}; // prettier-ignore

/** Latin letters for an id, where the English gives no name. */
function latinOf(arabic: string): string {
  return [...fold(arabic).text].map((letter) => LATIN[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')).join('');
}
