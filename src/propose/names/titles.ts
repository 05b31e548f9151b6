/** Titles, and whose they are. */
import type { Span } from '#article/linking/resolve';
import { bySentence, type Draft, type Reading } from './drafts';
import { englishPhrase } from '#propose/reading/english-phrases';
import type { Page } from '#propose/reading/page';
import { HONORIFIC } from './people';
import type { Phrase } from '#propose/reading/phrases';
import type { Word } from '#propose/reading/words';

/** Offices whose bearer is one person, also where the text gives no name. */
const HIGH_OFFICE = /^(?:minister|president|deputy|secretary-general|spokesperson|monarch)$/;

/** Titles beside a person are that person's; others belong to the person who bears the same title, or stand for themselves. */
export function addTitles(reading: Reading, phrases: readonly Phrase[][]): void {
  const bearers = new Map<string, string>();
  const countries = new Map<string, string>();
  const drafts = bySentence(reading.drafts);
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
      const person =
        besides(drafts.get(index) ?? [], page, phrase) ?? beyond(drafts.get(index) ?? [], page, phrase, found);
      if (person) {
        add(page, phrase, person.entity, person.en ?? nearestPlace(page, person));
        if (!phrase.bare) bearers.set(titleKey(page, phrase), person.entity);
        const [country] = phrase.countries;
        if (country !== undefined && !countries.has(person.entity)) countries.set(person.entity, country);
      } else if (!phrase.bare) {
        const office = HIGH_OFFICE.test(phrase.rule.id) || phrase.countries.length > 0;
        if (office) loose.push({ page, phrase });
      }
    }
  });
  for (const draft of reading.drafts) {
    if (draft.kind === 'person') draft.country ??= countries.get(draft.entity) ?? null;
  }
  for (const { page, phrase } of loose) {
    const key = titleKey(page, phrase);
    const bearer = bearers.get(key) ?? [...bearers].find(([other]) => sameOffice(other, key))?.[1];
    add(page, phrase, bearer ?? `title:${key}`, null);
  }
}

/** Where the English has the name of a person of the list, the place nearest to where the Arabic has it. */
function nearestPlace({ ar, english }: Page, person: Draft): Span | null {
  const places = english?.places.get(person.entity) ?? [];
  const far = ({ start }: Span) => Math.abs(start / (english?.text.length || 1) - person.start / (ar.length || 1));
  return places.toSorted((a, b) => far(a) - far(b))[0] ?? null;
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

/** نائب رئيس الوزراء وزير خارجية تركمانستان رشيد ميريدوف: two titles of one person. */
function beyond(drafts: readonly Draft[], page: Page, phrase: Phrase, all: readonly Phrase[]): Draft | null {
  const next = all.find(({ from, rule, dual }) => from === phrase.to && rule.grammar === 'office' && !dual);
  if (!next || phrase.bare || phrase.rule.id !== 'deputy') return null;
  return /^\s*[،,]?\s*و?$/.test(page.ar.slice(phrase.end, next.start)) ? besides(drafts, page, next) : null;
}

/** The person whose name stands right after a title, or right before it. */
function besides(drafts: readonly Draft[], page: Page, phrase: Phrase): Draft | null {
  const people = drafts.filter(({ kind, by }) => kind === 'person' && by === 'name');
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
      return (
        to === phrase.from &&
        /^\s*[،,–-]?\s*$/.test(between) &&
        (/[،,–-]/.test(between) ||
          phrase.definite ||
          /^(?:minister|president|deputy|secretary-general|spokesperson|envoy)$/.test(phrase.rule.id))
      );
    }) ?? null
  );
}
