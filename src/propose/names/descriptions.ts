/** Words for those who were named: الجانبان، البلدين، الوزيران، بلاده، الشركة. */
import { descriptionRules, type DescriptionRule } from '#propose/data/descriptions';
import { bySentence, lastBefore, put, type Draft, type Reading } from './drafts';
import type { Page } from '#propose/reading/page';
import type { Phrase } from '#propose/reading/phrases';
import { readings } from '#propose/reading/words';

interface Cast {
  /** The two countries that the text is between. */
  countries: string[];
  /** Their people by office: minister, president. */
  people: Map<string, string[]>;
  /** Who has a title, by `office country`. */
  bearers: Map<string, string>;
}

/** Adds what describes the parties, the speaker's country, and bodies that were named before. */
export function describeParties(reading: Reading, phrases: readonly Phrase[][]): void {
  const cast = castOf(reading, phrases);
  const drafts = bySentence(reading.drafts);
  const add = (draft: Draft) => {
    const same = drafts
      .get(draft.sentence)
      ?.some(({ start, end, entity }) => start === draft.start && end === draft.end && entity === draft.entity);
    if (same) return;
    reading.drafts.push(draft);
    put(drafts, draft.sentence, draft);
  };
  for (const page of reading.pages) {
    for (const { from, to, start, end, rule } of findRules(page)) {
      const entities = entitiesOf(reading, drafts, page, rule, cast, start);
      const taken = drafts.get(page.index)?.some((draft) => draft.start === start && draft.end === end);
      if (taken) continue;
      const english = findEnglish(page, rule, start);
      for (const entity of entities) {
        add({
          sentence: page.index,
          from,
          to,
          start,
          end,
          kind: rule.of === 'minister' || rule.of === 'president' ? 'person' : 'place',
          by: rule.by,
          entity,
          en: english,
          why: { code: 'description', values: { word: page.ar.slice(start, end), name: entity } },
          rank: 1,
          country: null,
          phrase: null,
          list: null,
        });
      }
    }
    for (const draft of [
      ...dualsOf(page, phrases[page.index] ?? [], cast),
      ...pronounsOf(drafts, page),
      ...bodiesOf(reading, drafts, page, phrases[page.index] ?? []),
    ]) {
      add(draft);
    }
  }
}

function castOf(reading: Reading, phrases: readonly Phrase[][]): Cast {
  const weight = new Map<string, number>();
  const add = (id: string, by: number) => weight.set(id, (weight.get(id) ?? 0) + by);
  for (const draft of reading.drafts) if (draft.list === 'country') add(draft.entity, 1);
  phrases.forEach((found) => {
    for (const phrase of found) {
      if (phrase.rule.grammar !== 'office') continue;
      for (const id of phrase.countries) if (reading.gazetteer.entries.get(id)?.list === 'country') add(id, 2);
    }
  });
  const countries = [...weight]
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
    .slice(0, 2);
  const people = new Map<string, string[]>();
  const bearers = new Map<string, string>();
  let lastOffice: string | null = null;
  for (const draft of reading.drafts) {
    if (draft.by !== 'title' || !draft.phrase) continue;
    const key = `${draft.phrase.rule.id} ${draft.country ?? ''}`;
    if (!bearers.has(key)) bearers.set(key, draft.entity);
    // A counterpart holds the office of the one beside whom he is named.
    const office: string = draft.phrase.rule.id === 'counterpart' ? (lastOffice ?? 'minister') : draft.phrase.rule.id;
    lastOffice = office;
    const held = people.get(office) ?? [];
    if (!held.includes(draft.entity) && draft.country !== null && countries.includes(draft.country))
      held.push(draft.entity);
    people.set(office, held);
  }
  return { countries, people, bearers };
}

