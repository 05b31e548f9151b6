/** From drafts to entities: ids, and the English of later places. */
import { fold } from '#arabic/fold';
import type { Span } from '#article/linking/resolve';
import type { EntityKind } from '#article/format/schema';
import { draftEnglish, put, type Draft, type Reading } from './drafts';
import { englishKey, idOf } from '#propose/reading/gazetteer';
import { pairUp, type Page } from '#propose/reading/page';
import type { NameMention, NameProposal } from '#propose/types';

/** Entities with their mentions; ids are settled, English spans of listed names are paired up. */
export function grouped(reading: Reading): NameProposal[] {
  pairEnglish(reading);
  const groups = new Map<string, Draft[]>();
  for (const draft of reading.drafts.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)) {
    put(groups, draft.entity, draft);
  }
  const ids = new Set<string>();
  const settled = new Map<string, string>();
  const proposals: NameProposal[] = [];
  for (const [key, drafts] of groups) {
    const named = drafts.filter(({ by }) => by === 'name');
    const best = [...(named.length > 0 ? named : drafts)].sort(
      (a, b) => (b.en ? 1 : 0) - (a.en ? 1 : 0) || b.end - b.start - (a.end - a.start),
    )[0];
    if (!best) continue;
    const page = reading.pages[best.sentence];
    const ar = page?.ar.slice(best.start, best.end) ?? '';
    const en = best.en ? (page?.english?.text.slice(best.en.start, best.en.end) ?? null) : null;
    const entry = reading.gazetteer.entries.get(key);
    // One of two of a kind has no name of its own: the ministry of which country says it.
    const name = key.startsWith('dual:') ? key.slice('dual:'.length) : (en ?? latinOf(ar));
    let id = entry?.id ?? idOf(name);
    for (let n = 2; ids.has(id); n++) id = `${idOf(name)}-${n}`;
    ids.add(id);
    settled.set(key, id);
    const mentions = drafts.map(({ sentence, start, end, en: span, by, why }): NameMention => ({
      sentence,
      ar: { start, end },
      en: span,
      by,
      why,
    }));
    proposals.push({
      entity: id,
      kind: best.kind,
      name: {
        ar: entry && isWritten(reading, named, entry.ar) ? entry.ar : ar,
        en: entry?.en.at(-1) !== undefined && !en ? null : en,
      },
      country: best.country ?? drafts.find(({ country }) => country !== null)?.country ?? null,
      mentions,
    });
  }
  for (const proposal of proposals)
    if (proposal.country !== null) proposal.country = settled.get(proposal.country) ?? proposal.country;
  // A description says whom it stands for by name.
  for (const { name, mentions } of proposals) {
    for (const mention of mentions) {
      if (mention.why.code !== 'description') continue;
      mention.why = { code: 'description', values: { ...mention.why.values, name: name.ar } };
    }
  }
  return proposals;
}

/** Whether the text has a name as the list spells it: a list knows سيرغي where a text may have سيرجي. */
function isWritten({ pages }: Reading, drafts: readonly Draft[], name: string): boolean {
  return drafts.some(({ sentence, start, end }) => pages[sentence]?.ar.slice(start, end) === name);
}

/** English of what the gazetteer names, and of later places of a name: in the order of both texts. */
function pairEnglish(reading: Reading): void {
  const open = new Map<string, Draft[]>();
  for (const draft of reading.drafts) {
    if (draft.en || draft.by !== 'name') continue;
    const key = `${draft.sentence} ${draft.entity}`;
    put(open, key, draft);
  }
  const found = new Map<string, Draft[]>();
  for (const draft of reading.drafts) if (draft.en && draft.by === 'name') put(found, draft.entity, draft);
  for (const drafts of open.values()) {
    const page = reading.pages[drafts[0]?.sentence ?? 0];
    const entity = drafts[0]?.entity ?? '';
    if (!page?.english) continue;
    const spans = (page.english.places.get(entity) ?? namePlaces(reading, page, found.get(entity) ?? [])).toSorted(
      (a, b) => a.start - b.start,
    );
    if (spans.length === 0) continue;
    const paired = pairUp(
      drafts.map(({ start }) => start),
      spans.map(({ start }) => start),
      { ar: page.ar.length, en: page.english.text.length },
    );
    drafts.forEach((draft, k) => (draft.en = spans[paired[k] ?? -1] ?? null));
  }
}

/** Where the English has a name that was found by its letters elsewhere. */
function namePlaces(reading: Reading, page: Page, found: readonly Draft[]): Span[] {
  const { english } = page;
  if (!english) return [];
  const used = found.filter(({ sentence }) => sentence === page.index);
  const forms = new Set(found.flatMap((draft) => namesIn(draftEnglish(reading, draft), draft.kind)));
  const spans: Span[] = [];
  for (let at = 0; at < english.words.length; at++) {
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      const parts = form.split(' ');
      const fits = parts.every((part, k) => english.words[at + k]?.key === part);
      const first = english.words[at];
      const last = english.words[at + parts.length - 1];
      if (!fits || !first?.capital || !last) continue;
      const span = { start: first.start, end: last.end };
      if (!used.some(({ en }) => en && en.start < span.end && span.start < en.end)) spans.push(span);
      at += parts.length - 1;
      break;
    }
  }
  return spans;
}

function namesIn(english: string, kind: EntityKind): string[] {
  const words = english
    .split(/[\s-]+/)
    .map(englishKey)
    .filter(Boolean);
  const whole = words.join(' ');
  if (kind !== 'person' || words.length < 2) return [whole];
  return [whole, words.at(-1) ?? whole, words[0] ?? whole].filter((word) => word.length > 1);
}

// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ' ': '-',
};

/** Latin letters for an id, where the English gives no name. */
function latinOf(arabic: string): string {
  return [...fold(arabic).text].map((letter) => LATIN[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')).join('');
}
