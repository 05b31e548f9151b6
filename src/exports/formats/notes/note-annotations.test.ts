import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { hostileInput, realInput, sampleNotes } from '#exports/samples';
import type { ExportInput } from '#exports/types';
import { noteAnnotations } from './note-annotations';

const anno: jsonld.ContextDefinition = JSON.parse(readFileSync('src/exports/fixtures/anno.jsonld', 'utf8'));

/** Knows one context; what else a document asks for is an error, so that nothing goes to the network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not here: ${url}`);
  return { documentUrl: url, document: anno };
}

const withNotes = (input: ExportInput): ExportInput => ({ ...input, notes: sampleNotes(input.article) });
const written = async (input: ExportInput) => String((await noteAnnotations.make(input)).content);

interface Written {
  total: number;
  first: { items: { id: string; motivation: string; body?: object[]; target: Record<string, unknown> }[] };
}
const real = withNotes(realInput());

describe('notes as Web Annotations', () => {
  it('say words, remark, tags, colour and place of each', async () => {
    const { total, first }: Written = JSON.parse(await written(real));
    expect(total).toBe(4);
    expect(first.items.map(({ motivation, body = [] }) => [motivation, body.length])).toEqual([
      ['highlighting', 0],
      ['commenting', 3],
      ['highlighting', 0],
      ['commenting', 3],
    ]);
    expect(first.items[0]).toMatchObject({
      id: 'urn:uuid:00000000-0000-0000-0000-000000000001',
      target: {
        source: { id: expect.stringMatching(/\?article=[\w-]+#h-en$/), language: 'en', textDirection: 'ltr' },
        styleClass: 'note-amber',
        selector: { type: 'TextQuoteSelector', exact: real.article.units[0]?.sentences[0]?.en },
      },
    });
    expect(first.items[3]?.target).toMatchObject({
      source: { id: expect.not.stringContaining('#') },
      selector: { exact: 'gone', prefix: 'long ', suffix: ' by' },
    });
  });

  it.each([
    ['the bundled article', real],
    ['a hostile one', withNotes(hostileInput())],
  ])('of %s are JSON-LD in which every term is known', async (_, input) => {
    // In safe mode a term that the context does not know is an error, not silently dropped.
    const nodes = await jsonld.expand(JSON.parse(await written(input)), {
      documentLoader,
      safe: true,
    } as jsonld.Options.Expand);
    expect(nodes).toHaveLength(1);
  });
});
