import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineStyle, pageHtml, policy, safeJson, withRoot } from './page-html.mjs';

const template = `<!doctype html>
<html lang="en">
  <head>
    <!--page-->
    <link rel="icon" href="./favicon.svg" />
    <title>Bayan</title>
    <meta
      name="description"
      content="x"
    />
    <link rel="stylesheet" crossorigin href="./assets/index-a1.css">
    <script type="module" crossorigin src="./assets/index-b2.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-c3.js">
  </head>
  <body><div id="root"><!--text--></div></body>
</html>`;

const parts = {
  data: /** @type {import('../../src/library/page').PageData} */ (
    /** @type {unknown} */ ({ slug: 'one', lang: 'ar', root: '../../', folder: 'one/', files: {} })
  ),
  html: '<p>$& costs $1</p>',
  title: 'A & B',
  description: 'said "so" <b>',
  dir: 'rtl',
  site: 'https://example.org/',
  alternates: [{ lang: 'en', href: 'https://example.org/one/' }],
  ahead: ['assets/one/article-1.json'],
  fonts: ['assets/face-1.woff2'],
  style: '@font-face{src:url(./face.woff2)}',
  otherMedia: 'assets/other-media-1.css',
  noScript: '.x{display:none}',
  beforePaint: 'run()',
};
const html = pageHtml(template, parts);

describe('the HTML of a page', () => {
  it.each([
    ['its language', /<html lang="ar" dir="rtl" data-theme="paper"/],
    ['its text, letter for letter', /<div id="root"><p>\$& costs \$1<\/p><\/div>/],
    ['its title', /<title>A &amp; B<\/title>/],
    ['its description', /content="said &quot;so&quot; &lt;b>"/],
    ['what it says of itself', /<script type="application\/json" id="page">{"slug":"one"/],
    ['addresses from where it stands', /href="\.\.\/\.\.\/favicon\.svg"/],
    [
      'the app, and what it will ask for',
      /id="app">{"entry":"..\/..\/assets\/index-b2.js","modules":\["..\/..\/assets\/react-c3.js"],"data":\["..\/..\/assets\/one\/article-1.json"]}</,
    ],
    ['its style, with its addresses', /<style>@font-face{src:url\(\.\.\/\.\.\/assets\/face\.woff2\)}<\/style>/],
    [
      'the styles of other media, for which no first paint waits',
      /<link rel="stylesheet" media="print,\(forced-colors:active\)" href="\.\.\/\.\.\/assets\/other-media-1\.css">/,
    ],
    ['the faces to have early', /<link rel="preload" as="font"[^>]* href="\.\.\/\.\.\/assets\/face-1\.woff2">/],
    ['the other language', /<link rel="alternate" hreflang="en" href="https:\/\/example\.org\/one\/">/],
    ['what a preview of a link shows', /<meta property="og:title" content="A &amp; B">/],
    ['the same of its text', /<meta property="og:description" content="said &quot;so&quot; &lt;b>">/],
    ['a picture for it', /<meta property="og:image" content="https:\/\/example\.org\/screenshots\/wide\.png">/],
    ['how large that is shown', /<meta name="twitter:card" content="summary_large_image">/],
    ['the styles of those without a script', /<noscript><style>\.x{display:none}<\/style><\/noscript>/],
  ])('has %s', (_, wanted) => {
    expect(html).toMatch(wanted);
  });

  it('asks for no style sheet: it has it; and for no module before its text has been painted', () => {
    expect(html).not.toMatch(/index-a1\.css|rel="modulepreload"|<script type="module"/);
  });

  it('a template without a place for the text is an error, not an empty page', () => {
    expect(() => pageHtml(template.replace('<!--text-->', ''), parts)).toThrow('<!--text-->');
  });
});

describe('the style sheet that is put in', () => {
  it('is the one that the page asks for', async () => {
    expect(await inlineStyle(template, (file) => Promise.resolve(` of ${file} `))).toBe('of assets/index-a1.css');
  });

  it('must be there', async () => {
    await expect(inlineStyle('<html></html>', () => Promise.resolve(''))).rejects.toThrow('no style sheet');
  });

  it('leaves other addresses alone', () => {
    expect(withRoot('a{b:url(./x)}c{d:url(data:y)}', './')).toBe('a{b:url(./assets/x)}c{d:url(data:y)}');
  });
});

describe('the policy', () => {
  it('lets in the scripts of the page by their hash, and no others', () => {
    const hash = createHash('sha256').update('run()').digest('base64');
    expect(policy(['run()'])).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy([])).toContain("script-src 'self';");
    expect(policy(['run()'])).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
  });
});

describe('JSON in a page', () => {
  it('cannot end the element that it stands in', () => {
    const text = safeJson({ a: '</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ a: '</script><!--' });
  });
});
