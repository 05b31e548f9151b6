import { describe, expect, it } from 'vitest';
import { dataFiles } from './page';
import { countedFrom, pageDataOf, plain, storedPages, withSlash } from './stored-pages';

const site = 'https://example.org/reader/';
const files = Object.fromEntries(dataFiles.map((name) => [name, `assets/one/${name}`]));
const html = (hash: string, root: string) => {
  const named = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `${file}-${hash}`]));
  const data = { slug: 'one', lang: 'en', root, folder: 'one/', files: named };
  return `<!doctype html><script type="application/json" id="page">${JSON.stringify(data)}</script><p>${hash}</p>`;
};

/** As much of the browser's caches as is used. */
function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return Promise.resolve({
      put: (address: string, response: Response) => Promise.resolve(void entries.set(address, response)),
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
    });
  };
  const caches = {
    open,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  return { caches: caches as unknown as CacheStorage, all };
}

/** The root of the site, relative to an address of it. */
const rootFrom = (address: string) => '../'.repeat(address.slice(site.length).split('/').length - 1) || './';

/** A server that has one article at all its addresses, and its files; `lost` are the ends of addresses that it has not. */
const server =
  (hash: string, lost: readonly string[] = [], status = 404) =>
  (address: string) => {
    if (lost.some((one) => address.includes(one))) return Promise.resolve(new Response('', { status }));
    return Promise.resolve(new Response(address.endsWith('/') ? html(hash, rootFrom(address)) : address));
  };

describe('pages kept for a time without a network', () => {
  it('a page is kept with all that it reads, and found whatever a link adds', async () => {
    const { caches } = memoryCaches();
    const kept = storedPages(caches, 'v1', server('a'));
    await kept.keep(`${site}one/`);
    expect(await (await kept.find(`${site}one/?entity=china#p3`))?.text()).toContain('<p>a</p>');
    expect(await kept.find(`${site}one/index.html`)).toBeDefined();
    expect(await kept.find(`${site}two/`)).toBeUndefined();
  });

  it('a page that misses a file is not kept at all', async () => {
    const { caches } = memoryCaches();
    const kept = storedPages(caches, 'v1', server('a', ['phrases.json']));
    await expect(kept.keep(`${site}one/`)).rejects.toThrow('phrases.json');
    expect(await kept.find(`${site}one/`)).toBeUndefined();
  });

  it('a new version fetches what the old one kept, and drops that only when it takes over', async () => {
    const { caches, all } = memoryCaches();
    await storedPages(caches, 'v1', server('a')).keep(`${site}one/`);
    const next = storedPages(caches, 'v2', server('b'));
    await next.keepWhatOthersKept();
    expect(await (await next.find(`${site}one/`))?.text()).toContain('<p>b</p>');
    expect([...all.keys()]).toEqual(['bayan-articles-v1', 'bayan-articles-v2']);
    await next.dropOthers();
    expect([...all.keys()]).toEqual(['bayan-articles-v2']);
  });

  it('a file that is stored already is not fetched again', async () => {
    const { caches } = memoryCaches();
    const asked: string[] = [];
    const get = (address: string) => {
      asked.push(address);
      return server('a')(address);
    };
    const kept = storedPages(caches, 'v1', get);
    await kept.keep(`${site}one/`);
    await kept.keep(`${site}ar/one/`);
    expect(asked).toHaveLength(2 + dataFiles.length);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is found without the last slash, as a redirect to where its links are right', async () => {
    const { caches } = memoryCaches();
    const kept = storedPages(caches, 'v1', server('a'));
    await kept.keep(`${site}one/`);
    const answer = await kept.find(`${site}one?entity=china`);
    expect([answer?.status, answer?.headers.get('location')]).toEqual([302, `${site}one/?entity=china`]);
    expect(await kept.find(`${site}two`)).toBeUndefined();
  });

  it('a new version stores every address of the articles that the old one had stored', async () => {
    const { caches } = memoryCaches();
    await storedPages(caches, 'v1', server('a')).keep(`${site}ar/one/`);
    const next = storedPages(caches, 'v2', server('b'));
    await next.keepWhatOthersKept();
    for (const page of ['', 'ar/', 'one/', 'ar/one/']) {
      expect(await (await next.find(site + page))?.text()).toContain('<p>b</p>');
    }
  });

  it('a new version comes although a page is gone from the site', async () => {
    const { caches } = memoryCaches();
    const old = storedPages(caches, 'v1', server('a'));
    for (const page of ['two/', 'one/']) await old.keep(site + page);
    const next = storedPages(caches, 'v2', server('b', ['two/']));
    await next.keepWhatOthersKept();
    expect(await next.find(`${site}one/`)).toBeDefined();
    expect(await next.find(`${site}two/`)).toBeUndefined();
  });

  it('a new version waits for a server that only fails for now', async () => {
    const { caches } = memoryCaches();
    await storedPages(caches, 'v1', server('a')).keep(`${site}one/`);
    await expect(storedPages(caches, 'v2', server('b', ['one/'], 503)).keepWhatOthersKept()).rejects.toThrow('503');
  });

  it('a new version that cannot have it all is not ready', async () => {
    const { caches } = memoryCaches();
    await storedPages(caches, 'v1', server('a')).keep(`${site}one/`);
    const next = storedPages(caches, 'v2', server('b', ['words.json'], 500));
    await expect(next.keepWhatOthersKept()).rejects.toThrow('words.json');
  });
});

describe('the address under which a page is kept', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/index.html', 'https://example.org/'],
    ['https://example.org/ar/one/?view=ar#p2', 'https://example.org/ar/one/'],
    ['https://example.org/assets/x.json', 'https://example.org/assets/x.json'],
  ])('%s', (address, wanted) => {
    expect(plain(address)).toBe(wanted);
  });
});

describe('an address with its last slash', () => {
  it.each([
    ['https://example.org/reader/one', 'https://example.org/reader/one/'],
    ['https://example.org/ar?view=ar#p2', 'https://example.org/ar/?view=ar#p2'],
    ['https://example.org/one/', null],
    ['https://example.org/', null],
    ['https://example.org/sw.js', null],
    ['https://example.org/v1.2/one', 'https://example.org/v1.2/one/'],
  ])('%s', (address, wanted) => {
    expect(withSlash(address)).toBe(wanted);
  });
});

describe('a page that stands at any address', () => {
  it('has its links counted from the root of the site', () => {
    expect(countedFrom('<html><head><title>x</title>', 'https://example.org/a&b/$$"/')).toBe(
      '<html><head><base href="https://example.org/a&amp;b/$$&quot;/"><title>x</title>',
    );
  });
});

describe('what a page says of itself', () => {
  it('is found in its HTML', () => {
    expect(JSON.parse(pageDataOf(html('a', './')))).toMatchObject({ slug: 'one' });
  });

  it.each(['', '<p>nothing</p>', '<script type="application/json" id="other">{}</script>'])(
    'is missing: %s',
    (text) => {
      expect(() => pageDataOf(text)).toThrow('no page');
    },
  );
});
