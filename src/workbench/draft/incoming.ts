/** From what came in to a draft. */
import type { PageMeta } from '#import/formats/markup';
import type { TextPair } from '#import/formats/pairs';
import { withLanguages, type Line, type RawLine } from '#import/lines';
import { strikeFurniture } from '#import/text/furniture';
import { isTitle, recognise, type Recognised } from '#import/text/recognise';
import type { Sentence } from '#align/edits';
import { langOf, type Lang } from '#import/text/scripts';
import type { About, Draft, Partly } from './draft';
import { sentencesOf, sidesOf } from './flows';
import { slugOf, unusedSlug } from './slug';

const NOTHING: About = {
  headline: { ar: null, en: null },
  publisher: { ar: null, en: null },
  place: { ar: null, en: null },
  dateline: null,
  published: null,
  address: null,
};

export interface DraftOptions {
  now: Date;
  /** Ids that are taken on this device. */
  taken?: ReadonlySet<string>;
}

/** A draft of lines that came in: languages told apart, furniture struck out, headline, place, date and publisher recognised. */
export function draftOf(lines: readonly RawLine[], meta: PageMeta, { now, taken = new Set() }: DraftOptions): Draft {
  const struck = strikeFurniture(withLanguages(lines));
  return withId({ lines: struck, about: aboutOf(struck, meta), alignment: null }, now, taken);
}

/**
 * A draft of pairs: what belongs together stays together, nothing is struck out, each pair is a paragraph. The first one is the headline,
 * unless it reads as a sentence does.
 */
export function draftOfPairs(pairs: readonly TextPair[], { now, taken = new Set() }: DraftOptions): Draft {
  const lines: Line[] = [];
  const ar: string[] = [];
  const en: string[] = [];
  const aligned: { ar: number[]; en: number[]; confidence: number }[] = [];
  const isTitled = pairs.length > 1 && isTitle(pairs[0]?.ar ?? '');
  for (const pair of pairs) {
    for (const lang of ['ar', 'en'] as const) {
      if (pair[lang] !== '') lines.push({ text: pair[lang], lang, struck: null });
    }
    aligned.push({
      ar: pair.ar === '' ? [] : [ar.push(pair.ar) - 1],
      en: pair.en === '' ? [] : [en.push(pair.en) - 1],
      confidence: 1,
    });
  }
  const headline = { ar: isTitled ? 0 : null, en: isTitled && pairs[0]?.en !== '' ? 1 : null };
  const alignment = {
    ar: eachAParagraph(ar, headline.ar === null ? 1 : 0),
    en: eachAParagraph(en, headline.en === null ? 1 : 0),
    pairs: aligned,
  };
  const draft = withId({ lines, about: { ...NOTHING, headline }, alignment }, now, taken);
  return { ...draft, alignedFrom: sourceOf(draft) };
}

const eachAParagraph = (texts: readonly string[], first: number) =>
  texts.map((text, at) => ({ text, paragraph: at + first }));

/** What the sides of an alignment are made of; see `alignedFrom`. */
export function sourceOf(draft: Pick<Draft, 'lines' | 'about'>): { ar: string; en: string } {
  const of = (lang: Lang) => written(sentencesOf(draft, lang), '|');
  return { ar: of('ar'), en: of('en') };
}

/** Whether a side of the alignment is made of the text as it is now. */
export function isCurrent(
  { alignedFrom, ...draft }: Pick<Draft, 'lines' | 'about' | 'alignedFrom'>,
  lang: Lang,
): boolean {
  if (!alignedFrom) return false;
  return alignedFrom[lang] === sourceOf(draft)[lang] || alignedFrom[lang] === sourceBefore(draft, lang);
}

/**
 * What was written of the same text before a text without a headline was kept whole: its first Arabic sentence stood in for one. Such a
 * draft stays as its reader has edited it, for as long as its text stays the same.
 */
