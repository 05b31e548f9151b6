import { describe, expect, it } from 'vitest';
import { tinyArticle } from '#article/testing';
import { readNote } from '#storage/notes';
import { readAnnotations } from './annotations';

const article = tinyArticle({
  paragraphs: [
    [{ ar: 'زار الوزير موسكو.', en: 'The minister visited Moscow.' }],
    [{ ar: 'وأكد دعمه للحوار.', en: 'He confirmed his support for dialogue.' }],
  ],
});
const here = 'https://bayan.example/?article=made-by-hand#p2.1-en';
const read = (data: unknown) => readAnnotations(typeof data === 'string' ? data : JSON.stringify(data), article);
const quoting = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
const annotation = (selector: unknown, over: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  target: { source: here, selector },
  ...over,
});
const support = annotation(quoting('his support', { prefix: 'He confirmed ' }), {
  created: '2025-05-01T10:00:00Z',
  modified: '2025-05-02T10:00:00+02:00',
  body: [
    { type: 'TextualBody', value: ' Weaker.\r\nMuch. ', purpose: 'commenting' },
    { type: 'TextualBody', value: 'force', purpose: 'tagging' },
    { type: 'TextualBody', value: '<b>Not bold</b>' },
    'https://example.org/a-body-that-is-an-address',
  ],
});

/** As Hypothesis exports what was annotated on a page. */
const hypothesis = {
  export_date: '2025-05-05T10:00:00.000Z',
  export_userid: 'reader',
  client_version: '1.1500.0',
  annotations: [
    {
      id: 'AbCdEf123',
      created: '2025-05-01T10:00:00.123456+00:00',
      updated: '2025-05-01T10:00:00.123456+00:00',
      uri: 'https://news.example/2025/visit.html',
      text: 'A remark in **Markdown**.',
      tags: ['force', 'Force', ''],
      target: [
        {
          source: 'https://news.example/2025/visit.html',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[2]', startOffset: 3, endContainer: '/p[2]', endOffset: 20 },
            { type: 'TextPositionSelector', start: 1045, end: 1070 },
            quoting('confirmed his\n support', { prefix: '\n  He ', suffix: ' for dialogue.\n  Share' }),
          ],
        },
      ],
    },
    { id: 'page', uri: here, text: 'On the whole page.', tags: [], target: [{ source: here }] },
    { id: 'answer', uri: here, text: 'I agree.', references: ['AbCdEf123'], tags: [], target: [{ source: here }] },
  ],
};