interface RuleHit {
  rule: DescriptionRule;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** The forms of the rules by their first word, longest first. */
const FORMS = new Map<string, { parts: string[]; rule: DescriptionRule }[]>();
for (const rule of descriptionRules) {
  for (const form of rule.words) {
    const parts = form.split(' ');
    put(FORMS, parts[0] ?? '', { parts, rule });
  }
}
for (const list of FORMS.values()) list.sort((a, b) => b.parts.length - a.parts.length);

function findRules(page: Page): RuleHit[] {
  const hits: RuleHit[] = [];
  page.words.forEach((word, at) => {
    for (const reading of readings(word)) {
      const form = FORMS.get(reading.stem)?.find(({ parts }) =>
        parts.every((part, k) => k === 0 || page.words[at + k]?.folded === part),
      );
      if (!form) continue;
      const to = at + form.parts.length;
      hits.push({ rule: form.rule, from: at, to, start: reading.start, end: page.words[to - 1]?.end ?? word.end });
      break;
    }
  });
  return hits;
}

function entitiesOf(
  reading: Reading,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  page: Page,
  rule: DescriptionRule,
  cast: Cast,
  start: number,
): string[] {
  switch (rule.of) {
    case 'countries':
      return cast.countries.length === 2 ? cast.countries : [];
    case 'minister':
    case 'president': {
      const people = cast.people.get(rule.of) ?? [];
      return people.length >= 2 ? people.slice(0, 2) : [];
    }
    case 'own-country': {
      // The country of the last person named before, in this sentence or the one before it.
      const near = lastBefore(
        drafts,
        page.index,
        start,
        (draft) => draft.country !== null && draft.kind === 'person',
        3,
      );
      return near && near.country !== null && reading.gazetteer.entries.get(near.country)?.list === 'country'
        ? [near.country]
        : [];
    }
    case 'the-country': {
      const near = lastBefore(drafts, page.index, start, (draft) => draft.list === 'country');
      return near ? [near.entity] : [];
    }
  }
}

function findEnglish(page: Page, rule: DescriptionRule, start: number): { start: number; end: number } | null {
  if (!page.english) return null;
  let best: { start: number; end: number } | null = null;
  let distance = Infinity;
  const at = start / (page.ar.length || 1);
  for (const match of page.english.text.matchAll(new RegExp(`\\b(?:${rule.en})\\b`, 'gi'))) {
    const here = Math.abs(match.index / (page.english.text.length || 1) - at);
    if (here < distance) [best, distance] = [{ start: match.index, end: match.index + match[0].length }, here];
  }
  return best;
}

/** وزيرا خارجية الصين وروسيا, وزارتي خارجية البلدين: one mention of each of the two. */
function dualsOf(page: Page, phrases: readonly Phrase[], cast: Cast): Draft[] {
  const found: Draft[] = [];
  for (const phrase of phrases) {
    if (!phrase.dual) continue;
    const next = page.words[phrase.to];
    // خارجية البلدين: of the parties.
    const named = phrase.countries.length === 2 ? phrase.countries : cast.countries;
    if (named.length !== 2 || (phrase.bare && !next)) continue;
    const office = phrase.rule.id;
    const english = page.english ? dualEnglish(page, phrase) : null;
    for (const country of named) {
      found.push({
        sentence: page.index,
        from: phrase.from,
        to: phrase.to,
        start: phrase.start,
        end: phrase.end,
        kind: phrase.rule.kind,
        by: phrase.rule.kind === 'person' ? 'title' : 'description',
        entity: cast.bearers.get(`${office} ${country}`) ?? `dual:${office} ${country}`,
        en: english,
        why: { code: 'title', values: { head: phrase.rule.heads[0] ?? '' } },
        rank: 6,
        country,
        phrase,
        list: null,
      });
    }
  }
  return found;
}

function dualEnglish(page: Page, phrase: Phrase): { start: number; end: number } | null {
  const english = page.english;
  if (!english) return null;
  const heads = phrase.en
    .map((head) => (head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`))
    .flatMap((head) => [head, head.charAt(0).toUpperCase() + head.slice(1)])
    .join('|');
  const before = '(?:[A-Z]\\w+, )?(?:[A-Z]\\w+ (?:and )?)*(?:[Tt]he )?(?:two |both )?(?:[Ff]oreign |[Pp]rime )?';
  const pattern = new RegExp(
    `\\b${before}(?:${heads})\\b(?: of state)?(?: of (?:the )?(?:two|both) (?:countries|states|nations))?`,
  );
  const match = pattern.exec(english.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** …، وهو …: a pronoun that is a subject stands for the person, وهي for the country or body, that was named before it. */
function pronounsOf(drafts: ReadonlyMap<number, readonly Draft[]>, page: Page): Draft[] {
  const found: Draft[] = [];
  page.words.forEach((word, at) => {
    const person = word.folded === 'وهو';
    if (!(person || word.folded === 'وهي') || !/[،,]/.test(page.words[at - 1]?.after ?? '')) return;
    const before = (drafts.get(page.index) ?? []).filter(
      ({ end, by, kind, list }) =>
        end <= word.start &&
        by === 'name' &&
        (person ? kind === 'person' : list === 'country' || kind === 'organization'),
    );
    // أن روسيا …، وهي: the subject of the last clause with أن, or the one who was named last.
    const clause = page.ar.slice(0, word.start).search(/[أإ]ن\s(?!.*\s(?:ب|ل)?[أإ]ن\s)/);
    const subject = person
      ? before.at(-1)
      : (before.find(({ start }) => clause >= 0 && start >= clause) ?? before.at(-1));
    if (!subject) return;
    if (person && page.ar.slice(subject.end, word.start).trim().length > 2) return;
    const start = word.end - 2;
    found.push({
      ...subject,
      from: at,
      to: at + 1,
      start,
      end: word.end,
      by: 'description',
      en: pronounEnglish(page, person ? 'who|he|she' : 'it|which|she', start),
      why: { code: 'description', values: { word: page.ar.slice(start, word.end), name: subject.entity } },
      rank: 1,
    });
  });
  return found;
}

function pronounEnglish(page: Page, pattern: string, start: number): { start: number; end: number } | null {
  const at = start / (page.ar.length || 1);
  const far = (index: number) => Math.abs(index / (page.english?.text.length || 1) - at);
  const matches = [...(page.english?.text ?? '').matchAll(new RegExp(`\\b(?:${pattern})\\b`, 'g'))];
  const nearest = matches.toSorted((a, b) => far(a.index) - far(b.index))[0];
  return nearest ? { start: nearest.index, end: nearest.index + nearest[0].length } : null;
}

/** الشركة, المحكمة, الأزمة: the last body or event named with the same head. */
function bodiesOf(
  reading: Reading,
  drafts: ReadonlyMap<number, readonly Draft[]>,
  page: Page,
  phrases: readonly Phrase[],
): Draft[] {
  const found: Draft[] = [];
  for (const phrase of phrases) {
    if (
      !phrase.bare ||
      !phrase.definite ||
      phrase.dual ||
      !/^(?:institution|power|firm|event|document)$/.test(phrase.rule.grammar)
    )
      continue;
    const taken = drafts.get(page.index)?.some((draft) => draft.start <= phrase.start && draft.end >= phrase.end);
    if (taken) continue;
    const stem = page.words[phrase.from]?.folded.replace(/^(?:[وف])?(?:[بك])?(?:لل|ال)/, '') ?? '';
    const earlier = lastBefore(
      drafts,
      page.index,
      phrase.start,
      (draft) => {
        if (draft.kind !== phrase.rule.kind || draft.by !== 'name') return false;
        const head = reading.pages[draft.sentence]?.words[draft.from]?.folded ?? '';
        return head.replace(/^(?:[وف])?(?:[بكل])?(?:لل|ال)?/, '') === stem || head.endsWith(stem);
      },
      200,
    );
    if (!earlier) continue;
    const english = page.english ? bodyEnglish(page, phrase) : null;
    found.push({
      ...earlier,
      sentence: page.index,
      from: phrase.from,
      to: phrase.to,
      start: phrase.start,
      end: phrase.end,
      by: 'description',
      en: english,
      why: { code: 'description', values: { word: page.ar.slice(phrase.start, phrase.end), name: earlier.entity } },
      rank: 1,
    });
  }
  return found;
}

function bodyEnglish(page: Page, phrase: Phrase): { start: number; end: number } | null {
  const match = new RegExp(`\\bthe (?:${phrase.en.join('|')})\\b`, 'i').exec(page.english?.text ?? '');
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
