/** The whole bilingual article as plain data, ready to be set: what the page, the book and the Markdown have in common. */
import { inLanguage } from '#article/source';
import { formatDay, machineDate } from '#article/dates';
import { dayIn, timeIn } from '#i18n/file-texts';
import { languages, type UiLanguage } from '#i18n/languages';
import { headlineOf, titleOf, type Article, type Sentence, type Unit } from '#article/model';
import { quotedWords } from '#article/quotation';
import type { Bilingual, EntityData, Lang } from '#article/format/schema';
import { titleOf as titleOfEntry } from '#article/titles';
import { shortName, speakerName, stretchesOf } from '#article/speakers';
import { webAddress } from './plain';
import { fileName } from '#exports/places';
import { scopedTitle, scopeOf, scopeText } from '#exports/scope';
import { fill, type Texts } from '#exports/texts';
import type { ExportCounts, ExportInput, Part } from '#exports/types';

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
}

export interface Note {
  /** From 1, through the whole text. */
  number: number;
  place: Place;
  /** The words it is on. */
  on: Record<Lang, string | null>;
  text: string;
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
export function countWhole({ article, unitSelection, entities, undertakings }: ExportInput): ExportCounts {
  const sentences = unitSelection.flatMap((unit) => unit.sentences);
  const ids = new Set(sentences.map((sentence) => sentence.id));
  const claims = article.overclaims.filter(({ claim }) => ids.has(claim.in));
  return {
    sentences: sentences.length,
    notes: sentences.reduce((sum, sentence) => sum + sentence.notes.length, claims.length),
    entities: entities.length,
    undertakings: undertakings.length,
  };
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
      return { id, ar, en, notes: notes.slice(before).map((note) => note.number) };
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
