/** Names that a head word begins: how far they reach. */
import { fold } from '#arabic/fold';
import { functionWords, timeWords } from '#propose/data/common-words';
import { givenNames, nameParticles } from '#propose/data/given-names';
import { headRules, institutionAdjectives, portfolios, type HeadRule } from '#propose/data/heads';
import { wordSet } from '#propose/data/word-set';
import { nationalityAt, type Found, type Gazetteer } from './gazetteer';
import type { Vocabulary } from './vocabulary';
import { joins, readings, type Word } from './words';

/** A phrase that a head word begins. Word indexes are half-open, offsets UTF-16. */
export interface Phrase {
  rule: HeadRule;
  /** English words that render its head. */
  en: readonly string[];
  dual: boolean;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Countries that an adjective or a name in it gives it, as ids. */
  countries: string[];
  /** The head has the article. */
  definite: boolean;
  /** Nothing but the head. */
  bare: boolean;
  /** It rests on words that no list has. */
  named: boolean;
  /** Only a definite common noun follows: needs more to be a name. */
  common: boolean;
  /** Phrase inside it that carries its name: وزارة الخارجية in المتحدث باسم وزارة الخارجية. */
  inner: Phrase | null;
}

const PORTFOLIOS = wordSet(portfolios);
const ADJECTIVES = wordSet(institutionAdjectives);
const RELATIONAL = /^ال.{2,}(?:ي|يه|يين|يون|يات|ويه|ئيه)$/;

interface Head {
  rule: HeadRule;
  en: readonly string[];
  words: string[];
  dual: boolean;
}

