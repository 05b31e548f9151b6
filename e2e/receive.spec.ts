/** Text that comes from other pages and apps: by the bookmark, and shared with the installed app. */
import { readFileSync } from 'node:fs';
import type texts from '#i18n/locales/en/late/workbench.json';
import { axe, expect, test } from './support';

test.use({
  firstVisit: true,
  serviceWorkers: 'allow',
  permissions: ['clipboard-read', 'clipboard-write'],
  // The other site.
  expected: /request: http:..127\.0\.0\.1:\d+\/reader\/here\//,
});

const said = JSON.parse(
  readFileSync(new URL('../src/i18n/locales/en/late/workbench.json', import.meta.url), 'utf8'),
) as typeof texts;

test('the bookmark hands over a page of another site, which the reader takes', async ({ page, baseURL, context }) => {
  await page.goto('/add/');
  await page.getByRole('button', { name: said.receive.copy }).click();
  expect(await axe(page, 'all')).toEqual([]);
  const bookmark = await page.evaluate(() => navigator.clipboard.readText());

  // The same site on another port is another one to the browser, with a policy that lets no foreign code run.
  const other = new URL('/reader/here/', baseURL);
  other.port = String(Number(other.port) + 1);
  await page.goto(other.href);
  await expect(page.locator('html[data-live]')).toBeAttached();
  const opening = context.waitForEvent('page');
  // As the browser does with a bookmark.
  await page.evaluate(decodeURIComponent(bookmark.replace('javascript:', '')));
  const bayan = await opening;
  await expect(bayan.getByRole('heading', { name: said.receive.handed })).toBeVisible();
  const region = bayan.getByRole('region', { name: said.receive.handed });
  await expect(region).toContainText(other.href);
  expect(await axe(bayan, 'all')).toEqual([]);
  await region.getByRole('button', { name: said.receive.use }).click();
  await expect(bayan.getByRole('region', { name: said.flow.ar })).toContainText('وزيرا خارجية الصين وروسيا');
  await expect(bayan).toHaveURL(/\/add\/\?draft=/);
  await bayan.close();
});

test('what is shared with the app is kept by its worker, and read', async ({ page }) => {
  await page.goto('/add/');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((done) => {
      active?.addEventListener('statechange', () => active.state === 'activated' && done());
    });
  });
  // From the second visit on the worker answers.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const address = await page.evaluate(async () => {
    const form = new FormData();
    form.append('files', new File(['قال الوزير إن الرحلة الأولى ستنطلق.'], 'report.txt', { type: 'text/plain' }));
    return (await fetch('./', { method: 'POST', body: form })).url;
  });
  expect(new URL(address).pathname).toBe('/add/');
  await page.goto('/favicon.svg');
  await page.goto('/add/#received');
  await expect(page.getByRole('region', { name: said.flow.ar })).toContainText('ستنطلق');
});
