/** Accepted marks → what an article's files say of them. Proposals and rejected marks are not written. */
import {
  collectiveSpeakers,
  type ArticleFile,
  type CommitmentsFile,
  type CueData,
  type EntitiesFile,
  type Quote,
  type SentenceData,
} from '#article/format/schema';
import { occurrences, type Span } from '#article/linking/resolve';
import type { Draft, EnglishQuote, MarkedCue, MarkedName, Place } from '#workbench/draft/draft';
import { conditionIn } from './condition';
import { overlaps, quoteOf, sentenceAt, sentencesOf, spanOf, type PlacedSentence } from './sentences';

type Sentences = readonly PlacedSentence[];

/**
 * `entities.json` of a draft: names with their accepted places.
 *
 * What nobody has said is left out: an entity of an own article has no line about it, and no English name where the text has none.
 *
 * @param sentences as they are written to `article.json`
 */
export function entitiesOf(draft: Draft, sentences: Sentences = sentencesOf(draft)): EntitiesFile {
  const entities: EntitiesFile['entities'] = [];
  for (const { entity, kind, name, mentions } of draft.marks.names) {
    const quoted = mentions.flatMap((mention) => {
      const quote = mention.state === 'accepted' ? quoteIn(sentences, mention.ar, mention.en) : null;
      return quote ? [{ ...quote, by: mention.by }] : [];
    });
    if (quoted.length > 0) entities.push({ id: entity, kind, name: { ...name }, mentions: quoted });
  }
  return { entities };
}

/**
 * `commitments.json` of a draft: the accepted cues, in the order of the text.
 *
 * Of those who speak, are bound or are promised something only accepted names are written; a speaker who is none is the reporter.
 * What is undertaken is quoted, and not put into other words: `action`, `object` and `topic` are `null`. A cue with nothing under it
 * is its own evidence. An act that is said not to take place is written as a refusal: it has no force. The words of a condition are
 * evidence of their own, and no part of what is undertaken.
 */
export function commitmentsOf(draft: Draft, sentences: Sentences = sentencesOf(draft)): CommitmentsFile {
  const known = new Set(entitiesOf(draft, sentences).entities.map(({ id }) => id));
  const accepted = draft.marks.cues
    .filter(({ state }) => state === 'accepted')
    .toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  const cues: CueData[] = [];
  for (const cue of accepted) {
    const [first, ...rest] = cue.cue;
    const quotes = [
      ...(first ? [quoteIn(sentences, first, cue.cueEn)] : []),
      ...rest.map((place) => quoteIn(sentences, place, null)),
    ].filter((quote) => quote !== null);
    const [head] = quotes;
    if (!head) continue;
    const id = `c${cues.length + 1}`;
    const condition = first && cue.conditional ? conditionOf(sentences, first) : null;
    const objects = cue.objects.flatMap((object) => {
      const { ar, en } = condition ? withoutCondition(object, condition) : object;
      return quoteIn(sentences, ar, en) ?? [];
    });
    cues.push({
      id,
      kind: cue.negated ? 'refusal' : cue.kind,
      label: labelOf(cue, quotes),
      quotes,
      by: cue.by.filter((one) => known.has(one)),
      to: cue.to.filter((one) => known.has(one)),
      speaker: speakerIn(cue, known),
      undertakings: (objects.length > 0 ? objects : [head]).map((quote, at) => ({
        // A point is in no id of an entity.
        id: `${id}.${at + 1}`,
        action: null,
        object: null,
        topic: null,
        timeframe: null,
        evidence: [
          { ...quote, role: 'object' },
          ...(condition?.quote ? [{ ...condition.quote, role: 'context' as const }] : []),
        ],
      })),
    });
  }
  return { overclaims: [], cues };
}

interface Condition {
  sentence: PlacedSentence;
  /** In the whole Arabic. */
  place: Place;
  /** In the English of its sentence. */
  en: Span | null;
  quote: Quote | null;
}

/** The condition in the sentence of a cue, in both languages; `null` where the Arabic has none. */
function conditionOf(sentences: Sentences, cue: Place): Condition | null {
  const sentence = sentenceAt(sentences, cue.start);
  const span = sentence && conditionIn(sentence.ar, cue.end - sentence.start, 'ar');
  if (!sentence || !span) return null;
  const place = { start: sentence.start + span.start, end: sentence.start + span.end };
  const en = sentence.en === null ? null : conditionIn(sentence.en, 0, 'en');
  const english = en && sentence.en !== null ? quoteOf(sentence.en, en) : null;
  return { sentence, place, en, quote: quoteIn(sentences, place, english) };
}

/** What is undertaken, up to the condition that stands at its end. */
function withoutCondition(
  { ar, en }: MarkedCue['objects'][number],
  { sentence, place, en: span }: Condition,
): MarkedCue['objects'][number] {
  const words = sentence.ar.slice(ar.start - sentence.start, place.start - sentence.start).trimEnd();
  const isInside = place.start > ar.start && place.start < ar.end && words !== '';
  const english = spanOf(sentence.en, en);
  const before = sentence.en !== null && english && span ? sentence.en.slice(english.start, span.start).trimEnd() : '';
  const isInsideEnglish = english && span && span.start > english.start && span.start < english.end && before !== '';
  return {
    ar: isInside ? { start: ar.start, end: ar.start + words.replace(/[،,]$/, '').length } : ar,
    en:
      isInsideEnglish && sentence.en !== null
        ? quoteOf(sentence.en, { start: english.start, end: english.start + before.replace(/,$/, '').length })
        : en,
  };
}

