import { describe, expect, it } from 'vitest';
import { resultOf } from './stats.mjs';
import { insertResults, tableOf } from './table.mjs';

describe('tableOf', () => {
  it('is a Markdown table with a line for each result', () => {
    const table = tableOf([
      resultOf({ id: 'a', title: 'Opening', unit: 'ms', baseline: 'plain React', most: 0.15 }, [123.4], [1234]),
      resultOf({ id: 'b', title: 'Shift', unit: '', most: 0 }, [0.01234], []),
    ]);
    expect(table.split('\n')).toEqual([
      '| measure | here   | baseline |             | ratio  | aim      |        |',
      '| ------- | ------ | -------- | ----------- | ------ | -------- | ------ |',
      '| Opening | 123 ms | 1234 ms  | plain React | 0.10 × | ≤ 0.15 × | met    |',
      '| Shift   | 0.0123 | –        |             | –      | ≤ 0      | missed |',
    ]);
  });
});

describe('insertResults', () => {
  const document = 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n';

  it('replaces what stands between the marks, and can do so again', () => {
    const once = insertResults(document, 'new');
    expect(once).toBe('before\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nafter\n');
    expect(insertResults(once, 'new')).toBe(once);
  });

  it('complains of a document without a place for them', () => {
    expect(() => insertResults('nothing here', 'new')).toThrow('no place');
  });
});