const HEADS = new Map<string, Head[]>();
for (const rule of headRules) {
  for (const [forms, dual] of [
    [rule.heads, false],
    [rule.duals ?? [], true],
  ] as const) {
    for (const form of forms) {
      const words = fold(form).text.split(' ');
      const first = words[0] ?? '';
      const en = rule.enOf?.[form] ?? rule.en;
      HEADS.set(
        first,
        [...(HEADS.get(first) ?? []), { rule, en, words, dual }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
}

/** Words that may stand in construct between a head and what makes it definite. */
const CONSTRUCT = wordSet(
  `خارجية دفاع داخلية مالية صحة تعليم عدل خزانة وزراء شؤون حقوق أركان أمن رئيس وزير وزارة مجلس لجنة نواب شيوخ محكمة حكومة دولة جمهورية مملكة سلطنة دولة حماية مكافحة تنمية حرية تنسيق هيئة حزب حركة قوات برلمان حلف شمال جنوب شرق غرب وسط إدارة سلامة تنظيم عموم مدينة منطقة ولاية أنباء علماء دعم اتحاد كبار كبير نائب مساعد مكتب بعثة منظمة الأمم جامعة وكالة صندوق بنك شركة قسم فريق دار حاكم ولي عهد عهد دول أمين إقليم`,
);
const ALLOWED_LINKS = wordSet(
  'لشؤون لحقوق لمنظمة لدول لمجلس لوزارة لوزير لرئيس لحركة لحزب لشركة لهيئة لوكالة لجامعة لبعثة لمكتب لقوات لاتحاد لجمهورية لمملكة لدولة لسلطنة لصندوق لبنك للأمم لمكافحة لتنسيق لحماية لبرنامج لمفوضية لمجموعة',
);
const NAMESAKES = wordSet('الملك الملكة الأمير الأميرة الشيخ الشيخة الرئيس السلطان الإمام');
const STATES = wordSet('دولة جمهورية مملكة سلطنة إمارة');

export interface PhraseContext {
  words: readonly Word[];
  gazetteer: Gazetteer;
  vocabulary: Vocabulary;
  /** Forms of the gazetteer by the word that they begin at. */
  entryAt: ReadonlyMap<number, Found>;
  /** Whether the English of the sentence bears out that a word is (part of) a name; `null` where there is no English. */
  named: ((word: Word, start: number) => boolean) | null;
}

/** Every phrase in a sentence, the longest of those that begin at a word. */
export function findPhrases(context: PhraseContext): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < context.words.length; at++) {
    const phrase = phraseAt(context, at, 0);
    if (phrase) found.push(phrase);
  }
  return found;
}

function headAt(
  words: readonly Word[],
  at: number,
): { head: Head; start: number; definite: boolean; clitics: string }[] {
  const word = words[at];
  if (!word) return [];
  const all: { head: Head; start: number; definite: boolean; clitics: string }[] = [];
  for (const reading of readings(word)) {
    const plain = HEADS.get(reading.stem);
    const definite = reading.stem.startsWith('ال') && HEADS.get(reading.stem.slice(2));
    for (const [heads, isDefinite] of [
      [plain ?? [], reading.stem.startsWith('ال')],
      [definite || [], true],
    ] as const) {
      for (const head of heads) {
        const fits = head.words.every((part, k) => {
          if (k === 0) return true;
          const next = words[at + k]?.folded;
          return (next === part || (isDefinite && next === `ال${part}`)) && joins(words[at + k - 1]?.after ?? '');
        });
        if (fits) all.push({ head, start: reading.start, definite: isDefinite, clitics: reading.clitics });
      }
    }
  }
  return all.sort((a, b) => b.head.words.length - a.head.words.length);
}

const DEPTH = 4;

/** The phrase whose head stands at a word. */
function phraseAt(context: PhraseContext, at: number, depth: number): Phrase | null {
  if (depth > DEPTH) return null;
  for (const { head, start, definite } of headAt(context.words, at)) {
    const phrase = grow(context, at, head, start, definite, depth);
    if (phrase && accepts(context, phrase, head)) return phrase;
  }
  return null;
}

function grow(
  context: PhraseContext,
  at: number,
  head: Head,
  start: number,
  definite: boolean,
  depth: number,
): Phrase | null {
  const { words, gazetteer } = context;
  const phrase: Phrase = {
    rule: head.rule,
    en: head.en,
    dual: head.dual,
    from: at,
    to: at + head.words.length,
    start,
    end: 0,
    countries: [],
    definite,
    bare: true,
    named: false,
    common: false,
    inner: null,
  };
  const office = head.rule.grammar === 'office';
  let next = phrase.to;
  let constructs = 0;
  let adjectives = 0;
  let nouns = 0;
  /** The last word taken still waits for what makes it definite. */
  let open = (!definite && head.rule.id !== 'counterpart') || head.words.at(-1) === 'باسم';
  const link = () => joins(words[next - 1]?.after ?? '');

  while (next < words.length && next - at < 14) {
    const word = words[next];
    if (!word) break;
    if (!link() && !(head.rule.grammar === 'document' && / رقم /.test(word.text))) {
      // آسيا-الباسيفيك is one name for the gazetteer; a quotation mark or a comma ends a phrase.
      break;
    }
    if (functionWords.has(word.folded) || timeWords.has(word.folded)) {
      if (
        word.folded === 'في' &&
        office &&
        nouns + adjectives + phrase.countries.length > 0 &&
        phrase.countries.length > 0
      ) {
        const place = context.entryAt.get(next + 1);
        if (place && /^(?:envoy|director)$/.test(head.rule.id) && joins(word.after)) {
          next = place.to;
          continue;
        }
      }
      if (word.folded === 'لدي' && office) {
        const place = context.entryAt.get(next + 1);
        if (place && joins(word.after)) {
          next = place.to;
          phrase.bare = false;
          continue;
        }
      }
      break;
    }
    const nationality = nationalityAt(words, next, gazetteer);
    const entry = context.entryAt.get(next);

    if (entry && open && entry.start === word.start) {
      if (head.rule.id === 'region' && entry.entry.kind !== 'place') break;
      // The country, body or place that the head belongs to.
      phrase.countries.push(entry.entry.id);
      phrase.bare = false;
      next = entry.to;
      open = false;
      if (head.rule.grammar === 'document') continue;
      // خارجية الصين وروسيا: of two.
      const second = head.dual ? context.entryAt.get(next) : undefined;
      if (second && joins(words[next - 1]?.after ?? '') && words[next]?.folded.startsWith('و')) {
        phrase.countries.push(second.entry.id);
        next = second.to;
      }
      if (office || head.rule.grammar === 'institution') continue;
      break;
    }
    if (nationality?.definite) {
      phrase.countries.push(nationality.country);
      phrase.bare = false;
      adjectives++;
      next = nationality.to;
      open = false;
      if (office && head.dual) {
        const second = nationalityAt(words, next, gazetteer);
        if (second?.definite && words[next]?.folded.startsWith('و')) {
          phrase.countries.push(second.country);
          next = second.to;
        }
      }
      continue;
    }
    if (word.folded === 'رقم' || /^\d+$/.test(word.folded)) {
      if (head.rule.grammar !== 'document') break;
      const digits = word.folded === 'رقم' ? words[next + 1] : word;
      if (!digits || !/^\d+$/.test(digits.folded)) break;
      next += word.folded === 'رقم' ? 2 : 1;
      phrase.bare = false;
      phrase.named = true;
      break;
    }
    // مطار الملك خالد الدولي, جامعة الأمير سلطان: named after somebody.
    if (
      open &&
      !office &&
      NAMESAKES.has(word.folded) &&
      givenNames.has(words[next + 1]?.folded ?? '') &&
      joins(word.after)
    ) {
      next += 2;
      while (
        next < words.length &&
        next - at < 8 &&
        link() &&
        (givenNames.has(words[next]?.folded ?? '') || nameParticles.has(words[next]?.folded ?? ''))
      )
        next++;
      open = false;
      phrase.bare = false;
      phrase.named = true;
      continue;
    }
    const article = word.folded.startsWith('ال');
    if (article && open) {
      // What makes a construct definite: وزير الخارجية, حزب العدالة.
      nouns++;
      open = false;
      phrase.bare = false;
      phrase.common = true;
      next++;
      continue;
    }
    if (article && words[next - 1]?.folded === 'الشوون' && PORTFOLIOS.has(word.folded)) {
      next++;
      continue;
    }
    if (article && (ADJECTIVES.has(word.folded) || (RELATIONAL.test(word.folded) && !PORTFOLIOS.has(word.folded)))) {
      if (adjectives >= 2 || (phrase.countries.length > 0 && !ADJECTIVES.has(word.folded))) break;
      adjectives++;
      phrase.bare = false;
      phrase.common = true;
      next++;
      continue;
    }
    // وزير الخارجية والمغتربين, حزب العدالة والتنمية.
    if (word.folded.startsWith('وال') && nouns > 0 && phrase.countries.length === 0) {
      const bare = word.folded.slice(1);
      const party = head.rule.id === 'organization' || head.rule.id === 'council';
      if (
        PORTFOLIOS.has(bare) ||
        (party &&
          nouns === 1 &&
          adjectives === 0 &&
          !RELATIONAL.test(bare) &&
          headWordIs(words[at], ['حزب', 'منظمه', 'هييه']))
      ) {
        next++;
        continue;
      }
      break;
    }
    // للشؤون الخارجية, للأمم المتحدة, لمنظمة الصحة العالمية.
    const linkable =
      !phrase.bare ||
      (definite && (head.words.length > 1 || /^(?:secretary-general|envoy|director|counterpart)$/.test(head.rule.id)));
    if (word.folded.startsWith('ل') && linkable && depth < DEPTH) {
      const linked = linkedEnd(context, next, depth, office);
      if (linked) {
        phrase.bare = false;
        phrase.countries.push(...linked.countries);
        next = linked.to;
        phrase.inner = linked.inner ?? phrase.inner;
        if (!office) break;
        continue;
      }
      break;
    }
    if (open) {
      const inner =
        office || /^(?:firm|treaty|war|region)$/.test(head.rule.id) ? phraseAt(context, next, depth + 1) : null;
      if (inner && inner.start === word.start && inner.from === next) {
        phrase.countries.push(...inner.countries);
        phrase.inner = inner;
        phrase.bare = false;
        phrase.common = phrase.common || inner.common;
        phrase.named = phrase.named || inner.named;
        next = inner.to;
        open = false;
        continue;
      }
      if (CONSTRUCT.has(word.folded) && constructs < 3) {
        constructs++;
        next++;
        if (STATES.has(word.folded)) phrase.common = true;
        continue;
      }
      // A name that no list has: شركة تويوتا.
      const run = nameRun(context, next);
      if (run > next) {
        phrase.named = true;
        phrase.bare = false;
        next = run;
        open = false;
        continue;
      }
      // هيئة تنظيم الاتصالات: one indefinite noun and a definite one.
      const after = words[next + 1];
      if (
        (head.rule.grammar === 'institution' || head.rule.grammar === 'firm') &&
        constructs === 0 &&
        after?.folded.startsWith('ال') &&
        joins(word.after) &&
        !/^[وفبل]?ال/.test(word.folded) &&
        !word.folded.startsWith('و')
      ) {
        constructs++;
        next++;
        continue;
      }
    }
    break;
  }
  const last = words[next - 1];
  if (!last) return null;
  phrase.to = next;
  phrase.end = last.end;
  // A construct that nothing makes definite is no name: وزير خارجية.
  if (open && !definite && phrase.countries.length === 0 && !phrase.named) return phrase.bare ? phrase : null;
  return phrase;
}

function headWordIs(word: Word | undefined, heads: readonly string[]): boolean {
  return word !== undefined && readings(word).some(({ stem }) => heads.includes(stem.replace(/^ال/, '')));
}

/** Words, from this one on, that look like a name that no list has. */
function nameRun(context: PhraseContext, from: number): number {
  const { words, vocabulary, named } = context;
  let to = from;
  while (to < words.length && to - from < 5) {
    const word = words[to];
    if (!word) break;
    const sure = named?.(word, word.start) ?? false;
    if (!sure && vocabulary.isCommon(word.folded)) break;
    if (to > from && !joins(words[to - 1]?.after ?? '')) break;
    if (to === from && !sure && /^(?:ال|و)/.test(word.folded)) break;
    if (to > from && /^و(?!$)/.test(word.folded) && !(named && named(word, word.start))) break;
    if (/^\d/.test(word.folded)) break;
    if (named && !named(word, word.start) && !(to > from && looksForeign(word.folded))) break;
    if (!named && (to - from >= 2 || !looksForeign(word.folded))) break;
    to++;
  }
  return to;
}

/** Letters and lengths that Arabic words hardly have; for texts without English. */
export function looksForeign(folded: string): boolean {
  if (
    folded.length < 3 ||
    /^(?:ال|ي|ت|ن|م[^ا]|ل[اتل]|ب[الت]|است|ان|ا.ت)/.test(folded) ||
    /(?:ه|ات|ين|ون|يا|ا|وي)$/.test(folded)
  )
    return false;
  return /(?:و.*[ويا]|ي.*[ويا]|ا.*[ويا]|غ|تش|[وي]ف$|كس|نغ)/.test(folded);
}

/** Where a link with ل ends: للشؤون الخارجية, للأمم المتحدة, لحقوق الإنسان, لحزب العمال. */
function linkedEnd(
  context: PhraseContext,
  at: number,
  depth: number,
  office: boolean,
): { to: number; countries: string[]; inner: Phrase | null } | null {
  const { words } = context;
  const word = words[at];
  if (!word) return null;
  const entry = context.entryAt.get(at);
  if (entry && entry.start <= word.start + 1) return { to: entry.to, countries: [entry.entry.id], inner: null };
  if (office || /^(?:لل|ل)/.test(word.folded)) {
    const inner = phraseAt(context, at, depth + 1);
    if (inner && !inner.bare && inner.from === at) return { to: inner.to, countries: inner.countries, inner };
  }
  if (word.folded.startsWith('لل') && !timeWords.has(`ال${word.folded.slice(2)}`)) {
    let to = at + 1;
    while (to < words.length && to - at < 3) {
      const next = words[to];
      if (!next || !joins(words[to - 1]?.after ?? '')) break;
      if (!next.folded.startsWith('ال') || timeWords.has(next.folded)) break;
      if (!(RELATIONAL.test(next.folded) || ADJECTIVES.has(next.folded))) break;
      to++;
    }
    return { to, countries: [], inner: null };
  }
  if (ALLOWED_LINKS.has(word.folded)) {
    let to = at + 1;
    const first = words[to];
    const place = context.entryAt.get(to);
    if (place) return { to: place.to, countries: [place.entry.id], inner: null };
    if (!first || !first.folded.startsWith('ال')) return null;
    to++;
    while (to < words.length && to - at < 5) {
      const next = words[to];
      if (!next || !joins(words[to - 1]?.after ?? '')) break;
      if (RELATIONAL.test(next.folded) && !timeWords.has(next.folded)) to++;
      else if (next.folded.startsWith('وال') && PORTFOLIOS.has(next.folded.slice(1))) to++;
      else break;
    }
    return { to, countries: [], inner: null };
  }
  return null;
}

/** Whether a phrase says enough to be one. Bare heads are kept for descriptions: الوزير, الحكومة. */
function accepts(context: PhraseContext, phrase: Phrase, head: Head): boolean {
  if (phrase.bare) return phrase.definite || head.rule.grammar === 'office';
  switch (head.rule.grammar) {
    case 'office':
    case 'institution':
      return true;
    case 'power':
      // الخارجية الروسية stands for the ministry, خارجية by itself does not.
      if (head.words[0] === 'خارجيه' && !(phrase.definite && phrase.countries.length > 0)) return false;
      return phrase.countries.length > 0 || phrase.named || phrase.common;
    case 'firm':
      return true;
    case 'place':
      return phrase.countries.length > 0 || phrase.named || context.named !== null;
    case 'event':
    case 'document':
    case 'concept':
      return phrase.countries.length > 0 || phrase.named || phrase.inner !== null || context.named !== null;
  }
}
