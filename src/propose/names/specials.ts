/** Names with a shape of their own: anniversaries, years of culture, partnerships that say between whom. */
import type { Found, Gazetteer } from '#propose/reading/gazetteer';
import { nationalityAt } from '#propose/reading/gazetteer';
import type { Draft } from './drafts';
import type { Page } from '#propose/reading/page';
import { joins, readings } from '#propose/reading/words';

const ORDINAL = /^(?:ال)?\d+$/;

/** Anniversaries (الذكرى الـ80 لتأسيس الأمم المتحدة) and years (عام الثقافة الصينية في روسيا). */
export function findSpecials(page: Page, gazetteer: Gazetteer): Draft[] {
  const drafts: Draft[] = [];
  const { words } = page;
  const add = (from: number, to: number, start: number, head: string) => {
    const last = words[to - 1];
    if (!last) return;
    drafts.push({
      sentence: page.index,
      from,
      to,
      start,
      end: last.end,
      kind: 'event',
      by: 'name',
      entity: `event:${words
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(' ')}`,
      en: specialEnglish(page, head, drafts.filter((draft) => draft.why.values['head'] === head).length),
      why: { code: 'head', values: { head } },
      rank: 7,
      country: null,
      phrase: null,
      list: null,
    });
  };
  words.forEach((word, at) => {
    for (const { stem, start } of readings(word)) {
      if (stem === 'الذكري') {
        const number = words[at + 1];
        if (
          !number ||
          !(
            ORDINAL.test(number.folded) ||
            /^ال(?:اول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|مي)/.test(
              number.folded,
            )
          )
        )
          return;
        let to = at + 2;
        while (
          words[to] &&
          joins(words[to - 1]?.after ?? '') &&
          /^و?ال/.test(words[to]?.folded ?? '') &&
          !page.entryAt.has(to)
        )
          to++;
        const link = words[to];
        if (link && link.folded.startsWith('ل') && joins(words[to - 1]?.after ?? ''))
          add(at, complementEnd(page, to, gazetteer), start, 'ذكرى');
        return;
      }
      if (stem === 'عام' || stem === 'سنه') {
        const theme = words[at + 1];
        if (!theme || !theme.folded.startsWith('ال') || !joins(word.after)) continue;
        const nation = nationalityAt(words, at + 2, gazetteer);
        if (!nation?.definite) continue;
        let { to } = nation;
        const place = page.entryAt.get(to + 1);
        if (words[to]?.folded === 'في' && place && place.start === words[to + 1]?.start) ({ to } = place);
        add(at, to, start, 'عام');
        return;
      }
    }
  });
  return drafts;
}

/** The end of what an anniversary is of; events that و joins belong to it too. */
function complementEnd(page: Page, from: number, gazetteer: Gazetteer): number {
  const { words } = page;
  let to = page.entryAt.get(from)?.to ?? from + 1;
  while (to < words.length) {
    const after = words[to - 1]?.after ?? '';
    const entry = page.entryAt.get(to);
    const word = words[to];
    if (!word) break;
    if (
      entry &&
      (joins(after) || (/^[،,]\s*$/.test(after) && entry.entry.kind === 'event' && word.folded.startsWith('و')))
    ) {
      to = entry.to;
      continue;
    }
    if (!joins(after)) break;
    if (
      word.folded.startsWith('ال') &&
      (nationalityAt(words, to, gazetteer) || /(?:ي|يه)$/.test(word.folded) || to === from + 1)
    ) {
      to++;
      continue;
    }
    break;
  }
  return to;
}

/** شراكة … الشاملة بين الصين وروسيا في العصر الجديد: what the partnership is between, and its era, belong to its name. */
export function extendConcepts(page: Page, drafts: readonly Draft[]): void {
  const { words } = page;
  for (const draft of drafts) {
    if (draft.kind !== 'concept' || draft.list === null) continue;
    let { to } = draft;
    if (!/شراك/.test(words[draft.from]?.folded ?? '')) continue;
    const first = page.entryAt.get(to + 1);
    const second: Found | undefined = first && page.entryAt.get(first.to);
    if (words[to]?.folded === 'بين' && first && second && words[second.from]?.folded.startsWith('و')) ({ to } = second);
    if (words[to]?.folded === 'في' && words[to + 1]?.folded === 'العصر' && words[to + 2]?.folded === 'الجديد') to += 3;
    const last = words[to - 1];
    if (last) Object.assign(draft, { to, end: last.end });
  }
}

const SPECIAL_ENGLISH: Readonly<Record<string, RegExp>> = {
  ذكرى: /\b(?:\d+(?:st|nd|rd|th)|[a-z]+(?:st|nd|rd|th)) anniversary of .+?(?=, as well as|, and the \d|[.;]|$)/gi,
  عام: /\bYear of (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*(?: in (?:the )?[A-Z]\w+)?/g,
};

/** The n-th place where the English has such a name. */
function specialEnglish(page: Page, head: string, nth: number): { start: number; end: number } | null {
  const pattern = SPECIAL_ENGLISH[head];
  if (!page.english || !pattern) return null;
  const match = [...page.english.text.matchAll(pattern)][nth];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
