import { describe, expect, it } from 'vitest';
import * as interfaceAr from '#i18n/locales/ar';
import filesAr from '#i18n/locales/ar/files.json';
import partialAr from '#i18n/locales/ar/partial.json';
import * as interfaceEn from '#i18n/locales/en';
import filesEn from '#i18n/locales/en/files.json';
import partialEn from '#i18n/locales/en/partial.json';

/** The texts of the interface, and those of exported files, which are loaded by themselves. */
const ar = { ...interfaceAr, files: filesAr, partial: partialAr };
const en = { ...interfaceEn, files: filesEn, partial: partialEn };

/** All texts of a language as `namespace:key.key` → text. */
function textsOf(language: object): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') texts.set(key, value);
    else
      for (const [name, child] of Object.entries(value as object)) visit(child, key === '' ? name : `${key}.${name}`);
  };
  for (const [namespace, tree] of Object.entries(language)) {
    const before = texts.size;
    visit(tree, `${namespace}:`);
    expect(texts.size).toBeGreaterThan(before);
  }
  return new Map([...texts].map(([key, text]) => [key.replace(':.', ':'), text]));
}

/** What stands between the items of a list brings its own space. */
const JOINT = /:(?:comma|and)$/;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const familyOf = (key: string) => key.replace(PLURAL, '');

/** What i18next puts in: the names in `{{name}}`. */
function variablesOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

const texts = { ar: textsOf(ar), en: textsOf(en) };
const languages = ['ar', 'en'] as const;
const families = (lang: 'ar' | 'en') => [...new Set([...texts[lang].keys()].map(familyOf))].toSorted();
/** The plural families of a language and the forms that each has. */
const plurals = (lang: 'ar' | 'en') => {
  const forms = new Map<string, string[]>();
  for (const key of texts[lang].keys()) {
    const form = PLURAL.exec(key)?.[1];
    if (form !== undefined) forms.set(familyOf(key), [...(forms.get(familyOf(key)) ?? []), form]);
  }
  return [...forms].map(([family, own]) => ({ family, own: own.toSorted() }));
};
/** The texts of one family: one, or as many as it has plural forms. */
const formsOf = (lang: 'ar' | 'en', family: string) =>
  [...texts[lang]].filter(([key]) => familyOf(key) === family).map(([, text]) => text);

const pluralNames = (lang: 'ar' | 'en') =>
  plurals(lang)
    .map(({ family }) => family)
    .toSorted();
/** A plural is of `count`, said in figures or in the word itself (مرتان). */
const withoutCount = (names: string[]) => names.filter((name) => name !== 'count');
const categories = (lang: 'ar' | 'en') => new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
const bare = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '');

describe('the two languages say the same things', () => {
  it('have the same namespaces', () => {
    expect(Object.keys(ar).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('have the same keys, plural forms apart', () => {
    expect(families('ar')).toEqual(families('en'));
  });

  it('have the same plural families', () => {
    expect(pluralNames('ar')).toEqual(pluralNames('en'));
  });

  it.each(families('en'))('%s: the same variables', (family) => {
    const variables = (lang: 'ar' | 'en') => [...new Set(formsOf(lang, family).flatMap(variablesOf))].toSorted();
    expect(withoutCount(variables('ar'))).toEqual(withoutCount(variables('en')));
  });
});

describe.each(languages)('every text in %s', (lang) => {
  it('is not empty, nor has white space at its ends that nobody sees', () => {
    const empty = [...texts[lang]].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
    const loose = [...texts[lang]].filter(([key, text]) => text !== text.trim() && !JOINT.test(key));
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it('has its braces in pairs', () => {
    for (const [, text] of texts[lang]) expect(text.replaceAll(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
  });

  it('says its number as i18next knows it: a plural that names another variable twice is a slip', () => {
    for (const [, text] of texts[lang]) {
      const variables = variablesOf(text);
      expect(new Set(variables).size).toBe(variables.length);
    }
  });
});

describe('plurals', () => {
  it('Arabic has six forms, English two', () => {
    expect(categories('ar')).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    expect(categories('en')).toEqual(['one', 'other']);
  });

  it.each(plurals('ar'))('Arabic $family has all six', ({ own }) => {
    expect(own).toEqual(categories('ar'));
  });

  it.each(plurals('en'))(
    'English $family has both, and perhaps one for none, which i18next knows in any language',
    ({ own }) => {
      expect(own.filter((form) => form !== 'zero')).toEqual(categories('en'));
    },
  );

  it.each(plurals('ar'))('Arabic $family says the number where the word alone does not', ({ family }) => {
    const own = (form: string) => variablesOf(texts.ar.get(`${family}_${form}`) ?? '');
    const other = own('other');
    expect([own('few'), own('many')]).toEqual([other, other]);
  });
});

describe('each language is written in its own letters', () => {
  /** The name of the other language is written as its readers write it; keys and names of products are Latin. */
  const foreign = ['app:otherLanguage', 'settings:sign'];

  it('Arabic', () => {
    const latin = [...texts.ar].filter(([key, text]) => /[a-z]{4,}/i.test(bare(text)) && !foreign.includes(key));
    expect(latin.map(([key]) => key)).toEqual([]);
  });

  it('English', () => {
    const arabic = [...texts.en].filter(
      ([key, text]) => /\p{Script=Arabic}{2,}/u.test(bare(text)) && !foreign.includes(key),
    );
    expect(arabic.map(([key]) => key)).toEqual([]);
  });

  it('figures are European in both, as in the articles', () => {
    for (const lang of languages) {
      for (const [, text] of texts[lang]) expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
    }
  });
});
