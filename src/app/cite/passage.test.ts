import { describe, expect, it } from 'vitest';
import { parseWords } from '#article/format/parse';
import type { Selection } from '#article/selection';
import { realArticle, realFiles, sentenceOf } from '#article/testing';
import type { Stretch } from '#reader/interaction/clean-copy';
import { markedIn } from '#app/testing';
import { passageOf, passageOfMarked, passageOfUnit } from './passage';

const article = realArticle();
const marked = markedIn(article);
const file = (name: string): unknown => JSON.parse(realFiles()[name] ?? 'null');

describe('a passage', () => {
  const word: Selection = { type: 'word', id: 'p17.2', at: 0 };
  const hit: Selection = { type: 'search', id: 'x', at: 0 };
  const sentence: Selection = { type: 'sentence', id: 'p17.2' };

  it.each<[string, ReturnType<typeof passageOf>, string, string]>([
    ['a word', passageOf(article, word, [sentence]), 'p17.2', 'word sentence'],
    ['a mention', passageOf(article, { type: 'entity', id: 'moscow', at: 0 }), 'p1.1', 'entity'],
    ['a hit, by the sentence around it', passageOf(article, hit, [sentence]), 'p17.2', 'search sentence'],
    ['a search without hits', passageOf(article, hit), '', 'search'],
    ['a row', passageOfUnit(sentenceOf(article, 'p17.1').unit), 'p17.1 p17.2', 'sentence sentence'],
  ])('of %s', (_what, { sentences, places }, ids, types) => {
    expect(sentences.map(({ id }) => id).join(' ')).toBe(ids);
    expect(places.map(({ type }) => type).join(' ')).toBe(types);
  });

  const linked = parseWords(article, { 'words.json': file('words.json'), 'phrases.json': file('phrases.json') });
  if (!linked.ok) throw new Error('The words do not hold together.');
  const { words } = linked;

  it.each<[string, Stretch[], string[]]>([
    ['within a phrase', [marked('p14.1', 'en', 'cultural exchanges')], ['phrase', 'sentence']],
    ['over more than one', [marked('p14.1', 'en', 'enrich cultural exchanges')], ['phrase', 'sentence']],
    ['between two', [marked('p14.1', 'ar', '،')], ['sentence']],
    ['over two sentences', [marked('p17.1', 'ar', 'السلام'), marked('p17.2', 'ar', 'وأشار')], ['sentence', 'sentence']],
  ])('of words that are marked %s', (_what, stretches, types) => {
    expect(passageOfMarked(article, words, stretches).places.map(({ type }) => type)).toEqual(types);
  });

  it('is linked to the very phrase', () => {
    const [place] = passageOfMarked(article, words, [marked('p14.1', 'ar', 'إثراء التبادلات الثقافية')]).places;
    const phrase = place?.type === 'phrase' ? words.phrases.get(place.id)?.[place.at] : undefined;
    expect(phrase?.ar.map((span) => sentenceOf(article, 'p14.1').ar.slice(span.start, span.end)).join(' ')).toContain(
      'الثقافية',
    );
    expect(passageOfMarked(article, null, [marked('p14.1', 'ar', 'الثقافية')]).places).toHaveLength(1);
  });
});
