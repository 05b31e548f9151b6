/** The HTML of a page: what Vite made of index.html, with what is known of one article in one language put in. */
import { createHash } from 'node:crypto';
import { OTHER_MEDIA } from './first-sheet.mjs';

/**
 * @typedef {object} PageParts
 * @property {import('../../src/library/page').PageData} data what the page says of itself
 * @property {string} html the drawn article
 * @property {string} title
 * @property {string} description
 * @property {string} dir
 * @property {string} [site] the whole address of the site, where it is known: a preview’s picture is asked for from elsewhere
 * @property {{ lang: string, href: string }[]} alternates the same page in each language, by whole addresses; none where the site's is not known
 * @property {string[]} ahead addresses, relative to the root, of data that the app will ask for at once
 * @property {string[]} fonts the same of faces that this language needs beside those of index.html
 * @property {string} style the style sheet of the first screen; its addresses are relative to `assets/`
 * @property {string} otherMedia address, relative to the root, of what that leaves to other media (`first-sheet.mjs`)
 * @property {string} noScript styles for readers without a script
 * @property {string} beforePaint the script that runs before the first paint
 */

/**
 * @param {string} template dist/index.html, addresses relative to the root as `./…`
 * @param {PageParts} parts
 */
export function pageHtml(
  template,
  {
    data,
    html,
    title,
    description,
    dir,
    site = '',
    alternates,
    ahead,
    fonts,
    style,
    otherMedia,
    noScript,
    beforePaint,
  },
) {
  const { lang, root } = data;
  const [entry, ...modules] = scriptsOf(template).map((file) => root + file);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy([beforePaint])}">`,
    `<script type="application/json" id="page">${safeJson(data)}</script>`,
    `<script type="application/json" id="app">${safeJson({ entry, modules, data: ahead.map((file) => root + file) })}</script>`,
    `<script>${beforePaint}</script>`,
    `<style>${withRoot(style, root)}</style>`,
    `<link rel="stylesheet" media="${OTHER_MEDIA.join()}" href="${root}${otherMedia}">`,
    `<noscript><style>${noScript}</style></noscript>`,
    ...alternates.map(({ lang: one, href }) => `<link rel="alternate" hreflang="${one}" href="${href}">`),
    ...previewOf({ title, description, lang, picture: (site || root) + PICTURE.file }),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${file}">`),
  ].join('\n    ');
  return fill(template, [
    [
      /<html [^>]*>/,
      `<html lang="${lang}" dir="${dir}" data-theme="paper" data-typeface="naskh" data-size="9" data-spacing="normal">`,
    ],
    [STYLE_SHEET, ''],
    [SCRIPTS, ''],
    [/<!--page-->/, head],
    [/<!--text-->/, html],
    [/<title>[^<]*<\/title>/, `<title>${escape(title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${escape(description)}">`],
  ]).replaceAll('="./', `="${root}`);
}

/** The picture of the app, and its size in px. */
const PICTURE = { file: 'screenshots/wide.png', width: 1440, height: 900 };

/**
 * What a messenger or a search shows of a link to the page.
 * @param {{ title: string, description: string, lang: string | null, picture: string }} page
 */
function previewOf({ title, description, lang, picture }) {
  const properties = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    ...(lang === null ? {} : { 'og:locale': lang }),
    'og:image': picture,
    'og:image:width': PICTURE.width,
    'og:image:height': PICTURE.height,
    'og:image:alt': title,
  };
  return [
    ...Object.entries(properties).map(
      ([name, value]) => `<meta property="${name}" content="${escape(String(value))}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The app as Vite asks for it: before-paint.ts does that later. */
const SCRIPTS = /(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)\s*/g;

/**
 * The modules of the app, relative to the root, the one that begins first.
 * @param {string} template
 */
function scriptsOf(template) {
  return [...template.matchAll(SCRIPTS)].flatMap(([tag]) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
}

const STYLE_SHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/;

/**
 * The style sheet that the page of Vite asks for, which is to stand in the page itself: one request less before the first
 * paint.
 * @param {string} template @param {(file: string) => Promise<string>} read
 */
export async function inlineStyle(template, read) {
  const [, file] = STYLE_SHEET.exec(template) ?? [];
  if (file === undefined) throw new Error('dist/index.html asks for no style sheet');
  return (await read(file)).trim();
}

/**
 * A style sheet of `assets/` as it may stand in a page.
 * @param {string} style @param {string} root of the site, relative to the page
 */
export function withRoot(style, root) {
  return style.replaceAll('url(./', `url(${root}assets/`);
}

/**
 * Content-Security-Policy: scripts of this site only, and those in the page by their hash; nothing from elsewhere. Styles may
 * stand in the page: the places on the map are style attributes.
 * @param {string[]} inlineScripts
 */
export function policy(inlineScripts) {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types bayan',
  ].join('; ');
}

/** JSON that cannot end the element it stands in. @param {unknown} value */
export function safeJson(value) {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * Replaces each pattern, which must be there: a page without its text would be a silent failure.
 * @param {string} text @param {[RegExp, string][]} replacements
 */
function fill(text, replacements) {
  return replacements.reduce((before, [pattern, replacement]) => {
    if (!pattern.test(before)) throw new Error(`dist/index.html has no ${pattern}`);
    // A function, so that a `$` in the text means itself.
    return before.replace(pattern, () => replacement);
  }, text);
}
