import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { every, showReader } from '#testing/reader';
import { show } from '#testing/show';
import { AT_FOOT, OVER_PAGE } from '#app/failures/look';
import { DIALOG, DIALOG_GROUND } from '#ui/styles/dialog';
import { POPUP } from '#ui/styles/popup';

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);

/** How many rows have notes that are seen. */
const notes = () => every('.row-notes').filter((one) => one.checkVisibility()).length;

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

it('on paper nothing round the text is a grid, or higher than what it holds: Firefox would cut lines through, and leave pages blank', async () => {
  await show(
    <div className="shell">
      <main>
        <section className="colophon">colophon</section>
      </main>
    </div>,
  );
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  for (const selector of ['.shell', '.shell > main']) {
    const { display, minBlockSize, paddingInlineStart } = styleOf(selector);
    expect([display, minBlockSize, paddingInlineStart]).toEqual(['block', '0px', '0px']);
  }
  expect(styleOf('.colophon').marginBlockEnd).toBe('0px');
});

it.each(Object.entries({ AT_FOOT, OVER_PAGE, DIALOG, DIALOG_GROUND, POPUP }))(
  'what is fixed to the window would stand on every page: %s is on none',
  async (_, looks) => {
    const screen = await show(<p className={looks}>a word</p>);
    await expect.element(screen.getByText('a word')).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(screen.getByText('a word')).not.toBeVisible();
  },
);

it('inks and lines are those of white paper, whatever the theme of the screen', async () => {
  await show(<p>a word</p>);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const { dataset } = document.documentElement;
  const inks = ['ink', 'ink2', 'ink3', 'person', 'accent', 'rule', 'pale', 'hair', 'party-a', 'party-b'];
  const inTheme = (theme: string) => {
    dataset['theme'] = theme;
    const looks = getComputedStyle(document.documentElement);
    return inks.map((ink) => `${ink} ${looks.getPropertyValue(`--${ink}`)}`);
  };
  const before = dataset['theme'] ?? '';
  const [paper, dark, sepia] = ['paper', 'dark', 'sepia'].map(inTheme);
  dataset['theme'] = before;
  expect(dark).toEqual(paper);
  expect(sepia).toEqual(paper);
});

it.each([true, false])('the notes are on paper, and the index if it is wanted: %s', async (printIndex) => {
  await showReader({ settings: { printIndex } });
  expect(notes()).toBe(0);
  window.dispatchEvent(new Event('beforeprint'));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  await expect.poll(notes).toBeGreaterThan(3);
  expect(every('main > .appendix')).toHaveLength(printIndex ? 1 : 0);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => every('.print-foot')).toEqual([]);
});