describe('a file of annotations', () => {
  it('of the W3C model becomes notes on the words that it quotes', async () => {
    const result = await read(support);
    expect(result).toMatchObject({
      ok: true,
      lost: 0,
      refused: [],
      notes: [
        {
          article: 'made-by-hand',
          lang: 'en',
          quote: { exact: 'his support', prefix: 'He confirmed ', suffix: ' for dialogue.' },
          hint: { id: 'p2.1', start: 13, until: 'p2.1', end: 24 },
          color: 'amber',
          tags: ['force'],
          created: '2025-05-01T10:00:00.000Z',
          changed: '2025-05-02T08:00:00.000Z',
        },
      ],
    });
    expect(result.ok && result.notes[0]?.remark).toBe(
      'Weaker.\nMuch.\n\n<b>Not bold</b>\n\nhttps://example.org/a-body-that-is-an-address',
    );
  });

  it('of Hypothesis comes in, wherever it was made; what quotes no words is refused and said', async () => {
    const result = await read(hypothesis);
    expect(result).toMatchObject({
      ok: true,
      notes: [
        { lang: 'en', quote: { exact: 'confirmed his support' }, tags: ['force'], remark: 'A remark in **Markdown**.' },
      ],
      refused: [
        { at: 2, label: null, problem: 'no-quotation' },
        { at: 3, label: null, problem: 'no-quotation' },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['a list', [support]],
    ['a page', { type: 'AnnotationPage', items: [support] }],
    ['a page of one that is no list', { type: 'AnnotationPage', items: support }],
    ['a collection', { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [support] } }],
    ['an answer of the API of Hypothesis', { total: 1, rows: [support] }],
    [
      'a quotation that refines a fragment',
      annotation({ type: 'FragmentSelector', value: 'p2', refinedBy: quoting('his support') }),
    ],
    ['a list of targets', { ...support, target: [support.target] }],
    ['a byte-order mark', `\ufeff${JSON.stringify(support)}`],
  ])('is read from %s', async (_, data) => {
    expect(await read(data)).toMatchObject({ ok: true, notes: [{ quote: { exact: 'his support' } }], refused: [] });
  });

  it('finds Arabic words as Arabic', async () => {
    const result = await read(
      annotation(quoting('وأكد دعمه', { suffix: ' للحوار' }), {
        target: { source: 'x', selector: quoting('واكد دعمه للحوار.') },
      }),
    );
    expect(result).toMatchObject({ notes: [{ lang: 'ar', quote: { exact: 'وأكد دعمه للحوار.' } }] });
  });

  it('gives the same ids each time, that of a note from here its own, and others on another article', async () => {
    const own = annotation(quoting('his support'), { id: 'urn:uuid:00112233-4455-6677-8899-AABBCCDDEEFF' });
    const [first, again, mine] = [await read(support), await read(support), await read(own)];
    expect(first).toEqual(again);
    expect(mine).toMatchObject({ notes: [{ id: '00112233445566778899aabbccddeeff' }] });
    const elsewhere = await read({ ...own, target: { ...own.target, source: 'https://bayan.example/?article=other' } });
    expect(elsewhere.ok && elsewhere.notes[0]?.id).toMatch(/^(?!00112233)[0-9a-f]{32}$/);
  });

  it('keeps as lost what says that it is on this article and is not found; else it is refused', async () => {
    const gone = quoting('a sentence that was taken out');
    const result = await read([
      annotation(gone),
      annotation(gone, { target: { source: 'https://news.example/', selector: gone } }),
    ]);
    expect(result).toMatchObject({
      ok: true,
      lost: 1,
      notes: [{ hint: null, lang: 'en', quote: { exact: 'a sentence that was taken out' } }],
      refused: [{ at: 2, label: 'a sentence that was taken out', problem: 'elsewhere' }],
    });
  });

  it.each<[string, unknown, object]>([
    ['text', 'no JSON', { ok: false, problem: 'not-json' }],
    ['JSON of something else', { words: [] }, { ok: false, problem: 'not-annotations' }],
    ['null', null, { ok: false, problem: 'not-annotations' }],
    ['too many', Array.from({ length: 5_001 }, () => 1), { ok: false, problem: 'too-many' }],
    ['too much', ' '.repeat(20_000_001), { ok: false, problem: 'too-large' }],
  ])('is refused where it is %s', async (_, data, expected) => {
    expect(await read(data)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, 'not-annotation'],
    ['no target', { type: 'Annotation' }, 'not-annotation'],
    ['an empty quotation', annotation(quoting(' ')), 'no-quotation'],
    ['a quotation that is no text', annotation(quoting(7 as unknown as string)), 'no-quotation'],
    ['a quotation without end', annotation(quoting('x'.repeat(20_001))), 'too-long'],
    ['a remark without end', { ...support, body: { value: 'x'.repeat(20_001) } }, 'too-long'],
  ])('says of an annotation why it is refused: %s', async (_, data, problem) => {
    expect(await read([data])).toMatchObject({ ok: true, notes: [], refused: [{ at: 1, problem }] });
  });

  it.each<[string, object]>([
    ['no dates', { created: undefined, modified: undefined }],
    ['dates that are none', { created: 'yesterday', modified: '+275760-09-13T00:00:00Z' }],
    ['__proto__', JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object],
    [
      'a style of its own',
      { target: { ...support.target, styleClass: 'note-amber); x', selector: quoting('his support') } },
    ],
  ])('with %s makes sound notes', async (_, over) => {
    const result = await read({ ...support, ...over });
    expect(result.ok && result.notes.map((note) => readNote(note).ok)).toEqual([true]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
