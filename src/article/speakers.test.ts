import { describe, expect, it } from 'vitest';
import { shortName, sideOf, speakerName, stretchesOf, unitsSpokenBy } from './speakers';
import { given, realArticle, tinyArticle } from './testing';

const parties = [
  { side: 'a' as const, entity: 'china', speakers: ['wang'] },
  { side: 'b' as const, entity: 'russia', speakers: ['lavrov'] },
];
const entities = ['china', 'wang', 'russia', 'lavrov'].map((id) => ({
  id,
  mentions: [{ in: 'h', ar: 'الجانبان', en: null }],
}));
const article = tinyArticle({
  parties,
  entities: [
    ...entities,
    {
      id: 'nebenzia',
      name: { ar: 'فاسيلي نيبينزيا', en: 'Vasily Nebenzia' },
      short: { ar: 'نيبينزيا', en: 'Nebenzia' },
      mentions: [{ in: 'h', ar: 'الجانبان', en: null }],
    },
  ],
  headline: { ar: 'الجانبان', en: 'sides', speaker: 'wang' },
  paragraphs: [
    [{ ar: '1234567890', en: 'x', speaker: 'wang' }],
    [
      { ar: '12345', en: 'x', speaker: 'reporter' },
      { ar: '123456789012345', en: 'x', speaker: 'lavrov' },
    ],
    [
      { ar: '12345', en: 'x', speaker: 'wang' },
      { ar: '12345', en: 'x', speaker: 'wang' },
    ],
    [
      {
        ar: 'ا حيث أكد ب',
        en: 'a, with b affirming that',
        speaker: 'reporter',
        turns: [{ speaker: 'lavrov', from: { ar: 'أكد', en: 'affirming' } }],
      },
      { ar: 'ثم قال ا', en: 'then said', speaker: 'lavrov' },
    ],
    [{ ar: '1234567890', en: 'x', speaker: 'both' }],
  ],
});
const unit = (index: number) => given(article.units[index]);

describe('sideOf', () => {
  it.each([
    ['china', 'a', 'the state itself'],
    ['wang', 'a', 'who speaks for it'],
    ['russia', 'b', 'the other state'],
    ['lavrov', 'b', 'who speaks for that'],
    ['both', 'both', 'both together'],
    ['reporter', 'none', 'the reporter is on no side'],
    ['nebenzia', 'none', 'nor is somebody whom no party lists'],
    ['nobody', 'none', 'nor is an unknown id'],
  ])('%s: %s (%s)', (speaker, side) => {
    expect(sideOf(article, speaker)).toBe(side);
  });
});

describe('stretchesOf', () => {
  it('is one stretch where one speaks', () => {
    expect(stretchesOf(unit(1))).toEqual([{ speaker: 'wang', from: 0, to: 1 }]);
    expect(stretchesOf(unit(5))).toEqual([{ speaker: 'both', from: 0, to: 1 }]);
  });

  it('is as long as the text: 5 of 20 letters, then 15', () => {
    expect(stretchesOf(unit(2))).toEqual([
      { speaker: 'reporter', from: 0, to: 0.25 },
      { speaker: 'lavrov', from: 0.25, to: 1 },
    ]);
  });

  it('joins sentences of one speaker', () => {
    expect(stretchesOf(unit(3))).toEqual([{ speaker: 'wang', from: 0, to: 1 }]);
  });

  it('changes in the middle of a sentence, where the words of the turn begin, and goes on in the next', () => {
    const length = 'ا حيث أكد ب'.length + 'ثم قال ا'.length;
    const turn = 'ا حيث '.length / length;
    expect(stretchesOf(unit(4))).toEqual([
      { speaker: 'reporter', from: 0, to: turn },
      { speaker: 'lavrov', from: turn, to: 1 },
    ]);
  });

  it('measures the language that is asked for', () => {
    const [first] = stretchesOf(unit(4), 'en');
    expect(first?.to).toBeCloseTo('a, with b '.length / ('a, with b affirming that'.length + 'then said'.length));
  });

  it.each(realArticle().units)(
    'of the real article, $id: from 0 to 1 without a hole, each longer than nothing',
    (real) => {
      for (const lang of ['ar', 'en'] as const) {
        const stretches = stretchesOf(real, lang);
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(1);
        expect(stretches.every((stretch) => stretch.to > stretch.from)).toBe(true);
        expect(stretches.slice(1).map((stretch) => stretch.from)).toEqual(
          stretches.slice(0, -1).map((stretch) => stretch.to),
        );
        expect(stretches.slice(1).every((stretch, at) => stretch.speaker !== stretches[at]?.speaker)).toBe(true);
      }
    },
  );
});

describe('unitsSpokenBy', () => {
  it.each([
    ['wang', [1, 3], 'not the headline'],
    ['lavrov', [2, 4], 'also where somebody else begins'],
    ['both', [5], 'both together is no party'],
    ['china', [], 'a state speaks through people'],
    ['nobody', [], 'an unknown id'],
  ])('%s: %j (%s)', (speaker, expected) => {
    expect(unitsSpokenBy(article, speaker)).toEqual(expected);
  });

  it('finds in the real article what its dropped subjects hide: Wang in 3–8 and 17, Lavrov in 9–12 and 16', () => {
    const real = realArticle();
    expect(unitsSpokenBy(real, 'wang-yi')).toEqual([3, 4, 5, 6, 7, 8, 17]);
    expect(unitsSpokenBy(real, 'sergei-lavrov')).toEqual([9, 10, 11, 12, 16]);
  });
});

describe('names', () => {
  const words = { reporter: 'Reporter', both: 'Both sides' };

  it.each([
    ['reporter', 'en', 'Reporter'],
    ['both', 'ar', 'Both sides'],
    ['nebenzia', 'en', 'Nebenzia'],
    ['nebenzia', 'ar', 'نيبينزيا'],
    ['wang', 'en', 'wang'],
    ['nobody', 'en', 'nobody'],
  ] as const)('speakerName of %s in %s: %s', (speaker, lang, name) => {
    expect(speakerName(article, speaker, lang, words)).toBe(name);
  });

  it('shortName is the name where there is no shorter one', () => {
    const name = { ar: 'الصين', en: 'China' };
    expect(shortName({ name })).toBe(name);
    expect(shortName({ name: { ar: 'الصين', en: null } })).toEqual({ ar: 'الصين', en: 'الصين' });
    expect(shortName({ name, short: { ar: 'ص', en: 'CN' } })).toEqual({ ar: 'ص', en: 'CN' });
  });
});