function sourceBefore(draft: Pick<Draft, 'lines' | 'about'>, lang: Lang): string {
  const sentences = sentencesOf(draft, lang);
  const [first, ...rest] = sentences;
  if (lang === 'en' || !first || first.paragraph === 0) return written(sentences, '\t');
  const shift = rest[0]?.paragraph === 1 ? 0 : 1;
  const moved = rest.map(({ text, paragraph }) => ({ text, paragraph: paragraph - shift }));
  return written([{ text: first.text.trimEnd(), paragraph: 0 }, ...moved], '\t');
}

const written = (sentences: readonly Sentence[], sign: string) =>
  sentences.map(({ text, paragraph }) => `${paragraph}${sign}${text}`).join('\n');

function withId(made: Pick<Draft, 'lines' | 'about' | 'alignment'>, now: Date, taken: ReadonlySet<string>): Draft {
  const at = now.toISOString();
  const id = unusedSlug(slugOf(made, at.slice(0, 10)), taken);
  return { version: 1, id, added: at, changed: at, ...made, marks: { names: [], cues: [] } };
}

/** More lines at the end of a draft. What it has stays as it is; what was not known of the text may be known now. */
export function withMoreLines(draft: Draft, lines: readonly RawLine[], meta: PageMeta): Draft {
  const before = draft.lines.length;
  const struck = strikeFurniture([...draft.lines, ...withLanguages(lines)]);
  const all = [...draft.lines, ...struck.slice(before)];
  return { ...draft, lines: all, about: filledUp(draft.about, aboutOf(all, meta)) };
}

const both = (one: Partly, other: Partly): Partly => ({ ar: one.ar ?? other.ar, en: one.en ?? other.en });

function filledUp(known: About, found: About): About {
  return {
    headline: { ar: known.headline.ar ?? found.headline.ar, en: known.headline.en ?? found.headline.en },
    publisher: both(known.publisher, found.publisher),
    place: both(known.place, found.place),
    dateline: known.dateline ?? found.dateline,
    published: known.published ?? found.published,
    address: known.address ?? found.address,
  };
}

/** What is recognised in the lines, and what the page said of itself. */
export function aboutOf(lines: readonly Line[], meta: PageMeta): About {
  // Lines without letters belong to the side that they stand in.
  const sides = sidesOf(lines);
  const ar = recognise(lines, 'ar');
  const en = recognise(lines, 'en');
  const isOn = (found: Recognised['headline'], lang: 'ar' | 'en') =>
    found !== null && sides[found.line] === lang ? found.line : null;
  const date = ar.date ?? en.date;
  const published = timeOf(meta.published) ?? timeOf(ar.published?.iso) ?? timeOf(en.published?.iso);
  return {
    headline: { ar: isOn(ar.headline, 'ar'), en: isOn(en.headline, 'en') },
    publisher: publisherOf(ar, en, meta.publisher),
    place: { ar: ar.place?.text ?? null, en: en.place === null ? null : asWritten(en.place.text) },
    dateline: date?.iso.slice(0, 10) ?? published?.slice(0, 10) ?? null,
    published,
    address: meta.url ?? null,
  };
}

function publisherOf(ar: Recognised, en: Recognised, meta: string | undefined): Partly {
  const name = ar.publisher?.name ?? en.publisher?.name ?? null;
  const said = meta === undefined || meta === '' ? null : meta;
  const saidIn = said === null ? null : (langOf(said) ?? 'en');
  return {
    ar: name?.ar ?? ar.publisher?.text ?? (saidIn === 'ar' ? said : null),
    en: name?.en ?? en.publisher?.text ?? (saidIn === 'en' ? said : null),
  };
}

/** A local time `YYYY-MM-DDTHH:MM`; `null` of what has no time of day. */
function timeOf(iso: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(iso ?? '')?.[0] ?? null;
}

/** A name of a place in capitals, as wires print it, in small letters: MOSCOW → Moscow. */
function asWritten(place: string): string {
  if (/\p{Ll}/u.test(place)) return place;
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
