import { describe, expect, it } from 'vitest';
import { ownMarks, tinyArticle } from '#article/testing';
import { searchArticle } from './match';
import type { Widener } from './hits';
import { MAX_QUERY } from './query';
import { litOf, hitText, realWords } from './testing';

const { article, words } = realWords();

describe('bad input: nothing is thrown, nothing is found', () => {
  it.each([
    ['', 'empty'],
    ['   \t\n', 'empty'],
    ['\u00a0\u2003', 'empty'],
    ['\u064f', 'signs'],
    ['ـ', 'signs'],
    ['.*', 'signs'],
    ['\\', 'signs'],
    ['«»،؛؟', 'signs'],
    ['😀', 'signs'],
    ['\u202e\u2067', 'signs'],
    ['\ud83d', 'signs'],
    ['\udc00\ud800', 'signs'],
    ['\u0000', 'signs'],
    ['و', 'short'],
    ['a', 'short'],
    ['ﻭ', 'short'],
    ['ب\u0651', 'short'],
    ['qqqq', 'ready'],
    ['[a-z]+', 'ready'],
    ['__proto__', 'ready'],
    ['constructor', 'ready'],
    ['\ud800qq', 'ready'],
  ])('%j: %s', (query, status) => {
    for (const data of [words, null]) {
      const result = searchArticle(article, data, query);
      expect([result.status, result.hits.length]).toEqual([status, 0]);
    }
  });

  it.each([
    ['a'.repeat(10_000), 'one word'],
    ['و'.repeat(10_000), 'one letter'],
    ['الصين '.repeat(2_000), 'a phrase'],
    ['\u064f'.repeat(10_000), 'marks'],
    ['ﷺ'.repeat(10_000), 'a ligature of eighteen letters'],
  ])('10 000 characters, cut: %#', (query) => {
    expect(searchArticle(article, words, query)).toMatchObject({ cut: true, hits: [] });
  });

  it('a pasted sentence is found by its beginning', () => {
    const sentence = article.sentences.get('p3.1')?.ar ?? '';
    const [hit] = searchArticle(article, words, sentence).hits;
    expect(sentence.length).toBeGreaterThan(MAX_QUERY);
    expect(hit?.sentence.id).toBe('p3.1');
    expect(sentence.startsWith(hit ? litOf(hit) : 'x')).toBe(true);
  });

  it('a long article is searched to its end', () => {
    const sentence = { ar: 'قال إن روسيا والصين '.repeat(20), en: 'He said that Russia and China '.repeat(20) };
    const long = tinyArticle({ paragraphs: Array.from({ length: 200 }, () => [sentence]) });
    const { hits } = searchArticle(long, null, 'روسيا');
    expect(hits).toHaveLength(4_000);
    expect(hits.at(-1)?.sentence.id).toBe('p200.1');
  });
});

describe('what is lit is exactly what matched, letters with their marks', () => {
  const marked = tinyArticle({
    paragraphs: [
      [
        { ar: 'وَبِالصِّينِ، مُحَمَّدٌ', en: 'Tu\u0308rkiye and Türkiye' },
        { ar: 'الصـــين الصيــنية', en: 'naïveté, cafe\u0301s' },
        { ar: 'النبي ﷺ و\ufe8d\ufefc\ufee7\ufe94', en: 'ＡＢ' },
      ],
    ],
  });
  it.each([
    ['الصين', ['p1.1 الصِّينِ', 'p1.2 الصـــين']],
    ['محمد', ['p1.1 مُحَمَّدٌ']],
    ['مح', ['p1.1 مُحَ']],
    ['turkiye', ['p1.1 Tu\u0308rkiye', 'p1.1 Türkiye']],
    ['tu', ['p1.1 Tu\u0308', 'p1.1 Tü']],
    ['naivete', ['p1.2 naïveté']],
    ['cafe', ['p1.2 cafe\u0301']],
    ['ﷺ', ['p1.3 ﷺ']],
    ['صلى الله عليه وسلم', ['p1.3 ﷺ']],
    ['والانة', ['p1.3 و\ufe8d\ufefc\ufee7\ufe94']],
    ['ab', ['p1.3 ＡＢ']],
  ])('%s', (query, places) => {
    expect(searchArticle(marked, null, query).hits.map(hitText)).toEqual(places);
  });

  it('without word data a wrong cut may be found, but none is missed', () => {
    expect(searchArticle(article, null, 'ضع').hits.map(hitText)).toEqual(['p10.1 ضع']);
    expect(searchArticle(article, null, 'الصين').hits).toEqual(searchArticle(article, words, 'الصين').hits);
  });
});

