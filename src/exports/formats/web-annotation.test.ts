import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { selectionLink } from '#article/address/links';
import type { Sentence } from '#article/model';
import { hostileRegisters, plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput } from '#exports/samples';
import type { ExportInput } from '#exports/types';
import { makeWebAnnotations, selectorsOf, webAnnotation } from './web-annotation';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const anno: jsonld.ContextDefinition = JSON.parse(readFileSync('src/exports/fixtures/anno.jsonld', 'utf8'));

/** Knows one context; what else a document asks for is an error, so that nothing goes to the network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not here: ${url}`);
  return { documentUrl: url, document: anno };
}

interface Written {
  total: number;
  first: { items: WrittenAnnotation[] };
}

interface WrittenAnnotation {
  id: string;
  motivation: string[];
  body: { purpose: string; value?: string; language?: string; source?: string }[];
  target: { source: { id: string; language: 'ar' | 'en'; textDirection: string }; selector: WrittenSelector[] };
}

interface WrittenSelector {
  type: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

const written = (input: ExportInput): Written => JSON.parse(String(makeWebAnnotations(input).content));

/** A node of an expanded document. */
interface Node {
  '@id'?: string;
  '@type'?: string[];
  '@value'?: unknown;
  '@list'?: Node[];
  [property: string]: unknown;
}

/** The values of a property. */
const valuesOf = (node: Node | undefined, property: string): Node[] => (node?.[property] ?? []) as Node[];

async function expanded(input: ExportInput): Promise<Node[]> {
  const json = JSON.parse(String(makeWebAnnotations(input).content));
  // In safe mode a term that the context does not know is an error, not silently dropped.
  const nodes: unknown = await jsonld.expand(json, { documentLoader, safe: true } as jsonld.Options.Expand);
  return nodes as Node[];
}

/** The canonical text of a target, found by its address. */
function textOf(input: ExportInput, { source }: WrittenAnnotation['target']): string {
  const [id = ''] = new URL(source.id).hash.slice(1).split(/-(?:ar|en)$/);
  const sentence: Sentence | undefined = input.article.sentences.get(id);
  return sentence?.[source.language] ?? '';
}

const inputs: [string, () => ExportInput][] = [
  ['plain', plainInput],
  ['hostile', hostileRegisters],
  ['hostile throughout', hostileInput],
  ['the bundled article', realInput],
];

it('is as it was', async () => {
  await expect(makeWebAnnotations(plainInput()).content).toMatchFileSnapshot('../fixtures/golden/annotations.jsonld');
});

describe.each(inputs)('the annotations: %s', (_which, make) => {
  const input = make();

  it('expand against the context of the W3C, every term known', async () => {
    const [collection] = await expanded(input);
    expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
    const [page] = valuesOf(collection, `${AS}first`);
    const items = valuesOf(page, `${AS}items`)[0]?.['@list'] ?? [];
    expect(valuesOf(collection, `${AS}totalItems`)[0]?.['@value']).toBe(items.length);
    for (const item of items) {
      expect(item['@type']).toEqual([`${OA}Annotation`]);
      expect(item['@id']).toMatch(/^https:\/\//);
      const [target] = valuesOf(item, `${OA}hasTarget`);
      const [source] = valuesOf(target, `${OA}hasSource`);
      const [direction] = valuesOf(source, `${OA}textDirection`);
      expect([`${OA}rtlDirection`, `${OA}ltrDirection`]).toContain(direction?.['@id']);
      expect(valuesOf(target, `${OA}hasSelector`).map((one) => one['@type'])).toEqual([
        [`${OA}TextQuoteSelector`],
        [`${OA}TextPositionSelector`],
      ]);
    }
  });

  it('have ids of their own', () => {
    const { first, total } = written(input);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  it('select by quotation and by position, in code points, the same words of the canonical text', () => {
    for (const { target } of written(input).first.items) {
      const [quote, position] = target.selector;
      const text = Array.from(textOf(input, target).replace(/\p{Surrogate}/gu, '\ufffd'));
      expect(text.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(
        text
          .slice(0, position?.start)
          .join('')
          .endsWith(quote?.prefix ?? ''),
      ).toBe(true);
      expect(
        text
          .slice(position?.end)
          .join('')
          .startsWith(quote?.suffix ?? ''),
      ).toBe(true);
      expect(text.join('')).toContain((quote?.prefix ?? '') + (quote?.exact ?? '') + (quote?.suffix ?? ''));
    }
  });

  it('are one a mention and quotation, in each language that has words', () => {
    const quotes = [
      ...input.entities.flatMap((entity) => entity.mentions),
      ...new Set(input.undertakings.flatMap((entry) => [...entry.cue.quotes, ...entry.evidence])),
    ];
    const sides = quotes.flatMap((quote) => [quote.ar, quote.en].filter((span) => span !== null));
    expect(written(input).total).toBe(sides.length);
    expect(webAnnotation.describe(input)['annotations']).toBe(sides.length);
  });
});

describe('an annotation', () => {
  const { article, url } = plainInput();
  const { items } = written(plainInput()).first;

  it('of a mention identifies, names, classifies and describes the entity', () => {
    const [mention] = items;
    expect(mention?.id).toBe(selectionLink(article, { type: 'entity', id: 'china', at: 0 }, url, 'h-ar'));
    expect(mention?.motivation).toEqual(['identifying', 'tagging']);
    expect(mention?.body[0]).toEqual({
      type: 'SpecificResource',
      source: 'http://www.wikidata.org/entity/Q148',
      purpose: 'identifying',
    });
    expect(
      mention?.body.filter(({ purpose }) => purpose === 'tagging').map(({ value, language }) => [language, value]),
    ).toEqual([
      ['ar', 'الصين'],
      ['en', 'China'],
    ]);
    expect(mention?.target.source).toMatchObject({ language: 'ar', textDirection: 'rtl' });
  });

  it('of evidence says what is undertaken, by whom, and how firmly', () => {
    const evidence = items.find(({ id }) => /undertaking=strengthen&made=[\da-z]{7}#p1\.1-en-evidence-1$/.test(id));
    const values = evidence?.body.map(({ value, source }) => value ?? source);
    expect(values).toContain(selectionLink(article, { type: 'undertaking', id: 'strengthen' }, url));
    expect(values).toContain('China, Russia: strengthen cooperation');
    expect(values).toContain('Agreement');
    expect(values).toContain('commitment');
    expect(values).toContain('Explicit');
  });

  it('counts an emoji as one character', () => {
    expect(selectorsOf('😀 روسيا', { start: 3, end: 8 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'روسيا', prefix: '😀 ' },
      { type: 'TextPositionSelector', start: 2, end: 7 },
    ]);
  });

  it('takes what is shown', () => {
    const input = plainInput();
    const { first } = written({ ...input, entities: [], undertakings: input.undertakings.slice(1) });
    expect(new Set(first.items.map(({ id }) => new URL(id).searchParams.get('undertaking')))).toEqual(
      new Set(['peace']),
    );
    expect(written({ ...input, entities: [], undertakings: [] }).total).toBe(0);
  });
});
