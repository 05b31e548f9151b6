import { expect, it } from 'vitest';
import { showHook } from '#testing/show';
import { useHighlightRules } from './useHighlightRules';

const LOOKS = new Map([
  ['tried', 'background-color: rgb(1 2 3);'],
  ['other', 'background-color: rgb(4 5 6);'],
]);
const ground = (element: Element = document.body, name = 'tried') =>
  getComputedStyle(element, `::highlight(${name})`).backgroundColor;
const painted = (...names: string[]) => new Map(names.map((name) => [name, []]));

it('a rule comes when its highlight is painted first, and stays as long as what paints', async () => {
  const none = ground();
  const { rerender, unmount } = await showHook((names?: Map<string, never[]>) =>
    useHighlightRules(LOOKS, names ?? null, 'body'),
  );
  expect(ground()).toBe(none);
  await rerender(painted('tried', 'of-another'));
  expect([ground(), ground(document.body, 'other')]).toEqual(['rgb(1, 2, 3)', none]);
  await rerender(painted('other'));
  expect([ground(), ground(document.body, 'other')]).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  await unmount();
  expect([ground(), ground(document.body, 'other')]).toEqual([none, none]);
});

it('each rule is said once, however often its highlight is painted', async () => {
  const before = document.adoptedStyleSheets.length;
  const { rerender, unmount } = await showHook((names?: Map<string, never[]>) =>
    useHighlightRules(LOOKS, names ?? null, 'body'),
  );
  await rerender(painted('tried', 'other'));
  await rerender(painted('tried'));
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  expect(document.adoptedStyleSheets.at(-1)?.cssRules).toHaveLength(2);
  await unmount();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});

it('rules for some elements hold for all that stands in them, in an engine that inherits highlights or not', async () => {
  const none = ground();
  const text = document.createElement('p');
  const word = text.appendChild(document.createElement('b')).appendChild(document.createElement('i'));
  text.className = 'tried-text';
  document.body.append(text);
  const both = painted('tried', 'other');
  const { unmount } = await showHook(() => useHighlightRules(LOOKS, both, '.tried-text'));
  expect(ground(text)).toBe('rgb(1, 2, 3)');
  expect(ground(word)).toBe('rgb(1, 2, 3)');
  expect(ground(word, 'other')).toBe('rgb(4, 5, 6)');
  expect(ground()).toBe(none);
  await unmount();
  text.remove();
});
