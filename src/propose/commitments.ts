/**
 * Cues of the ladder of force that a text seems to hold, with who says it, who is bound, to whom, and what is undertaken. All
 * are proposals; the force comes from the Arabic alone.
 */
import { fold } from '#arabic/fold';
import type { Span } from '#article/resolve';
import type { UndertakingKind } from '#article/schema';
import { clauseEnd, objectsIn, type Stretch } from './clauses';
import { carriers, nounRules, phraseRules, verbRules, type CarrierRule, type NounRule, type PhraseRule, type VerbRule } from './data/cues';
import { functionWords, timeWords } from './data/common-words';
import { adjectiveForms, formsOf, nounForms, type VerbForm } from './forms';
import type { CommitmentProposal, NameProposal, SentenceText } from './types';
import { arabicWords, joins, readings, type Word } from './words';

interface Hit {
  kind: UndertakingKind;
  id: string;
  label: string;
  /** Word index of the cue's first word, and where to look for the object from. */
  at: number;
  cue: Span[];
  /** Where the object begins, a word index; `null` where none follows. */
  object: number | null;
  preposition: string;
  negated: boolean;
  conditional: boolean;
  en: string;
  /** What renders the noun that has the force. */
  enNoun: string | null;
  speech: boolean;
  /** The form says that both act: اتفقا. */
  dual: boolean;
  /** The noun that has the force, a word index. */
  noun: number | null;
  impersonal: boolean;
  predicate: boolean;
  participle: boolean;
  person: 1 | 3;
}

interface Mention {
  entity: string;
  kind: NameProposal['kind'];
  by: string;
  country: string | null;
  start: number;
  end: number;
}

const VERBS = new Map<string, { rule: VerbRule; form: VerbForm }[]>();
for (const rule of verbRules) {
  for (const [form, meaning] of formsOf(rule.verb)) {
    const only = rule.only ?? ['past', 'present', 'participle'];
    if (only.includes(meaning.of)) VERBS.set(form, [...(VERBS.get(form) ?? []), { rule, form: meaning }]);
  }
}
const CARRIERS = new Map<string, { rule: CarrierRule; form: VerbForm }[]>();
for (const rule of carriers) {
  for (const [form, meaning] of formsOf(rule.verb)) {
    CARRIERS.set(form, [...(CARRIERS.get(form) ?? []), { rule, form: meaning }]);
  }
}
const NOUNS = new Map<string, NounRule[]>();
for (const rule of nounRules) for (const form of nounForms(rule.noun)) NOUNS.set(form, [...(NOUNS.get(form) ?? []), rule]);
const AFFIRMING = new Set([...nounForms('تأكيد'), ...nounForms('إعراب')]);
const PHRASES: { rule: PhraseRule; words: string[]; }[] = phraseRules
  .flatMap((rule) =>
    rule.words.flatMap((words) => {
      const parts = fold(words).text.split(' ');
      if (!rule.adjective) return [{ rule, words: parts }];
      return adjectiveForms(parts.at(-1) ?? '').map((form) => ({ rule, words: [...parts.slice(0, -1), form] }));
    }),
  )
  .sort((a, b) => b.words.length - a.words.length);

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'ليست', 'ليسوا', 'ولم', 'ولن', 'ولا', 'فلن', 'فلا', 'ولست', 'لسنا', 'غير', 'وليس', 'وليست']);
const CLITICS = /^[وف]?س?$/;

/**
 * Proposes the cues of a text.
 *
 * @param names what `proposeNames` gave, or what the reader has taken of it: speakers and the bound come from it
 * @returns in the order of the text
 */
export function proposeCommitments(sentences: readonly SentenceText[], names: readonly NameProposal[]): CommitmentProposal[] {
  const mentions = mentionsBySentence(sentences.length, names);
  const parties = partiesOf(names);
  const found: CommitmentProposal[] = [];
  /** Who spoke last, for dropped subjects. */
  let speaker: string | null = null;
  sentences.forEach((sentence, index) => {
    const words = arabicWords(sentence.ar);
    const here = mentions[index] ?? [];
    const context: Context = { sentence, index, words, mentions: here, parties, names };
    const hits = findHits(context);
    const turns = turnsOf(context, hits, speaker);
    speaker = turns.last ?? speaker;
    const english = hits.map((hit) => englishCue(context, hit));
    for (const hit of keep(context, hits, turns)) {
      const cue = english[hits.indexOf(hit)] ?? null;
      const starts = english.flatMap((one) => (one && cue && one !== cue && one.span.start > cue.after ? [one.span.start] : []));
      found.push(propose(context, hit, turns, cue, starts.length > 0 ? Math.min(...starts) : null));
    }
  });
  return found;
}

interface Context {
  sentence: SentenceText;
  index: number;
  words: Word[];
  mentions: Mention[];
  parties: Parties;
  names: readonly NameProposal[];
}

function mentionsBySentence(count: number, names: readonly NameProposal[]): Mention[][] {
  const all: Mention[][] = Array.from({ length: count }, () => []);
  for (const { entity, kind, country, mentions } of names) {
    for (const { sentence, ar, by } of mentions) {
      all[sentence]?.push({ entity, kind, by, country, start: ar.start, end: ar.end });
    }
  }
  for (const list of all) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return all;
}

interface Parties {
  /** The two countries that the text is between, or fewer. */
  countries: string[];
  /** The text speaks of them as the two: الجانبان. */
  described: boolean;
}

