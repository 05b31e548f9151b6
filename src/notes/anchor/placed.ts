/** The notes on an article: those whose words are found, in the order of the text, and those that are lost. */
import type { Anchored, Article, ArticleText } from '#article/model';
import { rangeStretches, type RangeSelection } from '#article/selection/range';
import type { Note, NoteColor } from '#storage/notes';
import { findWords, type FoundWords } from './anchor';

export interface PlacedNote {
  note: Note;
  place: RangeSelection;
  /** The words were edited since: `note.quote` has what they were. */
  changed: boolean;
  /** The words as they lie in the sentences; the same objects as long as the text and the note's words stay. */
  stretches: readonly Anchored[];
}

export interface NotesOfArticle {
  placed: readonly PlacedNote[];
  /** Notes whose words this text does not have. */
  lost: readonly Note[];
}

type Found = FoundWords & { stretches: readonly Anchored[] };

/** What was found in a text, by the words that were looked for: a change of another note looks for nothing anew. */
const known = new WeakMap<ArticleText, Map<string, Found | null>>();

/** The notes that are on this article, of all. */
export function notesOf(article: Article, notes: readonly Note[]): NotesOfArticle {
  const order = new Map([...article.sentences.keys()].map((id, at) => [id, at]));
  const placed: PlacedNote[] = [];
  const lost: Note[] = [];
  for (const note of notes) {
    if (note.article !== article.slug) continue;
    const found = find(article, note);
    if (found) placed.push({ note, ...found });
    else lost.push(note);
  }
  const at = ({ place }: PlacedNote) => order.get(place.id) ?? 0;
  // The Arabic first, as everywhere in a sentence; notes on the same words as they were made.
  return {
    placed: placed.toSorted(
      (a, b) =>
        at(a) - at(b) || Number(a.note.lang === 'en') - Number(b.note.lang === 'en') || a.place.start - b.place.start,
    ),
    lost,
  };
}

function find(article: Article, note: Note): Found | null {
  const own = known.get(article.text) ?? new Map<string, Found | null>();
  known.set(article.text, own);
  const key = JSON.stringify([note.lang, note.quote, note.hint]);
  const before = own.get(key);
  if (before !== undefined) return before;
  const words = findWords(article.text, note);
  const stretches = words ? rangeStretches(words.place, article) : [];
  const found = words && stretches.length > 0 ? { ...words, stretches } : null;
  own.set(key, found);
  return found;
}

/** A highlight to be painted: its colour, and where it stands. */
export interface NoteMark {
  color: NoteColor;
  stretches: readonly Anchored[];
}

/** The highlights of an article, in the order of the text. */
export function marksOf({ placed }: NotesOfArticle): NoteMark[] {
  return placed.map(({ note, stretches }) => ({ color: note.color, stretches }));
}

/** The note at a letter of the text: the shortest of several that lie over each other; `null` where there is none. */
export function noteAt(
  placed: readonly PlacedNote[],
  { sentence, lang, offset }: { sentence: string; lang: 'ar' | 'en'; offset: number },
): PlacedNote | null {
  const there = placed.filter((one) =>
    one.stretches.some((stretch) => {
      const span = stretch.sentence.id === sentence ? stretch[lang] : null;
      return span !== null && span.start <= offset && offset < span.end;
    }),
  );
  return there.toSorted((a, b) => a.note.quote.exact.length - b.note.quote.exact.length)[0] ?? null;
}
