import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Pair } from '#align/align';
import type { Sentence } from '#align/edits';
import { bothLanguages, show } from '#testing/show';
import { PairRow, type Caret, type RowWords } from './PairRow';

const AR: Sentence[] = [
  { text: 'وصل الوفد أمس. ', paragraph: 1 },
  { text: 'وغادر اليوم.', paragraph: 1 },
];
const EN: Sentence[] = [
  { text: 'The delegation arrived yesterday.', paragraph: 1 },
  { text: 'It left today.', paragraph: 1 },
];

const sure: Pair = { ar: [0], en: [0], confidence: 1 };
const onFocus = vi.fn<(at: number) => void>();
const onCaret = vi.fn<(caret: Caret) => void>();

/** Words of the interface; how often a row has been drawn is told by how often it asked for its direction. */
function wordsOf(dir: RowWords['dir'] = 'ltr') {
  const drawn = { times: 0 };
  const words: RowWords = {
    get dir() {
      drawn.times += 1;
      return dir;
    },
    none: { ar: 'no Arabic', en: 'no English' },
    states: { doubtful: 'doubtful', pinned: 'pinned', draft: 'a draft' },
  };
  return { words, drawn };
}

type Given = Partial<Parameters<typeof PairRow>[0]>;

const row = (given: Given = {}) => (
  <PairRow
    at={3}
    name="4"
    label="pair 4"
    pair={sure}
    ar={AR}
    en={EN}
    focused={false}
    caret={null}
    words={usual}
    field={null}
    tools={null}
    onFocus={onFocus}
    onCaret={onCaret}
    {...given}
  />
);
const usual = wordsOf().words;

const group = () => page.getByRole('group', { name: 'pair 4' });
const side = (lang: 'ar' | 'en') => document.querySelector(`[data-pair] p[lang="${lang}"]`);
const leftOf = (element: Element | null) => element?.getBoundingClientRect().left ?? Number.NaN;
const caretIn = (lang: 'ar' | 'en') => side(lang)?.querySelector('[data-caret]') ?? null;

describe('what a row says of its pair', () => {
  it.each<[string, Pair, Sentence[], string[]]>([
    ['one that is sure: nothing', sure, EN, []],
    ['one that is doubtful', { ...sure, confidence: 0.1 }, EN, ['doubtful']],
    ['one that the reader has pinned', { ...sure, pinned: true }, EN, ['pinned']],
    ['one whose English is a draft', sure, [{ text: 'A draft.', paragraph: 1, draft: true }], ['a draft']],
    ['one without English', { ...sure, en: [] }, EN, ['no English']],
    ['one without Arabic', { ...sure, ar: [] }, EN, ['no Arabic']],
  ])('%s', async (_, pair, en, said) => {
    await show(row({ pair, en }));
    const text = group().element().textContent ?? '';
    const all = ['doubtful', 'pinned', 'a draft', 'no English', 'no Arabic'];
    expect(all.filter((one) => text.includes(one))).toEqual(said);
  });

  it('all sentences of a side, parted by a space', async () => {
    await show(row({ pair: { ar: [0, 1], en: [0, 1], confidence: 1 } }));
    expect(side('en')?.textContent?.trim()).toBe('The delegation arrived yesterday. It left today.');
    expect(side('ar')?.textContent?.trim()).toBe('وصل الوفد أمس. وغادر اليوم.');
  });
});

it.each(bothLanguages)('%s: English stands left and Arabic right, with the number between them', async (lang) => {
  await show(row({ words: wordsOf(lang === 'ar' ? 'rtl' : 'ltr').words }), { lang });
  const number = group().getByText('4', { exact: true }).element();
  expect(leftOf(side('en'))).toBeLessThan(leftOf(number));
  expect(leftOf(number)).toBeLessThan(leftOf(side('ar')));
});

describe('the row in focus', () => {
  it('is the one stop of the pairs', async () => {
    const screen = await show(row());
    await expect.element(group()).toHaveAttribute('tabindex', '-1');
    await expect.element(group()).not.toHaveAttribute('aria-current');
    await screen.rerender(row({ focused: true }));
    await expect.element(group()).toHaveAttribute('tabindex', '0');
    await expect.element(group()).toHaveAttribute('aria-current', 'true');
  });

  it('alone shows the caret, in its sentence and on its side', async () => {
    const caret: Caret = { side: 'ar', number: 0, offset: 4 };
    const screen = await show(row({ caret, focused: true }));
    expect(caretIn('ar')?.previousSibling?.textContent).toBe('وصل ');
    expect(caretIn('en')).toBeNull();
    await screen.rerender(row({ caret, focused: false }));
    expect(caretIn('ar')).toBeNull();
    await screen.rerender(row({ caret: { ...caret, number: 1 }, focused: true }));
    expect(caretIn('ar')).toBeNull();
  });
});

it('a click sets the caret before the word that was hit, and brings the row into focus', async () => {
  await show(row());
  const text = side('en')?.querySelector('[data-sentence]')?.firstChild;
  if (!text) throw new Error('no text');
  const range = document.createRange();
  // The middle of “arrived”.
  range.setStart(text, 19);
  range.setEnd(text, 20);
  const { left, top, height } = range.getBoundingClientRect();
  const box = side('en')?.getBoundingClientRect();
  await page
    .elementLocator(side('en') ?? document.body)
    .click({ position: { x: left - (box?.left ?? 0) + 1, y: top - (box?.top ?? 0) + height / 2 } });
  expect(onFocus).toHaveBeenCalledWith(3);
  expect(onCaret).toHaveBeenLastCalledWith({ side: 'en', number: 0, offset: 'The delegation '.length });
});

it('while English is typed its field takes its place, and nothing is said of a draft', async () => {
  const en: Sentence[] = [{ text: 'A draft.', paragraph: 1, draft: true }];
  await show(row({ en, field: <input aria-label="English" />, tools: <p>tools</p> }));
  await expect.element(group().getByRole('textbox')).toBeVisible();
  await expect.element(group().getByText('tools')).toBeVisible();
  expect(side('en')).toBeNull();
  expect(group().element().textContent).not.toContain('a draft');
});

it('is drawn anew only for what it shows itself: a long text has two thousand of them', async () => {
  const { words, drawn } = wordsOf();
  const screen = await show(row({ words }));
  const { times } = drawn;
  // Another sentence was edited: the lists are new, and what this row has of them is not.
  await screen.rerender(row({ words, en: [EN[0] as Sentence, { text: 'It has left.', paragraph: 1 }], ar: [...AR] }));
  expect(drawn.times).toBe(times);
  await screen.rerender(row({ words, en: [{ text: 'They arrived.', paragraph: 1 }] }));
  expect(drawn.times).toBeGreaterThan(times);
  expect(side('en')?.textContent).toContain('They arrived.');
});
