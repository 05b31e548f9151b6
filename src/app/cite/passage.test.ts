import { describe, expect, it } from 'vitest';
import { parseWords } from '#article/format/parse-words';
import type { Selection } from '#article/selection';
import { parseLocation } from '#article/address/address';
import { selectionLink } from '#article/address/links';
import { rangeStretches } from '#article/selection/range';
import { given, realArticle, realFiles, sentenceOf } from '#article/testing';
import type { Stretch } from '#reader/interaction/clean-copy';
import { stretchIn } from '#app/testing';
import { passageOf, passageOfTextSelection, passageOfUnit } from './passage';

const article = realArticle();
const stretch = stretchIn(article);
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
    ['within a phrase', [stretch('p14.1', 'en', 'cultural exchanges')], ['range', 'phrase', 'sentence']],
    ['over more than one', [stretch('p14.1', 'en', 'enrich cultural exchanges')], ['range', 'phrase', 'sentence']],
    ['between two', [stretch('p14.1', 'ar', '،')], ['range', 'sentence']],
    [
      'over two sentences',
      [stretch('p17.1', 'ar', 'السلام'), stretch('p17.2', 'ar', 'وأشار')],
      ['range', 'sentence', 'sentence'],
    ],
  ])('of words that are selected %s', (_what, stretches, types) => {
    expect(passageOfTextSelection(article, words, stretches).places.map(({ type }) => type)).toEqual(types);
  });

  it('is linked to the very phrase', () => {
    const [, place] = passageOfTextSelection(article, words, [
      stretch('p14.1', 'ar', 'إثراء التبادلات الثقافية'),
    ]).places;
    const phrase = place?.type === 'phrase' ? words.phrases.get(place.id)?.[place.at] : undefined;
    expect(phrase?.ar.map((span) => sentenceOf(article, 'p14.1').ar.slice(span.start, span.end)).join(' ')).toContain(
      'الثقافية',
    );
    expect(passageOfTextSelection(article, null, [stretch('p14.1', 'ar', 'الثقافية')]).places).toHaveLength(2);
  });

  it.each<[string, Stretch[], string[] | null]>([
    ['words', [stretch('p1.1', 'en', 'Wang Yi and Russian')], ['Wang Yi and Russian']],
    ['Arabic words', [stretch('p14.1', 'ar', 'إثراء التبادلات')], ['إثراء التبادلات']],
    ['words with spaces around them', [stretch('p14.1', 'en', ' cultural ')], ['cultural']],
    [
      'words over two sentences',
      [stretch('p17.1', 'ar', sentenceOf(article, 'p17.1').ar.slice(-9)), stretch('p17.2', 'ar', 'وأشار')],
      [sentenceOf(article, 'p17.1').ar.slice(-9).trim(), 'وأشار'],
    ],
    ['a whole sentence', [stretch('p2.1', 'en', sentenceOf(article, 'p2.1').en)], null],
    ['both languages', [stretch('p14.1', 'ar', 'الثقافية'), stretch('p14.1', 'en', 'cultural')], null],
    ['nothing but a space', [stretch('p14.1', 'en', ' ')], null],
  ])('the link of %s opens exactly these', (_what, stretches, wanted) => {
    const [place] = passageOfTextSelection(article, null, stretches).places;
    expect(place?.type).toBe(wanted === null ? 'sentence' : 'range');
    const link = new URL(selectionLink(article, given(place), 'https://example.org/'));
    const { selection } = parseLocation(link.searchParams);
    const lit = selection?.type === 'range' ? rangeStretches(selection, article) : [];
    expect(
      lit.map(({ sentence: { ar: arabic, en: english }, ar, en }) =>
        ar ? arabic.slice(ar.start, ar.end) : english.slice(en?.start, en?.end),
      ),
    ).toEqual(wanted ?? []);
  });
});
