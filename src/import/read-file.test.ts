import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readColumns, readFile, readPaste, type Incoming } from './read-file';
import { limits } from './limits';
import type { Result } from './problem';
import { guessColumns, readCsv, separatorOf } from '#import/formats/tables';
import { readXml, treeOf } from '#import/formats/xml';
import { attempt } from './problem';

const AR = 'اتفق الوزيران على توسيع التعاون.';
const EN = 'The ministers agreed to widen cooperation.';

const bytesOf = (text: string) => strToU8(text);
const zip = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
const open = (name: string, bytes: Uint8Array) => readFile(name, bytes, treeOf);
const linesOf = (result: Result<Incoming>) =>
  result.ok && result.value.kind === 'text' ? result.value.lines : result.ok ? result.value.kind : result.problem;
const pairsOf = (result: Result<Incoming>) =>
  result.ok && result.value.kind === 'pairs' ? result.value.file : result.ok ? result.value.kind : result.problem;

const events = (source: string) => {
  const list: string[] = [];
  readXml(source, {
    open: (name, attributes) =>
      list.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}>`),
    text: (text) => list.push(text),
    close: (name) => list.push(`</${name}>`),
  });
  return list.join('');
};

describe('readXml', () => {
  it.each([
    ['<a/>', '<a></a>'],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><w:a w:b="1" c=\'2\'>t</w:a>\n', '<a w:b=1 c=2>t</a>'],
    ['<a>&amp;&#65;&#x42;&nbsp;<![CDATA[<b>&]]></a>', '<a>&AB\u00a0<b>&</a>'],
    ['\ufeff<a><!-- <b> --><?pi?></a>', '<a></a>'],
    ['<نص خاصية="قيمة">كلام</نص>', '<نص خاصية=قيمة>كلام</نص>'],
  ])('reads %s', (source, expected) => expect(events(source)).toBe(expected));

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a',
    '<a b></a>',
    '<a b=1></a>',
    '<a b="1" b="2"/>',
    '<a>&x;</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a/><b/>',
    '<a><!-- </a>',
    '<a b="<"/>',
    '</a>',
    '<a>&#xD800;</a>',
  ])('refuses %j', (source) =>
    expect(attempt(() => events(source))).toMatchObject({ ok: false, problem: { code: 'xml-broken' } }),
  );

  it('does not resolve what a file defines', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>';
    expect(attempt(() => events(bomb))).toMatchObject({ problem: { code: 'xml-broken', values: { found: '&y;' } } });
  });

  it('says the line, and bounds depth', () => {
    expect(attempt(() => readXml('<a>\n\n<b></c></a>', {}, 'x.xml'))).toMatchObject({
      problem: { place: { file: 'x.xml', line: 3 } },
    });
    expect(attempt(() => events('<a>'.repeat(limits.xml.depth + 1)))).toMatchObject({
      problem: { code: 'xml-too-deep' },
    });
  });
});

describe('plain text', () => {
  it('is told by nothing else', () => {
    expect(linesOf(open('a.txt', bytesOf(`${AR}\n${EN}`)))).toEqual([{ text: AR }, { text: EN }]);
    expect(linesOf(open('', bytesOf(AR)))).toEqual([{ text: AR }]);
  });
});

describe('html', () => {
  const page = `<!DOCTYPE html><html lang="ar"><head><title>عنوان — موقع</title><meta property="og:site_name" content="موقع"/><meta property="article:published_time" content="2025-04-01T10:00"/><link rel="canonical" href="https://example.org/1"/></head>
  <body><nav><a href="/">الرئيسية</a></nav><script>alert(1)</script><h1>عنوان <em>الخبر</em></h1><p>${AR}<br/>وغادرا   أمس.</p><figure><img src="x"/><figcaption>في جنيف</figcaption></figure><div style="display: none">مخفي</div><p>نص<span hidden="">مخفي</span> آخر</p></body></html>`;

  it('is read block by block, with what each is', () => {
    expect(linesOf(open('a.html', bytesOf(page)))).toEqual([
      { text: 'الرئيسية', hint: 'navigation' },
      { text: 'عنوان الخبر', hint: 'heading' },
      { text: AR },
      { text: 'وغادرا أمس.' },
      { text: 'في جنيف', hint: 'caption' },
      { text: 'مخفي', hint: 'hidden' },
      { text: 'مخفي', hint: 'hidden' },
      { text: 'نص آخر' },
    ]);
  });

  it('says what its head says', () => {
    expect(open('a.html', bytesOf(page))).toMatchObject({
      value: {
        meta: { title: 'عنوان — موقع', publisher: 'موقع', published: '2025-04-01T10:00', url: 'https://example.org/1' },
      },
    });
    const bad = page.replace('https://example.org/1', 'javascript:alert(1)');
    expect(open('a.html', bytesOf(bad))).not.toHaveProperty('value.meta.url');
  });

  it('comes from the clipboard too', () => {
    expect(linesOf(readPaste(AR, `<div><p>${AR}</p><p>${EN}</p></div>`, treeOf))).toEqual([{ text: AR }, { text: EN }]);
    expect(linesOf(readPaste(AR, null, treeOf))).toEqual([{ text: AR }]);
    expect(linesOf(readPaste(AR, '<div><img/></div>', treeOf))).toEqual([{ text: AR }]);
    expect(linesOf(readPaste('x'.repeat(50_000_000), null, treeOf))).toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['<p>نص<sup class="reference"><a href="#c1">[1]</a></sup> آخر.</p>', [{ text: 'نص آخر.' }]],
    ['<p>نص<a role="doc-noteref" href="n.html#1">١</a> آخر.</p>', [{ text: 'نص آخر.' }]],
    ['<p>نص.</p><aside role="doc-footnote">حاشية</aside>', [{ text: 'نص.' }, { text: 'حاشية', hint: 'note' }]],
    ['<p>نص.</p><div id="sdfootnote1"><p>حاشية</p></div>', [{ text: 'نص.' }, { text: 'حاشية', hint: 'note' }]],
  ])('takes the sign of a footnote for no word, and a footnote for what it is: %s', (html, lines) =>
    expect(linesOf(open('a.html', bytesOf(`<html><body>${html}</body></html>`)))).toEqual(lines),
  );

  it.each([
    ['<p>5 م<sup>2</sup> و<sup><a href="/a">1</a></sup></p>', '5 م2 و1'],
    ['<p>1<sup>st</sup> of <a href="#2">2</a></p>', '1st of 2'],
    ['<p><sup><a href="#a">الفصل الأول</a></sup></p>', 'الفصل الأول'],
    ['<p class="notes footnoted">نص</p>', 'نص'],
  ])('reads what only looks like one: %s', (html, text) =>
    expect(linesOf(open('a.html', bytesOf(`<html><body>${html}</body></html>`)))).toEqual([{ text }]),
  );
});

describe('docx', () => {
  const document = (body: string) =>
    zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    });

  it('gives its paragraphs', () => {
    const bytes = document(
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>عنوان</w:t></w:r></w:p>
       <w:p><w:r><w:t xml:space="preserve">اتفق </w:t></w:r><w:del><w:r><w:delText>لا</w:delText><w:t>لا</w:t></w:r></w:del><w:ins><w:r><w:t>الوزيران</w:t></w:r></w:ins><w:r><w:br/><w:t>وغادرا</w:t></w:r></w:p>
       <w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
       <w:tbl><w:tr><w:tc><w:p><w:r><w:t>خلية</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
       <w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>إطار</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>إطار</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>`,
    );
    const lines = linesOf(open('a.docx', bytes));
    expect(Array.isArray(lines) && lines.filter(({ text }) => text !== '')).toEqual([
      { text: 'عنوان', hint: 'heading' },
      { text: 'اتفق الوزيران' },
      { text: 'وغادرا' },
      { text: 'خلية', hint: 'table' },
      { text: 'إطار' },
    ]);
  });

  it.each([
    ['empty', document('<w:p/>'), { code: 'empty' }],
    [
      'broken',
      zip({ 'word/document.xml': '<w:document><w:p></w:document>' }),
      { code: 'xml-broken', place: { file: 'a.docx', line: 1 } },
    ],
  ])('refuses one that is %s', (_, bytes, problem) => expect(linesOf(open('a.docx', bytes))).toMatchObject(problem));
});

