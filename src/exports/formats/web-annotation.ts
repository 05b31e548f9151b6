/**
 * The registers as W3C Web Annotations (JSON-LD, Recommendation of 23 February 2017): one annotation a mention and
 * quoted evidence in each language that has words for it, in one `AnnotationPage` of an `AnnotationCollection`.
 *
 * **The canonical text** that selectors speak of is one sentence in one language, exactly as `article.json` has it
 * (`ar` or `en`), no more and no less. The target's `source` names it: the article's address with the fragment
 * `<sentence>-<language>`, e.g. `#p3.1-ar`. Positions count Unicode code points from 0, as the Recommendation asks, end
 * exclusive; the article's own spans count UTF-16 units, which differ beyond the basic plane. `prefix` and `suffix` are up to
 * 32 code points of the same sentence, left out where the sentence begins or ends.
 *
 * An annotation's id opens the article with the entity or undertaking lit: `…?entity=china&at=2&made=1a2b3c4#p3.1-ar`; `made` is the
 * fingerprint of the text, so that the app can say if it has changed since.
 */
import { linkOf, selectionLink } from '#article/address/links';
import type { CueQuote, Entity, Evidence, Mention, Sentence, Undertaking } from '#article/model';
import type { Span } from '#article/linking/resolve';
import type { Lang } from '#article/format/schema';
import { readableTitle } from '#article/titles';
import { entityKindName, kindName, mannerName, roleName, statusName } from '#exports/labels';
import { fileName, mentionsShown } from '#exports/places';
import { partId, scopedTitle, scopeOf } from '#exports/scope';
import type { ExportInput, ExportedFile, Exporter, Part } from '#exports/types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PARTS: readonly Part[] = ['rows', 'entities', 'undertakings'];
/** Code points of text before and after a quotation. */
const AROUND = 32;
const languages = ['ar', 'en'] as const;

interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language: Lang;
  textDirection: 'rtl' | 'ltr';
  purpose: 'tagging' | 'classifying' | 'describing' | 'commenting';
}

interface LinkBody {
  type: 'SpecificResource';
  /** An IRI: the thing itself, or its entry in the register. */
  source: string;
  purpose: 'identifying' | 'linking';
}

type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: string[];
  body: (TextualBody | LinkBody)[];
  target: {
    type: 'SpecificResource';
    source: { id: string; type: 'Text'; format: 'text/plain'; language: Lang; textDirection: 'rtl' | 'ltr' };
    scope: string;
    selector: Selector[];
  };
}

