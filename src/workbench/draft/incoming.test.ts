import { describe, expect, it } from 'vitest';
import type { PageMeta } from '#import/formats/markup';
import { linesOfText } from '#import/lines';
import { countsOf, flowOf, paragraphsOf, sentencesOf, sidesOf, titleOf } from './flows';
import { draftOf, draftOfPairs, withMoreLines } from './incoming';
import { draftOfText, NOW } from './testing';

describe('a pasted page', () => {
  const draft = draftOfText();

  it('has its furniture struck out, each line with its reason, and nothing lost', () => {
    const struck = draft.lines.filter((line) => line.struck !== null && line.struck !== 'empty');
    expect(struck.map((line) => [line.struck, line.lang])).toEqual([
      ['breadcrumb', 'ar'],
      ['source-line', 'ar'],
      ['read-also', 'ar'],
      ['breadcrumb', 'en'],
      ['share', 'en'],
    ]);
  });

  it('says what it is', () => {
    expect(titleOf(draft)).toEqual({
      ar: 'وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين',
      en: 'Transport ministers discuss a new sea link between the two ports',
    });
    expect(draft.about).toMatchObject({
      publisher: { ar: 'شينخوا', en: 'Xinhua' },
      place: { ar: 'جنيف', en: 'Geneva' },
      dateline: '2025-04-01',
      published: '2025-04-02T09:59',
      address: null,
    });
    expect(draft.id).toMatch(/^2025-04-01-transport-ministers-discuss-a-new-sea-link-[a-z0-9]{6}$/);
    expect([draft.added, draft.alignment, draft.marks]).toEqual([NOW.toISOString(), null, { names: [], cues: [] }]);
  });

  it('is two flows of paragraphs and their sentences', () => {
    expect(flowOf(draft, 'ar').map(({ paragraph, isHeadline }) => (isHeadline ? 'h' : paragraph))).toEqual([
      null,
      'h',
      null,
      1,
      2,
      null,
    ]);
    expect(sentencesOf(draft, 'ar').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
    expect(sentencesOf(draft, 'en').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
    expect(sentencesOf(draft, 'ar')[2]?.text).toBe('واتفقا على أن تنطلق أول رحلة في الخريف المقبل.');
    expect(countsOf(draft, 'en')).toEqual({ paragraphs: 2, sentences: 3, words: 51, struck: 2 });
  });

  it('of a page that says more of itself in its head', () => {
    const meta: PageMeta = {
      publisher: 'Example News',
      published: '2025-04-02T09:59:00+08:00',
      url: 'https://example.org/a',
    };
    const { about } = draftOf(linesOfText('زار الوزير المدينة أمس.\nوغادرها اليوم.'), meta, { now: NOW });
    expect(about).toMatchObject({
      publisher: { ar: null, en: 'Example News' },
      published: '2025-04-02T09:59',
      dateline: '2025-04-02',
      address: 'https://example.org/a',
    });
  });

  it.each<[string, string, string]>([
    ['Arabic alone', 'وصل الوفد إلى العاصمة مساء أمس.', '2025-05-01'],
    ['a day of its own', 'القاهرة 3 مارس 2024 - وصل الوفد إلى العاصمة مساء أمس.', '2024-03-03'],
  ])('%s has a slug of its day', (_, text, day) => {
    expect(draftOfText(text).id).toMatch(new RegExp(`^${day}-[a-z0-9]{6}$`));
  });

  it('pasted twice has two ids', () => {
    const { id } = draftOfText();
    const again = draftOf(linesOfText('وصل الوفد.'), {}, { now: NOW, taken: new Set([draftOfText('وصل الوفد.').id]) });
    expect(again.id).not.toBe(id);
    expect(again.id).toMatch(/-2$/);
  });
});

describe('a text without a headline', () => {
  it('is whole: no sentence is taken out of it', () => {
    const draft = draftOfText('وصل الوفد أمس. وغادر اليوم.\nوعقد اجتماعا في المدينة.');
    expect(draft.about.headline.ar).toBeNull();
    expect(sentencesOf(draft, 'ar')).toEqual([
      { text: 'وصل الوفد أمس. ', paragraph: 1 },
      { text: 'وغادر اليوم.', paragraph: 1 },
      { text: 'وعقد اجتماعا في المدينة.', paragraph: 2 },
    ]);
    expect(titleOf(draft)).toEqual({ ar: 'وصل الوفد أمس.', en: '' });
  });

  it('in English is known by its first sentence too', () => {
    const draft = draftOfText('The delegation arrived yesterday. It left today.\nIt met twice.');
    expect(sentencesOf(draft, 'en').map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
    expect(sentencesOf(draft, 'ar')).toEqual([]);
    expect(titleOf(draft)).toEqual({ ar: '', en: 'The delegation arrived yesterday.' });
  });
});

describe('lines without letters', () => {
  it('go with the line before them', () => {
    const { lines } = draftOfText('وصل الوفد أمس.\n(…)\nThe delegation arrived.\n(…)');
    expect(sidesOf(lines)).toEqual(['ar', 'ar', 'en', 'en']);
    expect(paragraphsOf({ lines, about: draftOfText('و').about }, 'ar').body).toContain('(…)');
  });
});

describe('pairs of a file', () => {
  const draft = draftOfPairs(
    [
      { ar: 'عنوان', en: 'Title' },
      { ar: 'نص.', en: '' },
      { ar: '', en: 'Alone.' },
      { ar: 'آخر.', en: 'Last.' },
    ],
    { now: NOW },
  );

  it('stay aligned as they came', () => {
    expect(draft.alignment?.pairs.map(({ ar, en }) => [ar, en])).toEqual([
      [[0], [0]],
      [[1], []],
      [[], [1]],
      [[2], [2]],
    ]);
    expect(draft.lines.map(({ text }) => text)).toEqual(['عنوان', 'Title', 'نص.', 'Alone.', 'آخر.', 'Last.']);
  });

  it.each<[string, { ar: string; en: string }, { ar: number | null; en: number | null }]>([
    ['a title is the headline', { ar: 'عنوان الخبر', en: 'Title' }, { ar: 0, en: 1 }],
    ['a title in Arabic alone', { ar: 'عنوان الخبر', en: '' }, { ar: 0, en: null }],
    ['a sentence is none', { ar: 'وصل الوفد.', en: 'The delegation arrived.' }, { ar: null, en: null }],
    ['English alone is none', { ar: '', en: 'Title' }, { ar: null, en: null }],
  ])('the first of them: %s', (_, first, headline) => {
    const { about, alignment } = draftOfPairs([first, { ar: 'نص.', en: 'Text.' }], { now: NOW });
    expect(about.headline).toEqual(headline);
    expect(alignment?.ar[0]?.paragraph).toBe(headline.ar === null ? 1 : 0);
    expect(alignment?.en[0]?.paragraph).toBe(headline.en === null ? 1 : 0);
  });

  it('a single one is the text', () => {
    expect(draftOfPairs([{ ar: 'وصل الوفد', en: '' }], { now: NOW }).about.headline.ar).toBeNull();
  });
});

describe('more text', () => {
  it('comes after what is there, which stays as the reader left it', () => {
    const before = draftOfText('زار الوزير المدينة أمس.\nطباعة');
    const kept = { ...before, lines: before.lines.map((line) => ({ ...line, struck: null })) };
    const more = withMoreLines(kept, linesOfText('GENEVA, April 1 (Xinhua) -- The minister came.\nShare this'), {});
    expect(more.lines.map(({ struck }) => struck)).toEqual([null, null, null, 'share']);
    expect(more.about).toMatchObject({ place: { ar: null, en: 'Geneva' }, publisher: { en: 'Xinhua' } });
    expect(more.id).toBe(before.id);
  });
});