/** The two countries that descriptions such as الجانبان stand for. */
function partiesOf(names: readonly NameProposal[]): Parties {
  const both = names.filter(({ kind, mentions }) => kind === 'place' && mentions.some(({ why, by }) => by === 'description' && why.code === 'description'));
  if (both.length === 2) return { countries: both.map(({ entity }) => entity), described: true };
  const countries = new Map<string, number>();
  for (const { country, kind, mentions } of names) {
    if (country !== null && kind === 'person') countries.set(country, (countries.get(country) ?? 0) + mentions.length);
  }
  const most = [...countries].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return { countries: most.map(([id]) => id), described: false };
}

// What stands in the sentence

function findHits(context: Context): Hit[] {
  const hits: Hit[] = [];
  const used = new Set<number>();
  const { words } = context;
  for (let at = 0; at < words.length; at++) {
    if (used.has(at)) continue;
    const hit = carrierAt(context, at) ?? phraseAt(context, at) ?? verbAt(context, at);
    if (!hit) continue;
    hits.push(hit);
    for (let k = at; k < words.length; k++) {
      const word = words[k];
      if (word && hit.cue.some(({ start, end }) => word.start < end && start < word.end)) used.add(k);
    }
  }
  return hits;
}

function negatedAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && joins(before.after) && NEGATIONS.has(before.folded);
}

/** أعرب … عن استعداد، أكد التزام، جدد تأكيد دعم. */
function carrierAt({ words, mentions }: Context, at: number): Hit | null {
  const word = words[at];
  if (!word) return null;
  for (const { start, stem, clitics } of readings(word)) {
    if (!CLITICS.test(clitics) && !(clitics === 'ل' && false)) continue;
    for (const { rule, form } of CARRIERS.get(stem) ?? []) {
      if (form.of === 'noun') continue;
      const noun = carriedNoun(words, at, rule);
      if (!noun) continue;
      const again = rule.again === true || noun.affirming || followedByAgain(words, at);
      const position = noun.rule.id === 'position';
      const kind = again && noun.rule.again ? noun.rule.again : noun.rule.kind;
      const nounWord = words[noun.at] as Word;
      const cue: Span[] = [{ start, end: word.end }];
      if (noun.affirmedAt !== null && position) cue.push({ start: (words[noun.affirmedAt] as Word).start, end: (words[noun.affirmedAt] as Word).end });
      else cue.push({ start: noun.start, end: nounWord.end });
      const object = position ? noun.at : objectAfter(words, noun.at + 1, noun.rule.takes, mentions);
      return {
        kind,
        id: `${rule.id}.${noun.rule.id}`,
        label: noun.rule.label.ar,
        at,
        cue,
        object: typeof object === 'number' ? object : object.at,
        preposition: typeof object === 'number' ? '' : object.preposition,
        negated: negatedAt(words, at),
        conditional: false,
        en: rule.en,
        enNoun: position ? null : noun.rule.en,
        speech: true,
        dual: form.number === 'dual',
        noun: noun.at,
        impersonal: false,
        predicate: false,
        participle: form.of === 'participle',
        person: form.person,
      };
    }
  }
  return null;
}

const followedByAgain = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ folded }) => folded === 'مجددا' || folded === 'مجدد');

const REACH = 9;

function carriedNoun(words: readonly Word[], at: number, rule: CarrierRule): { at: number; start: number; rule: NounRule; affirming: boolean; affirmedAt: number | null } | null {
  let affirming = false;
  let affirmedAt: number | null = null;
  for (let k = at + 1; k < words.length && k <= at + REACH + (affirming ? 3 : 0); k++) {
    const word = words[k];
    const before = words[k - 1];
    if (!word || !before || /[.؛:!؟]/.test(before.after)) return null;
    if (/^(?:ان|انه|انها|انهم|بان|بانه|بانها|حيث)$/.test(word.folded)) return null;
    if (AFFIRMING.has(word.folded.replace(/^ل/, ''))) {
      affirming = rule.again === true;
      affirmedAt = k;
      continue;
    }
    for (const reading of readings(word)) {
      for (const noun of NOUNS.get(reading.stem) ?? []) {
        if (noun.carriers && !noun.carriers.includes(rule.id)) continue;
        const previous = before.folded;
        const glued = reading.clitics;
        const bound = rule.prepositions.some((preposition) =>
          preposition === '' ? glued === '' : preposition === 'ب' ? glued === 'ب' : previous === fold(preposition).text && glued === '',
        );
        if (!bound && affirmedAt === null) continue;
        if (previous === 'ضروره' || previous === 'اهميه') continue;
        // أكد ... دعم: the noun has to stand where the verb's object does, not deep in a later phrase.
        if (rule.prepositions.includes('') && !bound && affirmedAt === null) continue;
        if (glued === '' && k > at + 1 && affirmedAt === null && previous !== 'عن' && previous !== 'علي' && !afterSubject(words, at, k)) continue;
        const start = previous === 'عن' ? before.start : reading.start;
        return { at: k, start: glued === 'ب' ? word.start : start, rule: noun, affirming, affirmedAt };
      }
    }
  }
  return null;
}

/** Between the verb and its object stand a subject and adverbs only: no preposition and no verb. */
function afterSubject(words: readonly Word[], at: number, noun: number): boolean {
  return words.slice(at + 1, noun).every(({ folded }) => !/^(?:في|من|الي|علي|عن|مع|التي|الذي|خلال|بشان|حول)$/.test(folded) || folded === 'علي');
}

