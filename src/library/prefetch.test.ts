import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prefetch, takePrefetched } from './prefetch';

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: 'https://a.example/ar/?entity=china' } });
});
afterEach(() => vi.unstubAllGlobals());

const answering = (answer: Promise<Response>) => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(() => answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

describe('what is fetched ahead', () => {
  it('is handed out once, however the address is written', async () => {
    const response = new Response('{}');
    const fetched = answering(Promise.resolve(response));
    prefetch('../assets/article.json');
    expect(fetched).toHaveBeenCalledExactlyOnceWith('../assets/article.json');
    expect(await takePrefetched('https://a.example/assets/article.json')).toBe(response);
    expect(takePrefetched('https://a.example/assets/article.json')).toBeUndefined();
  });

  it('gives a failure to the code that takes the file, and to nothing else', async () => {
    const unhandled = vi.fn<() => void>();
    process.once('unhandledRejection', unhandled);
    answering(Promise.reject(new TypeError('Failed to fetch')));
    prefetch('a.json');
    await new Promise((done) => setTimeout(done));
    expect(unhandled).not.toHaveBeenCalled();
    await expect(takePrefetched('a.json')).rejects.toThrow('Failed to fetch');
    process.off('unhandledRejection', unhandled);
  });

  it('is nothing where nothing was', () => {
    expect(takePrefetched('https://a.example/assets/article.json')).toBeUndefined();
  });
});
