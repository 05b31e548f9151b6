import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { ADD_FOLDER } from '#article/address/pages';
import { openPage } from '#library/page';
import { deviceDatabase } from '#storage/database';
import { catchFile } from '#testing/downloads';
import { texts as appTexts } from '#testing/texts';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { unpacked } from '#workbench/package';
import { App } from '#app/App';
import { AddPage } from './AddPage';

const texts = { en, ar };
/** Made up. */
const TEXT = `وزيرا النقل يبحثان خطا بحريا جديدا

بحث وزيرا النقل في البلدين تشغيل خط بحري جديد. وتعهدا بنشر جدول الرحلات.`;
const PLEDGE = 'وتعهدا بنشر جدول الرحلات';

/** The browser keeps nothing for the page, as where its settings forbid it. */
beforeEach(() => {
  deviceDatabase.close();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
});
afterEach(() => vi.restoreAllMocks());

async function open(scene: Scene = {}) {
  const { lang = 'en' } = scene;
  const page = openPage({ slug: null, lang, root: './', folder: ADD_FOLDER, files: null }, 'https://site.invalid/');
  const screen = await show(<AddPage page={page} offline={null} Reader={App} />, scene);
  return { screen, t: texts[lang] };
}

/** Puts the text in and reads it. */
async function read(scene: Scene = {}) {
  const opened = await open(scene);
  const { screen, t } = opened;
  await screen.getByRole('textbox', { name: t.add.field }).fill(TEXT);
  await screen.getByRole('button', { name: t.add.use }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(`${t.failures.denied} ${t.unstored.can}`);
  await screen.getByRole('button', { name: t.read, exact: true }).click();
  await expect.element(screen.getByText(t.unstored.notice)).toBeVisible();
  return opened;
}

/** As the browser asks before it leaves a page; gives whether the reader is asked. */
const asksToLeave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe.each(bothLanguages)('%s: where the browser stores nothing', (lang) => {
  it('a pasted text is read in this tab, and it is said that it goes with it', async () => {
    const { screen, t } = await read({ lang });
    await expect.poll(() => document.querySelector('#p1')?.textContent).toContain(PLEDGE);
    const colophon = document.querySelector('.colophon');
    expect(colophon).not.toBeNull();
    expect(colophon?.textContent).not.toContain(appTexts[lang].app.colophon.added);
    expect(asksToLeave()).toBe(true);
    // One way back, to the draft that is in this tab; a link would load the page anew.
    await expect.element(screen.getByRole('button', { name: t.unstored.back })).toBeVisible();
    expect(document.querySelector('a[href*="draft="]')).toBeNull();
  });

  it('on a phone the notice does not go beyond the window', async () => {
    await read({ lang, window: PHONE });
    expect(document.documentElement.scrollWidth).toBe(PHONE[0]);
  });
});

it('the text is saved as a file, with its draft', async () => {
  const { screen, t } = await read();
  const saved = catchFile();
  await screen.getByRole('button', { name: t.shelf.save }).click();
  const { name, bytes } = await saved;
  const whole = unpacked(bytes, name);
  expect(whole.ok && whole.value.files?.['article.json']).toContain(PLEDGE);
  expect(whole.ok && whole.value.draft?.lines.map(({ text }) => text)).toContain(TEXT.split('\n')[0]);
});

it('the draft is there to go back to, by the button and by Back, and has not lost a change', async () => {
  const { screen, t } = await read();
  await screen.getByRole('button', { name: t.unstored.back }).click();
  await expect.element(screen.getByRole('region', { name: t.flow.ar })).toHaveTextContent(PLEDGE);
  const line = [...document.querySelectorAll<HTMLElement>('[data-line]')].find((one) =>
    one.textContent.includes(PLEDGE),
  );
  line?.focus();
  await userEvent.keyboard('[KeyX]');
  await expect.poll(() => document.querySelector('del')?.textContent).toContain(PLEDGE);
  await screen.getByRole('button', { name: t.read, exact: true }).click();
  // A text whose only paragraph is left out is its headline.
  await expect.element(screen.getByText(t.unstored.notice)).toBeVisible();
  await expect.poll(() => document.querySelector('#p1')).toBeNull();
  window.history.back();
  await expect.poll(() => document.querySelector('del')?.textContent).toContain(PLEDGE);
});

it('after the tab was loaded anew it is said why the text is not there', async () => {
  const { screen, t } = await open({ search: '?article=a-text-that-was-here' });
  await expect.element(screen.getByRole('heading', { level: 1, name: t.notHere.unread })).toBeVisible();
  await expect.element(screen.getByText(t.failures.denied)).toBeVisible();
});
