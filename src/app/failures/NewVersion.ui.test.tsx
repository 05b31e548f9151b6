import { expect, it, vi } from 'vitest';
import type { Offline } from '#library/register-worker';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { NewVersion } from './NewVersion';

/** A worker that has a new version when the test says so. */
function worker() {
  let ready = false;
  const listeners = new Set<() => void>();
  const offline: Offline = {
    isNewVersionReady: () => ready,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    useNewVersion: vi.fn<() => void>(),
  };
  return {
    offline,
    listeners,
    comes: () => {
      ready = true;
      for (const listener of listeners) listener();
    },
  };
}

it.each(bothLanguages)('%s: offers a new version once it is there, and takes it when asked', async (lang) => {
  const { offline, comes, listeners } = worker();
  const { newVersion } = texts[lang].app;
  const screen = await show(<NewVersion offline={offline} />, { lang });
  await expect.element(screen.container).toBeEmptyDOMElement();
  comes();
  await expect.element(screen.getByRole('status')).toHaveTextContent(newVersion.text);
  expect(offline.useNewVersion).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: newVersion.use }).click();
  expect(offline.useNewVersion).toHaveBeenCalledOnce();
  await screen.unmount();
  expect(listeners.size).toBe(0);
});

it('is put away without being taken', async () => {
  const { offline, comes } = worker();
  const screen = await show(<NewVersion offline={offline} />);
  comes();
  await screen.getByRole('button', { name: texts.en.app.newVersion.later }).click();
  await expect.element(screen.container).toBeEmptyDOMElement();
  expect(offline.useNewVersion).not.toHaveBeenCalled();
});
