/**
 * The page that somebody would write by hand: the text in a table of two languages, in the same fonts, with its style in
 * its head. No script. What is read of an article can hardly be had sooner.
 */

/** @typedef {import('../../../src/article/format/schema.ts').BundledArticleFile} ArticleFile */

/**
 * @param {ArticleFile} article
 * @param {{ fonts: { arabic: string, english: string }, script?: string, block?: number }} how
 *   addresses of the fonts; a script to be run in the page; rows of a block that the browser may skip while it is out of
 *   view (none by default)
 */
export function staticPage({ headline, paragraphs, source }, { fonts, script = '', block = 0 }) {
  const rows = paragraphs.map(
    ({ id, sentences }, at) => `<section class="row" id="${id}">
<p class="ar" lang="ar" dir="rtl">${escaped(sentences.map(({ ar }) => ar).join(''))}</p>
<a class="number" href="#${id}">${at + 1}</a>
<p class="en" lang="en" dir="ltr">${escaped(sentences.map(({ en }) => en).join(''))}</p>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(headline.en)}</title>
<link rel="preload" href="${fonts.arabic}" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${fonts.english}" as="font" type="font/woff2" crossorigin>
<style>${style(fonts)}</style>
</head>
<body>
<article class="text">
<header class="row" id="h">
<h1 class="ar" lang="ar" dir="rtl">${escaped(headline.ar)}</h1>
<h1 class="en" lang="en" dir="ltr">${escaped(headline.en)}</h1>
<p class="source">${escaped(source.publisher.en)} · ${escaped(source.dateline)}</p>
</header>
${(block > 0 ? blocksOf(rows, block) : rows).join('\n')}
</article>
${script && `<script type="module" src="${script}"></script>`}
</body>
</html>
`;
}

/** @param {readonly string[]} rows @param {number} size */
function blocksOf(rows, size) {
  return Array.from(
    { length: Math.ceil(rows.length / size) },
    (_, at) => `<div class="block">\n${rows.slice(at * size, (at + 1) * size).join('\n')}\n</div>`,
  );
}

/** @param {{ arabic: string, english: string }} fonts */
function style({ arabic, english }) {
  return `
@font-face { font-family: Arabic; src: url(${arabic}) format('woff2'); font-display: optional }
@font-face { font-family: English; src: url(${english}) format('woff2'); font-display: optional }
body { margin: 0; background: #fbf8f1; color: #1d1b18; font: 17px/27px English, serif }
.text { direction: ltr; max-width: 972px; margin: auto; padding: 93px 16px 54px }
.row { display: grid; grid-template-columns: 47.5fr 76px 52fr; grid-template-areas: 'en gutter ar'; align-items: first baseline; margin-bottom: 27px }
.ar { grid-area: ar; margin: 0; font: 21px/36px Arabic, serif }
.en { grid-area: en; margin: 0 }
h1.ar { font-size: 27px; line-height: 40px }
h1.en { font: 22px/31px English, serif }
.number { grid-area: gutter; text-align: center; color: inherit; text-decoration: none }
.source { grid-area: gutter; margin: 0; font-size: 0 }
.block { content-visibility: auto; contain-intrinsic-height: auto 7500px }
mark { background: #f3dca8; color: inherit }
@media (max-width: 899px) { .row { grid-template-columns: 1fr 76px; grid-template-areas: 'ar gutter' 'en gutter' } }
@media (max-width: 699px) { .row { grid-template-columns: 1fr; grid-template-areas: 'gutter' 'ar' 'en' } .number { text-align: start } }
`.trim();
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