describe('epub', () => {
  const book = zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns:dc="dc"><metadata><dc:title>كتاب</dc:title><dc:language>ar</dc:language></metadata><manifest>
      <item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="c1" href="text/1%20a.xhtml" media-type="application/xhtml+xml"/><item id="c2" href="text/2.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="nav"/><itemref idref="c2"/><itemref idref="c1"/><itemref idref="none"/></spine></package>`,
    'OPS/nav.xhtml':
      '<html><body><nav><ol><li><a href="text/1%20a.xhtml#top">الفصل <b>الأول</b></a></li></ol></nav></body></html>',
    'OPS/text/1 a.xhtml': `<html><body><h2>الفصل الأول</h2><p>${AR}</p></body></html>`,
    'OPS/text/2.xhtml': '<html><body><p>one<br>two</p></body></html>',
  });

  it('lists chapters in reading order and reads one', () => {
    const result = open('a.epub', book);
    if (!result.ok || result.value.kind !== 'book') throw new Error('no book');
    const { title, languages, chapters, lines } = result.value.book;
    expect({ title, languages }).toEqual({ title: 'كتاب', languages: ['ar'] });
    expect(chapters.map(({ path, title: name }) => [path, name])).toEqual([
      ['OPS/text/2.xhtml', null],
      ['OPS/text/1 a.xhtml', 'الفصل الأول'],
    ]);
    expect(lines('OPS/text/1 a.xhtml')).toEqual([{ text: 'الفصل الأول', hint: 'heading' }, { text: AR }]);
    // A chapter that is no XML goes to the parser of HTML, here again the strict one.
    expect(attempt(() => lines('OPS/text/2.xhtml'))).toMatchObject({ problem: { code: 'xml-broken' } });
  });
});

