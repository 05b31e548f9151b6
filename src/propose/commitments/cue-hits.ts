/** Where the cues of the table stand in a sentence. */
import { fold } from '#arabic/fold';
import type { Span } from '#article/linking/resolve';
import {
  type CarrierRule,
  type NounRule,
  type PhraseRule,
  type VerbRule,
  carriers,
  nounRules,
  phraseRules,
  verbRules,
} from '#propose/data/cues';
import type { Context, Hit, Mention } from './cue-context';
import { type VerbForm, adjectiveForms, formsOf, nounForms } from '#propose/reading/forms';
import type { SentenceText } from '#propose/types';
import { type Word, joins, readings } from '#propose/reading/words';

/** Words that begin a condition, folded. */
const CONDITION = / (?:اذا|ان لم|ما لم|في حال|لو) /;

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

for (const rule of nounRules)
  for (const form of nounForms(rule.noun)) NOUNS.set(form, [...(NOUNS.get(form) ?? []), rule]);
const AFFIRMING = new Set([...nounForms('تأكيد'), ...nounForms('إعراب')]);

const PHRASES: { rule: PhraseRule; words: string[] }[] = phraseRules
  .flatMap((rule) =>
    rule.words.flatMap((words) => {
      const parts = fold(words).text.split(' ');

      if (!rule.adjective) return [{ rule, words: parts }];
      return adjectiveForms(parts.at(-1) ?? '').map((form) => ({ rule, words: [...parts.slice(0, -1), form] }));
    }),
  )
  .sort((a, b) => b.words.length - a.words.length);

const NEGATIONS = new Set([
  'لم',
  'لن',
  'لا',
  'ليس',
  'ليست',
  'ليسوا',
  'ولم',
  'ولن',
  'ولا',
  'فلن',
  'فلا',
  'ولست',
  'لسنا',
  'غير',
  'وليس',
  'وليست',
]);
const CLITICS = /^[وف]?س?$/;

// What stands in the sentence

export function findHits(context: Context): Hit[] {
  const hits: Hit[] = [];
  const used = new Set<number>();
  const { words } = context;
  for (let at = 0; at < words.length; at++) {
    if (used.has(at) || inName(context, at)) continue;
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

/** وايد is a person, and not و with أيد. */
function inName({ words, mentions }: Context, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && mentions.some(({ start, end, by }) => by === 'name' && start <= word.start && word.end <= end)
  );
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
    if (!CLITICS.test(clitics)) continue;
    for (const { rule, form } of CARRIERS.get(stem) ?? []) {
      if (form.of === 'noun') continue;
      const noun = carriedNoun(words, at, rule);
      if (!noun) continue;
      const again = rule.again === true || noun.affirming || followedByAgain(words, at);
      const position = noun.rule.id === 'position';
      const kind = again && noun.rule.again ? noun.rule.again : noun.rule.kind;
      const nounWord = words[noun.at] as Word;
      const cue: Span[] = [{ start, end: word.end }];
      if (noun.affirmedAt !== null && position)
        cue.push({ start: (words[noun.affirmedAt] as Word).start, end: (words[noun.affirmedAt] as Word).end });
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

function carriedNoun(
  words: readonly Word[],
  at: number,
  rule: CarrierRule,
): { at: number; start: number; rule: NounRule; affirming: boolean; affirmedAt: number | null } | null {
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
        if (noun.indefinite && reading.stem.startsWith('ال')) continue;
        const previous = before.folded;
        const glued = reading.clitics;
        const bound = rule.prepositions.some((preposition) =>
          preposition === ''
            ? glued === ''
            : preposition === 'ب'
              ? glued === 'ب'
              : previous === fold(preposition).text && glued === '',
        );
        if (!bound && affirmedAt === null) continue;
        if (previous === 'ضروره' || previous === 'اهميه') continue;
        // أكد ... دعم: the noun has to stand where the verb's object does, not deep in a later phrase.
        if (rule.prepositions.includes('') && !bound && affirmedAt === null) continue;
        if (
          glued === '' &&
          k > at + 1 &&
          affirmedAt === null &&
          previous !== 'عن' &&
          previous !== 'علي' &&
          !afterSubject(words, at, k)
        )
          continue;
        const start = previous === 'عن' ? before.start : reading.start;
        return { at: k, start: glued === 'ب' ? word.start : start, rule: noun, affirming, affirmedAt };
      }
    }
  }
  return null;
}

/** Between the verb and its object stand a subject and adverbs only: no preposition and no verb. */
function afterSubject(words: readonly Word[], at: number, noun: number): boolean {
  return words
    .slice(at + 1, noun)
    .every(({ folded }) => !/^(?:في|من|الي|علي|عن|مع|التي|الذي|خلال|بشان|حول)$/.test(folded) || folded === 'علي');
}

