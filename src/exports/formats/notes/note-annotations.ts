/**
 * The reader's notes as W3C Web Annotations (JSON-LD, Recommendation of 23 February 2017): one annotation a note, in one
 * `AnnotationPage` of an `AnnotationCollection`. The remark is a body that comments, each tag one that tags; a highlight alone
 * has no body. The colour is a class of the style sheet that the annotation carries.
 *
 * The words are found again by `TextQuoteSelector`: `exact`, `prefix` and `suffix` are of one language of the article, `prefix` and
 * `suffix` of the same paragraph. The target's `source` is the article's address, with the fragment `<sentence>-<language>` of the
 * sentence in which the words begin; without a fragment the words are not in the text any more.
 */
import { linkOf } from '#article/address/links';
import { titleOf } from '#article/model';
import { noteColors, type NoteColor } from '#storage/notes';
import { fileName } from '#exports/places';
import type { Exporter, ExportInput, TakenNote } from '#exports/types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Grounds of the colours on white paper. The style sheet of the app has its own for each theme. */
const grounds: Record<NoteColor, string> = { amber: '#f9e4c5', green: '#dbeddd', blue: '#dbe9f8', rose: '#f9e0e2' };

export const noteAnnotations: Exporter = {
  id: 'note-annotations',
  describe: ({ notes = [] }) => ({ ownNotes: notes.length }),
  async make(input) {
    const { article, url, notes = [], now } = input;
    const collection = linkOf({ article: article.slug, fragment: 'notes' }, url);
    const document = {
      '@context': CONTEXT,
      id: collection,
      type: 'AnnotationCollection',
      label: wellFormed(titleOf(article, 'en')),
      created: now.toISOString(),
      generator: { type: 'Software', name: 'Bayan' },
      total: notes.length,
      first: {
        id: `${collection}-1`,
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: 0,
        items: notes.map((taken) => annotationOf(input, taken)),
      },
    };
    return {
      name: fileName(input, 'notes', [], 'jsonld'),
      mime: `application/ld+json;profile="${CONTEXT}"`,
      content: `${JSON.stringify(document, null, 2)}\n`,
    };
  },
};

function annotationOf({ article, url }: ExportInput, { note, place }: TakenNote) {
  const { exact, prefix, suffix } = note.quote;
  const body = [
    ...(note.remark === '' ? [] : [textual(note.remark, 'commenting')]),
    ...note.tags.map((tag) => textual(tag, 'tagging')),
  ];
  return {
    id: `urn:uuid:${note.id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`,
    type: 'Annotation',
    motivation: note.remark === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.changed,
    stylesheet: { type: 'CssStylesheet', value: SHEET },
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: {
        id: linkOf({ article: article.slug, fragment: place ? `${place.id}-${note.lang}` : '' }, url),
        type: 'Text',
        language: note.lang,
        textDirection: note.lang === 'ar' ? 'rtl' : 'ltr',
      },
      styleClass: `note-${note.color}`,
      selector: {
        type: 'TextQuoteSelector',
        exact: wellFormed(exact),
        ...(prefix !== '' && { prefix: wellFormed(prefix) }),
        ...(suffix !== '' && { suffix: wellFormed(suffix) }),
      },
    },
  };
}

const SHEET = noteColors.map((color) => `.note-${color} { background-color: ${grounds[color]} }`).join('\n');

function textual(value: string, purpose: 'commenting' | 'tagging') {
  return { type: 'TextualBody', value: wellFormed(value), format: 'text/plain', purpose };
}

/** JSON can spell a lone surrogate, RDF cannot; �, like it, is one UTF-16 unit. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