describe('subtitles', () => {
  it.each([
    [
      'a.srt',
      `1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>اتفق الوزيران</i>\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\nعلى توسيع التعاون.\r\n\r\n3\r\n00:00:05,100 --> 00:00:06,000\r\nوغادرا.\r\n`,
    ],
    [
      'a.vtt',
      `WEBVTT\n\nNOTE a note\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:03.000 align:start\n<v Speaker>اتفق الوزيران\n\nid\n00:03.100 --> 00:05.000\nعلى توسيع التعاون.\n\n00:05.100 --> 00:06.000\nوغادرا.\n`,
    ],
  ])('join into sentences: %s', (name, source) =>
    expect(linesOf(open(name, bytesOf(source)))).toEqual([{ text: AR }, { text: 'وغادرا.' }]),
  );

  it('break at a pause, and need times', () => {
    const source = '1\n00:00:01,000 --> 00:00:03,000\nواحد\n\n2\n00:01:03,100 --> 00:01:05,000\nاثنان\n';
    expect(linesOf(open('a.srt', bytesOf(source)))).toEqual([{ text: 'واحد' }, { text: 'اثنان' }]);
    expect(linesOf(open('a.srt', bytesOf('no times')))).toMatchObject({ code: 'empty' });
  });
});

describe('tmx', () => {
  it.each([
    ['of OmegaT whose units stand in the order of their letters', 'OmegaT', ['ا', 'ب', 'ت'], true],
    ['of OmegaT in another order', 'OmegaT', ['ب', 'ا', 'ت'], undefined],
    ['of OmegaT with two units, whose order may be chance', 'OmegaT', ['ا', 'ب'], undefined],
    ['of another program', 'other', ['ا', 'ب', 'ت'], undefined],
  ])('%s: sorted or not', (_, tool, texts, expected) => {
    const units = texts.map(
      (text) => `<tu><tuv lang="ar"><seg>${text}</seg></tuv><tuv lang="en"><seg>a</seg></tuv></tu>`,
    );
    const source = `<tmx><header creationtool="${tool}"/><body>${units.join('')}</body></tmx>`;
    expect(pairsOf(open('a.tmx', bytesOf(source)))).toMatchObject({ skipped: 0 });
    expect((pairsOf(open('a.tmx', bytesOf(source))) as { isSorted?: true }).isSorted).toBe(expected);
  });

  it('gives pairs without codes', () => {
    const source = `<?xml version="1.0"?><tmx version="1.4"><header/><body>
      <tu><tuv xml:lang="en-GB"><seg>The <bpt i="1">&lt;b&gt;</bpt>ministers<ept i="1">&lt;/b&gt;</ept> <hi>agreed</hi>.</seg></tuv><tuv xml:lang="ar"><seg>اتفق الوزيران.</seg></tuv></tu>
      <tu><tuv xml:lang="en-GB"><seg>Alone.</seg></tuv></tu><tu><tuv xml:lang="fr"><seg>Seul.</seg></tuv></tu></body></tmx>`;
    expect(pairsOf(open('a.tmx', bytesOf(source)))).toEqual({
      pairs: [
        { ar: 'اتفق الوزيران.', en: 'The ministers agreed.' },
        { ar: '', en: 'Alone.' },
      ],
      languages: { ar: 'ar', en: 'en-GB' },
      skipped: 1,
    });
  });

  it('refuses one without Arabic', () => {
    const source =
      '<tmx><body><tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="fr"><seg>b</seg></tuv></tu></body></tmx>';
    expect(pairsOf(open('a.tmx', bytesOf(source)))).toMatchObject({
      code: 'no-pairs',
      values: { languages: 'en, fr' },
    });
  });
});