function phraseAt(context: Context, at: number): Hit | null {
  const { words, mentions } = context;
  const word = words[at];
  if (!word) return null;
  for (const { rule, words: parts } of PHRASES) {
    if (word.folded !== parts[0] && !(rule.adjective && parts.length === 1 && word.folded === `و${parts[0] ?? ''}`)) continue;
    if (!parts.every((part, k) => k === 0 || (words[at + k]?.folded === part && joins(words[at + k - 1]?.after ?? '')))) continue;
    const end = words[at + parts.length - 1] as Word;
    const start = /^و/.test(word.folded) && !(parts[0] ?? '').startsWith('و') ? word.start + 1 : word.folded.startsWith('وم') || word.folded.startsWith('وتم') || word.folded.startsWith('وجر') ? word.start + 1 : word.start;
    const object = objectAfter(words, at + parts.length, rule.needs ?? rule.takes ?? [], mentions, rule.needs !== undefined ? 6 : 4);
    if (rule.needs && !object.found) continue;
    return {
      kind: rule.kind,
      id: rule.id,
      label: rule.label.ar,
      at,
      cue: [{ start, end: end.end }],
      object: object.at,
      preposition: object.preposition,
      negated: negatedAt(words, at),
      conditional: false,
      en: rule.en,
      enNoun: null,
      speech: false,
      dual: false,
      noun: null,
      impersonal: rule.impersonal === true,
      predicate: rule.impersonal !== true,
      participle: false,
      person: 3,
    };
  }
  return null;
}

function verbAt(context: Context, at: number): Hit | null {
  const { words, sentence } = context;
  const word = words[at];
  if (!word) return null;
  for (const { start, stem, clitics } of readings(word)) {
    const purpose = clitics === 'ل' || clitics === 'ول';
    if (!CLITICS.test(clitics) && !purpose) continue;
    for (const { rule, form } of VERBS.get(stem) ?? []) {
      if (purpose) continue;
      if (clitics.endsWith('س') && form.of !== 'present') continue;
      const negated = negatedAt(words, at);
      if (rule.negatedOnly && !negated) continue;
      if (rule.negatedOnly && words[at - 1]?.folded.endsWith('لم')) continue;
      if (!asserted(words, at, form, rule)) continue;
      if (form.of === 'participle' && !adverbial(words, at, stem)) continue;
      const next = words[at + 1];
      if (rule.not !== undefined && next && new RegExp(rule.not).test(next.folded)) continue;
      if (rule.id === 'value' && !valued(word, next, sentence, context, at)) continue;
      if (rule.clauseInitial && form.of === 'past' && !beginsClause(context, at, clitics, stem === fold(rule.verb.past).text)) continue;
      const cue: Span[] = [{ start: rule.negatedOnly ? (words[at - 1] as Word).start : start, end: word.end }];
      let from = at + 1;
      if (rule.with) {
        const support = withWord(words, from, rule.with, rule.needs);
        if (support === null) continue;
        if (rule.id === 'exchange-views' || rule.id === 'coordinate') {
          const noun = words[support] as Word;
          const second = words[support + 1];
          cue.push({ start: noun.start, end: noun.folded.startsWith('وج') && second && joins(noun.after) ? second.end : noun.end });
          from = support + 1;
        }
      }
      const wanted = rule.needs ?? rule.takes ?? [];
      const object = objectAfter(words, from, wanted, context.mentions, rule.needs ? 30 : 26);
      if (rule.needs && !object.found) continue;
      if (rule.id === 'agree' && object.preposition === 'على' && object.prepositionAt !== null) {
        const preposition = words[object.prepositionAt];
        if (preposition && preposition.folded === 'علي') cue.push({ start: preposition.start, end: preposition.end });
      }
      const conditional = rule.threat === true && words.slice(at).some(({ folded }) => /^(?:اذا|ان لم|ما لم|في حال|لو)$/.test(folded));
      return {
        kind: rule.kind,
        id: rule.id,
        label: rule.label.ar,
        at,
        cue,
        object: rule.with && !rule.needs && rule.id !== 'exchange-views' && rule.id !== 'coordinate' ? objectFrom(words, withWord(words, at + 1, rule.with, undefined) ?? at + 1) : object.at,
        preposition: object.preposition,
        negated: negated && rule.negatedOnly !== true,
        conditional,
        en: rule.en,
        enNoun: null,
        speech: rule.speech === true,
        dual: form.number === 'dual',
        noun: null,
        impersonal: false,
        predicate: false,
        participle: form.of === 'participle',
        person: form.person,
      };
    }
  }
  return null;
}

/** Not what should, might or would be: أن يلتزم, إذا قرر; and not what only says which one is meant: المنطقة التي تؤيد. */
function asserted(words: readonly Word[], at: number, form: VerbForm, rule: VerbRule): boolean {
  const before = words[at - 1];
  if (!before || !joins(before.after)) return true;
  if (form.of === 'present' && /^[وفبل]?(?:ان|كي|لكي|حتي|الا)$/.test(before.folded)) return false;
  if (/^[وف]?(?:اذا|لو|ان لم)$/.test(before.folded)) return false;
  return rule.speech === true || !/^(?:التي|الذي|الذين|اللذان|اللذين|اللتان)$/.test(before.folded);
}

const objectFrom = (words: readonly Word[], at: number): number | null => (at < words.length ? at : null);

