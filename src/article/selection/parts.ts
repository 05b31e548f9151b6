/** What several kinds of selection have in common. */
import type { Article, Mark, Sentence } from '#article/model';
import type { Kind } from './kind';

/** What a kind that stands in one sentence says for itself; the sentence answers the rest. */
type Own<S> = Pick<Kind<S>, 'restsOn' | 'validate' | 'same' | 'place' | 'announce' | 'label'>;

/**
 * A kind of selection that stands in one sentence, whose id is its own. It lights no marks, and there is nothing to step to.
 *
 * Calls are marked as pure: the bundler may leave out a kind that a script does not use. With a spread it could not.
 */
export function inOneSentence<S extends { id: string }>(own: Own<S>): Kind<S> {
  return {
    marks: () => [],
    currentMark: () => null,
    lightsMark: () => false,
    onMark: () => [],
    lightsSentence: ({ id }, sentence) => sentence.id === id,
    sentences: sentencesOf,
    shownSentences: (selection, { article }) => sentencesOf(selection, article),
    currentSentence: ({ id }, { article }) => article.sentences.get(id) ?? null,
    steps: () => ({ at: 0, of: 0 }),
    step: (selection) => selection,
    fingerprintParts: (selection, article) => textsOf(sentencesOf(selection, article)),
    ...own,
  };
}

function sentencesOf({ id }: { id: string }, article: Article): Sentence[] {
  const sentence = article.sentences.get(id);
  return sentence ? [sentence] : [];
}

/** The sentences in which marks stand, each once, in the order of the marks. */
export function sentencesOfMarks(marks: readonly Mark[]): Sentence[] {
  return [...new Set(marks.map((mark) => mark.sentence))];
}

/** Sentences in both languages, as a fingerprint is made of them. */
export function textsOf(sentences: readonly Pick<Sentence, 'ar' | 'en'>[]): string[] {
  return sentences.map(({ ar, en }) => `${ar}\n${en}`);
}

/** The place `by` steps from `at` among `of`, round the ends. */
export function around(at: number, of: number, by: 1 | -1): number {
  return (at + by + of) % of;
}
