import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCatalogue } from '#article/catalogue';
import { deviceDatabase } from '#storage/database';
import { saveOwnArticle } from '#storage/articles/own-articles';
import { ownMarks, realArticle, tinyFiles } from '#testing/articles';
import { showHook } from '#testing/show';
import { useEntries, type AllEntries } from './useEntries';

const root = new URL('https://example.org/');
const bundled = realArticle();

/** What the site answers where its catalogue is asked for. */
const site = (respond: (signal: AbortSignal) => Promise<Response> | Response) =>
  vi.spyOn(window, 'fetch').mockImplementation((_, init) => Promise.resolve(respond(init?.signal as AbortSignal)));
const catalogue = () => new Response(JSON.stringify(makeCatalogue([bundled])));

/** An own article, with its entry as it is kept, or without it, as of a version that kept none. */
async function bring(slug: string, { isMade = true } = {}) {
  const files = Object.entries(tinyFiles(ownMarks)).map(([name, json]) => [
    name,
    JSON.stringify(name === 'article.json' ? { ...(json as object), slug } : json),
  ]);
  expect(await saveOwnArticle(Object.fromEntries(files) as Record<string, string>)).toMatchObject({ ok: true });
  if (isMade) return;
  await deviceDatabase.write(['article-entries'], (change) => change.objectStore('article-entries').delete(slug));
}

/** Workers that make nothing, and tell what the test has them tell. */
function idleWorkers() {
  const running = new Set<EventTarget>();
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super();
        running.add(this);
      }
      postMessage() {}
      terminate() {
        running.delete(this);
      }
    },
  );
  return running;
}

const told = ({ articles, ...rest }: AllEntries) => ({
  articles: articles.map(({ entry, own }) => (own ? `own: ${entry.slug}` : entry.slug)),
  reading: rest.reading,
  left: rest.left,
  unread: rest.unread,
  failed: rest.failed,
});

const entries = async () => {
  const hook = await showHook(() => useEntries(root));
  return { ...hook, now: () => told(hook.result.current) };
};

const whole = { reading: false, left: null, unread: 0, failed: false };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('useEntries', () => {
  it('has those of the bundled articles, and after them those of this device', async () => {
    site(catalogue);
    await bring('own-a');
    await bring('own-b');
    const { now } = await entries();
    await expect.poll(now).toEqual({ ...whole, articles: [bundled.slug, 'own: own-a', 'own: own-b'] });
  });

  it('does not wait for the site with what lies on the device, and says that more is coming', async () => {
    const answers: ((response: Response) => void)[] = [];
    site(() => new Promise((done) => answers.push(done)));
    await bring('own-a');
    const { now } = await entries();
    await expect.poll(now).toEqual({ ...whole, articles: ['own: own-a'], reading: true });
    for (const answer of answers) answer(catalogue());
    await expect.poll(now).toEqual({ ...whole, articles: [bundled.slug, 'own: own-a'] });
  });

  it('says that the site fails, with what lies on the device, and asks again when it is told to', async () => {
    const asked = site(() => new Response('', { status: 503 }));
    await bring('own-a');
    const { now, result, act } = await entries();
    await expect.poll(now).toEqual({ ...whole, articles: ['own: own-a'], failed: true });
    asked.mockClear();
    asked.mockImplementation(() => Promise.resolve(catalogue()));
    await act(() => result.current.retry());
    await expect.poll(now).toEqual({ ...whole, articles: [bundled.slug, 'own: own-a'] });
    // The device is not read again for it.
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says how many own articles are still to be read, then how many could not be', async () => {
    site(catalogue);
    const running = idleWorkers();
    await bring('own-a');
    await bring('own-b', { isMade: false });
    await bring('own-c', { isMade: false });
    const { now } = await entries();
    const ready = [bundled.slug, 'own: own-a'];
    await expect.poll(now).toEqual({ ...whole, articles: ready, reading: true, left: 2 });
    await expect.poll(() => running.size).toBe(1);
    for (const worker of running) worker.dispatchEvent(new Event('error'));
    await expect.poll(now).toEqual({ ...whole, articles: ready, unread: 2 });
    // What has failed is not kept waiting.
    expect(running.size).toBe(0);
  });

  it('does not know how many could not be read where the device does not say what it has', async () => {
    site(catalogue);
    vi.spyOn(deviceDatabase, 'read').mockResolvedValue({ ok: false, reason: 'denied' });
    const { now } = await entries();
    await expect.poll(now).toEqual({ ...whole, articles: [bundled.slug], unread: null });
  });

  it('ends with the screen: nothing is asked for any longer', async () => {
    const signals: AbortSignal[] = [];
    site((signal) => new Promise(() => signals.push(signal)));
    const running = idleWorkers();
    await bring('own-a', { isMade: false });
    const { unmount } = await entries();
    await expect.poll(() => [signals.at(-1)?.aborted, running.size]).toEqual([false, 1]);
    await unmount();
    await expect.poll(() => [signals.at(-1)?.aborted, running.size]).toEqual([true, 0]);
  });
});