const offersOf = (query: string) => searchArticle(article, words, query).offers;

describe('offers', () => {
  it.each([
    ['الصين', ['الصيني 3 longer', 'الصينية 2 longer']],
    ['صين', ['صيني 3 longer', 'صينية 2 longer']],
    ['روسيا', ['روسي 2 stem', 'روسية 1 stem']],
    ['agree', ['agreed 3 longer']],
    ['country', ['countries 7 stem']],
    ['Wang', []],
    ['80', []],
    ['في', []],
  ])('beside the hits of “%s”: %j', (query, expected) => {
    expect(offersOf(query).map(({ text, count, why }) => `${text} ${count} ${why}`)).toEqual(expected);
  });

  it.each([
    ['Rusia', 'Russia'],
    ['neighbourliness', 'neighborliness'],
    ['الصبن', 'الصين'],
    ['لروسيا', 'روسيا'],
    ['للصين', 'الصين'],
    ['وبالصين', 'الصين'],
    ['المسؤوليات', 'مسؤوليات'],
    ['منظمة شنغهاي', 'منظمة شانغهاي'],
    ['Wang وانغ', 'وانغ'],
    ['Lavrov Sergei', 'Lavrov'],
    ['United Natoins', 'United Nations'],
  ])('instead of “%s”: %s', (query, expected) => {
    const result = searchArticle(article, words, query);
    expect(result.hits).toHaveLength(0);
    expect(result.offers.map(({ text }) => text)).toContain(expected);
  });

  it('each finds as many places as it says', () => {
    for (const query of ['الصين', 'روسيا', 'agree', 'Rusia', 'للصين', 'مستجدا', 'دول']) {
      for (const { text, count } of offersOf(query)) {
        const own = searchArticle(article, words, text).hits.filter(({ how }) => how === 'text');
        expect(`${text} ${own.length}`).toBe(`${text} ${count}`);
      }
    }
  });
});

const groupsOf = (query: string) =>
  searchArticle(article, words, query).groups.map(({ how, hits }) => `${how} ${hits.length}`);

describe('groups', () => {
  it.each([
    ['قول', ['root 2']],
    ['وزير', ['lemma 2', 'root 1']],
    ['بوتين', ['entity 4']],
    ['China', ['entity 17']],
    ['العلاقات الثنائية', []],
    ['moscow', []],
  ])('“%s”: %j', (query, expected) => {
    expect(groupsOf(query)).toEqual(expected);
  });

  it('are not mixed in until they are asked for', () => {
    const plain = searchArticle(article, words, 'وزير');
    expect(plain.hits.map(({ how }) => how)).toEqual(['text', 'text']);
    expect(plain.included).toEqual([]);
    const wide = searchArticle(article, words, 'وزير', ['root']);
    expect(wide.hits.map(({ how }) => how)).toEqual(['text', 'text', 'root']);
  });

  it('are there at once when the query is a lemma or a root, and not itself in the text', () => {
    expect(searchArticle(article, words, 'ق و ل')).toMatchObject({ included: ['root'], beginning: false });
    expect(searchArticle(article, null, 'ق و ل').hits).toEqual([]);
  });

  it('the same question has the same answer', () => {
    expect(searchArticle(article, words, 'وزير')).toBe(searchArticle(article, words, 'وزير'));
    expect(searchArticle(article, words, 'وزير')).not.toBe(searchArticle(article, null, 'وزير'));
  });
});

