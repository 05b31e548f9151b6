import { expect, it } from 'vitest';
import { spacedRoot } from './roots';

it.each([
  ['نجح', 'ن ج ح'],
  ['ترجم', 'ت ر ج م'],
  ['ءسس', 'أ س س'],
  // A hamza that is not the first has no alef.
  ['سءل', 'س ء ل'],
  ['بدء', 'ب د ء'],
  ['', ''],
])('“%s” is printed “%s”', (root, printed) => {
  expect(spacedRoot(root)).toBe(printed);
});
