import { describe, expect, it } from 'vitest';
import exportsAr from '#i18n/locales/ar/exports.json';
import scopeAr from '#i18n/locales/ar/export-scope.json';
import exportsEn from '#i18n/locales/en/exports.json';
import scopeEn from '#i18n/locales/en/export-scope.json';
import { realInput } from './samples';
import {
  keyOf,
  partId,
  scopedTitle,
  scopeKey,
  scopeLine,
  scopeOf,
  scopeText,
  sharesOf,
  unitName,
  widened,
} from './scope';
import type { Narrowing } from './types';

const real = realInput();
const { units, undertakings } = real.article;
const parts = ['rows', 'entities', 'undertakings'] as const;
const china: Narrowing = { by: 'thing', name: { ar: 'الصين', en: 'China' }, key: 'china', parts };
const byRussia: Narrowing = {
  by: 'bound',
  name: { ar: 'روسيا', en: 'Russia' },
  key: 'by-russia',
  parts: ['undertakings'],
};
const narrowed = {
  ...real,
  unitSelection: units.slice(0, 3),
  undertakings: undertakings.slice(0, 2),
  narrowedBy: [china, byRussia],
};
const all = undertakings.length;

describe('how much is taken', () => {
  it('is nothing to tell where nothing is left out', () => {
    expect(sharesOf(real, parts)).toEqual([]);
    expect(scopeOf(real, parts)).toBeNull();
    expect(partId(real, parts)).toBeNull();
  });

  it('is told of each part that the format takes, with what narrows these', () => {
    expect(scopeOf(narrowed, parts)).toEqual({
      shares: [
        { part: 'rows', at: 3, of: 19 },
        { part: 'undertakings', at: 2, of: all },
      ],
      by: [china, byRussia],
    });
    expect(scopeOf(narrowed, ['rows'])?.by).toEqual([china]);
    expect(scopeOf(narrowed, ['entities'])).toBeNull();
    expect(scopeOf(narrowed, [])).toBeNull();
  });

  it('is everything again when it is widened', () => {
    expect(scopeOf(widened(narrowed), parts)).toBeNull();
    expect(widened(narrowed)).toMatchObject({ words: real.words, narrowedBy: [] });
  });
});

describe('how it is said', () => {
  const scope = scopeOf(narrowed, parts) ?? { shares: [], by: [] };
  const nameless = { ...scope, by: [] };

  it('in a line, in full, and behind a title', () => {
    expect(scopeLine(scope, 'en')).toBe('3 of 19 paragraphs: China, bound: Russia');
    expect(scopeLine(scope, 'ar')).toBe('الصين، الجهة الملتزمة: روسيا؛ الفقرات: 3 من 19');
    expect(scopeLine(nameless, 'en')).toBe('3 of 19 paragraphs');
    expect(scopeText(scope, 'en')).toBe(
      `Only a part of the article: China, bound: Russia. Paragraphs, with the headline: 3 of 19. Commitments and positions: 2 of ${all}.`,
    );
    expect(scopeText(nameless, 'ar')).toBe(
      `جزء من المقال فقط. الفقرات مع العنوان: 3 من 19. الالتزامات والمواقف: 2 من ${all}.`,
    );
    expect(scopedTitle('Title', scope, 'en')).toBe('Title (3 of 19 paragraphs: China, bound: Russia)');
    expect(scopedTitle('Title', null, 'en')).toBe('Title');
  });

  it('in the name of a file', () => {
    expect(scopeKey(scope)).toBe('china-by-russia');
    expect(scopeKey(nameless)).toBe('part');
  });

  it('names the headline and paragraphs', () => {
    expect(units.slice(0, 2).map(unitName)).toEqual([
      { ar: 'العنوان', en: 'headline' },
      { ar: 'الفقرة 1', en: 'paragraph 1' },
    ]);
  });

  it('in the file as in the dialog', () => {
    expect(scopeEn.narrowed).toEqual(exportsEn.narrowed);
    expect(scopeAr.narrowed).toEqual(exportsAr.narrowed);
  });

  it('with every text that there is for it', () => {
    const kinds: Record<Narrowing['by'], true> = {
      thing: true,
      search: true,
      names: true,
      force: true,
      bound: true,
      towards: true,
      speaker: true,
      oneSide: true,
    };
    for (const { by, share } of [scopeEn, scopeAr]) {
      expect(Object.keys(by).toSorted()).toEqual(Object.keys(kinds).toSorted());
      expect(Object.keys(share).toSorted()).toEqual(parts.toSorted());
    }
  });
});

describe('a word for the name of a file', () => {
  it.each([
    ['china', 'china'],
    ['Belt and Road', 'belt-and-road'],
    ['  p14-enrich-cultural-exchanges ', 'p14-enrich-cultural-exchanges'],
  ])('%j is %s', (text, key) => expect(keyOf(text)).toBe(key));

  it.each(['تعزيز', '', '../x', 'a/b', '-', 'x'.repeat(41), 'naïve'])('%j is a fingerprint', (text) => {
    expect(keyOf(text)).toMatch(/^[0-9a-z]{7}$/);
  });

  it('differs with the text', () => expect(keyOf('تعزيز')).not.toBe(keyOf('دعم')));
});

describe('what tells a part from other parts', () => {
  const id = partId(narrowed, parts);

  it('is the same on another day, in another language, whatever narrowed it', () => {
    expect(partId({ ...narrowed, uiLanguage: 'ar', now: new Date(0), narrowedBy: [] } as typeof narrowed, parts)).toBe(
      id,
    );
  });

  it('is another where anything else is taken', () => {
    const others = [
      { ...narrowed, unitSelection: units.slice(0, 4) },
      { ...narrowed, undertakings: undertakings.slice(1, 3) },
      { ...narrowed, entities: real.entities.slice(0, 1) },
    ].map((input) => partId(input, parts));
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
