import { describe, expect, it } from 'vitest';
import { makeBackup, MAX_BACKUP, readBackup, readSection, sectionOf, unknownSections, type Backup } from './backup';
import { counters, type Counter } from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const records: Counter[] = [
  { id: 'a', n: 1 },
  { id: 'b', n: 2 },
];

const opened = (text: string): Backup => {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem);
  return read.backup;
};
const file = (over: object) =>
  JSON.stringify({ format: 'bayan-backup', version: 1, madeAt: null, sections: {}, ...over });
const withSection = (section: unknown) => opened(file({ sections: { words: section } }));

describe('a backup', () => {
  it('gives back, section by section, what was put in', () => {
    const notes = { name: 'notes', version: 3, records: [{ id: 'n' }] };
    const backup = opened(makeBackup([sectionOf(counters, records), notes], now));
    expect(backup.madeAt).toBe(now.toISOString());
    expect(readSection(backup, counters)).toEqual({ state: 'ok', records, damaged: [] });
    expect(backup.sections[1]).toEqual(notes);
    expect(unknownSections(backup, ['words'])).toEqual(['notes']);
    expect(unknownSections(backup, ['words', 'notes'])).toEqual([]);
  });

  it('of the first kind, with words alone, is still read', () => {
    const backup = opened(JSON.stringify({ format: 'bayan-words', version: 1, madeAt: null, words: records }));
    expect(readSection(backup, counters)).toEqual({ state: 'ok', records, damaged: [] });
  });

  it.each([
    ['no sections', file({}), 0],
    ['a byte-order mark', `\ufeff${makeBackup([sectionOf(counters, records)], now)}`, 1],
    ['a date that is none', file({ madeAt: 'yesterday' }), 0],
    ['fields of a later day', file({ colour: 'red' }), 0],
  ])('is read with %s', (_, text, sections) => {
    expect(opened(text).sections).toHaveLength(sections);
  });

  const refused: [text: string, problem: string][] = [
    ['', 'not-json'],
    ['my words', 'not-json'],
    ['['.repeat(1_000_000), 'not-json'],
    [makeBackup([], now).slice(0, -20), 'not-json'],
    ['null', 'not-backup'],
    ['[]', 'not-backup'],
    ['"bayan-backup"', 'not-backup'],
    ['{}', 'not-backup'],
    [file({ format: 'anki' }), 'not-backup'],
    [file({ version: '1' }), 'not-backup'],
    [file({ version: 0 }), 'not-backup'],
    [file({ sections: undefined }), 'not-backup'],
    [file({ sections: [] }), 'not-backup'],
    [file({ format: 'bayan-words' }), 'not-backup'],
    [file({ format: 'bayan-words', words: { 0: records[0] } }), 'not-backup'],
    [file({ version: 2, sections: 'of another shape' }), 'newer'],
    [`"${'x'.repeat(MAX_BACKUP)}"`, 'too-large'],
  ];
  // A title has the beginning alone: the largest has 250 million characters.
  it.each(refused.map(([text, problem]) => [text.slice(0, 40), problem, text]))(
    'refuses %j: %s',
    (_, problem, text) => {
      expect(readBackup(text ?? '')).toEqual({ ok: false, problem });
    },
  );
});

describe('a section', () => {
  it('that is not there is absent', () => {
    expect(readSection(opened(file({})), counters)).toEqual({ state: 'absent' });
  });

  it('of a later shape is not read, and the others are', () => {
    const backup = opened(file({ sections: { words: { version: 3, records }, notes: { version: 1, records: [] } } }));
    expect(readSection(backup, counters)).toEqual({ state: 'newer' });
    expect(unknownSections(backup, ['words'])).toEqual(['notes']);
  });

  it('of an earlier shape is read', () => {
    expect(readSection(withSection({ version: 1, records }), counters)).toMatchObject({ state: 'ok', records });
  });

  it.each([
    [null],
    [records],
    [{ version: 1 }],
    [{ records }],
    [{ version: 0, records }],
    [{ version: 1, records: {} }],
  ])('that is damaged as a whole: %j', (section) => {
    const backup = withSection(section);
    expect(readSection(backup, counters)).toEqual({ state: 'damaged' });
    expect(unknownSections(backup, [])).toEqual(['words']);
  });

  it('keeps its sound entries, and lists the damaged ones', () => {
    const entries = [records[0], null, { id: 'b' }, { n: 1 }, records[1]];
    expect(readSection(withSection({ version: 2, records: entries }), counters)).toEqual({
      state: 'ok',
      records,
      damaged: [
        { at: 2, label: null, field: '' },
        { at: 3, label: 'b', field: 'n' },
        { at: 4, label: null, field: '' },
      ],
    });
  });

  it('called as what every object has does no harm', () => {
    const text = `{"format":"bayan-backup","version":1,"sections":{"__proto__":{"version":1,"records":[]},"constructor":{"version":1,"records":[]}}}`;
    const backup = opened(text);
    expect(readSection(backup, counters)).toEqual({ state: 'absent' });
    expect(Reflect.get({}, 'records')).toBeUndefined();
  });
});
