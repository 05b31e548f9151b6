import { describe, expect, it } from 'vitest';
import { fileTextsOf } from './file-texts';
import { lateTextsOf, type LateNamespace } from './late-texts';
import { defaultLanguage, uiLanguages, type UiLanguage } from './languages';
import * as late from './locales/en/late';
import { startupTexts } from './startup-texts';
import { textsOf as interfaceTextsOf } from './texts';

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

/** Whatever a language says anywhere: in the interface, in exported files, and when nothing can be loaded. */
async function everything(lang: UiLanguage): Promise<object> {
  const startup = startupTexts.find((one) => one.lang === lang);
  return {
    ...(await interfaceTextsOf(lang)),
    files: await fileTextsOf(lang),
    ...Object.fromEntries(
      await Promise.all(
        (Object.keys(late) as LateNamespace[]).map(async (name) => [name, await lateTextsOf(lang, name)] as const),
      ),
    ),
    startup: { text: startup?.text, reload: startup?.reload },
  };
}

const trees = new Map<UiLanguage, object>();
for (const lang of uiLanguages) trees.set(lang, await everything(lang));
const texts = Object.fromEntries([...trees].map(([lang, tree]) => [lang, textsOf(tree)])) as Record<
  UiLanguage,
  Map<string, string>
>;
const others = uiLanguages.filter((lang) => lang !== defaultLanguage);
const families = (lang: UiLanguage) => [...new Set([...texts[lang].keys()].map(familyOf))].toSorted();
/** The plural families of a language and the forms that each has. */
const plurals = (lang: UiLanguage) => {
  const forms = new Map<string, string[]>();
  for (const key of texts[lang].keys()) {
    const form = PLURAL.exec(key)?.[1];
    if (form !== undefined) forms.set(familyOf(key), [...(forms.get(familyOf(key)) ?? []), form]);
  }
  return [...forms].map(([family, own]) => ({ family, own: own.toSorted() }));
};
/** The texts of one family: one, or as many as it has plural forms. */
const formsOf = (lang: UiLanguage, family: string) =>
  [...texts[lang]].filter(([key]) => familyOf(key) === family).map(([, text]) => text);

const pluralNames = (lang: UiLanguage) =>
  plurals(lang)
    .map(({ family }) => family)
    .toSorted();
/** A plural is of `count`, said in figures or in the word itself (مرتان). */
const withoutCount = (names: string[]) => names.filter((name) => name !== 'count');
const categories = (lang: UiLanguage) => new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
const bare = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, '');

describe.each(others)('%s says the same things as the default language', (lang) => {
  it('has the same namespaces', () => {
    expect(Object.keys(trees.get(lang) ?? {}).toSorted()).toEqual(
      Object.keys(trees.get(defaultLanguage) ?? {}).toSorted(),
    );
  });

  it('has the same keys, plural forms apart', () => {
    expect(families(lang)).toEqual(families(defaultLanguage));
  });

  it('has the same plural families', () => {
    expect(pluralNames(lang)).toEqual(pluralNames(defaultLanguage));
  });

  it.each(families(defaultLanguage))('%s: the same variables', (family) => {
    const variables = (one: UiLanguage) => [...new Set(formsOf(one, family).flatMap(variablesOf))].toSorted();
    expect(withoutCount(variables(lang))).toEqual(withoutCount(variables(defaultLanguage)));
  });
});

describe.each(uiLanguages)('every text in %s', (lang) => {
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

  it.each(uiLanguages.flatMap((lang) => plurals(lang).map((plural) => ({ lang, ...plural }))))(
    '$lang: $family has all forms of its language, and perhaps one for none, which i18next knows in any',
    ({ lang, own }) => {
      const asked = categories(lang);
      expect(own.filter((form) => form !== 'zero' || asked.includes('zero'))).toEqual(asked);
    },
  );

  it.each(plurals('ar'))('Arabic $family says the number where the word alone does not', ({ family }) => {
    const own = (form: string) => variablesOf(texts.ar.get(`${family}_${form}`) ?? '');
    const other = own('other');
    expect([own('few'), own('many')]).toEqual([other, other]);
  });
});

describe('each language is written in its own letters', () => {
  /** Keys and names of products are Latin. */
  const foreign = ['settings:sign', 'reading:noVoice.linux'];

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

  it('figures are European in all, as in the articles', () => {
    for (const lang of uiLanguages) {
      for (const [, text] of texts[lang]) expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
    }
  });
});

describe('Arabic says one thing in one way', () => {
  it.each([
    ['a tab of the browser is تبويب', /لسان|علامة (?:ال)?تبويب/],
    ['two vowels of an indefinite accusative are not written on its alef: معا', /\u064b\u0627|\u0627\u064b/],
  ])('%s', (_rule, otherwise) => {
    expect([...texts.ar].filter(([, text]) => otherwise.test(text))).toEqual([]);
  });
});

it.each(uiLanguages)('%s: what leads from the alignment to the marks is called as that step is', (lang) => {
  expect(texts[lang].get('workbench:align.next')).toBe(texts[lang].get('workbench:steps.mark'));
});
