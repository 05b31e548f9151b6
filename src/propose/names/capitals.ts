/** Names that the English has in capitals: what kind they are, and which of them are one. */
import type { EntityKind } from '#article/format/schema';
import { organizationWords, placeWords } from '#propose/data/english-words';
import { givenNames } from '#propose/data/given-names';
import type { Reading } from './drafts';
import { type English, type Run, contextOf } from '#propose/reading/english';
import { englishKey } from '#propose/reading/gazetteer';
import { type Match, textOf } from '#propose/reading/matches';
import type { Page } from '#propose/reading/page';
import { joins } from '#propose/reading/words';

/** People, places and organizations that the English has in capitals. */
export function addMatches(reading: Reading, matches: readonly Match[][]): void {
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
      countVotes(page, english, match, vote);
    }
  });
  // A single word that is part of a listed person's name is that person: Kim, where the text has Kim Jong-un.
  const listed = new Map<string, string>();
  for (const { entries } of reading.pages) {
    for (const { entry } of entries) {
      if (entry.kind !== 'person') continue;
      for (const form of entry.en)
        for (const word of form.split(/[\s-]+/)) if (word.length > 2) listed.set(englishKey(word), entry.id);
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
    const entry = (reading.gazetteer.english.get(key.split(' ')[0] ?? '') ?? []).find(
      ({ words }) => words.join(' ') === key,
    )?.entry;
    const person = entry ? entry.id : listed.get(key);
    const kind = entry ? entry.kind : surname || person !== undefined ? 'person' : kindBy(key, vote);
    const whole =
      kind === 'person' && (matches[page.index] ?? []).filter((one) => one.run.from === match.run.from).length === 1;
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

/** تويوتا المملكة المتحدة, Toyota UK: a body's name and a listed one that stand side by side in both languages are one name. */
export function mergeNeighbours(reading: Reading): void {
  for (const draft of reading.drafts) {
    const page = reading.pages[draft.sentence];
    const english = page?.english;
    if (!page || !english || draft.why.code !== 'english' || !draft.en || draft.kind === 'person') continue;
    for (const entry of page.entries) {
      const after =
        entry.from === draft.to &&
        entry.start === page.words[entry.from]?.start &&
        joins(page.words[draft.to - 1]?.after ?? '');
      const before =
        entry.to === draft.from &&
        draft.start === page.words[draft.from]?.start &&
        joins(page.words[entry.to - 1]?.after ?? '');
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

export const SAYING =
  /^(?:و|ف)?(?:قال|قالت|اكد|اكدت|اوضح|اضاف|اضافت|اشار|صرح|صرحت|ذكر|تابع|كتب|اعلن|اعلنت|يقول|تقول|التقي|استقبل|السيد|السيده|الرييس|الدكتور|الامير|الشيخ|الوزير|الجنرال)$/;

function countVotes(page: Page, english: English, match: Match, votes: Votes): void {
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
    if (/^ل?(?:شركه|منتجات|سيارات|مجموعه|صحيفه|قناه|نادي|فريق)$/.test(before.folded.replace(/^[وب]/, '')))
      votes.organization += 3;
  }
  if (word && match.start > word.start && /^و?ب/.test(word.folded) && context.place > 0) votes.place += 1;
  if (word && givenNames.has(word.folded.slice(match.start - word.start)) && match.to - match.from > 1)
    votes.person += 2;
  if (match.part.to - match.part.from > 1) votes.full = true;
  // Honda, BMW and Jaguar Land Rover: what stands in a list with bodies is one.
  const beside = [
    english.words[match.run.from - 2],
    english.words[match.run.from - 1],
    english.words[match.run.to],
    english.words[match.run.to + 1],
  ];
  const joined =
    beside.some((one) => one?.key === 'and') || (english.words[match.run.from - 1]?.after ?? '').startsWith(',');
  if (joined && beside.some((one) => one && /^[A-Z]{3,5}$/.test(one.text))) votes.organization += 2;
}

function kindBy(key: string, votes: Votes): EntityKind {
  const person = votes.person + (votes.full ? 1.5 : 0);
  const most = Math.max(person, votes.place, votes.organization);
  if (most === 0) return /^[a-z]+$/.test(key) && key.length > 12 ? 'place' : 'organization';
  if (person === most) return 'person';
  return votes.organization === most ? 'organization' : 'place';
}
