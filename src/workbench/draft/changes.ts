/** What a reader changes in the text of a draft. Each gives a new draft, or `null` where nothing would change. */
import type { Line, StrikeReason } from '#import/lines';
import { invisibleIn, withoutInvisible, type InvisibleKind } from '#import/text/invisible';
import { repaired, repairsFor, type Repair, type RepairKind } from '#import/text/pdf-text';
import { langOf, type Lang } from '#import/text/scripts';
import { strikeFurniture } from '#import/text/furniture';
import { withLanguages } from '#import/lines';
import type { About, Draft } from './draft';
import { sidesOf, withSoundHeadlines } from './flows';
import { aboutOf } from './incoming';

function withLines(draft: Draft, lines: readonly Line[], headline = draft.about.headline): Draft {
  return { ...draft, lines, about: { ...draft.about, headline: withSoundHeadlines(lines, headline) } };
}

function withLine(draft: Draft, at: number, change: Partial<Line>): Draft {
  return withLines(
    draft,
    draft.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
  );
}

/** Leaves a line out. */
export function strike(draft: Draft, at: number, reason: StrikeReason = 'left-out'): Draft | null {
  const line = draft.lines[at];
  return line && line.struck === null ? withLine(draft, at, { struck: reason }) : null;
}

/** A line that was struck out counts again. */
export function restore(draft: Draft, at: number): Draft | null {
  const line = draft.lines[at];
  return line && line.struck !== null ? withLine(draft, at, { struck: null }) : null;
}

/**
 * Changes the text of a line. A line end in it makes two lines of it; an empty text leaves the line out, as it was.
 * The line stays on its side, whatever it now holds.
 */
export function editLine(draft: Draft, at: number, typed: string): Draft | null {
  const line = draft.lines[at];
  if (!line) return null;
  const texts = typed
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (texts.length === 0) return strike(draft, at);
  if (texts.length === 1 && texts[0] === line.text) return null;
  const lang = sidesOf(draft.lines)[at] ?? line.lang;
  const parts = texts.map((text): Line => ({ ...line, text, lang }));
  const more = parts.length - 1;
  const moved = (number: number | null) => (number !== null && number > at ? number + more : number);
  const { ar, en } = draft.about.headline;
  return withLines(draft, draft.lines.toSpliced(at, 1, ...parts), { ar: moved(ar), en: moved(en) });
}

/** Makes a line the headline of its language; one that was struck out counts again. */
export function markHeadline(draft: Draft, at: number): Draft | null {
  const line = draft.lines[at];
  const lang = sidesOf(draft.lines)[at];
  if (!line || !lang || draft.about.headline[lang] === at) return null;
  const lines = draft.lines.map((one, index) => (index === at ? { ...one, struck: null } : one));
  return withLines(draft, lines, { ...draft.about.headline, [lang]: at });
}

/** The headline of a language is a paragraph like the others. */
export function unmarkHeadline(draft: Draft, lang: Lang): Draft | null {
  if (draft.about.headline[lang] === null) return null;
  return withLines(draft, draft.lines, { ...draft.about.headline, [lang]: null });
}

/** Moves a line to the other language: what was taken for English is Arabic. */
export function moveLine(draft: Draft, at: number): Draft | null {
  const side = sidesOf(draft.lines)[at];
  if (!side) return null;
  // Lines without letters that go with it stay where they were.
  const sides = sidesOf(draft.lines);
  const lines = draft.lines.map((line, index): Line => {
    if (index === at) return { ...line, lang: side === 'ar' ? 'en' : 'ar' };
    return line.lang === null ? { ...line, lang: sides[index] ?? null } : line;
  });
  return withLines(draft, lines);
}

const tidy = (value: string | null) => (value === null || value.trim() === '' ? null : value.trim());

/** Sets what is known of the text. Empty words count as not known. */
export function setAbout(draft: Draft, change: Partial<Omit<About, 'headline'>>): Draft | null {
  const { publisher, place, dateline, published, address } = { ...draft.about, ...change };
  const about: About = {
    headline: draft.about.headline,
    publisher: { ar: tidy(publisher.ar), en: tidy(publisher.en) },
    place: { ar: tidy(place.ar), en: tidy(place.en) },
    dateline: tidy(dateline),
    published: tidy(published),
    address: tidy(address),
  };
  return JSON.stringify(about) === JSON.stringify(draft.about) ? null : { ...draft, about };
}

const oneDown = (number: number | null) => (number === null ? null : number + 1);

/** Sets the headline of a language: its line is changed, or one is put before all others. */
export function setHeadline(draft: Draft, lang: Lang, typed: string): Draft | null {
  const at = draft.about.headline[lang];
  const text = typed.replace(/\s+/g, ' ').trim();
  if (at !== null) return text === '' ? unmarkHeadline(draft, lang) : editLine(draft, at, text);
  if (text === '') return null;
  const { ar, en } = draft.about.headline;
  const lines: Line[] = [{ text, lang, struck: null, hint: 'heading' }, ...draft.lines];
  return withLines(draft, lines, { ar: oneDown(ar), en: oneDown(en), [lang]: 0 });
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');

/** What can be put right in a text that comes from a PDF, each with a sample. */
export function repairsOf({ lines }: Pick<Draft, 'lines'>): Repair[] {
  return repairsFor(textOf(lines));
}

/** The draft with one repair. What is recognised in it is looked for anew. */
export function withRepair(draft: Draft, kind: RepairKind): Draft | null {
  const before = textOf(draft.lines);
  const after = repaired(before, [kind]);
  if (after === before) return null;
  const texts = after.split('\n');
  const isSame = texts.length === draft.lines.length;
  const raw = texts.map((text, at) => {
    const hint = isSame ? draft.lines[at]?.hint : undefined;
    return hint ? { text, hint } : { text };
  });
  const fresh = withLanguages(raw);
  // What the reader has left out stays out.
  const lines = strikeFurniture(fresh).map((line, at) =>
    fresh.length === draft.lines.length && draft.lines[at]?.struck === 'left-out'
      ? { ...line, struck: 'left-out' as const }
      : line,
  );
  const found = aboutOf(lines, {});
  return { ...draft, lines, about: { ...found, address: draft.about.address, published: draft.about.published } };
}

/** Signs in what counts that nobody sees, and that may be dropped. */
export function invisibleOf({ lines }: Pick<Draft, 'lines'>): ReturnType<typeof invisibleIn> {
  return invisibleIn(textOf(lines.filter(({ struck }) => struck === null)));
}

/** The draft without invisible signs of the given kinds. */
export function withoutSigns(draft: Draft, kinds: readonly InvisibleKind[]): Draft | null {
  const lines = draft.lines.map((line) => {
    const text = withoutInvisible(line.text, kinds);
    return text === line.text ? line : { ...line, text, lang: line.lang ?? langOf(text) };
  });
  return lines.every((line, at) => line === draft.lines[at]) ? null : withLines(draft, lines);
}
