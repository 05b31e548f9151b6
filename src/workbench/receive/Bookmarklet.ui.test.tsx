import { expect, it } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { handedAddress } from '#article/address/shared';
import { catchCopies } from '#testing/clipboard';
import { bothLanguages, show } from '#testing/show';
import { bookmarklet } from './bookmarklet';
import { Bookmarklet } from './Bookmarklet';

const texts = { en, ar };
const address = () => bookmarklet(handedAddress(window.location.href));

it.each(bothLanguages)('%s: the bookmark can be dragged and copied; here it does nothing but say so', async (lang) => {
  const t = texts[lang];
  const copies = catchCopies();
  const screen = await show(<Bookmarklet />, { lang });
  const link = screen.getByRole('link', { name: t.receive.bookmark });
  await expect.element(link).toHaveAttribute('href', address());
  await link.click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(t.receive.here);
  await expect.element(link).toHaveAttribute('href', address());
  await screen.getByRole('button', { name: t.receive.copy }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(t.receive.copied);
  expect((await copies.last()).plain).toBe(address());
});

it('where the browser does not copy, that is said', async () => {
  catchCopies(true);
  const screen = await show(<Bookmarklet />);
  await screen.getByRole('button', { name: en.receive.copy }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(en.receive.denied);
});
