import { describe, expect, it } from 'vitest';
import { isSlug, pagePath } from './pages';

describe('the path of a page', () => {
  it.each([
    ['', null, ''],
    ['', 'one', 'one/'],
    ['ar/', null, 'ar/'],
    ['ar/', 'one', 'ar/one/'],
  ])('in the folder “%s”, of %s: “%s”', (language, slug, wanted) => {
    expect(pagePath(language, slug)).toBe(wanted);
  });
});

describe('the name of a folder', () => {
  it.each([
    ['2025-04-01-lavrov-wang-moscow', true],
    ['a', true],
    ['', false],
    ['..', false],
    ['a/b', false],
    ['//evil.example', false],
    ['A', false],
    ['a--b', false],
  ])('“%s” is a slug: %s', (text, wanted) => {
    expect(isSlug(text)).toBe(wanted);
  });
});
