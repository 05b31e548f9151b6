import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { realFiles } from '#testing/articles';
import { rowText, settled, showReader, showWords, the } from '#testing/reader';
import { bothLanguages, PHONE } from '#testing/show';
import { rangeOf, sentenceElement } from '#testing/text-on-page';

const topOf = (id: string) => rowText(id, 'ar').getBoundingClientRect().top;

/** Opens the sheet, or closes it. */
async function turnSheet() {
  await userEvent.click(the('.sheet-grip'));
  await settled();
}

it.each(bothLanguages)(
  '%s: whoever has gone on from what is selected stays there as the sheet opens and closes',
  async (lang) => {
    await showReader({ lang, window: PHONE, search: '?entity=moscow', files: realFiles });
    window.scrollBy({ top: topOf('p14') - 100, behavior: 'instant' });
    await settled();
    const before = topOf('p14');
    for (const open of ['true', 'false']) {
      await turnSheet();
      expect(the('.panel').dataset['open']).toBe(open);
      expect(topOf('p14')).toBeCloseTo(before, 0);
    }
  },
);

it('a word that is clicked in the last line of the window stays, its card over it', async () => {
  await showWords({ files: realFiles });
  const sentence = sentenceElement('p4.1', 'ar');
  const word = rangeOf(sentence, 'البلدين', 1);
  const boxOfWord = () => word.getBoundingClientRect();
  window.scrollBy({ top: boxOfWord().bottom - window.innerHeight, behavior: 'instant' });
  await settled();
  const before = boxOfWord();
  const holder = sentence.getBoundingClientRect();
  const position = {
    x: before.left + before.width / 2 - holder.left,
    y: before.top + before.height / 2 - holder.top,
  };
  await userEvent.click(sentence, { position });
  await expect.poll(() => document.querySelector('.word-card')).not.toBeNull();
  await settled();
  const after = rangeOf(sentence, 'البلدين', 1).getBoundingClientRect();
  expect(after.top).toBeCloseTo(before.top, 0);
  await expect
    .poll(() => the('.word-card').getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(after.top + after.height / 2);
});
