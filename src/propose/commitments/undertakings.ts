/** What is undertaken, who is bound, and to whom. */
import { timeWords } from '#propose/data/common-words';
import { type Stretch, clauseEnd, objectsIn } from './clauses';
import type { Context, Hit, Mention } from './cue-context';
import { joinedBefore, subjectBefore, subjectOf } from './speakers';
import { type Word, readings } from '#propose/reading/words';

export function endOfClause({ words, sentence, mentions }: Context, hit: Hit): number {
  const starts = new Set<number>();
  words.forEach((word, k) => mentions.some(({ start }) => start >= word.start && start < word.end) && starts.add(k));
  const to = clauseEnd(words, hit.object ?? hit.at + 1, starts);
  return words[to - 1]?.end ?? sentence.ar.length;
}

/** The undertakings of a cue. للعمل مع روسيا says with whom; what is undertaken stands after it. */
export function objectOf(context: Context, hit: Hit): Stretch[] | null {
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
      if (
        word &&
        /^ل.{3}/.test(word.folded) &&
        readings(word).some(({ clitics, fused, stem }) => (clitics === 'ل' || fused) && stem.length > 2) &&
        at > from + 2 &&
        !word.folded.startsWith('للمبادي')
      ) {
        from = at;
        break;
      }
    }
  }
  while (
    from < to - 1 &&
    /^(?:تماما|يوم|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|بشده|ايضا|كذلك|بقوه|عاليا|كثيرا|مجددا|اليوم|امس)$/.test(
      words[from]?.folded ?? '',
    )
  )
    from++;
  // The subject that follows the verb is no object: قررت الحكومة إغلاق.
  if (hit.preposition === '' && !hit.speech) from = afterSubjectMention(context, hit, from);
  if (hit.preposition === '')
    while (from < to - 1 && (words[from]?.folded === 'يوم' || timeWords.has(words[from]?.folded ?? ''))) from++;
  const stretches = objectsIn(
    words,
    from,
    to,
    hit.preposition === 'ل' || hit.preposition === 'ب'
      ? hit.preposition
      : (words[from]?.folded ?? '').startsWith('ل') && from !== hit.object
        ? 'ل'
        : '',
  );
  return stretches.length > 0 ? stretches : null;
}

function afterSubjectMention({ words, mentions, sentence }: Context, hit: Hit, from: number): number {
  if (from !== hit.at + 1 && hit.noun === null) return from;
  const first = words[from];
  if (!first) return from;
  if (OWN.test(first.folded)) return from + 1 < words.length ? from + 1 : from;
  let end = -1;
  for (const { start, end: last } of mentions) {
    if (start === first.start) end = Math.max(end, last);
    else if (end >= 0 && start >= end && BETWEEN.test(sentence.ar.slice(end, start))) end = Math.max(end, last);
  }
  if (end < 0) return from;
  const next = words.findIndex(({ start }) => start >= end);
  return next > from ? next : from;
}

/** The party as a noun with a suffix: عزم بلديهما. */
const OWN = /^(?:بلاده|بلادها|بلديهما|بلدانهم|بلدينا|حكومته|حكومتها|البلدين|الجانبين|الطرفين)$/;

/** What may lie between two parts of one subject. */
const BETWEEN = /^[\s،,]*(?:و)?(?:السيد|السيدة|الدكتور|الدكتورة|السفير|المستشار|المهندس|الأمير|الشيخ|السيناتور)?\s*$/;

/** The party that is bound: named with the cue, or the one that the speaker speaks for. */
export function boundBy(context: Context, hit: Hit, speaker: string): string[] {
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
    const of = mentions.find(
      ({ start, kind }) => start > noun.start && start - noun.end <= 1 && (kind === 'place' || kind === 'organization'),
    );
    const same = mentions.filter(({ start, end }) => of && start === of.start && end === of.end);
    if (of) return [...new Set(same.map(({ entity }) => country(entity)))];
  }
  const several = joinedBefore(context, hit);
  if (several.length > 1) {
    return several.map(({ entity }) => (hit.kind === 'confidence' ? entity : country(entity)));
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

/** An actor and those whom و joins to it as the subject: رحبت عمان وقطر. */
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
  return (
    mentions.find(
      ({ start, end, kind }) => start > opening && end <= verb.start && (kind === 'place' || kind === 'organization'),
    ) ?? null
  );
}

export function addressees({ words, mentions, sentence }: Context, hit: Hit, by: readonly string[]): string[] {
  if (hit.kind === 'agreement' || hit.kind === 'concluded' || hit.kind === 'discussed') return [];
  const to = clauseEnd(words, hit.at + 1);
  const end = words[to - 1]?.end ?? sentence.ar.length;
  const found: string[] = [];
  for (const mention of mentions) {
    if (
      mention.start < (words[hit.at] as Word).end ||
      mention.end > end ||
      mention.kind !== 'place' ||
      by.includes(mention.entity) ||
      (mention.country !== null && by.includes(mention.country))
    )
      continue;
    const before = words.findLast((word) => word.end <= mention.start);
    if (
      (before && /^(?:مع|تجاه|ازاء)$/.test(before.folded)) ||
      (hit.object !== null && mention.start >= (words[hit.object] as Word).start && hit.kind === 'support')
    )
      found.push(mention.entity);
    if (found.length === 1) break;
  }
  return found;
}
