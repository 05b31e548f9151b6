import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/help.json';
import en from '#i18n/locales/en/help.json';
import { SETTINGS_KEY } from '#settings/looks';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { texts } from '#testing/texts';
import { every } from '#testing/reader';
import { FirstHint } from './FirstHint';
import { HelpButton } from './HelpButton';

const help = { en, ar };
const article = realArticle();
const kept = () => JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}') as Record<string, unknown>;

it.each(bothLanguages)('%s: the key says what this is, and names every sign', async (lang) => {
  const screen = await show(<HelpButton article={article} />, { lang, window: WIDE });
  const button = screen.getByRole('button', { name: texts[lang].app.help });
  await button.click();
  const key = screen.getByRole('dialog', { name: help[lang].title });
  await expect.element(key).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  for (const said of [help[lang].about, help[lang].word, ...Object.values(texts[lang].registers.kinds)]) {
    await expect.element(key).toHaveTextContent(said);
  }
  // Each sign has a name beside it.
  const signs = every('.help li').map((one) => one.lastElementChild?.textContent ?? '');
  expect(signs.length).toBeGreaterThan(20);
  expect(signs.filter((name) => name.trim() === '')).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(key).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

it('the button puts the key away again', async () => {
  const screen = await show(<HelpButton article={article} />);
  await screen.getByRole('button', { name: texts.en.app.help }).click();
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await screen.getByRole('button', { name: en.close }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

it('the hint of a first visit goes for ever when it is understood, and comes back from the key', async () => {
  const both = (
    <>
      <HelpButton article={article} />
      <FirstHint />
    </>
  );
  const screen = await show(both, { window: WIDE });
  const hint = screen.getByRole('region', { name: en.hint });
  await expect.element(hint).toBeVisible();
  for (const said of [en.hintWord, en.hintName, en.hintCue]) await expect.element(hint).toHaveTextContent(said);
  await screen.getByRole('button', { name: en.gotIt }).click();
  await expect.element(hint).not.toBeInTheDocument();
  expect(kept()).toMatchObject({ hintSeen: true });
  await screen.getByRole('button', { name: texts.en.app.help }).click();
  await screen.getByRole('button', { name: en.tips }).click();
  await expect.element(hint).toBeVisible();
});

it('where the panel does not stand beside the text no hint lies over it', async () => {
  const screen = await show(<FirstHint />, { window: PHONE });
  await new Promise((done) => setTimeout(done, 300));
  expect(screen.container.textContent).toBe('');
});
