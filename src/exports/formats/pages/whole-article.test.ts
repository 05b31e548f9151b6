/** The three settings of the whole article: one page, Markdown, a book. */
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { given } from '#article/testing';
import { bookFiles, epub } from './epub';
import { htmlPage } from './html-page';
import { escapeMarkdown } from '#exports/formats/escape-markdown';
import { markdown } from '#exports/formats/markdown';
import { plainInput } from '#exports/formats/pairs/pair-samples';
import { hostileInput, realInput, sampleNotes } from '#exports/samples';
import { textsOf } from '#exports/texts';
import type { ExportInput } from '#exports/types';

const textOf = async (exporter: typeof htmlPage, input: ExportInput) => String((await exporter.make(input)).content);

/** What a page of ours says as XML: its void elements closed, its doctype and entities none of XML's business. */
function asXml(html: string): XmlDocument {
  const closed = html.replace(/^<!doctype html>\n/, '').replaceAll(/<meta ([^>]*)>/g, '<meta $1/>');
  return XmlDocument.fromString(closed);
}

/** Markdown as GitHub reads it. */
function htmlOf(source: string): string {
  return new Marked({ gfm: true }).parse(source, { async: false });
}

/** The files of a book, as text. */
async function unzipped(input: ExportInput): Promise<Record<string, string>> {
  const { content } = await epub.make(input);
  const files = Object.entries(unzipSync(content as Uint8Array));
  return Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function xml(files: Record<string, string>, path: string): XmlDocument {
  return XmlDocument.fromString(given(files[path]).replace('<!DOCTYPE html>\n', ''));
}

/** Ids that stand twice, and references within the document that lead nowhere. */
function looseEnds(document: XmlDocument): string[] {
  const ids = document.find('//@id').map((node) => node.content);
  const refs = document.find('//@href').flatMap(({ content }) => (content.startsWith('#') ? [content.slice(1)] : []));
  return [...ids.filter((id, at) => ids.indexOf(id) !== at), ...refs.filter((id) => !ids.includes(id))];
}

describe('one page', () => {
  it.each(['en', 'ar'] as const)('is as it was, in %s', async (uiLanguage) => {
    await expect(await textOf(htmlPage, plainInput({ uiLanguage }))).toMatchFileSnapshot(
      `../../fixtures/golden/page-${uiLanguage}.html`,
    );
  });

  it.each([
    ['of the bundled article', realInput],
    ['of hostile texts', hostileInput],
  ])('%s is sound: every tag closed, every id its own, every link answered', async (_, input) => {
    for (const uiLanguage of ['en', 'ar'] as const) {
      expect(looseEnds(asXml(await textOf(htmlPage, input({ uiLanguage }))))).toEqual([]);
    }
  });

  it('holds no script, loads nothing, and forbids both', async () => {
    const page = await textOf(htmlPage, hostileInput());
    const document = asXml(page);
    expect(document.find('//script | //img | //link | //iframe | //@src | //@onclick')).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    const outside = document.find('//@href').filter(({ content }) => !content.startsWith('#'));
    expect(outside.every(({ content }) => content.startsWith('https://'))).toBe(true);
  });

  it('has every sentence in both languages, byte for byte', async () => {
    const input = realInput();
    const document = asXml(await textOf(htmlPage, input));
    for (const unit of input.article.units) {
      for (const lang of ['ar', 'en'] as const) {
        const own = `//*[@id="${unit.id}"]/*[@lang="${lang}"][not(contains(@class, "mark") or contains(@class, "byline"))]`;
        const row = document.find(`${own}//text()[not(ancestor::sup)]`).map((node) => node.content);
        expect(row.join('')).toBe(unit.sentences.map((sentence) => sentence[lang]).join(''));
      }
    }
  });

  it('says the direction of everything: no element with Arabic or English of the article goes without', async () => {
    const document = asXml(await textOf(htmlPage, realInput()));
    const lost = document.find('//p[not(@dir)][not(ancestor::*[@dir][not(self::html)][not(self::main)])]');
    expect(lost.map((node) => node.content)).toEqual([]);
  });

  it('takes what is shown and no more', async () => {
    const whole = realInput();
    const { units, entities } = whole.article;
    const input = { ...whole, unitSelection: units.slice(3, 5), entities: entities.slice(0, 1), undertakings: [] };
    const document = asXml(await textOf(htmlPage, input));
    expect(document.find('//section[contains(@class, "row")]/@id').map((node) => node.content)).toEqual(['p3', 'p4']);
    expect(document.find('//tr[@id]/@id').map((node) => node.content)).toEqual([given(entities[0]).id]);
    expect(looseEnds(document)).toEqual([]);
    expect(htmlPage.describe(input)).toEqual({ sentences: 2, notes: 2, entities: 1, undertakings: 0 });
  });

  it('has the notes that it promised', async () => {
    const input = realInput();
    const notes = asXml(await textOf(htmlPage, input)).find('//aside');
    expect(notes).toHaveLength(htmlPage.describe(input).notes ?? 0);
  });
});

const notesOf = (withNotes: boolean) => {
  const real = realInput();
  return { ...real, notes: sampleNotes(real.article), withNotes };
};

describe('the reader’s notes', () => {
  it('stand in the page only if they are asked for, each referred to where its words end, with words, remark, colour and tags', async () => {
    const without = await textOf(htmlPage, notesOf(false));
    expect(without).toBe(await textOf(htmlPage, realInput()));
    const input = notesOf(true);
    const document = asXml(await textOf(htmlPage, input));
    expect(looseEnds(document)).toEqual([]);
    const notes = document.find('//section[@id="section-own-notes"]/aside');
    expect(notes).toHaveLength(4);
    expect(htmlPage.describe(input).ownNotes).toBe(4);
    expect(htmlPage.describe(notesOf(false))).not.toHaveProperty('ownNotes');
    expect(document.find('//*[@lang="ar"]//a[@href="#own-2"]')).toHaveLength(1);
    expect(document.find('//*[@lang="en"]//a[@href="#own-3"]')).toHaveLength(1);
    expect(notes[1]?.content).toContain('First.');
    expect(notes[1]?.content).toContain('وسم');
    // What is lost is listed, and leads nowhere.
    expect(notes[3]?.content).toContain('On words that are gone.');
    expect(document.find('//a[@href="#own-4"]')).toEqual([]);
  });

  it('of a part of the article are those on what is shown', async () => {
    const input = notesOf(true);
    const part = { ...input, unitSelection: input.article.units.slice(0, 1) };
    const document = asXml(await textOf(htmlPage, part));
    expect(document.find('//section[@id="section-own-notes"]/aside')).toHaveLength(
      htmlPage.describe(part).ownNotes ?? 0,
    );
    expect(htmlPage.describe(part).ownNotes).toBe(1);
  });

  it('stand in the book and in the Markdown too', async () => {
    const input = notesOf(true);
    const text = bookFiles(input, await textsOf('en'))['book/text.xhtml'] ?? '';
    expect(text.match(/epub:type="footnote"[^>]*id="own-/g)).toHaveLength(4);
    const content = await textOf(markdown, input);
    expect(content).toContain('## My notes');
    expect(content.match(/<sup>[^<]*\\\*\d/g)).toHaveLength(3);
  });
});

describe('Markdown', () => {
  it.each(['en', 'ar'] as const)('is as it was, in %s', async (uiLanguage) => {
    await expect(await textOf(markdown, plainInput({ uiLanguage }))).toMatchFileSnapshot(
      `../../fixtures/golden/article-${uiLanguage}.md`,
    );
  });

  it.each([
    'plain',
    '# no heading',
    '- no list',
    '1. no list',
    '12) no list',
    '+ x',
    '=== ',
    '---',
    '> no quote',
    '*a* _b_ **c** `d` ~~e~~',
    '[l](u) ![i](u) <b>x</b> <https://x>',
    '&amp; &copy; &#35;',
    'a | b \\| c \\',
    '$x$ \\(y\\)',
    '| a |\n| - |',
    'x\n===',
    'ends with #',
    '    four spaces',
    '```js',
    'https://x.example www.x.example a@b.example',
    '[^1]: no footnote',
  ])('reads as itself: %j', (text) => {
    const read = htmlOf(escapeMarkdown(text)).replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => {
      const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
      return signs[entity] ?? '';
    });
    expect(read.trim()).toBe(`<p>${text.replaceAll('\n', ' ').trim()}</p>`);
  });

  it('keeps its tables whole, whatever is in their cells', async () => {
    for (const input of [realInput(), hostileInput()]) {
      const tables = htmlOf(await textOf(markdown, input)).match(/<table>[\s\S]*?<\/table>/g) ?? [];
      const rows = tables.map((table) => (table.match(/<tr>/g) ?? []).length - 1);
      const commitments = input.undertakings.filter((entry) => entry.cue.commitment).length;
      const positions = input.undertakings.length - commitments;
      expect(rows).toEqual([input.entities.length, commitments, positions].filter((count) => count > 0));
      for (const table of tables) {
        const widths = table.match(/<tr>[\s\S]*?<\/tr>/g)?.map((row) => (row.match(/<t[hd]>/g) ?? []).length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it('lets no markup through but its own', async () => {
    const read = htmlOf(await textOf(markdown, hostileInput()));
    expect(read).not.toMatch(/<script|<\/script|<b>|<!--/);
    const own = new Set(read.match(/<\/?[a-z0-9]+/g)?.map((tag) => tag.replace('/', '')));
    const known = ['div', 'h1', 'h2', 'h3', 'sup', 'p', 'ol', 'ul', 'li', 'bdi', 'a'];
    const table = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect([...own].filter((tag) => ![...known, ...table].includes(tag.slice(1)))).toEqual([]);
  });
});

describe('EPUB', () => {
  const opf = { o: 'http://www.idpf.org/2007/opf', dc: 'http://purl.org/dc/elements/1.1/' };

  it.each(['text.xhtml', 'package.opf', 'nav.xhtml'])('is as it was: %s', async (file) => {
    const files = bookFiles(plainInput(), await textsOf('en'));
    await expect(files[`book/${file}`]).toMatchFileSnapshot(`../../fixtures/golden/book-${file}`);
  });

  it('is another book in another language and of other parts, and the same book on another day', async () => {
    const whole = realInput();
    const { units } = whole.article;
    const of = async (over: Partial<ExportInput>) => {
      const input = { ...whole, ...over };
      const packed = xml(await unzipped(input), 'book/package.opf');
      const at = (path: string) => given(packed.find(path, opf)[0]).content;
      return { id: at('//dc:identifier'), title: at('//dc:title'), name: (await epub.make(input)).name };
    };
    const part = {
      unitSelection: units.slice(0, 17),
      narrowedBy: [{ by: 'thing', name: { ar: 'الصين', en: 'China' }, key: 'china', parts: ['rows'] }] as const,
    };
    const english = await of({});
    expect(english.id).toBe('bayan:2025-04-01-lavrov-wang-moscow:en');
    expect(await of({ now: new Date('2026-01-01T00:00:00Z') })).toEqual(english);
    const narrowed = await of(part);
    expect(narrowed.title).toBe(`${english.title} (17 of 19 paragraphs: China)`);
    expect(narrowed.name).toBe('2025-04-01-lavrov-wang-moscow-en-china.epub');
    expect(await of({ ...part, now: new Date('2031-07-01T00:00:00Z') })).toEqual(narrowed);
    const books = [
      english,
      narrowed,
      await of({ uiLanguage: 'ar' }),
      await of({ ...part, uiLanguage: 'ar' }),
      await of({ unitSelection: units.slice(1, 17) }),
      await of({ undertakings: whole.undertakings.slice(1) }),
    ];
    expect(new Set(books.map(({ id }) => id)).size).toBe(books.length);
    expect(new Set(books.slice(0, 4).map(({ name }) => name)).size).toBe(4);
    expect(new Set(books.slice(0, 4).map(({ title }) => title)).size).toBe(4);
  });

  it('begins with its type, uncompressed and bare', async () => {
    const bytes = (await epub.make(realInput())).content as Uint8Array;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const ascii = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to));
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect([view.getUint16(8, true), view.getUint16(28, true)]).toEqual([0, 0]);
    expect(ascii(30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  it.each([
    ['the bundled article', realInput],
    ['hostile texts', hostileInput],
  ])('is well-formed and whole: %s', async (_, input) => {
    const files = await unzipped(input({ uiLanguage: 'ar' }));
    const listed = xml(files, 'book/package.opf')
      .find('//o:item/@href', opf)
      .map((node) => `book/${node.content}`);
    expect([...listed, 'book/package.opf', 'META-INF/container.xml', 'mimetype'].toSorted()).toEqual(
      Object.keys(files).toSorted(),
    );
    for (const path of listed.filter((name) => name.endsWith('.xhtml'))) {
      const document = xml(files, path);
      expect(looseEnds(document)).toEqual([]);
      const elsewhere = document
        .find('//@href')
        .flatMap(({ content }) => /^([a-z]+\.xhtml)#?(.*)$/.exec(content) ?? []);
      for (let at = 0; at < elsewhere.length; at += 3) {
        const [file = '', id = ''] = elsewhere.slice(at + 1, at + 3);
        expect(given(files[`book/${file}`])).toContain(id === '' ? '<' : `id="${id}"`);
      }
    }
  });

  it('turns its pages from right to left, in two languages, with the day it was made', async () => {
    const packed = xml(await unzipped(realInput()), 'book/package.opf');
    const at = (path: string) => packed.find(path, opf).map((node) => node.content);
    expect(at('//o:spine/@page-progression-direction')).toEqual(['rtl']);
    expect(at('//dc:language')).toEqual(['ar', 'en']);
    expect(at('//dc:publisher')).toEqual(['Xinhua']);
    expect(at('//dc:date')).toEqual(['2025-04-02']);
    expect(at('//o:meta[@property="dcterms:modified"]')).toEqual(['2025-04-05T10:00:00Z']);
  });

  it('has a footnote for each reference, in both languages', async () => {
    const text = xml(await unzipped(realInput()), 'book/text.xhtml');
    const at = (path: string) =>
      text.find(path, { x: 'http://www.w3.org/1999/xhtml', e: 'http://www.idpf.org/2007/ops' }).length;
    const notes = at('//x:aside[@e:type="footnote"]');
    expect(notes).toBe(epub.describe(realInput()).notes);
    expect(at('//x:a[@e:type="noteref"]')).toBe(2 * notes);
  });
});
