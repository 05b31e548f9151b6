import { describe, expect, it } from 'vitest';
import { parseWords } from '#article/parse';
import type { Selection } from '#article/selection';
import { realArticle, realFiles, sentenceOf } from '#article/testing';
import type { Stretch } from '#reader/clean-copy';
import { clipOf, hasChanged, linkTo, passageOf, passageOfMarked, passageOfUnit, quotedLangs } from './cite';
import { parseLocation } from './location';

const article = realArticle();
const page = 'https://example.org/reader/?view=ar#p3';

/** Words of a sentence as they are marked. */
function marked(id: string, lang: 'ar' | 'en', text: string): Stretch {
  const sentence = sentenceOf(article, id);
  const start = sentence[lang].indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in ${id}`);
  return { sentence: id, unit: sentence.unit.id, lang, text, span: { start, end: start + text.length } };
}

describe('a link to a place', () => {
  it.each<Selection>([
    { type: 'entity', id: 'china', at: 3 },
    { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' },
    { type: 'word', id: 'p5.1', at: 7 },
    { type: 'phrase', id: 'p5.1', at: 2 },
    { type: 'sentence', id: 'p17.2' },
    { type: 'search', id: 'الصين «"&', at: 2 },
  ])('opens it again: %j', (selection) => {
    const url = new URL(linkTo(article, selection, page));
    const { selection: opened, made, article: slug } = parseLocation(url.searchParams);
    expect({ opened, slug, path: url.pathname, hash: url.hash }).toEqual({
      opened: selection,
      slug: article.slug,
      path: '/reader/',
      hash: '',
    });
    expect(hasChanged(article, opened, made)).toBe(false);
    expect(made === null).toBe(selection.type === 'search');
  });

  it('notices another text', () => {
    const selection: Selection = { type: 'sentence', id: 'p17.2' };
    expect(hasChanged(article, selection, 'zzzzzzz')).toBe(true);
  });

  it.each<[string, Selection | null, string | null]>([
    ['a link without a fingerprint', { type: 'sentence', id: 'p17.2' }, null],
    ['no selection', null, 'zzzzzzz'],
  ])('says nothing of %s', (_what, selection, made) => {
    expect(hasChanged(article, selection, made)).toBe(false);
  });
});

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
    ['over more than one', [marked('p14.1', 'en', 'Culture in China, enrich cultural')], ['sentence']],
    ['over two sentences', [marked('p17.1', 'ar', 'السلام'), marked('p17.2', 'ar', 'وأشار')], ['sentence', 'sentence']],
  ])('of words that are marked %s', (_what, stretches, types) => {
    expect(passageOfMarked(article, words, stretches).places.map(({ type }) => type)).toEqual(types);
  });

  it('is linked to the very phrase', () => {
    const [place] = passageOfMarked(article, words, [marked('p14.1', 'ar', 'الثقافية')]).places;
    const phrase = place?.type === 'phrase' ? words.phrases.get(place.id)?.[place.at] : undefined;
    expect(phrase?.ar.map((span) => sentenceOf(article, 'p14.1').ar.slice(span.start, span.end)).join(' ')).toContain(
      'الثقافية',
    );
    expect(passageOfMarked(article, null, [marked('p14.1', 'ar', 'الثقافية')]).places).toHaveLength(1);
  });
});

describe('what is put on the clipboard', () => {
  const citing = { style: 'apa', lang: 'en', page, accessed: '2025-09-05' } as const;
  const words = [marked('p14.1', 'ar', 'وتعهد الجانبان')];

  it('is the words as they are marked, the pointer behind them, and the source on its own line', () => {
    const passage = passageOfMarked(article, null, words);
    const { plain, html } = clipOf(article, passage, quotedLangs(passage, 'en'), citing);
    const [quote, source, ...more] = plain.split('\n');
    expect(quote).toBe('وتعهد الجانبان (Xinhua, 2025, para. 14)');
    expect(source).toMatch(/^Xinhua\. \(2025, April 2\)\. .*sentence=p14\.1&made=[0-9a-z]{7}$/);
    expect(more).toEqual([]);
    expect(html).toMatch(
      /^<p lang="ar" dir="rtl">وتعهد الجانبان <span lang="en" dir="ltr">\(Xinhua, 2025, para\. 14\)<\/span><\/p>\n<p lang="en" dir="ltr">/,
    );
  });

  it('is stored text, though vowels are shown', () => {
    const vowelled = words.map((stretch) => ({ ...stretch, text: 'وَتَعَهَّدَ الجَانِبَانِ' }));
    const { plain } = clipOf(article, passageOfMarked(article, null, vowelled), ['ar'], citing);
    expect(plain.startsWith('وتعهد الجانبان')).toBe(true);
  });

  it('in both languages is the Arabic, the English, the source; in whole sentences where no words of it are marked', () => {
    const { plain } = clipOf(article, passageOfMarked(article, null, words), ['ar', 'en'], citing);
    expect(plain.split('\n').slice(0, 2)).toEqual([
      'وتعهد الجانبان',
      `${sentenceOf(article, 'p14.1').en} (Xinhua, 2025, para. 14)`,
    ]);
  });

  it('of a place is its whole sentences in the language of the interface', () => {
    const passage = passageOf(article, { type: 'entity', id: 'moscow', at: 0 });
    expect(quotedLangs(passage, 'ar')).toEqual(['ar']);
    const { plain } = clipOf(article, passage, ['ar'], { ...citing, style: 'chicago', lang: 'ar' });
    expect(plain.split('\n')[0]).toBe(sentenceOf(article, 'p1.1').ar);
    expect(plain).toContain('الفقرة 1، https://example.org/reader/?article=');
  });

  it('of an entry in several rows names them all', () => {
    const passage = passageOf(article, { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' });
    const two = { ...passage, sentences: [...passage.sentences, sentenceOf(article, 'p15.1')] };
    expect(clipOf(article, two, ['en'], citing).plain).toContain('(Xinhua, 2025, paras. 14, 15)');
  });
});
