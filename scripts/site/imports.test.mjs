import { describe, expect, it } from 'vitest';
import { withImported } from './imports.mjs';

const head = "import { imported as __imported } from '#ui/loading/retry-import';\n";

describe('withImported', () => {
  it.each([
    ["const load = () => import('./zip');", "const load = () => __imported(() => import('./zip'));"],
    ['await import( "a/b" )', 'await __imported(() => import( "a/b" ))'],
    [
      "Promise.all([import('a'), import('b')])",
      "Promise.all([__imported(() => import('a')), __imported(() => import('b'))])",
    ],
  ])('%s', (code, expected) => expect(withImported(code)).toBe(head + expected));

  it.each([
    "import { a } from './a';",
    'void import(new URL(entry, location.href).href);',
    'import(/* @vite-ignore */ address)',
    'reimport("a")',
  ])('leaves %s', (code) => expect(withImported(code)).toBeUndefined());
});
