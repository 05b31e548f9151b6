import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { realFiles } from '#testing/articles';
import { rowText, settled, showReader, the } from '#testing/reader';
import { bothLanguages, PHONE } from '#testing/show';

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
