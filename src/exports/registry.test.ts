import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '#i18n/locales/en/exports.json';
import { countNameOf } from './FileContents';
import { formats, formatsOf, whats, type Format } from './registry';
import { hostileInput, realInput } from './samples';
import type { ExportInput, Part, SavedWord } from './types';

const savedWord: SavedWord = {
  id: 'made-by-hand/p1.1/0',
  vowelled: 'نَصّ',
  lemma: 'نص',
  root: null,
  sense: 'text',
  text: { ar: 'نص', en: 'text' },
  span: { start: 0, end: 2 },
};

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

// A workbook holds the second in which it was made: two that are compared are made in one.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-04-05T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('a part of an article', () => {
  const real = realInput();
  const { units, entities, undertakings } = real.article;
  const name = { ar: 'شيء', en: 'a thing' };
  const parts = ['rows', 'entities', 'undertakings'] as const;
  const less: Record<Part, ExportInput> = {
    rows: { ...real, unitSelection: units.slice(0, 6) },
    entities: { ...real, entities: entities.slice(0, 5) },
    undertakings: { ...real, undertakings: undertakings.slice(0, 4) },
  };
  const cases = formats
    .filter(({ id }) => id !== 'json')
    .flatMap((format) => parts.map((part) => [format.id, part, format] as const));
  const taken = cases.filter(([, part, format]) => format.parts.includes(part));

  /** The file of a part, and that of the whole. */
  const filesOf = async (part: Part, format: Format) => {
    const exporter = await format.load();
    const input = { ...less[part], savedWords: [savedWord] };
    const narrowedBy = [{ by: 'thing', name, key: 'this-thing', parts: [part] }] as const;
    const whole = await exporter.make({ ...real, savedWords: [savedWord] });
    return { file: await exporter.make({ ...input, narrowedBy }), whole };
  };

  it.each(taken)('%s narrowed by %s says so in the file and its name', async (_id, part, format) => {
    const { file, whole } = await filesOf(part, format);
    expect(file.name).toBe(whole.name.replace(/(?=\.\w+$)/, '-this-thing'));
    expect(allText(file.content)).toContain('a thing');
  });

  it.each(cases.filter((one) => !taken.includes(one)))(
    '%s does not take %s: the file is the same',
    async (_id, part, format) => {
      const { file, whole } = await filesOf(part, format);
      expect(file).toEqual(whole);
    },
  );
});

/** The text of a file, or of all files in it. */
function allText(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}
