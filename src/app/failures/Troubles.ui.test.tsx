import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeSettings } from '#settings/useSettings';
import { SETTINGS_KEY } from '#settings/looks';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { dismissTrouble, getTroubles, tellTrouble, troubleKinds } from '#ui/trouble';
import { Troubles } from './Troubles';

const { trouble, crash, dismiss } = texts.en.app;
const { states } = texts.en.settings;
const notes = (container: Element) =>
  [...container.querySelectorAll('.trouble')].map((one) => one.getAttribute('data-trouble'));
/** What lies in the storage, as if another tab had put it there. */
const keep = (text: string) => {
  localStorage.setItem(SETTINGS_KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
};

beforeEach(() => {
  for (const one of getTroubles()) dismissTrouble(one);
});
afterEach(() => void vi.restoreAllMocks());

it.each(bothLanguages.flatMap((lang) => troubleKinds.map((kind) => ({ lang, kind }))))(
  '$lang: says what went wrong, and is put away: $kind',
  async ({ lang, kind }) => {
    const screen = await show(<Troubles />, { lang });
    tellTrouble(kind, new Error('sabotage'));
    const { app } = texts[lang];
    await expect.element(screen.getByRole('status').first()).toHaveTextContent(app.trouble[kind]);
    // What is wrong with the code of this page may be right in that of the next.
    expect(screen.getByRole('button', { name: app.crash.reload }).elements()).toHaveLength(
      kind === 'unexpected' ? 0 : 1,
    );
    await screen.getByRole('button', { name: app.dismiss, exact: true }).click();
    await expect.poll(() => notes(screen.container)).toEqual([]);
  },
);

it('tries again what can be tried, and takes the note away meanwhile', async () => {
  const screen = await show(<Troubles />);
  const again = vi.fn<() => void>();
  tellTrouble('missing', new Error('no code'), again);
  await screen.getByRole('button', { name: crash.retry }).click();
  expect(again).toHaveBeenCalledOnce();
  await expect.element(screen.getByText(trouble.missing)).not.toBeInTheDocument();
});

it('says each kind once, and kinds beside each other', async () => {
  const screen = await show(<Troubles />);
  tellTrouble('missing', new Error('first'));
  tellTrouble('unexpected', 'not even an error');
  tellTrouble('missing', new Error('second'));
  await expect.poll(() => notes(screen.container)).toEqual(['unexpected', 'missing']);
});

it('settings that cannot be read are said, and again when they have been set aside', async () => {
  keep('{"theme":');
  const screen = await show(<Troubles />);
  await expect.element(screen.getByText(states.unreadable)).toBeVisible();
  await screen.getByRole('button', { name: dismiss }).click();
  await expect.poll(() => notes(screen.container)).toEqual([]);
  changeSettings({ theme: 'dark' });
  await expect.element(screen.getByText(states.aside)).toBeVisible();
  expect(localStorage.getItem(`${SETTINGS_KEY}.aside-1`)).toBe('{"theme":');
});

it('no room is said once there was something to keep, and no longer when it could be kept', async () => {
  const screen = await show(<Troubles />);
  expect(notes(screen.container)).toEqual([]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  changeSettings({ theme: 'sepia' });
  await expect.element(screen.getByText(states.full)).toBeVisible();
  vi.restoreAllMocks();
  changeSettings({ size: 12 });
  await expect.poll(() => notes(screen.container)).toEqual([]);
  expect(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '')).toMatchObject({ theme: 'sepia', size: 12 });
});

it('that there is no room to set aside what cannot be read is said, and that is left where it is', async () => {
  keep('not JSON');
  const screen = await show(<Troubles />);
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function full(this: Storage, key, value) {
    if (key.includes('aside')) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
  changeSettings({ theme: 'dark' });
  await expect.element(screen.getByText(states.full)).toBeVisible();
  expect(localStorage.getItem(SETTINGS_KEY)).toBe('not JSON');
});

it('what was chosen holds when the storage is cleared, and is kept again with the next choice', async () => {
  const screen = await show(<Troubles />, { settings: { size: 12 } });
  localStorage.clear();
  changeSettings({ theme: 'sepia' });
  expect(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '')).toMatchObject({ theme: 'sepia', size: 12 });
  expect(notes(screen.container)).toEqual([]);
});
