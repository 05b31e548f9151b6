/** What the reader has opened in the rows of a text: kept beside it, so that rows are drawn of it and hold nothing themselves. */
import type { ArticleText, Sentence, Unit } from '#article/model';
import { CLOSED, type Opened } from './row-state';

/** The rows that are not as they were at first, and those who are told when one changes. */
export class TextState {
  constructor(readonly text: ArticleText) {}

  #opened = new Map<Unit, Opened>();
  #listeners = new Set<(unit: Unit) => void>();

  /** What is open in a row: the same object until that changes. */
  of(unit: Unit): Opened {
    return this.#opened.get(unit) ?? CLOSED;
  }

  /** Opens or closes something in a row. */
  change(unit: Unit, next: Partial<Opened>): void {
    this.#opened.set(unit, { ...this.of(unit), ...next });
    for (const listener of this.#listeners) listener(unit);
  }

  /** Uncovers sentences of a row, beside those that are. */
  uncover(unit: Unit, sentences: readonly Sentence[]): void {
    this.change(unit, { sentences: new Set([...this.of(unit).sentences, ...sentences]) });
  }

  /** Covers all sentences again: another language is covered now, or none. Nobody is told, for every row is drawn anew then. */
  coverAll(): void {
    for (const [unit, opened] of this.#opened) {
      if (opened.sentences.size > 0) this.#opened.set(unit, { ...opened, sentences: CLOSED.sentences });
    }
  }

  /** Tells of each change in a row. Returns what ends that. */
  listen(listener: (unit: Unit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
