import { describe, expect, it } from 'vitest';
import { concordanceOf, renderingsOf, sortLines } from './concordance';
import { searchArticle } from './match';
import { groupByRendering, renderingText } from './renderings';
import { realWords } from './testing';

const { article, words } = realWords();
const hitsOf = (query: string) => searchArticle(article, words, query).hits;
const linesOf = (query: string) => concordanceOf(article, hitsOf(query), words);
const groupsOf = (query: string) =>
  groupByRendering(linesOf(query)).map(({ text, lang, lines }) => `${lang} ${text} ${lines.length}`);

describe('lines by what renders the hit', () => {
  it('are counted by the words, in whatever form and behind whatever small word', () => {
    expect(groupsOf('تعزيز')).toEqual(['en promote 3', 'en strengthen 3']);
  });

  it('hold every line once, the most frequent rendering first', () => {
    for (const query of ['الصين', 'China', 'على', 'cooperation']) {
      const lines = linesOf(query);
      const groups = groupByRendering(lines);
      expect(groups.flatMap((group) => group.lines.map(({ at }) => at)).toSorted((a, b) => a - b)).toEqual(
        lines.map(({ at }) => at),
      );
      const sizes = groups.filter(({ text }) => text !== '').map((group) => group.lines.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sortLines(lines, 'rendering')).toEqual(groups.flatMap((group) => group.lines));
    }
  });

  it('that nothing renders come last', () => {
    const [first, ...rest] = linesOf('تعزيز');
    const bare = first && { ...first, counterpart: { ...first.counterpart, lit: [] } };
    expect(groupByRendering([...(bare ? [bare] : []), ...rest]).map(({ text }) => text)).toEqual([
      'strengthen',
      'promote',
      '',
    ]);
    expect(groupByRendering([])).toEqual([]);
  });

  it('carry what the translator notes, each note once', () => {
    const [headline] = groupByRendering(linesOf('وروسيا').filter(({ hit }) => hit.sentence.id === 'h'));
    expect(headline?.notes.map(({ en }) => en)).toContain('The “and” (wa-) is the headline’s comma.');
    for (const { notes } of groupByRendering(linesOf('روسيا'))) {
      expect(new Set(notes.map(({ en }) => en)).size).toBe(notes.length);
    }
  });
});

describe('what renders the hits, in the text', () => {
  it('is a place in the other language for each stretch', () => {
    const places = renderingsOf(article, hitsOf('تعزيز'), words);
    expect(places.every(({ ar, en }) => ar === null && en !== null)).toBe(true);
    expect(places.map(({ sentence, en }) => sentence.en.slice(en?.start, en?.end))).toEqual(
      linesOf('تعزيز').map(renderingText),
    );
  });

  it('is nothing where nothing is known to render them', () => {
    expect(renderingsOf(article, [], words)).toEqual([]);
  });
});