function phraseAt(context: Context, at: number): Hit | null {
  const { words, mentions } = context;
  const word = words[at];
  if (!word) return null;
  for (const { rule, words: parts } of PHRASES) {
    if (word.folded !== parts[0] && !(rule.adjective && parts.length === 1 && word.folded === `و${parts[0] ?? ''}`))
      continue;
    if (!parts.every((part, k) => k === 0 || (words[at + k]?.folded === part && joins(words[at + k - 1]?.after ?? ''))))
      continue;
    const end = words[at + parts.length - 1] as Word;
    const start =
      word.folded.startsWith('و') && !(parts[0] ?? '').startsWith('و')
        ? word.start + 1
        : word.folded.startsWith('وم') || word.folded.startsWith('وتم') || word.folded.startsWith('وجر')
          ? word.start + 1
          : word.start;
    const object = objectAfter(
      words,
      at + parts.length,
      rule.needs ?? rule.takes ?? [],
      mentions,
      rule.needs !== undefined ? 6 : 4,
    );
    if (rule.needs && !object.found) continue;
    if (rule.with && withWord(words, at + parts.length, rule.with, undefined) === null) continue;
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
    if (!CLITICS.test(clitics)) continue;
    for (const { rule, form } of VERBS.get(stem) ?? []) {
      if (clitics.endsWith('س') && form.of !== 'present') continue;
      const negated = negatedAt(words, at);
      if (rule.negatedOnly && !negated) continue;
      if (rule.negatedOnly && words[at - 1]?.folded.endsWith('لم')) continue;
      if (rule.hamza && !/[أؤئ]/.test(word.text)) continue;
      if (!asserted(words, at, form, rule)) continue;
      if (form.of === 'participle' && !adverbial(words, at, stem)) continue;
      const next = words[at + 1];
      if (rule.not !== undefined && next && new RegExp(rule.not).test(next.folded)) continue;
      if (rule.id === 'value' && !valued(word, next, sentence, context, at)) continue;
      if (
        rule.clauseInitial &&
        form.of === 'past' &&
        !beginsClause(context, at, clitics, stem === fold(rule.verb.past).text)
      )
        continue;
      const cue: Span[] = [{ start: rule.negatedOnly ? (words[at - 1] as Word).start : start, end: word.end }];
      let from = at + 1;
      if (rule.with) {
        const support = withWord(words, from, rule.with, rule.needs);
        if (support === null) continue;
        if (rule.id === 'exchange-views' || rule.id === 'coordinate') {
          const noun = words[support] as Word;
          const second = words[support + 1];
          cue.push({
            start: noun.start,
            end: noun.folded.startsWith('وج') && second && joins(noun.after) ? second.end : noun.end,
          });
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
      const conditional =
        rule.threat === true &&
        CONDITION.test(
          ` ${words
            .slice(at)
            .map(({ folded }) => folded)
            .join(' ')} `,
        );
      return {
        kind: rule.kind,
        id: rule.id,
        label: rule.label.ar,
        at,
        cue,
        object:
          rule.with && !rule.needs && rule.id !== 'exchange-views' && rule.id !== 'coordinate'
            ? objectFrom(words, withWord(words, at + 1, rule.with, undefined) ?? at + 1)
            : object.at,
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
  if (stem.startsWith('ال')) return false;
  const before = words[at - 1];
  const comma = before === undefined || /[،,.“"]/.test(before.after);
  return /(?:ا|ه|ين)$/.test(stem) ? comma || stem.endsWith('ا') : false;
}

const SUBORDINATING =
  /^(?:و|ف)?(?:ان|انه|انها|انهم|انهما|حيث|كما|قد|لقد|الذي|التي|الذين|لم|لن|لا|ما|سوف|فيما|بينما|عندما|بعدما|اذ|ثم)$/;

/** The verb stands where a clause begins, or its subject stands right before it. */
function beginsClause({ words, mentions }: Context, at: number, clitics: string, bare: boolean): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (!before) return true;
  if (clitics !== '' || !bare) return true;
  if (/[.،,:؛!؟”“"()]/.test(before.after)) return true;
  if (SUBORDINATING.test(before.folded)) return true;
  return (
    mentions.some(({ end, kind }) => kind !== 'place' && end >= before.start && end <= word.start) ||
    mentions.some(
      ({ start }) => start >= word.end && start <= word.end + 2 && !/^(?:في|من|علي|الي|عن|مع|بين)$/.test(before.folded),
    )
  );
}

/** تقدر: values, and not estimates. */
function valued(word: Word, next: Word | undefined, sentence: SentenceText, context: Context, at: number): boolean {
  if (/\u0651/.test(word.text)) return true;
  if (next && /^(?:بشده|عاليا|كثيرا|تقديرا|جهود|دور|دعم|موقف|مواقف|مساهم.*|اسهام.*|مبادر.*)$/.test(next.folded))
    return true;
  const after = nextWords(context.words, at);
  return (
    sentence.en !== null &&
    /valu(?:e|es|ed|ing)\b|appreciat/i.test(sentence.en) &&
    !after.some((folded) => /^(?:ان|انه|بنحو|بحوالي|بما)$/.test(folded))
  );
}

const nextWords = (words: readonly Word[], at: number): string[] =>
  words.slice(at + 1, at + 5).map(({ folded }) => folded);

function withWord(
  words: readonly Word[],
  from: number,
  beginnings: readonly string[],
  needs: readonly string[] | undefined,
): number | null {
  for (let at = from; at < words.length && at <= from + 12; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (before && at > from && /[.؛:!؟]/.test(before.after))) return null;
    const stem = word.folded.replace(/^(?:ال)/, '');
    const last = needs ? words[at - 1]?.folded : undefined;
    if (
      beginnings.some((one) => stem.startsWith(one) || word.folded.startsWith(one) || word.folded.startsWith(`ل${one}`))
    ) {
      const glued = needs?.includes('ل') === true && word.folded.startsWith('ل');
      if (needs && last !== 'الي' && last !== 'علي' && !glued) continue;
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
function objectAfter(
  words: readonly Word[],
  from: number,
  prepositions: readonly string[],
  mentions: readonly Mention[],
  reach = 8,
): ObjectStart {
  for (let at = from; at < words.length && at < from + reach; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word) break;
    if (at > from && before && /[.؛!؟]|:(?!\s*["“])/.test(before.after)) break;
    if (at > from && /^(?:حيث|فيما|بينما|التي|الذي|الذين)$/.test(word.folded)) break;
    for (const preposition of prepositions) {
      const plain = fold(preposition).text;
      if (preposition === 'أن') {
        if (/^(?:ب)?(?:ان|انه|انها|انهم|انهما|اننا|انني)$/.test(word.folded))
          return {
            at: /(?:ان)$/.test(word.folded) ? skip(words, at + 1) : at + 1,
            preposition: '',
            prepositionAt: at,
            found: true,
          };
      } else if (plain === 'ب' || plain === 'ل') {
        if (
          plain === 'ب' &&
          /^ب(?:شكل|صوره|شان|سبب|ذلك|ما|عد|هذا|هذه)/.test(word.folded) &&
          word.folded !== 'بهذا' &&
          word.folded !== 'بهذه' &&
          !/^بش.{2}ان$/.test(word.folded)
        )
          continue;
        if (
          plain === 'ب' &&
          /^(?:بين|بعد|بلاده|بلادها|بحسب|بدون|بدلا|بسبب|بشان|بينما|بكين|باريس|برلين|بغداد|بيروت|بوتين|بايدن|بلينكن|بريطانيا|بنجاح|باسم)$/.test(
            word.folded,
          )
        )
          continue;
        if (
          plain === 'ل' &&
          /^(?:لم|لن|لا|ليس|لكن|لدي|لان|لانه|لانها|لقد|لو|لبنان|لندن|ليبيا|لافروف|لذلك|لهذا)$/.test(word.folded)
        )
          continue;
        // لجامعة in الأمين العام لجامعة الدول العربية belongs to the subject.
        if (mentions.some(({ start, end }) => start < word.start && word.start < end)) continue;
        const glued = word.folded.startsWith(plain) && word.folded.length > 3;
        if (
          glued &&
          readings(word).some(({ clitics, fused }) => clitics === plain || fused || clitics === `${plain}ال`)
        ) {
          if (
            at === from ||
            plain !== 'ب' ||
            readings(word).some(({ clitics, stem }) => clitics === 'ب' && stem.length > 2)
          )
            return { at, preposition: plain, prepositionAt: at, found: true };
        }
      } else if (word.folded === plain) {
        return {
          at: skip(words, at + 1),
          preposition: plain === 'علي' ? 'على' : preposition,
          prepositionAt: at,
          found: true,
        };
      } else if (plain.length > 1 && new RegExp(`^${plain}(?:ه|ها|هم|هما)$`).test(word.folded)) {
        continue;
      }
    }
  }
  return { at: from < words.length ? from : null, preposition: '', prepositionAt: null, found: false };
}

const skip = (words: readonly Word[], at: number): number | null => (at < words.length ? at : null);
