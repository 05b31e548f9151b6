/**
 * What the timeline shows as W3C Web Annotations (JSON-LD, Recommendation of 23 February 2017): one annotation for each stretch of words that
 * an entry rests on, in each language, in one `AnnotationPage` of an `AnnotationCollection`. Who undertakes what is its body.
 *
 * The words are found again by `TextQuoteSelector`: `exact`, and before and after it what the entry has of the same sentence. An
 * annotation's id opens its article at the entry.
 */
import type { Lang } from '#article/format/schema';
import type { Stretch } from '#article/words/wording';
import type { Pledge } from '#timeline/pledges';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Code points of text before and after a quotation. */
const AROUND = 32;

/** What is said of an entry, in the language of the interface. */
export interface AnnotationWords {
  title: string;
  /** The language that these words are in. */
  lang: Lang;
  /** Who, to whom, how binding: one line. */
  about: (pledge: Pledge) => string;
  kind: (pledge: Pledge) => string;
  href: (pledge: Pledge) => string;
  /** The address of its article. */
  source: (pledge: Pledge) => string;
}

/** The media type of such a file. */
export const ANNOTATION_MIME = `application/ld+json;profile="${CONTEXT}"`;

/** The entries as one JSON-LD document. @param page address of what is shown */
export function annotationsOfPledges(
  pledges: readonly Pledge[],
  words: AnnotationWords,
  page: string,
  now: Date,
): string {
  const items = pledges.flatMap((pledge) =>
    (['ar', 'en'] as const).flatMap((lang) => annotationsIn(pledge, lang, words)),
  );
  const collection = `${page}#annotations`;
  return `${JSON.stringify(
    {
      '@context': CONTEXT,
      id: collection,
      type: 'AnnotationCollection',
      label: words.title,
      created: now.toISOString(),
      generator: { type: 'Software', name: 'Bayan' },
      total: items.length,
      first: { id: `${collection}-1`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    },
    null,
    2,
  )}\n`;
}

function annotationsIn(pledge: Pledge, lang: Lang, words: AnnotationWords) {
  const stretches = pledge.wording[lang];
  const href = words.href(pledge);
  return stretches.flatMap(({ text, role }, at) =>
    role === null
      ? []
      : [
          {
            id: `${href}#${lang}-${at + 1}`,
            type: 'Annotation',
            motivation: ['classifying', 'describing'],
            body: [
              textual(words.kind(pledge), words.lang, 'classifying'),
              textual(words.about(pledge), words.lang, 'describing'),
            ],
            target: {
              type: 'SpecificResource',
              source: {
                id: words.source(pledge),
                type: 'Text',
                language: lang,
                textDirection: lang === 'ar' ? 'rtl' : 'ltr',
              },
              selector: {
                type: 'TextQuoteSelector',
                exact: wellFormed(text),
                ...around('prefix', before(stretches, at)),
                ...around('suffix', after(stretches, at)),
              },
            },
          },
        ],
  );
}

/** The text round a stretch ends where words are left out: what is beyond stands elsewhere. */
const ELLIPSIS = ' … ';

function before(stretches: readonly Stretch[], at: number): string {
  const from = stretches.slice(0, at).findLastIndex(({ text }) => text === ELLIPSIS) + 1;
  return [...joined(stretches.slice(from, at))].slice(-AROUND).join('');
}

function after(stretches: readonly Stretch[], at: number): string {
  const rest = stretches.slice(at + 1);
  const end = rest.findIndex(({ text }) => text === ELLIPSIS);
  return [...joined(end < 0 ? rest : rest.slice(0, end))].slice(0, AROUND).join('');
}

const joined = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');

const around = (name: 'prefix' | 'suffix', text: string) => (text === '' ? {} : { [name]: wellFormed(text) });

function textual(value: string, language: Lang, purpose: 'classifying' | 'describing') {
  return {
    type: 'TextualBody',
    value: wellFormed(value),
    format: 'text/plain',
    language,
    textDirection: language === 'ar' ? 'rtl' : 'ltr',
    purpose,
  };
}

/** JSON can spell a lone surrogate, RDF cannot. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