/** The annotations as one JSON-LD document. */
export function makeWebAnnotations(input: ExportInput): ExportedFile {
  const items = annotationsOf(input);
  // A part of them is another collection than all of them.
  const name = ['annotations', partId(input, PARTS)].filter((part) => part !== null).join('-');
  const scope = scopeOf(input, PARTS);
  const collection = fragmentLink(input, name);
  const headline = input.article.units[0]?.sentences[0];
  const document = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: headline
      ? (['en', 'ar'] as const).map((lang) => scopedTitle(wellFormed(headline[lang]), scope, lang)).join(' / ')
      : input.article.slug,
    created: input.now.toISOString(),
    generator: { type: 'Software', name: 'Bayan' },
    total: items.length,
    first: {
      id: fragmentLink(input, `${name}-1`),
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items,
    },
  };
  return {
    name: fileName(input, 'annotations', PARTS, 'jsonld'),
    mime: `application/ld+json;profile="${CONTEXT}"`,
    content: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/** Mentions first, entity by entity; then, cue by cue, the cue and the evidence of each undertaking under it. */
function annotationsOf(input: ExportInput): Annotation[] {
  const shown = new Set(input.undertakings);
  const cues = [...new Set(input.undertakings.map((entry) => entry.cue))];
  return [
    ...mentionsShown(input).flatMap((mention) =>
      eachLanguage(mention, (lang) => mentionAnnotation(input, mention, lang)),
    ),
    ...cues.flatMap((cue) => {
      const entries = cue.undertakings.filter((entry) => shown.has(entry));
      return [
        ...cue.quotes.flatMap((quote, at) =>
          eachLanguage(quote, (lang) => evidenceAnnotation(input, quote, entries, lang, `cue-${at + 1}`)),
        ),
        ...entries.flatMap((entry) =>
          entry.evidence.flatMap((quote, at) =>
            eachLanguage(quote, (lang) => evidenceAnnotation(input, quote, [entry], lang, `evidence-${at + 1}`)),
          ),
        ),
      ];
    }),
  ];
}

function eachLanguage(mark: Mention | CueQuote | Evidence, make: (lang: Lang) => Annotation): Annotation[] {
  return languages.filter((lang) => mark[lang] !== null).map(make);
}

function mentionAnnotation(input: ExportInput, mention: Mention, lang: Lang): Annotation {
  const { entity, index, by } = mention;
  return {
    id: selectionLink(
      input.article,
      { type: 'entity', id: entity.id, at: index },
      input.url,
      textId(mention.sentence, lang),
    ),
    type: 'Annotation',
    motivation: entity.wikidata === undefined ? ['tagging'] : ['identifying', 'tagging'],
    body: [
      { type: 'SpecificResource', source: iriOf(input, entity), purpose: 'identifying' },
      ...texts('tagging', entity.name),
      ...texts('classifying', entityKindName(entity.kind)),
      ...(entity.about ? texts('describing', entity.about) : []),
      ...texts('commenting', mannerName(by)),
    ],
    target: targetOf(input, mention, lang),
  };
}

function evidenceAnnotation(
  input: ExportInput,
  mark: CueQuote | Evidence,
  entries: readonly Undertaking[],
  lang: Lang,
  which: string,
): Annotation {
  const cue = mark.type === 'cue' ? mark.cue : mark.undertaking.cue;
  const [first] = entries;
  const fragment = `${textId(mark.sentence, lang)}-${which}`;
  return {
    id: first
      ? selectionLink(input.article, { type: 'undertaking', id: first.id }, input.url, fragment)
      : fragmentLink(input, fragment),
    type: 'Annotation',
    motivation: ['classifying', 'describing'],
    body: [
      ...entries.flatMap((entry): (TextualBody | LinkBody)[] => [
        { type: 'SpecificResource', source: entryLink(input, entry), purpose: 'linking' },
        described(input, entry),
      ]),
      ...texts('classifying', statusName(cue.commitment ? 'commitment' : 'position')),
      ...texts('classifying', kindName(cue.kind)),
      ...texts('tagging', roleName(mark.type === 'cue' ? 'cue' : mark.role)),
      ...entries.flatMap((entry) => (entry.rationale ? texts('commenting', entry.rationale) : [])),
    ],
    target: targetOf(input, mark, lang),
  };
}

/** Who is bound to what, in English where there is any. */
function described(input: ExportInput, entry: Undertaking): TextualBody {
  const title = readableTitle(entry, 'en');
  return text('describing', [boundBy(input, entry), title.text].filter((part) => part !== '').join(': '), title.lang);
}

/** The names of those who are bound, or whose position it is. */
function boundBy(input: ExportInput, entry: Undertaking): string {
  return entry.cue.by
    .map((id) => input.article.entity.get(id)?.name.en ?? input.article.entity.get(id)?.name.ar ?? id)
    .join(', ');
}

/** The entry of a commitment or a position in the register. */
function entryLink({ article, url }: ExportInput, { id }: Undertaking): string {
  return selectionLink(article, { type: 'undertaking', id }, url);
}

/** The article, at an element of its page. */
function fragmentLink({ article, url }: ExportInput, fragment: string): string {
  return linkOf({ article: article.slug, fragment }, url);
}

/**
 * The thing in Wikidata, or, where it has no item, its entry in the register: without a fingerprint, since a name must stay
 * the same when the text changes.
 */
function iriOf(input: ExportInput, entity: Entity): string {
  return entity.wikidata === undefined
    ? linkOf({ article: input.article.slug, selection: { type: 'entity', id: entity.id, at: 0 } }, input.url)
    : `http://www.wikidata.org/entity/${entity.wikidata}`;
}

function targetOf(input: ExportInput, mark: Mention | CueQuote | Evidence, lang: Lang): Annotation['target'] {
  const { sentence } = mark;
  return {
    type: 'SpecificResource',
    source: {
      id: fragmentLink(input, textId(sentence, lang)),
      type: 'Text',
      format: 'text/plain',
      language: lang,
      textDirection: directionOf(lang),
    },
    scope: fragmentLink(input, ''),
    selector: selectorsOf(sentence[lang], mark[lang] ?? { start: 0, end: 0 }),
  };
}

/** Quotation and position of a span of UTF-16 offsets in a text. */
export function selectorsOf(given: string, { start, end }: Span): Selector[] {
  const characters = (from: number, to?: number) => Array.from(wellFormed(given).slice(from, to));
  const before = characters(0, start);
  const exact = characters(start, end);
  const prefix = before.slice(-AROUND).join('');
  const suffix = characters(end).slice(0, AROUND).join('');
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + exact.length },
  ];
}

function texts(purpose: TextualBody['purpose'], value: Record<Lang, string | null>): TextualBody[] {
  return languages.flatMap((lang) => (value[lang] === null ? [] : [text(purpose, value[lang], lang)]));
}

function text(purpose: TextualBody['purpose'], value: string, language: Lang): TextualBody {
  return {
    type: 'TextualBody',
    value: wellFormed(value),
    format: 'text/plain',
    language,
    textDirection: directionOf(language),
    purpose,
  };
}

function textId(sentence: Sentence, lang: Lang): string {
  return `${sentence.id}-${lang}`;
}

function directionOf(lang: Lang): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** JSON can spell a lone surrogate, RDF cannot; �, like it, is one UTF-16 unit. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}

export const webAnnotation: Exporter = {
  id: 'web-annotation',
  describe: (input) => ({
    mentions: mentionsShown(input).length,
    undertakings: input.undertakings.length,
    annotations: annotationsOf(input).length,
  }),
  make: async (input) => makeWebAnnotations(input),
};