/** The cue as a dictionary has it, where a rule found it; or in the words of the text. */
function labelOf({ why }: MarkedCue, quotes: readonly Quote[]): CueData['label'] {
  const words = quotes.flatMap(({ ar }) => ar ?? []).join(' … ');
  return { ar: why?.values['cue'] ?? words, en: quotes[0]?.en ?? null };
}

function speakerIn({ speaker }: MarkedCue, known: ReadonlySet<string>): string {
  return known.has(speaker) || (collectiveSpeakers as readonly string[]).includes(speaker) ? speaker : 'reporter';
}

/** Who speaks, as `article.json` says it. */
export interface Speakers {
  parties: ArticleFile['parties'];
  /** By sentence id; a sentence that is not here is the reporter's. */
  sentences: ReadonlyMap<string, Pick<SentenceData, 'speaker' | 'turns'>>;
}

/**
 * The parties of a draft and who speaks in each sentence, from what was accepted. The parties are the two countries that have most
 * speakers and accepted cues; `a` is the one that the text names first. A sentence is the speaker's of its first cue, from its beginning; where a later cue is
 * another's, the speaker changes at it, if both languages have words to say where.
 */
export function speakersOf(draft: Draft, sentences: Sentences = sentencesOf(draft)): Speakers {
  const known = new Set(entitiesOf(draft, sentences).entities.map(({ id }) => id));
  return { parties: partiesOf(draft, known), sentences: turnsOf(draft, sentences, known) };
}

function partiesOf({ marks }: Draft, known: ReadonlySet<string>): ArticleFile['parties'] {
  const names = marks.names.filter(({ entity }) => known.has(entity));
  const spoken = new Map<string, MarkedName[]>();
  for (const name of names) {
    const { country, kind } = name;
    if (country === null || !known.has(country) || (kind !== 'person' && kind !== 'organization')) continue;
    spoken.set(country, [...(spoken.get(country) ?? []), name]);
  }
  const weight = ([country, speakers]: [string, MarkedName[]]) =>
    marks.cues.filter(
      ({ state, by, speaker }) =>
        state === 'accepted' && (by.includes(country) || speakers.some(({ entity }) => entity === speaker)),
    ).length;
  const place = (country: string) => names.findIndex(({ entity }) => entity === country);
  return [...spoken]
    .map((entry) => ({ entry, weight: weight(entry) }))
    .sort((a, b) => b.weight - a.weight || b.entry[1].length - a.entry[1].length)
    .slice(0, 2)
    .sort((a, b) => place(a.entry[0]) - place(b.entry[0]))
    .map(({ entry: [entity, speakers] }, at) => ({
      side: at === 0 ? 'a' : 'b',
      entity,
      speakers: speakers.map((name) => name.entity),
    }));
}

function turnsOf({ marks }: Draft, sentences: Sentences, known: ReadonlySet<string>): Speakers['sentences'] {
  const found = new Map<string, { speaker: string; turns: NonNullable<SentenceData['turns']>; en: number }>();
  const cues = marks.cues
    .filter(({ state }) => state === 'accepted')
    .toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  for (const cue of cues) {
    const place = cue.cue[0];
    const sentence = place && sentenceAt(sentences, place.start);
    if (!sentence) continue;
    const speaker = speakerIn(cue, known);
    const own = found.get(sentence.id);
    if (!own) {
      found.set(sentence.id, { speaker, turns: [], en: 0 });
      continue;
    }
    if ((own.turns.at(-1)?.speaker ?? own.speaker) === speaker) continue;
    const ar = onlyWords(sentence.ar, place.start - sentence.start, 'ar');
    const span = spanOf(sentence.en, cue.cueEn);
    const en = sentence.en === null || !span ? null : onlyWords(sentence.en, span.start, 'en');
    // Turns stand in one order in both languages.
    if (ar === null || (sentence.en !== null && (en === null || !span || span.start < own.en))) continue;
    own.turns.push({ speaker, from: { ar, en } });
    own.en = span?.start ?? 0;
  }
  return new Map(
    [...found].map(([id, { speaker, turns }]) => [id, turns.length > 0 ? { speaker, turns } : { speaker }]),
  );
}

/** Words from an offset on, as many as it takes to be the only ones of their kind; `null` where none are. */
function onlyWords(text: string, from: number, lang: 'ar' | 'en'): string | null {
  for (const { index } of text.slice(from).matchAll(/(?<=\S)(?=\s|$)/gu)) {
    const words = text.slice(from, from + index);
    const places = occurrences(text, words, lang);
    if (places.length === 1 && places[0]?.start === from) return words;
  }
  return null;
}

/** A place of the text as a quote; `null` where it stands in no sentence whole. */
function quoteIn(sentences: Sentences, place: Place, english: EnglishQuote | null): Quote | null {
  const sentence = sentenceAt(sentences, place.start);
  if (!sentence || place.end > sentence.end || !overlaps(place, sentence)) return null;
  const ar = sentence.ar.slice(place.start - sentence.start, place.end - sentence.start);
  const arabic = occurrences(sentence.ar, ar, 'ar');
  const at = arabic.findIndex(({ start }) => start === place.start - sentence.start);
  if (ar.trim() === '' || at < 0) return null;
  const en = spanOf(sentence.en, english) ? english : null;
  const nth = {
    ...(arabic.length > 1 && { ar: at + 1 }),
    ...(en && sentence.en !== null && occurrences(sentence.en, en.text, 'en').length > 1 && { en: en.nth }),
  };
  return { in: sentence.id, ar, en: en?.text ?? null, ...(Object.keys(nth).length > 0 && { nth }) };
}
