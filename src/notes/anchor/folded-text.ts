/** All sentences of an article in one language as one folded text, in which quotations are looked for. */
import { fold } from '#arabic/fold';
import type { Lang } from '#article/format/schema';
import type { ArticleText } from '#article/model';

/** A place in the text: a sentence, and a UTF-16 offset in what is stored of it. */
export interface Point {
  id: string;
  offset: number;
}

export interface FoldedText {
  /** Letters as `fold` compares them; white space, also that between sentences, is one space. */
  text: string;
  /** Where a unit of `text` begins. */
  startOf: (at: number) => Point;
  /** Where what ends before unit `at` of `text` ends, with the marks on its last letter. */
  endOf: (at: number) => Point;
  /** The first unit of `text` that does not stand before a place; −1 where there is no such sentence. */
  indexOf: (point: Point) => number;
}

const known = new WeakMap<ArticleText, Partial<Record<Lang, FoldedText>>>();

/** The folded text of a language, made once an article. Linear in the text. */
export function foldedText(article: ArticleText, lang: Lang): FoldedText {
  const own = known.get(article) ?? {};
  known.set(article, own);
  return (own[lang] ??= make(article, lang));
}

/** A quotation as it stands in a folded text. White space at its ends is kept, as one space. */
export function foldedWords(words: string): string {
  return fold(words).text.replace(/\s+/g, ' ');
}

function make(article: ArticleText, lang: Lang): FoldedText {
  const sentences = [...article.sentences.values()];
  const first: number[] = [];
  const owner: number[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let text = '';
  sentences.forEach((sentence, n) => {
    const source = sentence[lang].trimEnd();
    const folded = fold(source);
    if (text !== '' && !text.endsWith(' ') && folded.text !== '') put(' ', n, 0, 0);
    first.push(text.length);
    for (let k = 0; k < folded.text.length; k++) {
      const unit = folded.text.charAt(k);
      const start = folded.from[k] ?? 0;
      // What the fold leaves out behind a letter, such as its vowels, belongs to it.
      let next = k + 1;
      while (next < folded.text.length && folded.from[next] === start) next++;
      const end = folded.from[next] ?? source.length;
      if (!/\s/.test(unit)) put(unit, n, start, end);
      else if (!text.endsWith(' ')) put(' ', n, start, end);
    }
  });

  function put(unit: string, sentence: number, start: number, end: number) {
    text += unit;
    owner.push(sentence);
    from.push(start);
    until.push(end);
  }

  const idOf = (at: number) => sentences[owner[at] ?? 0]?.id ?? '';
  return {
    text,
    startOf: (at) => ({ id: idOf(at), offset: from[at] ?? 0 }),
    endOf: (at) => ({ id: idOf(at - 1), offset: until[at - 1] ?? 0 }),
    indexOf({ id, offset }) {
      const n = sentences.findIndex((sentence) => sentence.id === id);
      let at = first[n] ?? -1;
      if (at < 0) return -1;
      while (at < text.length && owner[at] === n && (from[at] ?? 0) < offset) at++;
      return at;
    },
  };
}
