import { describe, expect, it } from 'vitest';
import en from '#i18n/locales/en/exports.json';
import { countNameOf } from './FileContents';
import { formats, formatsOf, narrowedParts, whats, widened } from './registry';
import { hostileInput, realInput } from './samples';

describe('the registry', () => {
  it('has a format for everything that it offers, each once', () => {
    for (const what of whats) expect(formatsOf(what).length).toBeGreaterThan(0);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });

  it.each(formats)('$id loads the exporter of that id', async (format) => {
    const exporter = await format.load();
    expect(exporter.id).toBe(format.id);
  });

  it.each(formats)('$id counts only what the dialog can name', async (format) => {
    const exporter = await format.load();
    for (const input of [realInput(), hostileInput()]) {
      const counts = exporter.describe(input);
      for (const name of Object.keys(counts)) {
        const known = countNameOf(name);
        expect(known).toBeDefined();
        expect(en.counts).toHaveProperty(`${known}_other`);
      }
    }
  });

  it.each(formats.filter(({ id }) => id !== 'json'))(
    '$id gives a file whose name a file system takes, whatever the article',
    async (format) => {
      const exporter = await format.load();
      const input = format.needs === 'words' ? realInput() : hostileInput();
      const { name, content } = await exporter.make(input);
      expect(name).toMatch(/^[a-z0-9][a-z0-9.-]+\.[a-z0-9]+$/);
      expect(content.length).toBeGreaterThan(0);
      expect(typeof content === 'string' ? content : '').not.toMatch(/\p{Surrogate}/u);
    },
  );
});

describe('how much is shown', () => {
  const real = realInput();
  const narrowed = {
    ...real,
    unitSelection: real.article.units.slice(0, 3),
    undertakings: real.article.undertakings.slice(0, 2),
  };
  const parts = ['rows', 'entities', 'undertakings'] as const;

  it('says nothing where nothing is left out', () => {
    expect(narrowedParts({ parts }, real)).toEqual([]);
  });

  it('says how much of each part that the format takes', () => {
    expect(narrowedParts({ parts }, narrowed)).toEqual([
      { part: 'rows', at: 3, of: 19 },
      { part: 'undertakings', at: 2, of: real.article.undertakings.length },
    ]);
    expect(narrowedParts({ parts: ['entities'] }, narrowed)).toEqual([]);
  });

  it('is everything again when it is widened', () => {
    expect(narrowedParts({ parts }, widened(narrowed))).toEqual([]);
    expect(widened(narrowed).words).toBe(real.words);
  });
});
