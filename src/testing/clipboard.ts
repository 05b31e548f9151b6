/** The clipboard in a component test: what is put there is caught, for a browser gives it only to a page that is asked for. */
import { vi } from 'vitest';
import type { Clip } from '#ui/clipboard';

/** Catches what is copied from now on; `deny` lets nothing be copied. */
export function catchCopies(deny = false): { last: () => Promise<Required<Clip>> } {
  const taken: Promise<Required<Clip>>[] = [];
  const denied = new DOMException('denied', 'NotAllowedError');
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((plain) => {
    if (deny) return Promise.reject(denied);
    taken.push(Promise.resolve({ plain, html: '' }));
    return Promise.resolve();
  });
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(([item]) => {
    if (deny) return Promise.reject(denied);
    const textOf = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    taken.push(Promise.all([textOf('text/plain'), textOf('text/html')]).then(([plain, html]) => ({ plain, html })));
    return Promise.resolve();
  });
  return { last: () => taken.at(-1) ?? Promise.reject(new Error('nothing was copied')) };
}

/** The paragraphs of copied HTML: language, direction, text. */
export const paragraphsOf = (html: string): string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')].map(
    (one) => `${one.lang} ${one.dir} ${one.textContent}`,
  );
