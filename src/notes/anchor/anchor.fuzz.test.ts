import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { anyArticle } from '#article/fuzzing';
import { rangeStretches, type RangeSelection } from '#article/selection/range';
import { given, tinyArticle } from '#article/testing';
import { readNote, newNote } from '#storage/notes';
import { findWords, wordsOf } from './anchor';
import { foldedWords } from './folded-text';

/** An article, and a stretch of it: from some letter of a sentence to one of the same or the next. */
const anyPlace = fc
  .tuple(anyArticle, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), fc.constantFrom('ar', 'en'))
  .map(([tiny, one, a, b, over, lang]) => {
    const article = tinyArticle(tiny);
    const all = [...article.sentences.values()];
    const at = one % all.length;
    const [first, last] = [all[at], all[over ? Math.min(at + 1, all.length - 1) : at]];
    const [start, end] = [a % ((first?.[lang].length ?? 0) + 1), b % ((last?.[lang].length ?? 0) + 1)];
    const place: RangeSelection = { type: 'range', lang, id: first?.id ?? '', start, until: last?.id ?? '', end };
    return { article, place };
  });

describe('a note on any words of any article', () => {
  it('is a record that can be read, and is found in its article, on words that read alike', () => {
    fc.assert(
      fc.property(anyPlace, ({ article, place }) => {
        const words = wordsOf(article, place);
        fc.pre(words !== null && foldedWords(words.quote.exact).trim() !== '');
        const note = newNote(
          { article: article.slug, ...words },
          { color: 'amber', tags: [], remark: '' },
          new Date(0),
        );
        expect(readNote(note)).toEqual({ ok: true, record: note });
        const found = given(findWords(article.text, words));
        expect(rangeStretches(found.place, article).length).toBeGreaterThan(0);
        const again = given(wordsOf(article, found.place));
        expect(foldedWords(again.quote.exact).trim()).toBe(foldedWords(words.quote.exact).trim());
        expect(findWords(article.text, again)?.place).toEqual(found.place);
      }),
    );
  });

  it('is looked for in any other article without harm', () => {
    fc.assert(
      fc.property(anyArticle, anyText, anyText, anyText, (tiny, exact, prefix, suffix) => {
        const article = tinyArticle(tiny);
        const found = findWords(article, { lang: 'en', quote: { exact, prefix, suffix }, hint: null });
        expect(found && rangeStretches(found.place, article)).not.toEqual([]);
      }),
    );
  });
});
