import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const read = (/** @type {string} */ file) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

describe('dependencies', () => {
  it('have each a reason in docs/decisions.md', async () => {
    const [manifest, decisions] = [JSON.parse(await read('package.json')), await read('docs/decisions.md')];
    const names = ['dependencies', 'devDependencies', 'overrides'].flatMap((part) => Object.keys(manifest[part]));
    // Fonts are named by their family, behind the name of their publisher.
    const named = (/** @type {string} */ name) =>
      new RegExp(String.raw`(?:^|[^\w/-])${name.replace('@fontsource/', '')}(?![\w/-])`, 'im').test(decisions);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !named(name))).toEqual([]);
  });

  it('are pinned in the lockfile by version and hash, and not by the address of a registry', async () => {
    const { packages } = JSON.parse(await read('package-lock.json'));
    const entries = Object.entries(packages).filter(([folder, entry]) => folder !== '' && !entry.link);
    expect(entries.filter(([, entry]) => !entry.version || !entry.integrity).map(([folder]) => folder)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([folder]) => folder)).toEqual([]);
  });
});
