import { describe, expect, it, vi } from 'vitest';
import { imported } from './retry-import';

/** What stands in the built code: a function in whose text there is an address. */
function loading<Module>(address: string, answer: () => Promise<Module>, quote = '`') {
  const text = `()=>preload(()=>import(${quote}${address}${quote}),deps([0,1]),import.meta.url)`;
  return Object.assign(vi.fn<() => Promise<Module>>(answer), { toString: () => text });
}

const away = new TypeError('Importing a module script failed.');
const failing = (address: string, quote?: string) => loading(address, () => Promise.reject<string>(away), quote);

describe('imported', () => {
  it('gives what is imported, and asks for nothing else', async () => {
    const from = vi.fn<(address: string) => Promise<unknown>>();
    const load = loading('./a.js', async () => 'module');
    expect(await imported(load, from)).toBe('module');
    expect(await imported(load, from)).toBe('module');
    expect(from).not.toHaveBeenCalled();
  });

  it.each([
    ['"', 'double quotes'],
    ["'", 'single quotes'],
    ['`', 'backquotes'],
  ])('finds the address between %s', async (quote, name) => {
    const from = vi.fn<(address: string) => Promise<unknown>>(async () => 'module');
    const load = failing(`./${name}.js`, quote);
    expect(await imported(load, from)).toBe('module');
    expect(from.mock.calls[0]?.[0]).toMatch(new RegExp(String.raw`^\./${name}\.js\?again=\w+$`));
  });

  it('asks for what failed under an address of its own each time, until it is there', async () => {
    const load = failing('./b.js');
    const asked: string[] = [];
    const from = async (address: string) => {
      asked.push(address);
      if (asked.length < 3) throw new Error('still away');
      return 'module';
    };
    await expect(imported(load, from)).rejects.toThrow('still away');
    await expect(imported(load, from)).rejects.toThrow('still away');
    // There is one such module, however often it is called for.
    expect(await Promise.all([imported(load, from), imported(load, from)])).toEqual(['module', 'module']);
    expect(await imported(load, from)).toBe('module');
    expect(load).toHaveBeenCalledOnce();
    expect(asked.map((one) => one.replace(/\w+$/, ''))).toEqual(Array(3).fill('./b.js?again='));
    expect(new Set(asked).size).toBe(3);
  });

  it('leaves other modules alone', async () => {
    const from = vi.fn<(address: string) => Promise<unknown>>(() => Promise.reject(away));
    await expect(imported(failing('./c.js'), from)).rejects.toBe(away);
    expect(
      await imported(
        loading('./d.js', async () => 'module'),
        from,
      ),
    ).toBe('module');
    expect(from).toHaveBeenCalledOnce();
  });

  it('tries again as before where there is no address to be read', async () => {
    const load = vi.fn<() => Promise<string>>(() => Promise.reject(away));
    await expect(imported(load)).rejects.toBe(away);
    await expect(imported(load)).rejects.toBe(away);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
