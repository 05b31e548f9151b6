import { describe, expect, it, vi } from 'vitest';
import en from '#i18n/locales/en/files.json';
import type * as TextsModule from './texts';
import { fill } from './texts';
import { plainInput } from '#exports/formats/pairs/pair-samples';
import { formats } from './registry';
import { realInput, sampleNotes } from './samples';
import type { FoundLine } from './types';

/** The texts that a file has asked for, as `columns.kind`. */
const read = new Set<string>();

vi.mock('./texts', async (original) => {
  const real = await original<typeof TextsModule>();
  return { ...real, textsOf: async (lang: 'ar' | 'en') => watched(await real.textsOf(lang), '') };
});

/** The same object, which notes each text that is taken from it. */
function watched<T extends object>(texts: T, path: string): T {
  return new Proxy(texts, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      // `await` asks every object for this.
      if (typeof name === 'symbol' || name === 'then') return value;
      const own = path + name;
      if (typeof value === 'object' && value !== null) return watched(value, `${own}.`);
      read.add(own);
      return value;
    },
  });
}

function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${name}.`) : [path + name],
  );
}

describe('the texts of exported files', () => {
  it('are each in some file, and none besides', async () => {
    const exporters = await Promise.all(
      formats.filter(({ what }) => ['article', 'registers', 'notes'].includes(what)).map(({ load }) => load()),
    );
    const everything = realInput();
    const found = [...everything.article.sentences.values()].slice(0, 2).map((sentence, at): FoundLine => {
      const lang = at === 0 ? 'ar' : 'en';
      return { sentence, lang, before: '', words: sentence[lang], after: '', rendering: null, link: everything.url };
    });
    // With everything, and with nothing in the registers.
    for (const input of [
      { ...everything, found, notes: sampleNotes(everything.article) },
      plainInput({ entities: [], undertakings: [] }),
    ]) {
      for (const exporter of exporters) await exporter.make(input);
    }
    const own = [...read].filter((key) => !key.startsWith('registers.') && !/^(?:speaker\.|date\.|comma$)/.test(key));
    expect(own.toSorted()).toEqual(keysOf(en).toSorted());
  });

  it('are filled in, and hold nothing that was not given', () => {
    expect(fill('{{a}} and {{b}}', { a: 1 })).toBe('1 and ');
  });
});
