/** People: after titles and verbs of saying, by given names, and short names that join full ones. */
import { fold } from '#arabic/fold';
import { functionWords, timeWords } from '#propose/data/common-words';
import { givenNames, nameParticles } from '#propose/data/given-names';
import { SAYING } from './capitals';
import { arabicOf, put, type Draft, type Reading } from './drafts';
import { nationalityAt } from '#propose/reading/gazetteer';
import type { Page } from '#propose/reading/page';
import { type Phrase, looksForeign } from '#propose/reading/phrases';
import { hasCommonShape, isVerbalNoun } from '#propose/reading/vocabulary';
import { joins, readings } from '#propose/reading/words';

/** Without the English's help: the words after a title that look like a name. */
export function addTitledPeople(reading: Reading, phrases: readonly Phrase[][]): void {
  phrases.forEach((found, index) => {
    const page = reading.pages[index];
    if (!page) return;
    for (const phrase of found) {
      if (phrase.rule.grammar !== 'office' || phrase.dual) continue;
      const person = personFrom(reading, page, phrase.to, phrase.bare);
      if (!person) continue;
      // Where there is English, its capitals decide.
      if (page.english) continue;
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

export const HONORIFIC =
  /^(?:و)?(?:السيد|السيده|الدكتور|الدكتوره|المهندس|السفير|الامير|الشيخ|الفريق|اللواء|معالي|سمو|الاستاذ|المستشار|الجنرال|الملك|الرييس|السلطان|البابا|العاهل)$/;

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
    const afterGiven =
      to === at + 1 &&
      givenNames.has(first.folded) &&
      first.folded.length > 2 &&
      !isVerbalNoun(word) &&
      !word.folded.startsWith('و');
    const plain = !hasCommonShape(word) && (!/^[وبلف](?=....)/.test(word.folded) || looksForeign(word.folded));
    if (!(known || family || plain || afterGiven)) break;
    to++;
  }
  while (to > at && nameParticles.has(words[to - 1]?.folded ?? '')) to--;
  if (to === at) return null;
  const sure =
    (givenNames.has(first.folded) && first.text !== 'على') ||
    nameParticles.has(first.folded) ||
    /^عبد.{3,}/.test(first.folded);
  if (!sure && !(looksForeign(first.folded) || comma || honoured)) return null;
  if (strict && !sure && !looksForeign(first.folded)) return null;
  if (!sure && to - at === 1 && !looksForeign(first.folded)) return null;
  const last = words[to - 1];
  return last ? { from: at, to, start: first.start, end: last.end } : null;
}

/** Without English: two words and more of which the first is a given name, after a verb of saying or meeting or an honorific. */
export function addGivenNames(reading: Reading): void {
  for (const page of reading.pages) {
    if (page.english) continue;
    page.words.forEach((word, at) => {
      for (const { stem, start, clitics } of readings(word)) {
        if (!givenNames.has(stem) || nameParticles.has(stem) || (clitics !== '' && clitics !== 'و')) continue;
        const listed = page.entries.some(({ from, to }) => at >= from && at < to);
        if (word.text.endsWith('على') || listed || timeWords.has(word.folded) || functionWords.has(word.folded))
          continue;
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
  const rest = personFrom(
    reading,
    { ...page, words: page.words.map((word, k) => (k === at ? { ...word, folded: word.folded.slice(1) } : word)) },
    at,
    true,
  );
  return rest ? { ...rest, start } : null;
}

/** Without English: a word after a verb of saying or an honorific that looks foreign. */
export function addSpeakers(reading: Reading): void {
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
export function joinPeople(reading: Reading): void {
  const people = reading.drafts.filter(({ kind, entity }) => kind === 'person' && /^(?:name|ar):/.test(entity));
  const full = new Map<string, string>();
  const byEntity = new Map<string, Draft[]>();
  for (const draft of people) put(byEntity, draft.entity, draft);
  const named = [...byEntity.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const entity of named) {
    const [script = '', name = ''] = [entity.slice(0, entity.indexOf(':')), entity.slice(entity.indexOf(':') + 1)];
    const parts = name.split(' ');
    const longer = named
      .toSorted((a, b) => (byEntity.get(b)?.length ?? 0) - (byEntity.get(a)?.length ?? 0))
      .find((other) => {
        if (other === entity || !other.startsWith(`${script}:`)) return false;
        const others = other.slice(other.indexOf(':') + 1).split(' ');
        if (others.length <= parts.length) return false;
        return (
          parts.every((part) => others.includes(part)) &&
          parts.some((part) => part.length > 2 || parts.length > 1 || others[0] === part)
        );
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
  const wholes = reading.drafts
    .filter(({ kind, list }) => kind === 'person' && list !== null)
    .map((draft) => [arabicOf(reading, draft), draft.entity] as const);
  for (const draft of people) {
    if (!draft.entity.startsWith('ar:')) continue;
    const name = draft.entity.slice(3);
    const listed =
      parts.get(name) ?? wholes.find(([whole]) => whole.includes(' ') && name.startsWith(`${whole} `))?.[1];
    if (listed !== undefined) draft.entity = listed;
  }
  for (const draft of reading.drafts) {
    const joined = full.get(draft.entity) ?? draft.entity;
    draft.entity = joined.startsWith('ar:') ? (byWords.get(arabicOf(reading, draft)) ?? joined) : joined;
  }
}
