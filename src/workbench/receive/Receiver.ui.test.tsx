import { afterEach, expect, it, vi } from 'vitest';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import type { Result } from '#import/problem';
import { keepReceived } from '#storage/articles/received';
import { bothLanguages, show, type Scene } from '#testing/show';
import type { Given } from '#workbench/add/read-in';
import { Receiver } from './Receiver';

const texts = { en, ar };
const origin = window.location.origin;

/** The page that has opened this one; what it is told is kept. */
function openedBy() {
  const told: unknown[] = [];
  const opener = { postMessage: (data: unknown) => told.push(data) };
  vi.spyOn(window, 'opener', 'get').mockReturnValue(opener);
  return { told, opener };
}

afterEach(() => vi.restoreAllMocks());

function say(data: unknown, source: unknown) {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

async function open(from: 'received' | 'handed', scene: Scene & { patience?: number } = {}) {
  const given: Result<Given>[] = [];
  const done: string[] = [];
  const screen = await show(
    <Receiver
      from={from}
      onGiven={(one) => given.push(one)}
      onCancel={() => done.push('cancel')}
      patience={scene.patience}
    />,
    scene,
  );
  return { screen, given, done, t: texts[scene.lang ?? 'en'] };
}

const page = {
  type: 'bayan-page',
  url: `${origin}/news#x`,
  html: '<html><head><title>عنوان</title></head><body><p>قال الوزير.</p><script>document.title = "run"</script></body></html>',
};

it.each(bothLanguages)('%s: the page is told, and its text is taken when the reader wants it', async (lang) => {
  const { told, opener } = openedBy();
  const { screen, given, t } = await open('handed', { lang });
  await expect.poll(() => told).toContain('bayan-ready');
  await expect.element(screen.getByText(t.receive.waiting)).toBeVisible();
  say(page, opener);
  const region = screen.getByRole('region', { name: t.receive.handed });
  await expect.element(region).toHaveTextContent(`${origin}/news`);
  await expect.element(region).toHaveTextContent('عنوان');
  expect(given).toEqual([]);
  await screen.getByRole('button', { name: t.receive.use }).click();
  expect(given).toMatchObject([
    { ok: true, value: { incoming: { lines: [{ text: 'قال الوزير.' }], meta: { url: `${origin}/news` } } } },
  ]);
  expect(document.title).not.toBe('run');
});

it('of another window, or of another kind, nothing is taken', async () => {
  const { opener } = openedBy();
  const { screen, done } = await open('handed');
  say(page, window);
  say({ ...page, url: 'https://other.example/' }, opener);
  say('bayan-page', opener);
  await expect.element(screen.getByText(en.receive.waiting)).toBeVisible();
  await screen.getByRole('button', { name: en.cancel }).click();
  expect(done).toEqual(['cancel']);
});

it.each([
  ['says nothing', true],
  ['is parted from this one', false],
])('a page that %s is told of', async (_, isThere) => {
  if (isThere) openedBy();
  const { given } = await open('handed', { patience: 30 });
  await expect.poll(() => given).toMatchObject([{ ok: false, problem: { code: 'page-silent' } }]);
});

it('what was shared with the app is read, once', async () => {
  const form = new FormData();
  form.set('text', 'قال الوزير.');
  await keepReceived(new Request(origin, { method: 'POST', body: form }), caches);
  const { given } = await open('received');
  await expect
    .poll(() => given)
    .toMatchObject([{ ok: true, value: { incoming: { lines: [{ text: 'قال الوزير.' }] } } }]);
  const again = await open('received');
  await expect.poll(() => again.given).toMatchObject([{ ok: false, problem: { code: 'nothing-received' } }]);
});