describe('exact spelling first, then the forgiving one, which is said', () => {
  const spelt = tinyArticle({
    paragraphs: [
      [
        { ar: 'قال إن علي عاد، وأكد أن الآن آن الأوان.', en: 'He said so.' },
        { ar: 'سار على الجسر إليه، وإنه في آسيا.', en: 'Türkiye and Turkiye.' },
        { ar: 'هذا قرءان، وأبناؤه هنا، والأزمة كبيرة.', en: 'Café.' },
      ],
    ],
  });
  const answer = (query: string, included: Widener[] = []) => {
    const { hits, groups, respelt } = searchArticle(spelt, null, query, included);
    const others = groups.find(({ how }) => how === 'spelling');
    return [hits.map(hitText).join(', '), respelt, others?.how === 'spelling' ? others.of.join(' ') : ''];
  };

  it.each<[string, string, boolean, string]>([
    ['إن', 'p1.1 إن, p1.2 إن', false, 'أن آن'],
    ['أن', 'p1.1 أن', false, 'إن آن'],
    ['آن', 'p1.1 آن, p1.1 آن', false, 'إن أن'],
    ['ان', 'p1.1 إن, p1.1 أن, p1.1 آن, p1.1 آن, p1.2 إن', true, ''],
    ['الآن', 'p1.1 الآن', false, ''],
    ['الان', 'p1.1 الآن', true, ''],
    ['علي', 'p1.1 علي', false, 'على'],
    ['على', 'p1.2 على', false, 'علي'],
    ['علی', 'p1.1 علي, p1.2 على', false, ''],
    ['إلى', 'p1.2 إلي', false, ''],
    ['الي', 'p1.2 إلي', true, ''],
    ['آسيا', 'p1.2 آسيا', false, ''],
    ['ءاسيا', 'p1.2 آسيا', true, ''],
    ['اسيا', 'p1.2 آسيا', true, ''],
    ['أسيا', 'p1.2 آسيا', true, ''],
    ['ا\u0653سيا', 'p1.2 آسيا', false, ''],
    ['قرآن', 'p1.3 قرءان', true, ''],
    ['أبناء', 'p1.3 أبناؤ', false, ''],
    ['الازمه', 'p1.3 الأزمة', true, ''],
    ['الأزمۃ', 'p1.3 الأزمة', false, ''],
    ['أن الآن', 'p1.1 أن الآن', false, ''],
    ['ان الان', 'p1.1 أن الآن', true, ''],
    ['turkiye', 'p1.2 Türkiye, p1.2 Turkiye', false, ''],
    ['CAFE', 'p1.3 Café', false, ''],
    ['إس', 'p1.2 آس', true, ''],
  ])('%s: %s, respelt %s, others %s', (query, hits, respelt, others) => {
    expect(answer(query)).toEqual([hits, respelt, others]);
  });

  it('other spellings join the hits, marked, when they are asked for', () => {
    const { hits, included } = searchArticle(spelt, null, 'علي', ['spelling']);
    expect(hits.map((hit) => `${hitText(hit)} ${hit.how}`)).toEqual(['p1.1 علي text', 'p1.2 على spelling']);
    expect(included).toEqual(['spelling']);
  });

  it('so with the beginnings of words', () => {
    expect(answer('أو')).toEqual(['p1.1 أو', false, '']);
    expect(answer('آس')).toEqual(['p1.2 آس', false, '']);
    expect(answer('اس')).toEqual(['p1.2 آس', true, '']);
  });

  it('a lemma that is spelt otherwise is not meant where words are spelt as the query is', () => {
    const [an, inna] = ['أن', 'إن'].map((query) => searchArticle(article, words, query));
    const places = (result = an) => new Set(result?.hits.map(hitText));
    expect(places(an).size).toBeGreaterThan(0);
    expect(places(inna).size).toBeGreaterThan(0);
    expect([...places(an)].filter((one) => places(inna).has(one))).toEqual([]);
    for (const result of [an, inna]) for (const hit of result?.hits ?? []) expect(hit.how).toBe('text');
  });
});

const plain = (query: string) => searchArticle(article, words, query).hits.map(hitText);

describe('letters and signs that come with a pasted word', () => {
  it.each([
    ['الصین', 'الصين'],
    ['روسیا', 'روسيا'],
    ['بوتین', 'بوتين'],
    ['الصداقۃ', 'الصداقة'],
    ['الأزمہ', 'الأزمة'],
    ['مجموعۀ', 'مجموعة'],
    ['أوڪرانيا', 'أوكرانيا'],
    ['الص\u00adين', 'الصين'],
    ['الص\u061cين', 'الصين'],
    ['ال\u206aصين\u{e0041}', 'الصين'],
    ['Chi\u00adna', 'China'],
    ['Chinaʼs', 'China’s'],
    ['China′s', 'China’s'],
    ['China`s', 'China’s'],
    ['China´s', 'China’s'],
    ['China＇s', 'China’s'],
    ['Chinaʹs', 'China’s'],
  ])('%j finds what %s finds', (query, clean) => {
    expect(plain(query)).toEqual(plain(clean));
    expect(plain(query).length).toBeGreaterThan(0);
  });
});

it('finds an entity of an own article by its Arabic name, where it has no English', () => {
  const own = tinyArticle(ownMarks);
  expect(searchArticle(own, null, 'الوزارة').hits.length).toBeGreaterThan(0);
  expect(searchArticle(own, null, 'null').hits).toEqual([]);
});
