import { describe, expect, it } from 'vitest';
import { setAbout } from '#workbench/draft/changes';
import { aboutOf } from '#workbench/draft/incoming';
import { draftOfText } from '#workbench/draft/testing';
import { decisionsOf, guessesIn, isRequired } from './decisions';

const none: ReadonlySet<string> = new Set();
const abouts = (text: string, left = none) => decisionsOf(draftOfText(text), left).map(({ about }) => about);
const head = 'زيارة إلى المدينة في الخريف';

describe('what is to be decided', () => {
  it.each<[string, string, string[]]>([
    ['nothing', `${head}\nوصل الوفد أمس.`, []],
    ['no headline', 'وصل الوفد أمس.\nوغادر اليوم.', ['headline']],
    ['no Arabic', 'The delegation arrived yesterday.', ['no-arabic']],
    ['a sign of direction', `${head}\nوصل\u200f الوفد أمس.`, ['signs']],
    ['a joiner, which may be meant', `${head}\nوصل\u200c الوفد أمس.`, []],
    ['shapes of letters', `${head}\nﻭﺻﻞ ﺍﻟﻮﻓﺪ ﺃﻣﺲ.`, ['repair']],
  ])('%s', (_, text, expected) => {
    expect(abouts(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a sign that turns letters round', `${head}\nوصل\u202e الوفد أمس.`],
    ['an embedding that is closed in another sentence', `${head}\nوصل\u202b الوفد أمس. وغادر\u202c اليوم.`],
    ['what only an edit mends', `${head}\nوصل${'\u064b'.repeat(9)} الوفد أمس.`],
    ['no Arabic', 'The delegation arrived yesterday.'],
  ])('cannot be left where no article could be made: %s', (_, text) => {
    const all = decisionsOf(draftOfText(text), none);
    const required = all.filter(isRequired);
    expect(required).toHaveLength(1);
    expect(decisionsOf(draftOfText(text), new Set(all.map(({ key }) => key)))).toEqual(required);
  });

  it('signs that an article may hold can be left', () => {
    expect(decisionsOf(draftOfText(`${head}\nوصل\u200f الوفد أمس.`), none).filter(isRequired)).toEqual([]);
  });

  it('two days that differ', () => {
    const dates = decisionsOf(draftOfText(), none);
    expect(dates).toEqual([
      {
        about: 'dates',
        key: 'dates 2025-04-01 2025-04-02T09:59',
        dateline: '2025-04-01',
        published: '2025-04-02T09:59',
      },
    ]);
    expect(abouts(`${head}\nوصل\u200f الوفد أمس.`, new Set(['signs direction']))).toEqual([]);
  });
});

describe('what was recognised', () => {
  it('is a guess until the reader changes it', () => {
    const draft = draftOfText();
    const found = aboutOf(draft.lines, {});
    expect(guessesIn(draft, found)).toEqual({
      publisher: { ar: true, en: true },
      place: { ar: true, en: true },
      dateline: true,
      published: true,
    });
    const changed = setAbout(draft, { place: { ar: 'فيينا', en: null }, dateline: null });
    expect(changed && guessesIn(changed, found)).toMatchObject({ place: { ar: false, en: false }, dateline: false });
  });
});