/** A participle is a cue where it says how someone acts: accusative (معربا), or without the article after a comma. */
function adverbial(words: readonly Word[], at: number, stem: string): boolean {
  if (/^ال/.test(stem)) return false;
  const before = words[at - 1];
  const comma = before === undefined || /[،,.“"]/.test(before.after);
  return /(?:ا|ه|ين)$/.test(stem) ? comma || /ا$/.test(stem) : false;
}

const SUBORDINATING = /^(?:و|ف)?(?:ان|انه|انها|انهم|انهما|حيث|كما|قد|لقد|الذي|التي|الذين|لم|لن|لا|ما|سوف|فيما|بينما|عندما|بعدما|اذ|ثم)$/;

/** The verb stands where a clause begins, or its subject stands right before it. */
function beginsClause({ words, mentions }: Context, at: number, clitics: string, bare: boolean): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (!before) return true;
  if (clitics !== '' || !bare) return true;
  if (/[.،,:؛!؟”“"()]/.test(before.after)) return true;
  if (SUBORDINATING.test(before.folded)) return true;
  return mentions.some(({ end, kind }) => kind !== 'place' && end >= before.start && end <= word.start) || mentions.some(({ start }) => start >= word.end && start <= word.end + 2 && !/^(?:في|من|علي|الي|عن|مع|بين)$/.test(before.folded));
}

/** تقدر: values, and not estimates. */
function valued(word: Word, next: Word | undefined, sentence: SentenceText, context: Context, at: number): boolean {
  if (/\u0651/.test(word.text)) return true;
  if (next && /^(?:بشده|عاليا|كثيرا|تقديرا|جهود|دور|دعم|موقف|مواقف|مساهم.*|اسهام.*|مبادر.*)$/.test(next.folded)) return true;
  const after = words2(context.words, at);
  return sentence.en !== null && /valu(?:e|es|ed|ing)\b|appreciat/i.test(sentence.en) && !after.some((folded) => /^(?:ان|انه|بنحو|بحوالي|بما)$/.test(folded));
}

const words2 = (words: readonly Word[], at: number): string[] => words.slice(at + 1, at + 5).map(({ folded }) => folded);

function withWord(words: readonly Word[], from: number, beginnings: readonly string[], needs: readonly string[] | undefined): number | null {
  for (let at = from; at < words.length && at <= from + 12; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (before && at > from && /[.؛:!؟]/.test(before.after))) return null;
    const stem = word.folded.replace(/^(?:ال)/, '');
    const last = needs ? words[at - 1]?.folded : undefined;
    if (beginnings.some((one) => stem.startsWith(one) || word.folded.startsWith(one))) {
      if (needs && last !== 'الي' && last !== 'علي') continue;
      return at;
    }
  }
  return null;
}

interface ObjectStart {
  /** Word index; `null` where nothing follows. */
  at: number | null;
  preposition: string;
  prepositionAt: number | null;
  found: boolean;
}

/** Where the object begins: after one of the prepositions if it follows in the clause, else after the cue and its subject. */
function objectAfter(words: readonly Word[], from: number, prepositions: readonly string[], mentions: readonly Mention[], reach = 8): ObjectStart {
  for (let at = from; at < words.length && at < from + reach; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word) break;
    if (at > from && before && /[.؛!؟]|:(?!\s*["“])/.test(before.after)) break;
    if (at > from && /^(?:حيث|فيما|بينما|التي|الذي|الذين)$/.test(word.folded)) break;
    for (const preposition of prepositions) {
      const plain = fold(preposition).text;
      if (preposition === 'أن') {
        if (/^(?:ب)?(?:ان|انه|انها|انهم|انهما|اننا|انني)$/.test(word.folded)) return { at: /(?:ان)$/.test(word.folded) ? skip(words, at + 1) : at + 1, preposition: '', prepositionAt: at, found: true };
      } else if (plain === 'ب' || plain === 'ل') {
        if (plain === 'ب' && /^ب(?:شكل|صوره|شان|سبب|ذلك|ما|عد|هذا|هذه)/.test(word.folded) && word.folded !== 'بهذا' && word.folded !== 'بهذه' && !/^بش.{2}ان$/.test(word.folded)) continue;
        if (plain === 'ب' && /^(?:بين|بعد|بلاده|بلادها|بحسب|بدون|بدلا|بسبب|بشان|بينما|بكين|باريس|برلين|بغداد|بيروت|بوتين|بايدن|بلينكن|بريطانيا|بنجاح|باسم)$/.test(word.folded)) continue;
        if (plain === 'ل' && /^(?:لم|لن|لا|ليس|لكن|لدي|لان|لانه|لانها|لقد|لو|لبنان|لندن|ليبيا|لافروف|لذلك|لهذا)$/.test(word.folded)) continue;
        // لجامعة in الأمين العام لجامعة الدول العربية belongs to the subject.
        if (mentions.some(({ start, end }) => start < word.start && word.start < end)) continue;
        const glued = word.folded.startsWith(plain) && word.folded.length > 3;
        if (glued && readings(word).some(({ clitics, fused }) => clitics === plain || fused || clitics === `${plain}ال`)) {
          if (at === from || plain !== 'ب' || readings(word).some(({ clitics, stem }) => clitics === 'ب' && stem.length > 2)) return { at, preposition: plain, prepositionAt: at, found: true };
        }
      } else if (word.folded === plain) {
        return { at: skip(words, at + 1), preposition: plain === 'علي' ? 'على' : preposition, prepositionAt: at, found: true };
      } else if (plain.length > 1 && new RegExp(`^${plain}(?:ه|ها|هم|هما)$`).test(word.folded)) {
        continue;
      }
    }
  }
  return { at: from < words.length ? from : null, preposition: '', prepositionAt: null, found: false };
}

const skip = (words: readonly Word[], at: number): number | null => (at < words.length ? at : null);

// Who speaks

interface Turns {
  /** By word index: who speaks from here on, and the hit that says so. */
  at: { word: number; speaker: string; hit: Hit | null }[];
  last: string | null;
}

/** Who says what from where: attributions in order. A dropped subject is the speaker before. */
function turnsOf(context: Context, hits: readonly Hit[], before: string | null): Turns {
  const turns: Turns = { at: [], last: null };
  let current = before;
  /** Whoever was the subject of the last verb of this sentence. */
  let acting: string | null = null;
  for (const hit of hits) {
    if (!hit.speech) {
      const subject = hit.predicate || hit.impersonal || hit.participle ? null : subjectOf(context, hit);
      if (subject !== null) {
        acting = subject;
        if (!turns.at.some(({ word }) => reported(context, word, hit.at))) turns.last = current = subject;
      }
      continue;
    }
    if (hit.participle) {
      // معربا: of the one who was just said to speak or act.
      const subject = acting ?? turns.at.at(-1)?.speaker ?? subjectBefore(context, hit.at)?.entity ?? current;
      if (subject) turns.at.push({ word: hit.at, speaker: subject, hit });
      continue;
    }
    const subject = subjectOf(context, hit);
    const speaker = subject ?? (current && saysAlone(context, hit) ? current : null);
    if (speaker === null) continue;
    turns.at.push({ word: hit.at, speaker, hit });
    acting = speaker;
    current = speaker;
    turns.last = speaker;
  }
  return turns;
}

/** Nothing that could be a subject stands after the verb: وأضاف أن. */
function saysAlone({ words, mentions }: Context, hit: Hit): boolean {
  const word = words[hit.at] as Word;
  const next = words[hit.at + 1];
  if (!next) return true;
  if (functionWords.has(next.folded) || timeWords.has(next.folded) || /[“"«:]/.test(word.after) || /^(?:ب|قايلا|موكدا|ايضا|استعداد|دعم|رفض|التزام|تاكيد|حرص)/.test(next.folded)) return true;
  return !mentions.some(({ start }) => start >= word.end && start < word.end + 60);
}

const GAP = /^[\s،,“”"«»]*$/;
/** Subjects of two that may stand for nobody who is named. */
const TWO = /^(?:الوزيران|الجانبان|الطرفان|البلدان|الدولتان|الرييسان|الزعيمان|المسوولان)$/;
const ADVERBS = /^(?:ايضا|كذلك|بدوره|بدورها|مجددا|اليوم|امس|اول|من|جانبه|جانبها|السيد|السيده|الدكتور|الرييس|معالي|سمو|سعاده|كل|ايضًا|الوزير|الامير|الملك|المتحدث|نايب|انها|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد)$/;

/** The subject of a verb: what is named right after it, or right before it. */
function subjectOf(context: Context, hit: Hit): string | null {
  const next = context.words[hit.at + 1];
  if (next && TWO.test(next.folded) && !hit.participle) return 'both';
  const after = subjectAfter(context, hit.at);
  if (after) return collective(context, after);
  const before = subjectBefore(context, hit.at);
  return before ? collective(context, before) : null;
}

/** Both parties where the words mean the two of them. */
function collective({ sentence, mentions, parties: { countries: parties } }: Context, mention: Mention): string {
  const same = mentions.filter(({ start, end }) => start === mention.start && end === mention.end);
  if (mention.by !== 'name' && same.length === 2) return 'both';
  // The Arabic names one person by title and name: the person is meant.
  const coordinated = mentions.filter(({ kind, start }) => kind === 'person' && start > mention.start);
  if (mention.kind === 'person' && coordinated.some((other) => other.entity !== mention.entity && other.country !== null && mention.country !== null && parties.includes(other.country) && parties.includes(mention.country) && other.country !== mention.country && and(sentence.ar.slice(mention.end, other.start)))) return 'both';
  return mention.entity;
}

/** Two that و joins, with no clause between them. */
const and = (gap: string): boolean => gap.length < 60 && /^[\s،,]*و/.test(gap) && !/\s[أإ]ن/.test(gap);

function subjectAfter({ words, mentions, sentence }: Context, at: number): Mention | null {
  const verb = words[at] as Word;
  let from = verb.end;
  for (let k = at + 1; k < words.length && k <= at + 5; k++) {
    const word = words[k] as Word;
    const mention = mentions.find(({ start, kind }) => start >= from - 1 && start >= word.start && start < word.end && (kind === 'person' || kind === 'organization' || kind === 'place'));
    if (mention) {
      // A word between the mention's start and the word's: a glued ل or ب makes it no subject.
      const glued = sentence.ar.slice(word.start, mention.start);
      if (/[بلك]/.test(glued)) return null;
      const person = mentions.find(({ start, kind, by }) => kind === 'person' && by === 'name' && start >= mention.end && GAP.test(sentence.ar.slice(mention.end, start)));
      return mention.by === 'title' && person ? person : mention;
    }
    if (!ADVERBS.test(word.folded)) return null;
    from = word.end;
  }
  return null;
}

function subjectBefore({ words, mentions, sentence }: Context, at: number): Mention | null {
  const verb = words[at] as Word;
  const near = mentions.filter(({ end, kind }) => end <= verb.start && (kind === 'person' || kind === 'organization' || kind === 'place'));
  const last = near.at(-1);
  if (!last) return null;
  const gap = sentence.ar.slice(last.end, verb.start);
  // …، وتدعم: a verb that و joins has the subject of the verb before it.
  if (/[،,]\s*$/.test(gap) && /^[وف]/.test(verb.folded)) return null;
  // A longer mention that ends there is the subject: وزارة خارجية روسيا.
  const longer = near.find((one) => one.end >= last.end && one.start <= last.start) ?? last;
  if (!/^[\s،,“”"«»]*(?:[^\s،,]+[\s،,]+){0,1}$/.test(gap)) return null;
  const inserted = gap.replace(/[\s،,“”"«»]/g, '');
  if (inserted !== '' && !/^(?:قد|لم|لن|لا|و|ايضا|أيضا|سوف|أن|انها)$/.test(inserted)) return null;
  const before = words.findLast(({ end }) => end <= longer.start);
  if (before && /^(?:في|من|الي|علي|عن|مع|بين|لدي|ضد|بشان|حول)$/.test(before.folded)) return null;
  return longer;
}

// What is kept

/** Only what a party says is `stated`, and only where no stronger cue lies in what it says. */
function keep(context: Context, hits: readonly Hit[], turns: Turns): Hit[] {
  const { names } = context;
  const states = new Set([...context.parties.countries, ...names.flatMap(({ country }) => (country === null ? [] : [country]))]);
  return hits.filter((hit, k) => {
    const rank = hit.kind === 'stated';
    if (!rank) return true;
    if (hit.person === 1) return false;
    const next = hits.slice(k + 1).find((other) => other.speech && !other.participle && other.id !== 'seek');
    const until = next?.at ?? Infinity;
    const inside = hits.some((other, j) => {
      if (j <= k || other.at >= until) return false;
      if (other.participle) return false;
      return true;
    });
    if (hit.speech && inside) return false;
    if (hit.participle && hit.speech && /^(?:affirm|say|note|explain|add|stress|draw-attention|announce|warn|consider)$/.test(hit.id)) return false;
    const speaker = speakerOf(context, hit, turns);
    if (speaker === 'both') return true;
    const entity = names.find((name) => name.entity === speaker);
    if (!entity) return false;
    // A state's position: of one who speaks for a country, or of a country.
    return entity.country !== null || states.has(entity.entity);
  });
}

function speakerOf(context: Context, hit: Hit, turns: Turns): string {
  const own = turns.at.find((turn) => turn.hit === hit);
  if (own) return own.speaker;
  const current = turns.at.findLast((turn) => turn.word < hit.at);
  const subject = subjectOf(context, hit);
  if (current && reported(context, current.word, hit.at)) return current.speaker;
  if (hit.impersonal || hit.predicate) return current?.speaker ?? 'reporter';
  if (hit.kind === 'discussed') return 'reporter';
  if (subject !== null) return subject;
  if (hit.dual && context.parties.described) return 'both';
  return current?.speaker ?? 'reporter';
}

/** What stands at a word is what the speaker before it says: أن or إن or a quotation mark lies between, and no full stop. */
function reported({ words, sentence }: Context, from: number, to: number): boolean {
  const between = sentence.ar.slice((words[from] as Word).end, (words[to] as Word).start);
  return /(?:^|\s)(?:ب|ل)?[أإا]ن(?:ه|ها|هم|هما|نا)?(?:\s|$)|["“«:]/.test(between);
}

// What is proposed

function propose(context: Context, hit: Hit, turns: Turns, english: EnglishCue | null, next: number | null): CommitmentProposal {
  const { words, sentence, index, mentions } = context;
  const speaker = speakerOf(context, hit, turns);
  const stretch = objectOf(context, hit);
  const object: Span | null = stretch ? { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 } : null;
  const whole = object && hit.object !== null ? { start: object.start, end: Math.max(object.end, endOfClause(context, hit)) } : object;
  const by = boundBy(context, hit, speaker);
  const to = addressees(context, hit, by);
  return {
    sentence: index,
    kind: hit.kind,
    cue: hit.cue,
    cueEn: english?.span ?? null,
    negated: hit.negated,
    conditional: hit.conditional,
    speaker,
    by,
    to,
    object: whole,
    objects: englishObjects(context, stretch ?? [], english, next),
    why: { code: 'cue', values: { cue: hit.label, kind: hit.kind, words: hit.cue.map(({ start, end }) => sentence.ar.slice(start, end)).join(' … '), subject: mentions.find(({ entity }) => by.includes(entity)) ? by.join(', ') : '', size: String(words.length) } },
  };
}

function endOfClause({ words, sentence, mentions }: Context, hit: Hit): number {
  const starts = new Set<number>();
  words.forEach((word, k) => mentions.some(({ start }) => start >= word.start && start < word.end) && starts.add(k));
  const to = clauseEnd(words, hit.object ?? hit.at + 1, starts);
  return words[to - 1]?.end ?? sentence.ar.length;
}

/** The undertakings of a cue. للعمل مع روسيا says with whom; what is undertaken stands after it. */
function objectOf(context: Context, hit: Hit): Stretch[] | null {
  const { words } = context;
  if (hit.object === null) return null;
  const to = clauseEnd(words, hit.object);
  let from = hit.object;
  while (from < to - 1 && /^(?:ب|ل)?(?:ان|انه|انها|انهم|انهما|اننا)$/.test(words[from]?.folded ?? '')) from++;
  // في ظل …، ستكتسب: what opens a clause only qualifies it.
  if (/^(?:في|خلال|بعد|قبل|رغم|مع|وفق|وفقا|علي)$/.test(words[from]?.folded ?? '') && hit.preposition === '') {
    for (let at = from; at < to - 1 && at < from + 14; at++) {
      if (/[،,]/.test(words[at]?.after ?? '')) {
        from = at + 1;
        break;
      }
    }
  }
  const first = words[from];
  if (first && /^(?:لل|ب?ال|ل)عمل$/.test(first.folded) && /^(?:مع|سويا|معا)$/.test(words[from + 1]?.folded ?? '')) {
    for (let at = from + 2; at < to && at < from + 16; at++) {
      const word = words[at];
      if (word && /^ل.{3}/.test(word.folded) && readings(word).some(({ clitics, fused, stem }) => (clitics === 'ل' || fused) && stem.length > 2) && at > from + 2 && !/^للمبادي/.test(word.folded)) {
        from = at;
        break;
      }
    }
  }
  while (from < to - 1 && /^(?:تماما|يوم|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|بشده|ايضا|كذلك|بقوه|عاليا|كثيرا|مجددا|اليوم|امس)$/.test(words[from]?.folded ?? '')) from++;
  // The subject that follows the verb is no object: قررت الحكومة إغلاق.
  if (hit.preposition === '' && !hit.speech) from = afterSubjectMention(context, hit, from);
  if (hit.preposition === '') while (from < to - 1 && (words[from]?.folded === 'يوم' || timeWords.has(words[from]?.folded ?? ''))) from++;
  const stretches = objectsIn(words, from, to, hit.preposition === 'ل' || hit.preposition === 'ب' ? hit.preposition : /^ل/.test(words[from]?.folded ?? '') && from !== hit.object ? 'ل' : '');
  return stretches.length > 0 ? stretches : null;
}

function afterSubjectMention({ words, mentions }: Context, hit: Hit, from: number): number {
  if (from !== hit.at + 1 && hit.noun === null) return from;
  const first = words[from];
  if (!first) return from;
  let end = -1;
  for (const { start, end: last } of mentions) {
    if (start >= first.start && start < first.end && (start === first.start)) end = Math.max(end, last);
    else if (end >= 0 && start >= end && start - end <= 2) end = Math.max(end, last);
  }
  if (end < 0) return from;
  const next = words.findIndex(({ start }) => start >= end);
  return next > from ? next : from;
}

/** The party that is bound: named with the cue, or the one that the speaker speaks for. */
function boundBy(context: Context, hit: Hit, speaker: string): string[] {
  const { words, mentions, names } = context;
  const parties = context.parties.countries;
  const country = (entity: string): string => {
    const name = names.find((one) => one.entity === entity);
    return name && name.country !== null ? name.country : entity;
  };
  if (hit.kind === 'stated' && hit.speech && hit.object !== null) {
    const content = contentSubjects(context, hit.object);
    if (content.length > 0) return content;
  }
  if (hit.noun !== null) {
    const noun = words[hit.noun] as Word;
    const of = mentions.find(({ start, kind }) => start > noun.start && start - noun.end <= 1 && (kind === 'place' || kind === 'organization'));
    const same = mentions.filter(({ start, end }) => of && start === of.start && end === of.end);
    if (of) return [...new Set(same.map(({ entity }) => country(entity)))];
  }
  if (hit.predicate || hit.kind === 'support' || hit.kind === 'stated') {
    const subject = subjectBefore(context, hit.at) ?? lastSubject(context, hit.at);
    if (subject && subject.kind !== 'person') return [country(subject.entity)];
  }
  const subject = hit.speech ? null : subjectOf(context, hit);
  const actor = subject ?? speaker;
  if (actor === 'both') return parties.length === 2 ? parties : ['both'];
  if (actor === 'reporter') return [];
  return hit.kind === 'confidence' ? [actor] : coordinated(context, actor, hit).map(country);
}

/** An actor and whoever و joins to it as the subject: رحبت عمان وقطر. */
function coordinated({ mentions, sentence, words }: Context, actor: string, hit: Hit): string[] {
  const verb = words[hit.at] as Word;
  const first = mentions.find(({ entity, start }) => entity === actor && start >= verb.end && start - verb.end < 40);
  if (!first) return [actor];
  const all = [actor];
  let { end } = first;
  for (const mention of mentions) {
    if (mention.start <= end || mention.kind !== first.kind || all.includes(mention.entity)) continue;
    if (!/^[\s،,]*و$/.test(sentence.ar.slice(end, mention.start))) break;
    all.push(mention.entity);
    ({ end } = mention);
  }
  return all;
}

/** Those whom what is said begins with: إن الرئيس الصيني … والرئيس الروسي … أجريا. */
function contentSubjects({ words, mentions, sentence }: Context, object: number): string[] {
  let first = object;
  while (/^(?:ب|ل)?(?:ان|انه|انها)$/.test(words[first]?.folded ?? '')) first++;
  let end = words[first]?.start ?? 0;
  const found: string[] = [];
  for (const mention of mentions) {
    if (mention.start < end - 1) continue;
    if (!/^[\s،,]*(?:و)?$/.test(sentence.ar.slice(end, mention.start))) break;
    end = mention.end;
    if (mention.kind === 'person' || mention.kind === 'place' || mention.kind === 'organization') {
      if (!found.includes(mention.entity)) found.push(mention.entity);
    }
  }
  return found;
}

/** The subject of the clause that a predicate continues: روسيا … وهي على استعداد. */
function lastSubject({ words, mentions, sentence }: Context, at: number): Mention | null {
  const verb = words[at] as Word;
  const opening = sentence.ar.slice(0, verb.start).search(/(?:^|\s)(?:ب|ل)?[أإ]ن\s(?!.*\s(?:ب|ل)?[أإ]ن\s)/);
  if (opening < 0) return null;
  return mentions.find(({ start, end, kind }) => start > opening && end <= verb.start && (kind === 'place' || kind === 'organization')) ?? null;
}

function addressees({ words, mentions, sentence }: Context, hit: Hit, by: readonly string[]): string[] {
  if (hit.kind === 'agreement' || hit.kind === 'concluded' || hit.kind === 'discussed') return [];
  const to = clauseEnd(words, hit.at + 1);
  const end = words[to - 1]?.end ?? sentence.ar.length;
  const found: string[] = [];
  for (const mention of mentions) {
    if (mention.start < (words[hit.at] as Word).end || mention.end > end || mention.kind !== 'place' || by.includes(mention.entity) || (mention.country !== null && by.includes(mention.country))) continue;
    const before = words.findLast((word) => word.end <= mention.start);
    if ((before && /^(?:مع|تجاه|ازاء)$/.test(before.folded)) || (hit.object !== null && mention.start >= (words[hit.object] as Word).start && hit.kind === 'support')) found.push(mention.entity);
    if (found.length === 1) break;
  }
  return found;
}

// English

interface EnglishCue {
  span: Span;
  /** Where its object begins. */
  after: number;
}

/** Where the English has a cue: what renders the verb, with the noun that has the force where there is one. */
function englishCue({ sentence }: Context, hit: Hit): EnglishCue | null {
  if (sentence.en === null) return null;
  const at = (hit.cue[0]?.start ?? 0) / (sentence.ar.length || 1);
  const verb = nearestMatch(sentence.en, hit.en, at);
  if (hit.enNoun === null) return verb && { span: verb, after: verb.end };
  const noun = nearestMatch(sentence.en, hit.enNoun, verb ? verb.end / (sentence.en.length || 1) : at, verb?.end ?? 0);
  if (!noun) return verb && { span: verb, after: verb.end };
  if (!verb || noun.start - verb.end > 60) return { span: noun, after: noun.end };
  return { span: verb, after: noun.end };
}

function nearestMatch(text: string, pattern: string, at: number, from = 0): Span | null {
  let best: { span: Span; distance: number } | null = null;
  for (const match of text.matchAll(new RegExp(`\\b(?:${pattern})(?![\\w])`, 'gi'))) {
    if (match.index < from) continue;
    const distance = Math.abs(match.index / (text.length || 1) - at);
    if (!best || distance < best.distance) best = { span: { start: match.index, end: match.index + match[0].length }, distance };
  }
  return best && best.distance < 0.6 ? best.span : null;
}

const DAY = '(?:on )?(?:today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: \\(\\w+\\))?';
const SMALL = new RegExp(`^[\\s,]*(?:(?:to|that|on|for|in|of|with|${DAY})\\s+)*`, 'i');
/** What ends the English of an object: a full stop, or words that go on with something else. */
const ENDS = /(?<!\b\p{Lu})[.!?]["”’]?(?:\s|$)|[;:]\s|, (?:which|who|while|but|so as to|in order to|with [A-Z]|as permanent|\p{Ll}+ing )|,? (?:and|but) (?:also|that (?:it|he|she|they)|will|is|are|has|have) /u;

/** The English of the objects: what follows the cue up to the next one, a piece for each where the numbers agree. */
function englishObjects(
  { sentence }: Context,
  stretches: readonly Stretch[],
  cue: EnglishCue | null,
  next: number | null,
): { ar: Span; en: Span | null }[] {
  const spans = stretches.map(({ start, end }) => ({ start, end }));
  const { en } = sentence;
  if (en === null || !cue || spans.length === 0) return spans.map((ar) => ({ ar, en: null }));
  const from = cue.after + (SMALL.exec(en.slice(cue.after))?.[0].length ?? 0);
  const until = next !== null && next > from ? next : en.length;
  const rest = en.slice(from, until);
  const stop = rest.search(ENDS);
  const text = (stop === -1 ? rest : rest.slice(0, stop)).replace(/[\s,.]*(?:\b(?:and|while|also|that it|it)[\s,]*)*$/, '');
  if (text === '') return spans.map((ar) => ({ ar, en: null }));
  const cuts = [...text.matchAll(/,\s+(?:and\s+)?|\s+and\s+/g)].map(({ 0: cut, index }) => ({ at: index, size: cut.length, comma: cut.startsWith(',') }));
  const commas = cuts.filter(({ comma }) => comma);
  const last = cuts.at(-1);
  const candidates = [[], commas, cuts, last ? [...commas.filter(({ at }) => at < last.at), last] : []];
  const chosen = candidates.find(({ length }) => length === spans.length - 1);
  if (!chosen) return spans.map((ar, k) => ({ ar, en: k === 0 ? { start: from, end: from + text.length } : null }));
  const pieces: Span[] = [];
  let start = from;
  for (const { at, size } of chosen) {
    pieces.push({ start, end: from + at });
    start = from + at + size;
  }
  pieces.push({ start, end: from + text.length });
  return spans.map((ar, k) => ({ ar, en: pieces[k] ?? null }));
}