describe('xliff', () => {
  it.each([
    [
      '1.2',
      `<xliff version="1.2"><file source-language="ar" target-language="en"><body><trans-unit id="1"><source>${AR}<x id="1"/></source><target>The <g id="2">ministers</g> agreed to widen <ph id="3">{0}</ph>cooperation.</target><alt-trans><target>No.<ph id="4">x</ph></target></alt-trans><note>n</note></trans-unit></body></file></xliff>`,
    ],
    [
      '2.0',
      `<xliff version="2.0" srcLang="en" trgLang="ar"><file id="f"><unit id="u"><notes><note>n</note></notes><originalData><data id="d">x</data></originalData><segment><source>The <pc id="1">ministers</pc> agreed to widen<ph id="2"/> cooperation.</source><target>${AR}</target></segment><ignorable><source> </source></ignorable></unit></file></xliff>`,
    ],
    [
      '1.2, divided',
      `<xliff version="1.2"><file source-language="ar-SA" target-language="en-US"><body><trans-unit id="1"><source>${AR}</source><seg-source><mrk mtype="seg" mid="0">${AR}</mrk></seg-source><target><mrk mtype="seg" mid="0">${EN}</mrk></target></trans-unit></body></file></xliff>`,
    ],
    [
      'without codes of languages',
      `<xliff version="1.2"><file><body><trans-unit><source>${EN}</source><target>${AR}</target></trans-unit></body></file></xliff>`,
    ],
  ])('%s gives pairs', (_, source) =>
    expect(pairsOf(open('a.xlf', bytesOf(source)))).toMatchObject({ pairs: [{ ar: AR, en: EN }], skipped: 0 }),
  );
});

const workbook = (sheet: string) =>
  zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="ورقة" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst><si><t>${AR}</t></si><si><r><t xml:space="preserve">The ministers </t></r><r><t>agreed.</t></r><rPh><t>x</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });

