import { describe, expect, it } from 'vitest';
import { togglePane, views, type View } from './views';

describe('togglePane', () => {
  it.each<[View, 'ar' | 'en', View, string]>([
    ['facing', 'ar', 'en', 'off'],
    ['facing', 'en', 'ar', 'off'],
    ['stacked', 'ar', 'en', 'off'],
    ['stacked', 'en', 'ar', 'off'],
    ['ar', 'en', 'facing', 'on'],
    ['en', 'ar', 'facing', 'on'],
    ['ar', 'ar', 'en', 'the last pane never goes: the other comes instead'],
    ['en', 'en', 'ar', 'the same'],
  ])('in %s, the pane %s: %s (%s)', (view, pane, expected) => {
    expect(togglePane(view, pane)).toBe(expected);
  });

  it.each(views)('from %s always leads to a view', (view) => {
    for (const pane of ['ar', 'en'] as const) expect(views).toContain(togglePane(view, pane));
  });
});
