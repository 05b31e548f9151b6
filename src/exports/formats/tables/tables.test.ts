import { describe, expect, it } from 'vitest';
import { plainInput } from '#exports/formats/pairs/pair-samples';
import { realInput } from '#exports/samples';
import { countRows, tablesOf, type Table } from './tables';
import type { ExportInput } from '#exports/types';

/** A table's rows as objects, by the ids of the columns. */
async function rowsOf(input: ExportInput, id: Table['id']): Promise<Record<string, unknown>[]> {
  const table = (await tablesOf(input)).find((one) => one.id === id);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, at) => [table?.columns[at]?.id ?? '', cell])),
  );
}

describe('the tables', () => {
  it('tell of an entity what it is, how often and where it is named', async () => {
    expect((await rowsOf(plainInput(), 'entities'))[0]).toMatchObject({
      id: 'china',
      kind: 'place',
      name_ar: 'الصين',
      name_en: 'China',
      wikidata: 'https://www.wikidata.org/wiki/Q148',
      mentions: 3,
      paragraphs: 'h; 1',
      evidence_ar: 'الصين',
      evidence_en: 'China; She',
      link: expect.stringMatching(/^https:\/\/bayan\.example\/\?article=made-by-hand&entity=china&made=[\da-z]{7}$/),
    });
  });

  it('have an empty cell where a language has no words', async () => {
    expect((await rowsOf(plainInput(), 'mentions'))[2]).toMatchObject({
      entity: 'china',
      number: 3,
      by: 'by description',
      paragraph: 1,
      sentence: 'p1.2',
      words_ar: null,
      words_en: 'She',
      context_ar: 'وقالت إنها تدعم السلام.',
      link: expect.stringMatching(/&entity=china&at=3&made=[\da-z]{7}$/),
    });
  });

  it('tell of an undertaking who is bound, how firmly, and by which words', async () => {
    expect(await rowsOf(plainInput(), 'commitments')).toMatchObject([
      {
        status: 'commitment',
        force: 5,
        by_en: 'China; Russia',
        to_en: null,
        speaker_ar: 'الجانبان',
        timeframe_en: null,
        paragraphs: 1,
        cue_words_ar: 'اتفقت … على',
        evidence_en: 'strengthen cooperation',
        rationale_en: 'Explicit',
      },
      { status: 'position', force: 2, by_ar: 'الصين', to_ar: 'روسيا', timeframe_ar: 'الآن' },
    ]);
    expect(
      (await rowsOf(plainInput(), 'evidence')).map(({ undertaking, role, words_en }) => [undertaking, role, words_en]),
    ).toEqual([
      ['strengthen', 'cue', 'agreed'],
      ['strengthen', 'cue', 'to'],
      ['strengthen', 'object', 'strengthen cooperation'],
      ['peace', 'cue', 'supports'],
      ['peace', 'object', 'peace'],
    ]);
  });

  it('have headings and the names of kinds in the language of the interface', async () => {
    const [entities] = await tablesOf(plainInput({ uiLanguage: 'ar' }));
    expect(entities?.columns.slice(0, 4).map(({ heading }) => heading)).toEqual([
      'المعرّف',
      'النوع',
      'الاسم (عربي)',
      'الاسم (إنجليزي)',
    ]);
    expect(entities?.rows[0]?.slice(0, 4)).toEqual(['china', 'مكان', 'الصين', 'China']);
  });

  it('hold what is shown: of an entity the mentions in the paragraphs that are', async () => {
    const input = plainInput();
    const narrowed = { ...input, entities: input.entities.slice(1), unitSelection: input.article.units.slice(2) };
    expect(await rowsOf(narrowed, 'entities')).toMatchObject([{ id: 'russia', mentions: 1, paragraphs: 2 }]);
    expect(await rowsOf(narrowed, 'mentions')).toHaveLength(1);
  });

  it('hold the whole registers of the bundled article', async () => {
    const input = realInput();
    const counts = Object.fromEntries((await tablesOf(input)).map(({ id, rows }) => [id, rows.length]));
    expect(countRows(input)).toEqual(counts);
    expect(counts).toMatchObject({
      entities: input.article.entities.length,
      mentions: input.article.entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
      commitments: input.article.undertakings.length,
    });
  });

  it('name each column once', async () => {
    for (const { columns } of await tablesOf(plainInput())) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    }
  });
});