describe('tables', () => {
  it.each([
    [
      'a,b\r\n"c, ""d""","e\nf"\n',
      [
        ['a', 'b'],
        ['c, "d"', 'e\nf'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\ufeffa\tb', [['a', 'b']]],
    ['"a"x,b', [['ax', 'b']]],
    ['"open', [['open']]],
    ['\n\n', []],
  ])('reads %j', (source, table) => expect(readCsv(source)).toEqual(table));

  it.each([
    ['a,b;c\nd,e', ','],
    ['a;b,c\nd;e', ';'],
    ['a\tb, c', '\t'],
    ['"x;y",b', ','],
    ['alone', ','],
  ])('finds what parts the cells of %j', (source, sign) => expect(separatorOf(source)).toBe(sign));

  it('guesses columns', () => {
    const table = [
      ['id', 'English', 'Arabic'],
      ['a-1', EN, AR],
      ['a-2', 'They left.', 'وغادرا.'],
    ];
    expect(guessColumns(table)).toEqual({ ar: 2, en: 1, hasHeader: true });
    expect(guessColumns(table.slice(1))).toEqual({ ar: 2, en: 1, hasHeader: false });
    expect(guessColumns([[AR], ['وغادرا.']])).toEqual({ ar: 0, en: -1, hasHeader: false });
    expect(guessColumns([['one', 'two']])).toBeNull();
    const below = [AR, EN, '1'];
    for (const [ar, en, number, isName] of [
      ['النص العربي', 'English text', '0', true],
      ['اللغة العربية', 'ترجمة', '0', true],
      ['الخبر', 'News', 'No.', true],
      ['الخبر', 'News', '0', false],
      ['النص العربي طويل', 'English is a language', '0', false],
    ] as const)
      expect([ar, guessColumns([[ar, en, number], below, below])?.hasHeader]).toEqual([ar, isName]);
    expect(guessColumns([])).toBeNull();
    const columns = guessColumns(table);
    expect(columns && readColumns(table, columns)).toMatchObject({
      value: {
        pairs: [
          { ar: AR, en: EN },
          { ar: 'وغادرا.', en: 'They left.' },
        ],
      },
    });
  });

  it('refuses a column that holds no Arabic', () => {
    const table = [
      ['one', 'two'],
      [EN, EN],
    ];
    expect(readColumns(table, { ar: 0, en: 1, hasHeader: false }, 'a.csv')).toEqual({
      ok: false,
      problem: { code: 'no-columns', place: { file: 'a.csv' } },
    });
  });

  it('refuses a million columns, with the line', () => {
    expect(open('a.csv', bytesOf(`a,b\n${','.repeat(1_000_000)}`))).toMatchObject({
      problem: { code: 'too-many', place: { file: 'a.csv', line: 2 }, values: { what: 'columns' } },
    });
  });

  it('reads a workbook', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="5"><c r="B5"><v>2025</v></c><c r="C5" t="inlineStr"><is><t>inline</t></is></c></row>',
    );
    expect(open('a.xlsx', bytes)).toMatchObject({
      value: {
        kind: 'table',
        sheets: [
          {
            name: 'ورقة',
            table: [
              [AR, '', 'The ministers agreed.'],
              ['', '2025', 'inline'],
            ],
            columns: { ar: 0, en: 2, hasHeader: false },
          },
        ],
      },
    });
  });

  it.each([
    ['a far column', '<row><c r="XFD1"><v>1</v></c></row>', { code: 'too-many', values: { what: 'columns' } }],
    ['nothing in it', '', { code: 'empty' }],
  ])('refuses a workbook with %s', (_, sheet, problem) =>
    expect(open('a.xlsx', workbook(sheet))).toMatchObject({ problem }),
  );
});

describe('readFile and readPaste', () => {
  it.each([
    ['a.pdf', bytesOf('%PDF-1.7'), { code: 'pdf-file', place: { file: 'a.pdf' } }],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'old-office-file' }],
    ['a.rtf', bytesOf('{\\rtf1'), { code: 'old-office-file' }],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { code: 'not-text' }],
    ['a.txt', new Uint8Array(), { code: 'empty' }],
    ['a.zip', zip({ 'a.txt': 'x' }), { code: 'zip-unknown' }],
    [
      'a.docx',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
      { code: 'zip-broken' },
    ],
    ['a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 1, 0]), { code: 'zip-encrypted' }],
    ['a.epub', zip({ 'META-INF/container.xml': '<container/>' }), { code: 'part-missing' }],
  ])('refuses %s', (name, bytes, problem) => expect(open(name, bytes)).toMatchObject({ ok: false, problem }));

  it('refuses a zip that unpacks to more than it may', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(limits.zip.entry + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(open('a.docx', bomb)).toMatchObject({ problem: { code: 'zip-bomb', place: { file: 'word/document.xml' } } });
    const many = zip(Object.fromEntries(Array.from({ length: limits.zip.entries + 1 }, (_, at) => [`${at}`, ''])));
    expect(open('a.zip', many)).toMatchObject({ problem: { code: 'too-many', values: { what: 'entries' } } });
  });

  it('hands a package on', () => {
    expect(open('a.bayan', zip({ 'article.json': '{}' }))).toMatchObject({ value: { kind: 'package' } });
  });
});
