/** The whole bilingual article as plain data, ready to be set: what the page, the book and the Markdown have in common. */
import { inLanguage } from '#article/source';
import { formatDay, machineDate } from '#article/dates';
import { dayIn, timeIn } from '#i18n/file-texts';
import { languages, type UiLanguage } from '#i18n/languages';
import { headlineOf, titleOf, type Article, type Sentence, type Unit } from '#article/model';
import { quotedWords } from '#article/linking/quotation';
import type { Bilingual, EntityData, Lang } from '#article/format/schema';
import { titleOf as titleOfEntry } from '#article/titles';
import { shortName, speakerName, stretchesOf } from '#article/speakers';
import { webAddress } from '#exports/formats/plain';
import { fileName } from '#exports/places';
import { scopedTitle, scopeOf, scopeText } from '#exports/scope';
import { fill, type Texts } from '#exports/texts';
import type { ExportCounts, ExportInput, Part, TakenNote } from '#exports/types';

export interface WholeArticle {
  /** Language of headings and labels. */
  lang: UiLanguage;
  dir: 'ltr' | 'rtl';
  /** The one of the text's languages in which its readers are given names, notes and descriptions. */
  reads: Lang;
  title: Bilingual;
  /** The title of the file in `lang`: it says what part of the article it is, where it is not the whole. */
  fileTitle: string;
  /** The same in full; `null` for the whole. */
  scope: string | null;
  /** Publisher, place and day, in each language. */
  byline: Bilingual;
  rows: Row[];
  notes: Note[];
  /** Those of the reader, where they are asked for: in the order of the text, those that are lost last. */
  ownNotes: OwnNote[];
  entities: EntityRow[];
  undertakings: UndertakingRow[];
  about: Fact[];
}

export interface Row {
  id: string;
  /** `null`: the headline. */
  number: number | null;
  /** Who speaks in it, in order; the reporter is not named. */
  speakers: string[];
  sentences: RowSentence[];
}

export interface RowSentence extends Bilingual {
  id: string;
  /** Numbers of its notes. */
  notes: number[];
  /** Numbers of the reader's notes that end in it, by language. */
  ownNotes: Record<Lang, number[]>;
}

export interface Note {
  /** From 1, through the whole text. */
  number: number;
  place: Place;
  /** The words it is on. */
  on: Record<Lang, string | null>;
  text: string;
}

/** A note of the reader. */
export interface OwnNote {
  /** From 1, apart from those of the article. */
  number: number;
  lang: Lang;
  words: string;
  /** Lines; none of a highlight alone. */
  remark: string[];
  /** The name of its colour, and its tags, in a line. */
  about: string;
  /** The text shown does not have its words. */
  lost: boolean;
}

/** Where something stands: “3”, and whether that row is in the file. */
export interface Place {
  id: string;
  label: string;
  shown: boolean;
}

export interface EntityRow {
  id: string;
  kind: string;
  name: EntityData['name'];
  about: string | null;
  count: number;
  places: Place[];
}

export interface UndertakingRow {
  id: string;
  commitment: boolean;
  kind: string;
  by: string;
  /** Empty when it is addressed to nobody. */
  to: string;
  /** `to` says that those bound are bound to each other. */
  mutual: boolean;
  said: string;
  /** As the register words it. */
  en: string;
  /** In the article's own words. */
  ar: string;
  timeframe: string;
  rationale: string | null;
  places: Place[];
}

/** One line about the article. */
export interface Fact {
  label: string;
  value: string;
  /** The language of the value, where it is not that of the labels. */
  lang?: Lang;
  /** An address of the web, of which `value` is the text. */
  href?: string;
}

/** The parts of an article that it is made of. */
export const wholeParts: readonly Part[] = ['rows', 'entities', 'undertakings'];

/** A name for a file of it: the language of its headings and notes is a part of what it is. */
export function wholeFileName(input: ExportInput, extension: string): string {
  return fileName(input, input.uiLanguage, wholeParts, extension);
}

