import { describe, expect, it } from 'vitest';
import { parseLocation } from '#article/address/address';
import { hasChanged, selectionLink } from '#article/address/links';
import { checkSelection, type Selection } from '#article/selection';
import { makeWebAnnotations } from '#exports/formats/web-annotation';
import { tablesOf } from '#exports/formats/tables/tables';
import { plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput } from './samples';
import type { ExportInput } from './types';

/** Every address of the app in the annotations, wherever it stands. */
function annotationLinks(input: ExportInput): URL[] {
  const found: URL[] = [];
  JSON.parse(String(makeWebAnnotations(input).content), (_key, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('https://bayan.example/')) found.push(new URL(value));
    return value;
  });
  return found;
}

/** The link of each row of the tables. */
async function tableLinks(input: ExportInput): Promise<string[]> {
  return (await tablesOf(input)).flatMap(({ columns, rows }) => {
    const at = columns.findIndex(({ id }) => id === 'link');
    return rows.map((row) => String(row[at]));
  });
}

/** What each row of the tables speaks of, in their order. */
function tableSelections({ entities, undertakings }: ExportInput): Selection[] {
  const entries = undertakings.map(({ id }): Selection => ({ type: 'undertaking', id }));
  return [
    ...entities.map(({ id }): Selection => ({ type: 'entity', id, at: 0 })),
    ...entities.flatMap(({ id, mentions }) =>
      mentions.map(({ index }): Selection => ({ type: 'entity', id, at: index })),
    ),
    ...entries,
    ...undertakings.flatMap(({ cue, evidence }, at) => [...cue.quotes, ...evidence].flatMap(() => entries[at] ?? [])),
  ];
}

const inputs: [string, ExportInput][] = [
  ['plain', plainInput()],
  ['hostile', hostileInput()],
  ['the bundled article', realInput()],
];

describe.each(inputs)('links in exported files are those that the app makes and reads: %s', (_which, input) => {
  const { article } = input;

  it('in tables', async () => {
    const links = await tableLinks(input);
    expect(links.length).toBeGreaterThan(2);
    expect(links).toEqual(tableSelections(input).map((selection) => selectionLink(article, selection, input.url)));
  });

  it('in annotations', () => {
    const links = annotationLinks(input).map((link) => ({ link, ...parseLocation(link.searchParams) }));
    expect(links.filter(({ article: slug }) => slug !== article.slug)).toEqual([]);
    const made = links.filter((one) => one.made !== null);
    expect(made.length).toBeGreaterThan(2);
    expect(made.map(({ link }) => link.href)).toEqual(
      made.map(
        ({ link, selection }) =>
          selection && selectionLink(article, selection, input.url, decodeURIComponent(link.hash.slice(1))),
      ),
    );
  });

  it('each leads to something in the article, and notices when its text has changed', async () => {
    const links = [...(await tableLinks(input)).map((link) => new URL(link)), ...annotationLinks(input)];
    for (const { searchParams } of links) {
      const { selection, made } = parseLocation(searchParams);
      expect(checkSelection(article, null, selection)).toEqual({ found: selection, unknown: null });
      expect(hasChanged(article, selection, made)).toBe(false);
      expect(hasChanged(article, selection, 'zzzzzzz')).toBe(selection !== null);
    }
  });
});

describe('what names an entity that has no item in Wikidata', () => {
  it('has no fingerprint: it stays the same when the text changes', () => {
    const input = hostileInput();
    const names = annotationLinks(input).filter(
      ({ searchParams, hash }) => searchParams.get('entity') === 'one' && hash === '',
    );
    expect(names.length).toBeGreaterThan(0);
    for (const { searchParams } of names) expect(searchParams.has('made')).toBe(false);
  });
});
