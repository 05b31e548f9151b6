import { describe, expect, it, vi } from 'vitest';
import { applied, typeEnglish } from '#align/edits';
import { editLine, markHeadline, strike, unmarkHeadline } from './changes';
import type { Draft } from './draft';
import { settled, type AlignTexts } from './settle';
import { draftOfText, lineAt, oneByOne } from './testing';

const pairsOf = ({ alignment }: Draft) => alignment?.pairs.map(({ ar, en }) => [ar, en]);

const paragraphs = ({ alignment }: Draft) => alignment?.ar.map(({ paragraph }) => paragraph);

/** The same sentence so many times. */
const repeating = (times: number) => draftOfText(`زيارة إلى المدينة في الخريف\n${'وصل الوفد. '.repeat(times)}`);

describe('taking the text over into the alignment', () => {
  it('sets the headlines beside each other, and aligns the rest by paragraphs', async () => {
    const align = vi.fn<AlignTexts>(oneByOne);
    const draft = await settled(draftOfText(), align);
    expect(pairsOf(draft)).toEqual([0, 1, 2, 3].map((at) => [[at], [at]]));
    expect(align.mock.calls[0]?.[0].map((paragraph) => paragraph.length)).toEqual([2, 1]);
  });

  it('asks nobody where there is one language', async () => {
    const align = vi.fn<AlignTexts>(oneByOne);
    const arabic = await settled(draftOfText('زيارة إلى المدينة في الخريف\nوصل الوفد أمس. وغادر.'), align);
    expect(pairsOf(arabic)).toEqual([0, 1, 2].map((at) => [[at], []]));
    const english = await settled(draftOfText('The delegation arrived yesterday. It left.'), align);
    expect(pairsOf(english)).toEqual([0, 1].map((at) => [[], [at]]));
    expect(align).not.toHaveBeenCalled();
  });

  it('leaves a draft as it is whose text has not changed, whatever was edited in its pairs', async () => {
    const align = vi.fn<AlignTexts>(oneByOne);
    const draft = await settled(draftOfText(), align);
    const edit = draft.alignment && typeEnglish(draft.alignment, 1, 'Typed by hand.');
    const edited = { ...draft, alignment: draft.alignment && edit && applied(draft.alignment, edit) };
    expect(await settled(edited, align)).toBe(edited);
    expect(align).toHaveBeenCalledTimes(1);
  });

  it('sets no sentence of the text beside a headline that is there in English alone', async () => {
    const align = vi.fn<AlignTexts>(oneByOne);
    const text = 'وصل الوفد أمس.\nA visit to the town in autumn\nThe delegation arrived yesterday.';
    expect(pairsOf(await settled(draftOfText(text), align))).toEqual([
      [[], [0]],
      [[0], [1]],
    ]);
  });

  it('makes a headline that is none any more a paragraph, and the other way round', async () => {
    const titled = await settled(draftOfText('زيارة إلى المدينة في الخريف\nوصل الوفد أمس.'), oneByOne);
    const bare = await settled(unmarkHeadline(titled, 'ar') ?? titled, oneByOne);
    expect(paragraphs(bare)).toEqual([1, 2]);
    const again = await settled(markHeadline(bare, 0) ?? bare, oneByOne);
    expect(paragraphs(again)).toEqual([0, 1]);
  });

  it('leaves a draft of before as its reader has divided it, for as long as its text is the same', async () => {
    const text = 'وصل الوفد أمس. وغادر اليوم.\nوعقد اجتماعا.';
    const ar = [
      { text: 'وصل الوفد أمس.', paragraph: 0 },
      { text: 'وغادر ', paragraph: 1 },
      { text: 'اليوم.', paragraph: 1 },
      { text: 'وعقد اجتماعا.', paragraph: 2 },
    ];
    const before: Draft = {
      ...draftOfText(text),
      alignment: { ar, en: [], pairs: ar.map((_, at) => ({ ar: [at], en: [], confidence: 1 })) },
      // As it was written then.
      alignedFrom: { ar: '0\tوصل الوفد أمس.\n1\tوغادر اليوم.\n2\tوعقد اجتماعا.', en: '' },
    };
    expect(await settled(before, oneByOne)).toBe(before);
    const changed = editLine(before, lineAt(before, 'وعقد'), 'وعقد اجتماعا ثانيا.');
    expect((await settled(changed ?? before, oneByOne)).alignment?.ar).toEqual([
      { text: 'وصل الوفد أمس. ', paragraph: 1 },
      { text: 'وغادر اليوم.', paragraph: 1 },
      { text: 'وعقد اجتماعا ثانيا.', paragraph: 2 },
    ]);
  });

  it('after a change aligns what has changed, and keeps the pairs before and after, and what was typed', async () => {
    const align = vi.fn<AlignTexts>(oneByOne);
    const draft = await settled(draftOfText(), align);
    const edit = draft.alignment && typeEnglish(draft.alignment, 3, 'Typed by hand.');
    const typed = { ...draft, alignment: draft.alignment && edit && applied(draft.alignment, edit) };
    const at = lineAt(typed, 'جنيف أول');
    const changed = editLine(typed, at, 'جنيف أول أبريل 2025 (شينخوا) بحث الوزيران الأمر. واتفقا. وغادرا.');
    const again = await settled(changed ?? typed, align);
    expect(align.mock.calls[1]?.[0].flat()).toHaveLength(3);
    expect(align.mock.calls[1]?.[1].flat()).toHaveLength(2);
    expect(again.alignment?.en.at(-1)?.text).toBe('Typed by hand.');
    expect(again.alignment?.pairs.at(-1)).toEqual({ ar: [4], en: [3], confidence: 1 });
    expect(again.alignment?.pairs[0]).toEqual({ ar: [0], en: [0], confidence: 1 });
    expect(again.alignment?.pairs.flatMap(({ ar }) => ar)).toEqual([0, 1, 2, 3, 4]);
    expect(again.alignment?.pairs.flatMap(({ en }) => en)).toEqual([0, 1, 2, 3]);
  });

  it('puts no sentence into two pairs where the same one stands several times', async () => {
    const before = await settled(repeating(4), oneByOne);
    for (const times of [1, 2, 5]) {
      const after = await settled({ ...before, lines: repeating(times).lines }, oneByOne);
      expect(pairsOf(after)).toEqual(Array.from({ length: times + 1 }, (_, at) => [[at], []]));
    }
  });

  it('that loses its English keeps its Arabic', async () => {
    let draft = await settled(draftOfText(), oneByOne);
    for (const [at, { lang, struck }] of draft.lines.entries())
      if (lang === 'en' && struck === null) draft = strike(draft, at) ?? draft;
    const left = await settled(draft, oneByOne);
    expect(left.alignment?.en).toEqual([]);
    expect(left.alignment?.pairs.flatMap(({ ar }) => ar)).toEqual([0, 1, 2, 3]);
    expect(left.alignment?.pairs.every(({ ar }) => ar.length > 0)).toBe(true);
  });
});
