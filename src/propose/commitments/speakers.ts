/** Who says what, and who is the subject of a cue. */
import { functionWords, timeWords } from '#propose/data/common-words';
import type { Context, Hit, Mention } from './cue-context';
import type { Word } from '#propose/reading/words';

// Who speaks

export interface Turns {
  /** By word index: who speaks from here on, and the hit that says so. */
  at: { word: number; speaker: string; hit: Hit | null }[];
  last: string | null;
}

/** Who says what from where: attributions in order. A dropped subject is the speaker before. */
export function turnsOf(context: Context, hits: readonly Hit[], before: string | null): Turns {
  const turns: Turns = { at: [], last: null };
  let current = before;
  /** The subject of the last verb of this sentence. */
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
  if (
    functionWords.has(next.folded) ||
    timeWords.has(next.folded) ||
    /[“"«:]/.test(word.after) ||
    /^(?:ب|قايلا|موكدا|ايضا|استعداد|دعم|رفض|التزام|تاكيد|حرص)/.test(next.folded)
  )
    return true;
  return !mentions.some(({ start }) => start >= word.end && start < word.end + 60);
}

const GAP = /^[\s،,“”"«»]*$/;

/** Subjects of two that may stand for nobody who is named. */
const TWO = /^(?:الوزيران|الجانبان|الطرفان|البلدان|الدولتان|الرييسان|الزعيمان|المسوولان)$/;

const ADVERBS =
  /^(?:ايضا|كذلك|بدوره|بدورها|مجددا|اليوم|امس|اول|من|جانبه|جانبها|السيد|السيده|الدكتور|الرييس|معالي|سمو|سعاده|كل|ايضًا|الوزير|الامير|الملك|المتحدث|نايب|انها|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد)$/;

/** The subject of a verb: what is named right after it, or right before it; `null` where several are, who are not the two. */
export function subjectOf(context: Context, hit: Hit): string | null {
  const next = context.words[hit.at + 1];
  if (next && TWO.test(next.folded) && !hit.participle) return 'both';
  const after = subjectAfter(context, hit.at);
  if (after) return collective(context, after);
  const several = joinedBefore(context, hit).map(({ entity, country }) => country ?? entity);
  if (several.length > 1) {
    const { countries } = context.parties;
    return several.length === 2 && countries.length === 2 && several.every((one) => countries.includes(one))
      ? 'both'
      : null;
  }
  const before = subjectBefore(context, hit.at);
  return before ? collective(context, before) : null;
}

/**
 * Those whom و joins before a verb that says they are several: مصر واليابان اتفقتا; one verb in the singular has three of
 * them or more for its subject, for of two it would be dual. Fewer than two where there is no such subject.
 */
export function joinedBefore(context: Context, hit: Hit): Mention[] {
  const last = hit.participle || hit.impersonal ? null : subjectBefore(context, hit.at);
  if (!last) return [];
  const { words, mentions, sentence } = context;
  const all = [last];
  let { start } = last;
  for (;;) {
    // وزير الخارجية الصيني وانغ يي: the title before the name belongs to it.
    const title = mentions.find(
      ({ entity, end }) => entity === all[0]?.entity && GAP.test(sentence.ar.slice(end, start)) && end <= start,
    );
    if (title) ({ start } = title);
    const next = mentions.findLast(
      ({ end, kind, entity }) =>
        kind === last.kind &&
        entity !== all[0]?.entity &&
        end <= start &&
        /^[\s،]+و$/.test(sentence.ar.slice(end, start)),
    );
    if (!next) break;
    all.unshift(next);
    ({ start } = next);
  }
  const before = words.findLast(({ end }) => end <= start);
  if (before && NOT_BEFORE_SUBJECT.test(before.folded)) return [];
  return hit.dual || all.length > 2 ? all : [];
}

/** Both parties where the words mean the two of them. */
function collective({ sentence, mentions, parties: { countries: parties } }: Context, mention: Mention): string {
  const same = mentions.filter(({ start, end }) => start === mention.start && end === mention.end);
  if (mention.by !== 'name' && same.length === 2) return 'both';
  // The Arabic names one person by title and name: the person is meant.
  const coordinated = mentions.filter(({ kind, start }) => kind === 'person' && start > mention.start);
  if (
    mention.kind === 'person' &&
    coordinated.some(
      (other) =>
        other.entity !== mention.entity &&
        other.country !== null &&
        mention.country !== null &&
        parties.includes(other.country) &&
        parties.includes(mention.country) &&
        other.country !== mention.country &&
        joinedByAnd(sentence.ar.slice(mention.end, other.start)),
    )
  )
    return 'both';
  return mention.entity;
}

/** Two that و joins, with no clause between them. */
const joinedByAnd = (gap: string): boolean => gap.length < 60 && /^[\s،,]*و/.test(gap) && !/\s[أإ]ن/.test(gap);

function subjectAfter({ words, mentions, sentence }: Context, at: number): Mention | null {
  const verb = words[at] as Word;
  let from = verb.end;
  for (let k = at + 1; k < words.length && k <= at + 5; k++) {
    const word = words[k] as Word;
    const mention = mentions.find(
      ({ start, kind }) =>
        start >= from - 1 &&
        start >= word.start &&
        start < word.end &&
        (kind === 'person' || kind === 'organization' || kind === 'place'),
    );
    if (mention) {
      // A word between the mention's start and the word's: a glued ل or ب makes it no subject.
      const glued = sentence.ar.slice(word.start, mention.start);
      if (/[بلك]/.test(glued)) return null;
      const person = mentions.find(
        ({ start, kind, by }) =>
          kind === 'person' && by === 'name' && start >= mention.end && GAP.test(sentence.ar.slice(mention.end, start)),
      );
      return mention.by === 'title' && person ? person : mention;
    }
    if (!ADVERBS.test(word.folded)) return null;
    from = word.end;
  }
  return null;
}

const NOT_BEFORE_SUBJECT = /^(?:في|من|الي|علي|عن|مع|بين|لدي|ضد|بشان|حول)$/;

export function subjectBefore({ words, mentions, sentence }: Context, at: number): Mention | null {
  const verb = words[at] as Word;
  const near = mentions.filter(
    ({ end, kind }) => end <= verb.start && (kind === 'person' || kind === 'organization' || kind === 'place'),
  );
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
  if (before && NOT_BEFORE_SUBJECT.test(before.folded)) return null;
  return longer;
}

export function speakerOf(context: Context, hit: Hit, turns: Turns): string {
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
