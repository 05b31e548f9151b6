import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, permittedText } from '#arabic/fuzzing';
import { anyArticle } from '#article/fuzzing';
import { realArticle, realWords, tinyArticle } from '#article/testing';
import { concordanceOf, headOf, lineOrders, sortLines, stretchOf, tailOf } from './concordance';
import { wideners, type Hit } from './hits';
import { searchArticle, type SearchResult } from './match';
import { parseQuery, runsOf, type QueryWord, type Run } from './query';

/** Letters in which spellings that count as one are one: hamza seats, ة before a pronoun, an article written out or not. */
const core = (letters: string) =>
  letters
    .replace(/^(?:ال|لل|ل|ا)+/, '')
    .replace(/[ؤئء]/g, 'ء')
    .replace(/[هت]$/, 'ه');

/** A hit by its own words holds the words of the query, one after the other. */
function holds(hit: Hit, query: string, beginning: boolean): boolean {
  const { words } = parseQuery(query);
  const text = hit.sentence[hit.lang].slice(hit.span.start, hit.span.end);
  const found = runsOf(text).runs;
  // A sign for several words is lit whole, whichever of them are meant.
  if (text.includes('ﷺ')) return found.some((_, start) => areOf(found.slice(start), words, beginning));
  return found.length === words.length && areOf(found, words, beginning);
}

/** The first runs are the words. */
function areOf(found: readonly Run[], words: readonly QueryWord[], beginning: boolean): boolean {
  return words.every((word, at) => {
    const run = found[at];
    if (!run) return false;
    return (['key', 'alt'] as const).some((spelling) => {
      if (run[spelling] === word[spelling]) return true;
      const [a, b] = [core(run[spelling]), core(word[spelling])];
      // Inside a phrase a word may have something glued to it; of the last word only the beginning may be there.
      const [glued, last] = [at > 0 || at < words.length - 1, at === words.length - 1];
      return a === b || (glued && a.includes(b)) || (beginning && last && (a.startsWith(b) || b.startsWith(a)));
    });
  });
}

function expectHits({ hits, groups, beginning }: SearchResult, query: string) {
  for (const hit of [...hits, ...groups.flatMap((group) => group.hits)]) {
    const { start, end } = hit.span;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(hit.sentence[hit.lang].length);
    expect(hit.how !== 'text' || holds(hit, query, beginning), `${query} at ${hit.sentence.id} ${start}–${end}`).toBe(
      true,
    );
  }
}

const real = realArticle();
const { words } = realWords(real);
/** Stretches of the bundled article, as a reader would look for them. */
const realStretch = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([of, from, length, arabic]) => {
    const all = [...real.sentences.values()];
    const text = all[of % all.length]?.[arabic ? 'ar' : 'en'] ?? '';
    const start = from % text.length;
    return text.slice(start, start + length);
  });

const query = fc.oneof(anyText, permittedText, realStretch);

describe('search', () => {
  it('never throws, and lights what was asked for inside the text: the bundled article', () => {
    fc.assert(
      fc.property(query, fc.subarray([...wideners]), fc.boolean(), (text, included, withWords) => {
        expectHits(searchArticle(real, withWords ? words : null, text, included), text);
        expect(parseQuery(text).words.length).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('never throws, and lights what was asked for inside the text: any article', () => {
    fc.assert(
      fc.property(anyArticle, query, fc.nat(), (tiny, text, from) => {
        const article = tinyArticle(tiny);
        const [{ ar = '', en = '' } = {}] = tiny.paragraphs?.[0] ?? [];
        const own = [ar, en][from % 2]?.slice(from % 7, (from % 7) + 12) ?? '';
        for (const one of [text, own]) expectHits(searchArticle(article, null, one), one);
        expect(searchArticle(article, null, own).status).toBe(parseQuery(own).status);
      }),
    );
  });

  it('finds a word of the text by itself', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), (tiny, at) => {
        const article = tinyArticle(tiny);
        const all = [...article.sentences.values()].flatMap(({ ar, en }) => [...runsOf(ar).runs, ...runsOf(en).runs]);
        const { key = '' } = all[at % all.length] ?? {};
        const { status, hits } = searchArticle(article, null, key);
        expect(status !== 'ready' || hits.length > 0).toBe(true);
      }),
    );
  });
});

describe('a concordance', () => {
  it('shows the whole sentence of each hit, in every order', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...lineOrders), fc.integer({ min: 5, max: 80 }), (text, order, room) => {
        const { hits } = searchArticle(real, words, text);
        const lines = sortLines(concordanceOf(real, hits, words), order);
        expect(lines.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(hits.map((_, at) => at));
        for (const { hit, before, focus, after, counterpart } of lines) {
          const whole = hit.sentence[hit.lang];
          expect(whole.replace(/\s/g, '')).toBe((before + focus.text + after).replace(/\s/g, ''));
          for (const stretch of [focus, counterpart, stretchOf(counterpart, room)]) {
            for (const { start, end } of stretch.lit) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(stretch.text.length);
            }
          }
          expect(tailOf(before, room).length).toBeLessThanOrEqual(Math.max(room, 1));
          expect(headOf(after, room).length).toBeLessThanOrEqual(Math.max(room, 1));
        }
      }),
    );
  });
});
