import { describe, expect, it } from 'vitest';
import {
  editLine,
  invisibleOf,
  markHeadline,
  moveLine,
  repairsOf,
  restore,
  setAbout,
  setHeadline,
  strike,
  unmarkHeadline,
  withoutSigns,
  withRepair,
} from './changes';
import type { Draft } from './draft';
import { paragraphsOf, titleOf } from './flows';
import { draftOfText, lineAt } from './testing';

const draft = draftOfText();
const headline = lineAt(draft, 'وزيرا النقل');
const body = lineAt(draft, 'وتعهد الوزيران');
const sourceLine = lineAt(draft, '/مصدر');

describe('a change that changes nothing gives null', () => {
  it.each<[string, Draft | null]>([
    ['strike what is struck', strike(draft, sourceLine)],
    ['restore what counts', restore(draft, body)],
    ['strike where no line is', strike(draft, 999)],
    ['restore where no line is', restore(draft, 999)],
    ['edit where no line is', editLine(draft, 999, 'نص')],
    ['edit to the same text', editLine(draft, body, `${draft.lines[body]?.text} `)],
    ['mark the headline again', markHeadline(draft, headline)],
    ['move where no line is', moveLine(draft, 999)],
    ['say the same of it', setAbout(draft, { place: { ar: ' جنيف', en: 'Geneva ' } })],
    ['no headline in place of none', setHeadline(draftOfText('وصل الوفد أمس.'), 'ar', '  ')],
    ['drop signs that it has not', withoutSigns(draft, ['direction'])],
    ['repair what is sound', withRepair(draft, 'presentation-forms')],
  ])('%s', (_, changed) => {
    expect(changed).toBeNull();
  });
});

describe('a line', () => {
  it('is struck and restored, and the draft before stays as it was', () => {
    const struck = strike(draft, body);
    expect(struck?.lines[body]?.struck).toBe('left-out');
    expect(draft.lines[body]?.struck).toBeNull();
    expect(struck && restore(struck, body)?.lines[body]).toEqual(draft.lines[body]);
    expect(restore(draft, sourceLine)?.lines[sourceLine]?.struck).toBeNull();
  });

  it('that is the headline is none when it is struck', () => {
    expect(strike(draft, headline)?.about.headline.ar).toBeNull();
  });

  it('is edited; a line end makes two, and the headlines after it move along', () => {
    const edited = editLine(draft, headline, 'عنوان\n\nوأول سطر');
    expect(edited?.lines.slice(headline, headline + 2).map(({ text }) => text)).toEqual(['عنوان', 'وأول سطر']);
    expect(edited && titleOf(edited)).toEqual({ ar: 'عنوان', en: titleOf(draft).en });
  });

  it('without text is left out, and its text is not lost', () => {
    const emptied = editLine(draft, body, ' \n ');
    expect(emptied?.lines[body]).toEqual({ ...draft.lines[body], struck: 'left-out' });
  });

  it('stays on its side, whatever it now holds', () => {
    expect(editLine(draft, body, 'OPEC+')?.lines[body]?.lang).toBe('ar');
  });

  it('becomes the headline, also from what was struck out', () => {
    const marked = markHeadline(draft, lineAt(draft, 'اقرأ أيضا'));
    expect(marked && titleOf(marked).ar).toBe('اقرأ أيضا: افتتاح المرفأ الجديد');
    expect(marked && paragraphsOf(marked, 'ar').body[0]).toMatch(/^وزيرا النقل/);
    const none = unmarkHeadline(draft, 'ar');
    expect(none?.about.headline).toEqual({ ar: null, en: draft.about.headline.en });
    expect(none && unmarkHeadline(none, 'ar')).toBeNull();
  });

  it('moves to the other language, and what has no letters stays', () => {
    const mixed = draftOfText('وصل الوفد أمس.\n2025\nThe delegation arrived.');
    const moved = moveLine(mixed, 0);
    expect(moved?.lines.map(({ lang }) => lang)).toEqual(['en', 'ar', 'en']);
    expect(moveLine(draft, headline)?.about.headline.ar).toBeNull();
  });
});

describe('what is known of the text', () => {
  it('is set; empty words are not known', () => {
    const changed = setAbout(draft, { place: { ar: ' ', en: 'Vienna' }, dateline: '2025-04-03' });
    expect(changed?.about).toEqual({ ...draft.about, place: { ar: null, en: 'Vienna' }, dateline: '2025-04-03' });
  });

  it('the headline is written in its line, or in one of its own', () => {
    expect(setHeadline(draft, 'ar', 'عنوان')?.lines[headline]?.text).toBe('عنوان');
    expect(setHeadline(draft, 'ar', '')?.about.headline.ar).toBeNull();
    const bare = draftOfText('وصل الوفد أمس.\nوغادر اليوم.');
    const titled = setHeadline(bare, 'en', 'A visit');
    expect(titled && titleOf(titled).en).toBe('A visit');
    expect(titled?.about.headline).toEqual({ ar: null, en: 0 });
  });
});

describe('text from a PDF', () => {
  // The shapes of letters in place of letters.
  const drawn = draftOfText('ﻭﺻﻞ ﺍﻟﻮﻓﺪ ﺃﻣﺲ ﺇﻟﻰ ﺍﻟﻌﺎﺻﻤﺔ.\nﻭﻏﺎﺩﺭ ﺍﻟﻴﻮﻡ.');

  it('is offered a repair, with a sample, and keeps what the reader left out', () => {
    const [repair] = repairsOf(drawn);
    expect(repair).toMatchObject({ kind: 'presentation-forms', after: 'وصل الوفد أمس إلى العاصمة.' });
    const left = strike(drawn, 1);
    const mended = left && withRepair(left, 'presentation-forms');
    expect(mended?.lines.map(({ text, struck }) => [text, struck])).toEqual([
      ['وصل الوفد أمس إلى العاصمة.', null],
      ['وغادر اليوم.', 'left-out'],
    ]);
    expect(mended && repairsOf(mended)).toEqual([]);
  });

  it('good text is offered none', () => {
    expect(repairsOf(draft)).toEqual([]);
  });
});

describe('signs that nobody sees', () => {
  const signed = draftOfText('وصل\u200f الوفد\u202e أمس.\nShare\u00a0this');

  it('are named where they count, and dropped on request', () => {
    expect(invisibleOf(signed).map(({ kind }) => kind)).toEqual(['direction', 'override']);
    const dropped = withoutSigns(signed, ['direction', 'override']);
    expect(dropped?.lines[0]?.text).toBe('وصل الوفد أمس.');
    expect(dropped && invisibleOf(dropped)).toEqual([]);
  });
});
