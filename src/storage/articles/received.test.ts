import { describe, expect, it } from 'vitest';
import { keepReceived, takeReceived } from './received';

/** As much of a browser's caches as is used. */
function memory(fails = false): CacheStorage {
  const kept = new Map<string, Response>();
  const cache = {
    put: (key: string, response: Response) =>
      fails ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : Promise.resolve(kept.set(key, response)),
    match: (key: string) => Promise.resolve(kept.get(key)),
    delete: (key: string) => Promise.resolve(kept.delete(key)),
  };
  return { open: () => Promise.resolve(cache) } as unknown as CacheStorage;
}

const requestOf = (body: FormData | string) => new Request('https://example.org/add/', { method: 'POST', body });

function form(): FormData {
  const given = new FormData();
  given.set('title', 'عنوان');
  given.append('files', new File(['نص'], 'report.txt', { type: 'text/plain' }));
  return given;
}

describe('what was shared', () => {
  it('is taken as it came, once', async () => {
    const caches = memory();
    expect(await keepReceived(requestOf(form()), caches)).toBe(true);
    const taken = await takeReceived(caches);
    expect(taken?.get('title')).toBe('عنوان');
    const file = taken?.get('files');
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['report.txt', 'نص']);
    expect(await takeReceived(caches)).toBeNull();
  });

  it('is the last, where several were', async () => {
    const caches = memory();
    await keepReceived(requestOf(form()), caches);
    const other = new FormData();
    other.set('text', 'b');
    await keepReceived(requestOf(other), caches);
    const taken = await takeReceived(caches);
    expect([taken?.get('title'), taken?.get('text')]).toEqual([null, 'b']);
  });

  it('where there is no room is told', async () => {
    expect(await keepReceived(requestOf(form()), memory(true))).toBe(false);
  });

  it('that is no form is nothing', async () => {
    const caches = memory();
    await keepReceived(requestOf('text'), caches);
    expect(await takeReceived(caches)).toBeNull();
  });
});
