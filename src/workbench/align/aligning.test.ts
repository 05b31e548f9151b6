import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '#lexicon/entries/entry';
import { entriesOf } from '#lexicon/testing';
import { answering, steps, type Asked } from './aligning';

const entries = entriesOf(
  '1 | مَاء | موه | n | pl مِيَاه | water',
  '2 | شَمْس | شمس | nf | pl شُمُوس | sun',
  '2 | قَمَر | قمر | n | pl أَقْمَار | moon',
);
const paragraphs = (texts: readonly string[]) => texts.map((text, at) => ({ text, paragraph: at + 1 }));
/** Three paragraphs, of which two are rendered: their words alone say which. */
const asked = (id: number): Asked => ({
  id,
  lexicon: 'https://example.org/lexicon.txt',
  alignment: {
    ar: paragraphs(['المياه باردة هنا.', 'الشمس قوية هنا.', 'القمر بعيد هنا.']),
    en: paragraphs(['The sun is strong.', 'The moon is far.']),
    pairs: [],
  },
});

/** Sixty paragraphs of a sentence each. */
const side = (text: string) => Array.from({ length: 60 }, (_, at) => ({ text: `${text} ${at}.`, paragraph: at }));

describe('what aligns beside the page', () => {
  it('asks for the lexicon once, and aligns by its words', async () => {
    const load = vi.fn<(address: string) => Promise<Entry[]>>(() => Promise.resolve(entries));
    const answer = answering(load);
    const pairsOf = async (id: number) => {
      const made = await answer(asked(id));
      return made.ok ? [made.id, made.pairs.map(({ ar, en }) => [ar, en])] : made;
    };
    const byWords = [
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ];
    expect(await pairsOf(1)).toEqual([1, byWords]);
    expect(await pairsOf(2)).toEqual([2, byWords]);
    const without = await answering(() => Promise.resolve([]))(asked(3));
    expect(without.ok && without.pairs.map(({ ar, en }) => [ar, en])).not.toEqual(byWords);
    expect(load.mock.calls).toEqual([['https://example.org/lexicon.txt']]);
  });

  it('renders a headline that is there in English alone by no sentence of the text', async () => {
    const { alignment, ...rest } = asked(1);
    const en = [{ text: 'The water is cold.', paragraph: 0 }, ...alignment.en];
    const made = await answering(() => Promise.resolve(entries))({
      ...rest,
      alignment: { ...alignment, en, pairs: [{ ar: [], en: [0], confidence: 1 }] },
    });
    expect(made.ok && made.pairs.map((pair) => [pair.ar, pair.en])).toEqual([
      [[], [0]],
      [[0], []],
      [[1], [1]],
      [[2], [2]],
    ]);
  });

  it('tells how far it is, up to the whole', async () => {
    const told: number[] = [];
    const all = { ...asked(1), alignment: { ar: side('المياه باردة هنا'), en: side('The water is cold'), pairs: [] } };
    await answering(() => Promise.resolve(entries))(all, (share) => told.push(share));
    expect(told.length).toBeGreaterThan(20);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeGreaterThan(0.95);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it('tells no step that is less than a hundredth', () => {
    const told: number[] = [];
    const tell = steps((share) => told.push(share));
    for (const share of [0, 0.004, 0.02, 0.021, 0.02, 0.5]) tell(share);
    expect(told).toEqual([0.02, 0.5]);
  });

  it('says why the lexicon cannot be had, and asks again the next time', async () => {
    const load = vi
      .fn<(address: string) => Promise<Entry[]>>(() => Promise.resolve(entries))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const answer = answering(load);
    expect(await answer(asked(1))).toEqual({ id: 1, ok: false, problem: 'Failed to fetch' });
    expect(await answer(asked(2))).toMatchObject({ id: 2, ok: true });
  });
});