/** How many of what `wholeArticle` will hold. */
export function countWhole(input: ExportInput): ExportCounts {
  const { article, unitSelection, entities, undertakings } = input;
  const sentences = unitSelection.flatMap((unit) => unit.sentences);
  const ids = new Set(sentences.map((sentence) => sentence.id));
  const claims = article.overclaims.filter(({ claim }) => ids.has(claim.in));
  return {
    sentences: sentences.length,
    notes: sentences.reduce((sum, sentence) => sum + sentence.notes.length, claims.length),
    entities: entities.length,
    undertakings: undertakings.length,
    ...(input.withNotes && { ownNotes: ownNotesIn(input).length }),
  };
}

/** The reader's notes that are to stand in the file: those on what is shown, and of the whole article those that are lost too. */
function ownNotesIn({ article, unitSelection, notes = [], withNotes }: ExportInput): readonly TakenNote[] {
  if (!withNotes) return [];
  const shown = new Set(unitSelection.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const isWhole = unitSelection.length === article.units.length;
  return notes.filter(({ place }) => (place ? shown.has(place.until) : isWhole));
}

/** Sets out what of the article is shown. `texts` are those of `input.uiLanguage`. */
export function wholeArticle(input: ExportInput, texts: Texts): WholeArticle {
  const { article, unitSelection, uiLanguage } = input;
  const { dir, text: lang } = languages[uiLanguage];
  const shown = new Set(unitSelection.map((unit) => unit.id));
  const placesOf = (sentences: readonly Sentence[]): Place[] =>
    [...new Set(sentences.map((sentence) => sentence.unit))]
      .toSorted((a, b) => a.index - b.index)
      .map((unit) => ({ id: unit.id, label: labelOf(unit, texts), shown: shown.has(unit.id) }));
  const notes: Note[] = [];
  const taken = ownNotesIn(input);
  const ownIn = (id: string, own: Lang) =>
    taken.flatMap(({ note, place }, at) => (place?.until === id && note.lang === own ? [at + 1] : []));
  const scope = scopeOf(input, wholeParts);

  const rows = unitSelection.map((unit): Row => {
    const speakers = stretchesOf(unit)
      .filter(({ speaker }) => speaker !== 'reporter' && unit.index > 0)
      .map(({ speaker }) => speakerName(article, speaker, lang, texts.speaker));
    const sentences = unit.sentences.map((sentence): RowSentence => {
      const before = notes.length;
      const own = [...sentence.notes.map(({ on, text }) => ({ on, text: text[lang] })), ...claimsOf(sentence)];
      for (const note of own) {
        notes.push({
          number: notes.length + 1,
          place: { id: unit.id, label: labelOf(unit, texts), shown: true },
          ...note,
        });
      }
      const { id, ar, en } = sentence;
      return {
        id,
        ar,
        en,
        notes: notes.slice(before).map((note) => note.number),
        ownNotes: { ar: ownIn(id, 'ar'), en: ownIn(id, 'en') },
      };
    });
    return { id: unit.id, number: unit.index === 0 ? null : unit.index, speakers: [...new Set(speakers)], sentences };
  });

  /** Where the headline says more than the body: a note like any other. */
  function claimsOf(sentence: Sentence): { on: Record<Lang, string | null>; text: string }[] {
    return article.overclaims
      .filter(({ claim }) => claim.in === sentence.id)
      .map(({ claim, note, see }) => {
        const places = see.flatMap((id) => {
          const unit = article.sentences.get(id)?.unit;
          return unit ? [labelOf(unit, texts)] : [];
        });
        return { on: { ar: claim.ar, en: claim.en }, text: `${note[lang]} ${places.join(texts.comma)}` };
      });
  }

  const names = (ids: readonly string[]) =>
    ids.map((id) => shortName(article.entity.get(id) ?? { name: { ar: id, en: id } })[lang]).join(texts.registers.and);

  return {
    lang: uiLanguage,
    dir,
    reads: lang,
    title: headlineOf(article),
    fileTitle: scopedTitle(titleOf(article, lang), scope, lang),
    scope: scope && scopeText(scope, lang),
    byline: { ar: bylineOf(article, 'ar'), en: bylineOf(article, 'en') },
    rows,
    notes,
    ownNotes: taken.map(({ note, place }, at) => ({
      number: at + 1,
      lang: note.lang,
      words: note.quote.exact,
      remark: note.remark.split('\n').filter((line) => line.trim() !== ''),
      about: [
        texts.ownNotes.colors[note.color],
        ...(note.tags.length > 0 ? [fill(texts.ownNotes.tags, { tags: note.tags.join(texts.comma) })] : []),
        ...(place ? [] : [texts.ownNotes.lost]),
      ].join(' · '),
      lost: place === null,
    })),
    entities: input.entities.map((entity) => ({
      id: entity.id,
      kind: texts.kinds[entity.kind],
      name: entity.name,
      about: entity.about?.[lang] ?? null,
      count: entity.mentions.length,
      places: placesOf(entity.mentions.map((mention) => mention.sentence)),
    })),
    undertakings: input.undertakings.map((entry) => {
      const { cue } = entry;
      const mutual = cue.to.length === 0 && cue.by.length > 1;
      return {
        id: entry.id,
        commitment: cue.commitment,
        kind: texts.registers.undertakingKinds[cue.kind],
        by: names(cue.by) || texts.registers.notStated,
        to: mutual ? texts.registers.mutual : names(cue.to),
        mutual,
        said: speakerName(article, cue.speaker, lang, texts.speaker),
        en: titleOfEntry(entry, 'en'),
        ar: quotedWords(entry, 'ar'),
        timeframe: entry.timeframe?.[lang] ?? texts.registers.notStated,
        rationale: entry.rationale?.[lang] ?? null,
        places: placesOf([...cue.quotes, ...entry.evidence].map((mark) => mark.sentence)),
      };
    }),
    about: [
      ...(scope === null ? [] : [{ label: texts.about.scope, value: scopeText(scope, lang) }]),
      ...factsOf(input, texts),
    ],
  };
}

function labelOf(unit: Unit, texts: Texts): string {
  return unit.index === 0 ? texts.headline : String(unit.index);
}

function bylineOf({ source }: Article, lang: Lang): string {
  const comma = lang === 'ar' ? '، ' : ', ';
  const day = source.dateline === null ? null : formatDay(source.dateline, lang);
  return [inLanguage(source.publisher, lang), inLanguage(source.place, lang), day]
    .filter((fact) => fact !== null)
    .join(comma);
}

function factsOf({ article, uiLanguage, url, now }: ExportInput, texts: Texts): Fact[] {
  const { text: lang } = languages[uiLanguage];
  // What is said of the article is in a language of the text: said where that is not the labels'.
  const own = uiLanguage === lang ? {} : { lang };
  const { source, translation } = article;
  const href = webAddress(url);
  return [
    ...(source.line === null ? [] : [{ label: texts.about.source, value: source.line, lang: 'ar' as const }]),
    ...(source.published === null
      ? []
      : [{ label: texts.about.published, value: timeIn(texts.date, source.published) }]),
    ...(source.rights === null ? [] : [{ label: texts.about.rights, value: source.rights[lang], ...own }]),
    ...(translation === null ? [] : [{ label: texts.about.translation, value: translation[lang], ...own }]),
    ...source.omitted.map(({ why }) => ({ label: texts.about.omitted, value: why[lang], ...own })),
    {
      label: texts.about.made,
      value: fill(texts.madeOn, { day: dayIn(texts.date, machineDate(now.toISOString())) }),
    },
    ...(href === null ? [] : [{ label: texts.about.address, value: href, lang: 'en' as const, href }]),
  ];
}
