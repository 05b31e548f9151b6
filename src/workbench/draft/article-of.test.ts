import { describe, expect, it } from 'vitest';
import { articleSchema } from '#article/format/schema';
import { saveOwnArticle } from '#storage/articles/own-articles';
import { openTestDatabase } from '#storage/testing';
import * as v from 'valibot';
import { articleOf, placedSentences, unaligned } from './article-of';
import { strike } from './changes';
import { arabicOf, type Draft } from './draft';
import { draftOfPairs } from './incoming';
import { settled } from './settle';
import { draftOfText, lineAt, NOW, oneByOne } from './testing';

function fileOf(draft: Draft) {
  const made = articleOf(draft);
  if (!made) throw new Error('no Arabic');
  return v.parse(articleSchema, JSON.parse(made.files['article.json'] ?? ''));
}

describe('the article of a draft', () => {
  it('of Arabic alone is whole, and can be stored', async () => {
    const draft = draftOfText('زيارة إلى المدينة في الخريف\nوصل الوفد أمس. وغادر اليوم.\nوعقد اجتماعا في المدينة.');
    const file = fileOf(draft);
    expect(file.headline).toEqual({ id: 'h', ar: 'زيارة إلى المدينة في الخريف', en: null, speaker: 'reporter' });
    expect(file.paragraphs.map(({ id, sentences }) => [id, sentences.map((one) => [one.id, one.ar, one.en])])).toEqual([
      [
        'p1',
        [
          ['p1.1', 'وصل الوفد أمس. ', null],
          ['p1.2', 'وغادر اليوم.', null],
        ],
      ],
      ['p2', [['p2.1', 'وعقد اجتماعا في المدينة.', null]]],
    ]);
    const saved = await saveOwnArticle(articleOf(draft)?.files ?? {}, { database: openTestDatabase() });
    expect(saved).toMatchObject({ ok: true, value: { id: draft.id, title: { ar: file.headline.ar, en: '' } } });
  });

  it('of two languages has the English beside the Arabic, and says where it comes from', async () => {
    const draft = await settled(draftOfText(), oneByOne);
    const file = fileOf(draft);
    expect(file.headline.en).toBe('Transport ministers discuss a new sea link between the two ports');
    expect(file.paragraphs[0]?.sentences[1]).toMatchObject({
      ar: 'واتفقا على أن تنطلق أول رحلة في الخريف المقبل.',
      en: 'They agreed that the first ship will sail in the autumn.',
    });
    expect(file.source).toEqual({
      kind: 'own',
      added: NOW.toISOString(),
      publisher: { ar: 'شينخوا', en: 'Xinhua' },
      place: { ar: 'جنيف', en: 'Geneva' },
      dateline: '2025-04-01',
      published: '2025-04-02T09:59',
      address: null,
    });
    expect(await saveOwnArticle(articleOf(draft)?.files ?? {}, { database: openTestDatabase() })).toMatchObject({
      ok: true,
    });
  });

  it('of a text without a headline is titled by its first sentence, and has the text whole', async () => {
    const file = fileOf(draftOfText('وصل الوفد أمس. وغادر اليوم.\nوعقد اجتماعا في المدينة.'));
    expect(file.headline).toEqual({ id: 'h', ar: 'وصل الوفد أمس.', en: null, speaker: 'reporter' });
    expect(file.paragraphs.map(({ sentences }) => sentences.map(({ id, ar }) => [id, ar]))).toEqual([
      [
        ['p1.1', 'وصل الوفد أمس. '],
        ['p1.2', 'وغادر اليوم.'],
      ],
      [['p2.1', 'وعقد اجتماعا في المدينة.']],
    ]);
    const long = fileOf(draftOfText(`${'كلمة '.repeat(40)}أخيرة. وانتهى.`));
    expect(long.headline.ar).toMatch(/^كلمة (?:كلمة )*كلمة…$/);
    expect(long.headline.ar.length).toBeLessThanOrEqual(91);
    expect(long.paragraphs[0]?.sentences[0]?.ar).toBe(`${'كلمة '.repeat(40)}أخيرة. `);
  });

  it('of a text with an English headline alone has that, and takes it for no loss', async () => {
    const text =
      'وصل الوفد أمس. وغادر اليوم.\nA visit to the town in autumn\nThe delegation arrived yesterday. It left today.';
    const made = articleOf(await settled(draftOfText(text), oneByOne));
    const file = v.parse(articleSchema, JSON.parse(made?.files['article.json'] ?? ''));
    expect([file.headline.ar, file.headline.en]).toEqual(['وصل الوفد أمس.', 'A visit to the town in autumn']);
    expect(file.paragraphs[0]?.sentences.map(({ en }) => en)).toEqual([
      'The delegation arrived yesterday. ',
      'It left today.',
    ]);
    expect(made?.leftOut).toBe(0);
  });

  it('without Arabic is none', () => {
    expect(articleOf(draftOfText('The delegation arrived yesterday.'))).toBeNull();
    const draft = draftOfText('وصل الوفد أمس.');
    expect(articleOf(strike(draft, 0) ?? draft)).toBeNull();
  });

  it('leaves out English without Arabic, and counts it', () => {
    const draft = draftOfPairs(
      [
        { ar: 'عنوان', en: 'Title' },
        { ar: '', en: 'Alone.' },
        { ar: 'نص.', en: '' },
      ],
      { now: NOW },
    );
    expect(articleOf(draft)?.leftOut).toBe(1);
    expect(fileOf(draft).paragraphs.map(({ sentences }) => sentences[0]?.ar)).toEqual(['نص.']);
  });
});

