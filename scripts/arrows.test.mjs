import { describe, expect, it } from 'vitest';
import { arrowProblems } from './arrows.mjs';

/** @param {Record<string, string>} files */
const problems = (files) =>
  arrowProblems(Object.keys(files), (file) => files[file] ?? '').map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );

describe('arrows between folders', () => {
  it.each([
    ['a capability uses the model', 'src/reader/a.ts', '#article/b', 'src/article/b.ts'],
    ['a capability uses storage', 'src/study/a.ts', '#storage/b', 'src/storage/b.ts'],
    ['the app uses a capability', 'src/app/shell/a.ts', '#reader/b', 'src/reader/b.tsx'],
    ['a room uses another room of its folder', 'src/reader/marks/a.ts', '#reader/place/b', 'src/reader/place/b.ts'],
    ['a test uses the data', 'src/article/a.test.ts', '#articles/b', 'src/articles/b.ts'],
    ['a script uses whatever it likes', 'scripts/a.mjs', '../src/app/b.ts', 'src/app/b.ts'],
  ])('%s', (_, file, name, to) => {
    expect(problems({ [file]: `import { b } from '${name}';`, [to]: '' })).toEqual([]);
  });

  it.each([
    ['a capability uses another', 'src/reader/a.ts', '#search/b', 'src/search/b.ts'],
    ['a capability uses the app', 'src/reader/a.ts', '#app/b', 'src/app/b.tsx'],
    ['the model uses a service', 'src/article/a.ts', '#storage/b', 'src/storage/b.ts'],
    ['the model uses the data', 'src/article/a.ts', '#articles/b', 'src/articles/b.ts'],
    ['controls use the model', 'src/ui/a.tsx', '#article/b', 'src/article/b.ts'],
    ['the test of a capability uses another', 'src/reader/a.test.ts', '#search/b', 'src/search/b.ts'],
    ['a part that is imported later', 'src/ui/a.tsx', '#app/b', 'src/app/b.tsx'],
  ])('refuses: %s', (_, file, name, to) => {
    const code = file.includes('a.tsx') ? `const b = () => import('${name}');` : `import { b } from '${name}';`;
    expect(problems({ [file]: `\n${code}`, [to]: '' })).toEqual([expect.stringContaining(`${file}:2: `)]);
  });

  it.each([
    ['src/arabic/a.ts', 'valibot', true],
    ['src/arabic/a.test.ts', 'vitest', false],
    ['src/article/a.ts', 'valibot', false],
    ['src/article/a.ts', 'react', true],
    ['src/article/a.ts', 'react-i18next', true],
    ['src/reader/a.ts', 'react', false],
  ])('%s with the package %s: refused %s', (file, name, refused) => {
    expect(problems({ [file]: `import { b } from '${name}';` })).toHaveLength(refused ? 1 : 0);
  });

  it('finds a circle once, with the way round', () => {
    const files = {
      'src/ui/a.ts': `import { b } from './b';`,
      'src/ui/b.ts': `import type { C } from './c';`,
      'src/ui/c.tsx': `import { a } from './a';\nimport { d } from './d';`,
      'src/ui/d.ts': '',
    };
    expect(problems(files)).toEqual([
      'src/ui/c.tsx:1: a circle of imports: src/ui/a.ts → src/ui/b.ts → src/ui/c.tsx → src/ui/a.ts',
    ]);
  });

  it('takes a module that two others import for no circle', () => {
    const files = {
      'src/ui/a.ts': `import { b } from './b';\nimport { c } from './c';`,
      'src/ui/b.ts': `import { c } from './c';`,
      'src/ui/c.ts': '',
    };
    expect(problems(files)).toEqual([]);
  });
});
