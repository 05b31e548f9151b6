import { describe, expect, it, vi } from 'vitest';
import { imported } from './imported';

const failing = (address: string) => async () => {
  throw new TypeError(`error loading dynamically imported module: ${address}`);
};

describe('imported', () => {
  it('gives what is imported, and asks for nothing else', async () => {
    const from = vi.fn<(address: string) => Promise<unknown>>();
    expect(await imported(async () => 'module', from)).toBe('module');
    expect(from).not.toHaveBeenCalled();
  });

  it.each([
    new TypeError('Failed to fetch dynamically imported module: https://a.example/a.js'),
    new TypeError('Importing a module script failed.'),
    new Error('sabotage'),
    'sabotage',
  ])('passes on what would not be remembered: %s', async (failure) => {
    const from = vi.fn<(address: string) => Promise<unknown>>();
    const load = async () => {
      throw failure;
    };
    await expect(imported(load, from)).rejects.toBe(failure);
    expect(from).not.toHaveBeenCalled();
  });

  it('asks for a remembered failure under an address of its own each time, until it is there', async () => {
    const load = failing('https://a.example/b.js');
    const asked: string[] = [];
    const from = async (address: string) => {
      asked.push(address);
      if (asked.length < 3) throw new Error('still away');
      return 'module';
    };
    await expect(imported(load, from)).rejects.toThrow('b.js');
    await expect(imported(load, from)).rejects.toThrow('b.js');
    // There is one such module, however often it is called for.
    expect(await Promise.all([imported(load, from), imported(load, from)])).toEqual(['module', 'module']);
    expect(await imported(load, from)).toBe('module');
    expect(asked.map((one) => one.replace(/\d+$/, ''))).toEqual(Array(3).fill('https://a.example/b.js?again='));
    expect(new Set(asked).size).toBe(3);
  });
});