describe('the sentences of an alignment', () => {
  const ar = [
    { text: 'عنوان', paragraph: 0 },
    { text: 'أول. ', paragraph: 1 },
    { text: 'ثان.', paragraph: 1 },
    { text: 'ثالث.', paragraph: 2 },
    { text: 'رابع.', paragraph: 3 },
  ];
  const en = [
    { text: 'First.', paragraph: 1 },
    { text: 'And more.', paragraph: 1 },
    { text: 'Last.', paragraph: 2 },
  ];
  const of = (pairs: readonly [number[], number[]][]) =>
    placedSentences({ ar, en, pairs: pairs.map(([a, e]) => ({ ar: a, en: e, confidence: 1 })) }).sentences;

  it.each<[string, [number[], number[]][], [string, string, string | null][]]>([
    [
      'each in a pair',
      [
        [[0], []],
        [[1], [0, 1]],
        [[2], []],
        [[3], [2]],
        [[4], []],
      ],
      [
        ['h', 'عنوان', null],
        ['p1.1', 'أول. ', 'First. And more.'],
        ['p1.2', 'ثان.', null],
        ['p2.1', 'ثالث.', 'Last.'],
        ['p3.1', 'رابع.', null],
      ],
    ],
    [
      'joined over the end of a paragraph',
      [
        [[0], [0]],
        [
          [1, 2, 3],
          [1, 2],
        ],
        [[4], []],
      ],
      [
        ['h', 'عنوان', 'First.'],
        ['p1.1', 'أول. ثان. ثالث.', 'And more. Last.'],
        ['p2.1', 'رابع.', null],
      ],
    ],
    [
      'the headline joined with the text',
      [
        [[0, 1], [0]],
        [[2], [1, 2]],
        [[3, 4], []],
      ],
      [
        ['h', 'عنوان أول. ', 'First.'],
        ['p1.1', 'ثان.', 'And more. Last.'],
        ['p2.1', 'ثالث. رابع.', null],
      ],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(of(pairs).map((one) => [one.id, one.ar, one.en])).toEqual(expected);
  });

  it('know where they stand in the whole Arabic', () => {
    const alignment = { ar, en: [], pairs: ar.map((_, at) => ({ ar: [at], en: [], confidence: 1 })) };
    const whole = arabicOf(alignment);
    for (const { start, end, ar: text } of placedSentences(alignment).sentences)
      expect(whole.slice(start, end)).toBe(text);
  });

  it('of a text without a headline: what is made of it takes no room', () => {
    const body = ar.slice(1);
    const pairs = body.map((_, at) => ({ ar: [at], en: at === 0 ? [0] : [], confidence: 1 }));
    const { sentences } = placedSentences({ ar: body, en: [{ text: 'First.', paragraph: 1, draft: true }], pairs });
    expect(sentences.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['h', 0, 0],
      ['p1.1', 0, 5],
      ['p1.2', 5, 9],
      ['p2.1', 10, 15],
      ['p3.1', 16, 21],
    ]);
    expect(sentences[0]).toMatchObject({ ar: 'أول.', en: 'First.', draft: true });
  });

  it('of a headline in two pairs are one', () => {
    const two = [{ text: 'عنوان. ', paragraph: 0 }, { text: 'وتتمته', paragraph: 0 }, ...ar.slice(1)];
    const pairs = two.map((_, at) => ({ ar: [at], en: [], confidence: 1 }));
    expect(placedSentences({ ar: two, en: [], pairs }).sentences.map(({ id, ar: text }) => [id, text])).toEqual([
      ['h', 'عنوان. وتتمته'],
      ['p1.1', 'أول. '],
      ['p1.2', 'ثان.'],
      ['p2.1', 'ثالث.'],
      ['p3.1', 'رابع.'],
    ]);
  });

  it('before anything is aligned are the Arabic ones', () => {
    const draft = draftOfText();
    expect(unaligned(draft).ar).toHaveLength(4);
    expect(lineAt(draft, 'وتعهد')).toBeGreaterThan(0);
  });
});
