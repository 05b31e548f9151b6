import { describe, expect, it } from 'vitest';
import { alternatives, chunkGroups, lostPaths, REACT, SHARED, TABS } from './chunks.mjs';

/** @param {string} id @returns the group that takes the module of that id */
const groupOf = (id) => chunkGroups.find(({ test }) => test.test(id))?.name;

/** Paths as names of what could be there. @param {readonly string[]} paths */
const named = (paths) => paths.flatMap(alternatives).map((path) => path.replace('*', 'any'));

describe('the groups', () => {
  it.each([
    ['/home/x/node_modules/react-dom/cjs/react-dom-client.production.js', 'react'],
    ['/home/x/node_modules/react-i18next/dist/es/index.js', undefined],
    ['/home/x/node_modules/@radix-ui/react-tabs/dist/index.mjs', 'shared'],
    ['/home/x/node_modules/@radix-ui/react-use-layout-effect/dist/index.mjs', 'shared'],
    ['/home/x/node_modules/@radix-ui/react-popover/dist/index.mjs', undefined],
    ['/home/x/src/arabic/fold.ts', 'shared'],
    ['/home/x/src/ui/signs/Icon.tsx', 'shared'],
    ['/home/x/src/ui/Icon.tsx', undefined],
    ['/home/x/src/arabic/fold.test.ts', undefined],
    ['/home/x/src/article/selection/word.ts', 'shared'],
    ['/home/x/src/article/selection/word.test.ts', undefined],
    ['/home/x/src/article/address/address.ts', 'shared'],
    // Of pages that are no article's.
    ['/home/x/src/article/address/library.ts', undefined],
    ['/home/x/src/workbench/import/read.ts', undefined],
  ])('%s: %s', (id, name) => {
    expect(groupOf(id)).toBe(name);
  });
});

describe('paths that name nothing', () => {
  const modules = named(SHARED);
  const packages = [...named(REACT), ...named(TABS).map((name) => `@radix-ui/${name}`)];

  it('are none where all are there', () => {
    expect(lostPaths(modules, packages)).toEqual([]);
  });

  it.each([
    ['a module that has moved', 'ui/signs/Icon', 'ui/signs/Icon'],
    ['the last module of a folder', 'article/selection/any', 'article/selection/*'],
    ['a package', '@radix-ui/react-tabs', 'react-tabs'],
    ['the last package of a kind', '@radix-ui/react-use-any', 'react-use-*'],
    ['a package of the first group', 'scheduler', 'scheduler'],
  ])('%s', (_, gone, path) => {
    const without = (/** @type {string[]} */ all) => all.filter((name) => name !== gone);
    expect(lostPaths(without(modules), without(packages))).toEqual([path]);
  });

  it('a test is not the module that it is of', () => {
    const tested = modules.map((name) => (name === 'arabic/fold' ? 'arabic/fold.test' : name));
    expect(lostPaths(tested, packages)).toEqual(['arabic/fold']);
  });
});
