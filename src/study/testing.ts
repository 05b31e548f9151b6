/** Words for the tests of “my words”. */
import { tinyFiles } from '#article/testing';
import { newCorrection, type StoredCorrection } from '#storage/corrections';
import type { StoredDraft } from '#storage/articles/drafts';
import type { Label } from '#storage/labels';
import { newLink, type StoredLink } from '#storage/links';
import type { Note } from '#storage/notes';
import type { WholeArticle } from '#storage/articles/own-articles';
import type { BackedUp } from './backup';
import { newSavedWord, type Card, type Direction, type FoundWord, type SavedWord } from './saved-word';

const found: FoundWord = {
  article: '2025-04-01-lavrov-wang-moscow',
  sentence: 'p1.1',
  index: 4,
  plain: 'اتفق',
  vowelled: 'اِتَّفَقَ',
  lemma: 'اِتَّفَقَ',
  root: 'وفق',
  sense: 'agreed',
  text: { ar: 'موسكو أول أبريل اتفق الجانبان', en: 'The two sides agreed' },
  span: { start: 16, end: 20 },
};

/** A word of the text, with what the test says of it. */
export function foundWord(over: Partial<FoundWord> = {}): FoundWord {
  return { ...found, ...over };
}

/** A saved word: the `index` tells one from another. */
export function savedWord(index: number, at = '2025-04-05T10:00:00.000Z'): SavedWord {
  return newSavedWord(foundWord({ index }), new Date(at));
}

/** A card with so many reviews, the last at `lastReview`. */
export function reviewed(reps: number, lastReview: string, over: Partial<Card> = {}): Card {
  return {
    state: 'review',
    due: '2025-05-01T10:00:00.000Z',
    stability: 5,
    difficulty: 5,
    scheduledDays: 5,
    learningSteps: 0,
    reps,
    lapses: 0,
    lastReview,
    ...over,
  };
}

/** The word with one card exchanged. */
export function withCard(word: SavedWord, direction: Direction, card: Card): SavedWord {
  return { ...word, cards: { ...word.cards, [direction]: card } };
}

/** What a backup holds, with what the test says of it. */
export const backedUp = (over: Partial<BackedUp> = {}): BackedUp => ({
  words: [],
  corrections: [],
  articles: [],
  drafts: [],
  labels: [],
  notes: [],
  links: [],
  ...over,
});

/** A correction of a form, as it is stored. */
export const storedCorrection = (form: string, sense = 'flag', at = '2025-05-02T08:00:00.000Z'): StoredCorrection =>
  newCorrection(form, null, { lemma: 'عَلَم', root: 'علم', pos: 'noun', sense, stem: 'عَلَم' }, new Date(at));

const written = { version: 1 as const, changed: '2025-05-02T08:00:00.000Z', revision: 1 };
const source = {
  kind: 'own' as const,
  added: '2025-05-01T10:00:00Z',
  publisher: null,
  place: null,
  dateline: null,
  published: null,
  address: null,
};

/** An own article without English. */
export function ownArticle(headline: string, slug = 'made-by-hand'): WholeArticle {
  const paragraphs = [[{ ar: 'قالت الوزارة إنها مستعدة.', en: null }]];
  const tiny = tinyFiles({ source, translation: null, headline: { ar: headline, en: null }, paragraphs });
  const text = JSON.stringify({ ...(tiny['article.json'] as object), slug });
  return { ...written, id: slug, title: { ar: headline, en: '' }, files: { 'article.json': text } };
}

/** A draft that `readNote` can read. */
export function storedDraft(note: string, id = 'a-draft'): StoredDraft {
  return { ...written, id, title: { ar: 'مسودة زيارة', en: '' }, data: { note } };
}

/** A label without a name, with what the test says of it. */
export const articleLabel = (id: string, over: Partial<Label> = {}): Label => ({
  version: 1,
  id,
  name: null,
  tags: ['energy'],
  changed: '2025-05-02T08:00:00.000Z',
  ...over,
});

/** A note on words of an article that need not be here; `n` tells one from another. */
export const storedNote = (n: number, over: Partial<Note> = {}): Note => ({
  version: 1,
  id: n.toString(16).padStart(32, '0'),
  article: 'made-by-hand',
  lang: 'ar',
  quote: { exact: 'مستعدة', prefix: 'قالت الوزارة إنها ', suffix: '.' },
  hint: null,
  color: 'amber',
  tags: [],
  remark: '',
  created: '2025-05-02T08:00:00.000Z',
  changed: '2025-05-02T08:00:00.000Z',
  ...over,
});

/** Two names that are one by the reader's word. */
export const storedLink = (a: string, b: string, at = '2025-05-02T08:00:00.000Z'): StoredLink =>
  newLink({ a, b, same: true }, [a, b], new Date(at));

/** Reads drafts as the workbench does, of a simpler kind: their data are a note. */
export const readNote = (data: unknown): object | null =>
  typeof data === 'object' && data !== null && 'note' in data && typeof data.note === 'string' ? data : null;
