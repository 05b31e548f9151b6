import { expect, it } from 'vitest';
import { show } from '#testing/show';
import { usePrinting } from './usePrinting';

function Sheet() {
  return usePrinting() ? <p>for paper</p> : <p>for the screen</p>;
}

it('draws what is for paper before the browser takes the page', async () => {
  const screen = await show(<Sheet />);
  await expect.element(screen.getByText('for the screen')).toBeVisible();
  window.dispatchEvent(new Event('beforeprint'));
  // At once: nothing is waited for.
  expect(screen.container.textContent).toBe('for paper');
  window.dispatchEvent(new Event('afterprint'));
  await expect.element(screen.getByText('for the screen')).toBeVisible();
});

it('listens no more when it is gone', async () => {
  const screen = await show(<Sheet />);
  await screen.unmount();
  window.dispatchEvent(new Event('beforeprint'));
  expect(screen.container.textContent).toBe('');
});
