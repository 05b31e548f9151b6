import { afterEach, describe, expect, it } from 'vitest';
import { paragraphsOf } from '#testing/clipboard';
import { short } from '#testing/real-text';
import { rowText, showReader, the } from '#testing/reader';
import { bothLanguages } from '#testing/show';
import { rangeOf, sentenceElement } from '#testing/text-on-page';

afterEach(() => getSelection()?.removeAllRanges());

/** Selects from the start of one range to the end of another. */
function select(from: Range, to: Range = from) {
  const range = document.createRange();
  range.setStart(from.startContainer, from.startOffset);
  range.setEnd(to.endContainer, to.endOffset);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

const around = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
};

/** What a copy puts on the clipboard; `null` where it is left to the browser. */
function copied(target: Element = document.body) {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
  target.dispatchEvent(event);
  if (!event.defaultPrevented) return null;
  return { plain: clipboardData.getData('text/plain'), html: paragraphsOf(clipboardData.getData('text/html')) };
}

const textOf = (sentence: string, lang: 'ar' | 'en') => short.sentences.get(sentence)?.[lang].trim() ?? '?';

describe.each(bothLanguages)('%s: what is copied from the text', (lang) => {
  it('is its words alone, a line a paragraph, each marked as its language', async () => {
    await showReader({ lang });
    select(around(rowText('p1', 'ar')), around(rowText('p2', 'en')));
    const copy = copied();
    const rows = ['p1', 'p2'].flatMap((id) => (['ar', 'en'] as const).map((one) => rowText(id, one)));
    const words = rows.map((one) => one.textContent.trim());
    expect(copy?.plain.split('\n')).toEqual(words);
    expect(copy?.html).toEqual(words.map((one, at) => (at % 2 === 0 ? `ar rtl ${one}` : `en ltr ${one}`)));
  });
});

it('is cut where the selection is, and is that of the vowels that show', async () => {
  await showReader({ settings: { vowels: 'all' } });
  const sentence = sentenceElement('p1.1', 'ar');
  await expect.poll(() => sentence.textContent).toBe(short.vowelled('p1.1'));
  const words = sentence.textContent.trim().split(' ').slice(1, 3).join(' ');
  select(rangeOf(sentence, words));
  expect(copied()?.plain).toBe(words);
});

it('is clean where all of the page is selected', async () => {
  await showReader();
  select(around(document.body));
  const lines = copied()?.plain.split('\n') ?? [];
  expect(lines).toContain(textOf('h', 'ar'));
  expect(lines).toContain(textOf('h', 'en'));
  // Two lines a row, and nothing of what stands beside and around them.
  expect(lines).toHaveLength(2 * document.querySelectorAll('.text .row').length);
});

it('is the browser’s own where nothing of the text is selected, or a field has the focus', async () => {
  await showReader();
  expect(copied()).toBeNull();
  select(around(the('.panel')));
  expect(copied()).toBeNull();
  select(around(rowText('p1', 'en')));
  const field = document.createElement('input');
  the('main').append(field);
  field.focus();
  select(around(rowText('p1', 'en')));
  expect(copied(field)).toBeNull();
  field.remove();
  expect(copied()).not.toBeNull();
});
