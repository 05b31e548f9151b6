import { describe, expect, it } from 'vitest';
import '#app/shell/app.css';

const faces = () =>
  [...document.fonts].map(({ family, style, weight, display }) => ({ family, style, weight, display }));
const plain = (family: string) => family.replaceAll(/["']/g, '');

describe('faces', () => {
  it('only those of the first paint may stay away where they are late', () => {
    const optional = faces().filter(({ display }) => display === 'optional');
    expect(optional.filter(({ style }) => style !== 'normal')).toEqual([]);
    for (const { family, weight } of optional.filter(({ family: name }) => /Arabic/.test(name))) {
      // The same face for what is called for later: another language of the interface, a typeface that is chosen.
      const late = faces().find((one) => plain(one.family) === `${plain(family)} Late` && one.weight === weight);
      expect(late?.display).toBe('swap');
    }
  });

  it('the medium weight is drawn whenever it comes, and the regular one stands in until then', () => {
    const medium = faces().filter(({ family, weight }) => plain(family) === 'IBM Plex Sans' && weight === '500');
    expect(medium.map(({ display }) => display)).toEqual(['swap']);
    const stack = getComputedStyle(document.documentElement).getPropertyValue('--font-ui').split(',').map(plain);
    expect(stack.slice(0, 2).map((family) => family.trim())).toEqual(['IBM Plex Sans', 'IBM Plex Sans Regular']);
  });

  it('italics, which no first paint waits for, are drawn whenever they come', () => {
    const italics = faces().filter(({ style }) => style === 'italic');
    expect(italics.length).toBeGreaterThan(1);
    expect(new Set(italics.map(({ display }) => display))).toEqual(new Set(['swap']));
  });

  it.each([
    [
      'the interface, once another language is chosen',
      () => (document.documentElement.lang = 'ar'),
      '--font-ui',
      'IBM Plex Sans Arabic Late',
    ],
    [
      'the text, in the typeface that is chosen',
      () => (document.documentElement.dataset['typeface'] = 'sans'),
      '--font-ar',
      'Plex Arabic Text Late',
    ],
  ])('%s has its face', (_, choose, property, face) => {
    const { dataset, lang } = document.documentElement;
    const before = { typeface: dataset['typeface'], lang };
    dataset['live'] = '';
    choose();
    expect(getComputedStyle(document.documentElement).getPropertyValue(property)).toContain(face);
    delete dataset['live'];
    document.documentElement.lang = before.lang;
    if (before.typeface === undefined) delete dataset['typeface'];
    else dataset['typeface'] = before.typeface;
  });
});
