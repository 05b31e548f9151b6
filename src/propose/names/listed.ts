/** Names that the gazetteer has. */
import { bySentence, type Draft, type Reading } from './drafts';
import type { Why } from '#propose/types';
import type { Found } from '#propose/reading/gazetteer';
import type { Page } from '#propose/reading/page';
import { joins } from '#propose/reading/words';
import { extendConcepts, findSpecials } from './specials';

export function addEntries({ pages, drafts }: Reading): void {
  for (const page of pages) for (const found of page.entries) drafts.push(withFather(page, entryDraft(page, found)));
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
    why: whyOf(entry),
    rank: entry.known ? 9 : 8,
    country: entry.country,
    phrase: null,
    list: entry.list,
  };
}

function whyOf({ known, list, ar }: Found['entry']): Why {
  if (!known) return { code: 'list', values: { list, name: ar } };
  const { headline } = known;
  const where = headline && { headlineAr: headline.ar, headlineEn: headline.en };
  return { code: 'known', values: { name: ar, ...where } };
}

export function addSpecials(reading: Reading): void {
  const drafts = bySentence(reading.drafts);
  for (const page of reading.pages) {
    extendConcepts(page, drafts.get(page.index) ?? []);
    reading.drafts.push(...findSpecials(page, reading.gazetteer));
  }
}

/** A guarded form is taken once its entity is established by another form: حماس after حركة حماس. */
export function addEstablished(reading: Reading): void {
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

/** فيصل بن فرحان بن عبدالله, سلمان بن عبدالعزيز آل سعود: the list has the shorter name. */
function withFather(page: Page, draft: Draft): Draft {
  if (draft.kind !== 'person') return draft;
  let { to } = draft;
  while (
    /^(?:بن|ال)$/.test(page.words[to]?.folded ?? '') &&
    page.words[to + 1] &&
    joins(page.words[to - 1]?.after ?? '')
  )
    to += 2;
  if (page.words[to - 2]?.folded === 'بن' && page.words[to - 1]?.folded === 'عبد' && page.words[to]) to++;
  const last = page.words[to - 1];
  return last ? { ...draft, to, end: last.end } : draft;
}
