import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPseudo } from './site.mjs';
import { pseudoText, pseudoTree } from './text.mjs';

/** A text without what is kept and without its marks. */
const own = (/** @type {string} */ one) => one.replaceAll(/\{\{\w+\}\}|<[^>]*>|[⟦⟧]/g, '');

describe('pseudoText', () => {
  it.each([
    ['Settings', '⟦Šééŧŧïïñĝš··⟧'],
    ['{{count}} mentions', '⟦{{count}} ɱééñŧïïöñš··⟧'.replace('öñš··', 'ööñš·')],
    ['See <b>here</b>', '⟦Šéééé <b>ĥééŕé</b>⟧'],
    [' and ', ' ⟦ààñđ·⟧ '],
    ['{{from}}–{{to}}', '⟦{{from}}–{{to}}⟧'],
    ['a &amp; b', '⟦àà &amp; ƀ⟧'],
  ])('%s → %s', (text, expected) => expect(pseudoText(text)).toBe(expected));

  it.each([', ', '·', '', ' ', '¶', '3–5'])('leaves %j: it has nothing to translate', (text) => {
    expect(pseudoText(text)).toBe(text);
  });

  it('has no plain letter left outside of what is kept, and is longer by two fifths', () => {
    const text = 'Where it stands in {{place}}, and <i>why</i> it is read so.';
    const made = pseudoText(text);
    expect(own(made)).not.toMatch(/[a-z]/i);
    const letters = own(text).replaceAll(/[^a-z]/gi, '').length;
    expect(own(made).length - own(text).length).toBe(Math.ceil(letters * 0.4));
    expect(made.match(/\{\{\w+\}\}|<[^>]*>/g)).toEqual(text.match(/\{\{\w+\}\}|<[^>]*>/g));
  });
});

describe('pseudoTree', () => {
  it('leaves keys, plural forms and what is no text', () => {
    const made = pseudoTree({
      names_one: '{{count}} name',
      names_other: '{{count}} names',
      deep: { list: ['x', 1, null] },
    });
    expect(Object.keys(made)).toEqual(['names_one', 'names_other', 'deep']);
    expect(made.deep.list.slice(1)).toEqual([1, null]);
    expect(made.names_one).toContain('{{count}}');
  });

  it('marks every text of the English interface that has letters', () => {
    const folder = new URL('../../src/i18n/locales/en/', import.meta.url);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    )) {
      const english = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      /** @type {string[]} */
      const bare = [];
      JSON.stringify(pseudoTree(english), (_, value) => {
        const marked = typeof value !== 'string' || !/\p{L}/u.test(value) || /^\s*⟦.*⟧\s*$/su.test(value);
        if (!marked) bare.push(value);
        return value;
      });
      expect(bare).toEqual([]);
    }
  });
});

describe('withPseudo', () => {
  const list = new URL('../../src/i18n/languages.ts', import.meta.url);

  it('adds one line to the list', () => {
    const source = readFileSync(list, 'utf8');
    const added = withPseudo(source)
      .split('\n')
      .filter((line) => !source.split('\n').includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain("'en-XA': {");
  });

  it('says so where there is no list', () => {
    expect(() => withPseudo('export const languages = {};')).toThrow(/no list/);
  });
});
