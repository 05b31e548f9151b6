/** What the page gives the reader as a file, in a component test. */
import { vi } from 'vitest';

/** Name and bytes of the file that is saved next; until the mocks are restored, no link can be clicked by a script. */
export function catchFile(): Promise<{ name: string; bytes: Uint8Array }> {
  return new Promise((done) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      const { download, href } = this;
      const read = async () => {
        const response = await fetch(href);
        done({ name: download, bytes: new Uint8Array(await response.arrayBuffer()) });
      };
      void read();
    });
  });
}
