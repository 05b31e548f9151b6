/** A long article, read while it comes. The code of it is loaded for such an article alone. */
import type { ArticleFileName } from '#article/format/parse';
import { parseLong, type Registers } from '#article/format/parse-long';
import type { ArticleFile } from '#article/format/schema';
import type { Article } from '#article/model';
import type { FileText } from './article-source';

/** Is told of the first paragraphs of an article. */
export type Opening = (first: ArticleFile) => void;

/** The reading of one article, from its first parts to its end. */
export class LongArticle {
  readonly #parts: readonly string[];
  readonly #article: Promise<Article | null>;
  #texts: Record<ArticleFileName, FileText> | null = null;
  /** Goes on, where all that has come is read. */
  #wake: () => void = () => undefined;

  /**
   * @param parts of `article.json`, to which more are added; `more` is to be called then
   * @param opening told of the first paragraphs, once it is there
   */
  constructor(parts: readonly string[], opening?: Promise<Opening>) {
    this.#parts = parts;
    // Without it nothing is lost: all of the text comes in any case.
    const onFirst =
      opening &&
      ((first: ArticleFile) =>
        void opening.then(
          (show) => show(first),
          () => undefined,
        ));
    this.#article = parseLong(this.#coming(), async () => this.#registers(), onFirst);
  }

  /** More has come. */
  more(): void {
    this.#wake();
  }

  /** All files are there: the article, or `null` where there is something odd about it. */
  end(texts: Record<ArticleFileName, FileText>): Promise<Article | null> {
    // One that cannot be had is told of with what is wrong with the others.
    if (Object.values(texts).some((text) => text?.ok === false)) return Promise.resolve(null);
    this.#texts = texts;
    this.#wake();
    return this.#article;
  }

  async *#coming(): AsyncGenerator<string, void, void> {
    for (let at = 0; ; at++) {
      while (at >= this.#parts.length) {
        if (this.#texts) return;
        await new Promise<void>((go) => {
          this.#wake = go;
        });
      }
      yield this.#parts[at] ?? '';
    }
  }

  #registers(): Registers {
    const textOf = (name: ArticleFileName) => {
      const text = this.#texts?.[name];
      return text?.ok ? text.text : null;
    };
    return { 'entities.json': textOf('entities.json'), 'commitments.json': textOf('commitments.json') };
  }
}
