import { beforeAll, expect, it } from 'vitest';
import { every, rowText, settled, showReader, the } from '#testing/reader';
import { bothLanguages, PHONE, WIDE } from '#testing/show';
import { texts } from '#testing/texts';
import { short } from '#testing/real-text';

// They come when they are called for: on a slow day that would take longer than a test waits.
beforeAll(() => Promise.all([import('#app/article/listening/ListenPlayer'), import('#reader/Vowels')]));

const { sentences, vowelled, wordsOf } = short;

/** How far each row stands from the top of the article, in px. */
const tops = () => every('.text .row').map((row) => row.offsetTop);

it.each(bothLanguages)('%s: gives the Arabic its vowels, and covers a language', async (lang) => {
  const screen = await showReader({ lang });
  const { words } = texts[lang];
  const tools = screen.getByRole('toolbar', { name: words.tools, exact: true });
  await tools.getByRole('radio', { name: words.vowelChoices.all, exact: true }).click();
  await expect.poll(() => rowText('p4', 'ar').textContent).toBe(vowelled('p4.1'));
  await tools.getByRole('radio', { name: words.vowelChoices.endings, exact: true }).click();
  await expect.poll(() => rowText('p4', 'ar').textContent).toContain('وتعهد الجانبانِ بإنجاحِ عامِ الثقافةِ الصينيةِ');
  await tools.getByRole('radio', { name: words.vowelChoices.none, exact: true }).click();
  await expect.poll(() => rowText('p4', 'ar').textContent).toBe(sentences.get('p4.1')?.ar);
  const cover = tools.getByRole('radiogroup', { name: words.cover, exact: true });
  await cover.getByRole('radio', { name: words.covers.en, exact: true }).click();
  await expect.poll(() => the('.text').dataset['covered']).toBe('en');
});

it.each(bothLanguages)('%s: what stays at its end is on a phone a sign alone, whose name is heard', async (lang) => {
  const screen = await showReader({ lang, window: PHONE });
  const listen = screen.getByRole('button', { name: texts[lang].words.listen, exact: true }).element();
  const wide = () => listen.getBoundingClientRect().width;
  // Room for a finger, and no more: it lies over what scrolls under it.
  expect(wide()).toBeGreaterThanOrEqual(44);
  expect(wide()).toBeLessThan(60);
});

it('shows the vowels of the word that is pointed at over it, and moves nothing', async () => {
  await showReader({ settings: { vowels: 'word' } });
  await expect.poll(() => document.fonts.status).toBe('loaded');
  await settled();
  const before = tops();
  const word = document.createRange();
  const text = document.createTreeWalker(rowText('p1', 'ar'), NodeFilter.SHOW_TEXT);
  const node = text.nextNode();
  if (!node) throw new Error('no text');
  word.setStart(node, 0);
  word.setEnd(node, 4);
  const box = word.getBoundingClientRect();
  const point = () =>
    the('.text').dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + box.height / 2,
      }),
    );
  // What shows it comes with the data of the words.
  await expect
    .poll(() => {
      point();
      return document.querySelector('.vowel-tip')?.textContent;
    })
    .toBe(wordsOf('p1.1')[0]?.vowelled);
  expect(the('.vowel-tip').getBoundingClientRect().bottom).toBeLessThanOrEqual(box.top + 1);
  expect(tops()).toEqual(before);
  the('.text').dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => document.querySelector('.vowel-tip')).toBeNull();
  // The card that a click opens begins with the same.
  point();
  await expect.poll(() => document.querySelector('.vowel-tip')).not.toBeNull();
  the('.text').dispatchEvent(new MouseEvent('click'));
  await expect.poll(() => document.querySelector('.vowel-tip')).toBeNull();
  point();
  await settled();
  expect(document.querySelector('.vowel-tip')).toBeNull();
});

it.each([
  ['wide', WIDE, 0],
  ['phone', PHONE, 1],
] as const)(
  '%s: one row of the same height, with the views where the bar has no room for them',
  async (_, size, views) => {
    const screen = await showReader({ window: size });
    const { words, app } = texts.en;
    const tools = screen.getByRole('toolbar', { name: words.tools, exact: true });
    await expect
      .poll(() => tools.getByRole('radiogroup', { name: app.view, exact: true }).elements().length)
      .toBe(views);
    expect(the('.tools').offsetHeight).toBe(48);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size[0]);
  },
);

it('opens the player of the voice over the page, and closes it again', async () => {
  const screen = await showReader();
  const { words, listen } = texts.en;
  const before = tops();
  const button = screen.getByRole('button', { name: words.listen, exact: true });
  await button.click();
  const player = screen.getByRole('region', { name: listen.title, exact: true });
  await expect.element(player).toBeVisible();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  expect(tops()).toEqual(before);
  await player.getByRole('button', { name: listen.close, exact: true }).click();
  await expect.element(player).not.toBeInTheDocument();
});
