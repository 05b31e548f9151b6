/**
 * `npm run screenshots`: makes the pictures of the README, `docs/images/*.png`, and those that an installed app shows,
 * `public/screenshots` and `public/icons`, from the built app in a real browser. Builds into a folder of its own, so that
 * `dist/` stays as it is. Names after `--` make those alone: `npm run screenshots -- workbench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchFlags } from './find-browser.mjs';
import { serveSite } from './serve.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const wide = { width: 1440, height: 840 };
const phone = { width: 390, height: 760 };

const SAMPLE = '2025-04-01-lavrov-wang-moscow';

const docs = 'docs/images';
const shop = 'public/screenshots';

/**
 * `file` is its name without the ending, `link` what stands in the URL, `settings` what the browser kept from an earlier visit (see
 * `src/settings/settings.ts`); `sheet` opens the phone's sheet; `reach` goes on from the page that was opened.
 *
 * @typedef {{ file: string, screen: { width: number, height: number }, link: string, settings: Record<string, unknown>,
 *   sheet?: boolean, reach?: (page: import('@playwright/test').Page) => Promise<void> }} Shot
 * @type {Shot[]}
 */
const shots = [
  { file: `${docs}/entities`, screen: wide, link: '?entity=wang-yi', settings: {} },
  { file: `${docs}/commitments`, screen: wide, link: '?undertaking=p14-enrich-cultural-exchanges', settings: {} },
  {
    file: `${docs}/words`,
    screen: wide,
    link: '?word=p13.1-2',
    settings: { vowels: 'all', senses: true },
  },
  { file: `${docs}/phone`, screen: phone, link: '?entity=un-security-council', settings: {}, sheet: true },
  {
    file: `${docs}/arabic-dark`,
    screen: wide,
    link: '?undertaking=p6-shoulder-responsibilities',
    settings: { language: 'ar', theme: 'dark' },
  },
  { file: `${docs}/workbench`, screen: wide, link: 'add/', settings: {}, reach: toMarks },
  { file: `${shop}/wide`, screen: { width: 1440, height: 900 }, link: '?entity=wang-yi', settings: {} },
  { file: `${shop}/phone`, screen: { width: 390, height: 844 }, link: '?entity=wang-yi', settings: {}, sheet: true },
];

/** `bleed`: how far, in parts of the whole, the picture stays clear of the edge, which a mask may cut. */
const icons = [
  { file: 'public/icons/icon-192', size: 192, bleed: 0 },
  { file: 'public/icons/icon-512', size: 512, bleed: 0 },
  { file: 'public/icons/maskable-512', size: 512, bleed: 0.12 },
];

const asked = process.argv.slice(2);
/** @param {{ file: string }} picture */
const isWanted = ({ file }) => asked.length === 0 || asked.includes(basename(file));

const dir = await mkdtemp(join(tmpdir(), 'bayan-'));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--out', dir], { cwd: root, stdio: 'inherit' });
if (status !== 0) throw new Error('The app could not be built.');
const { address, close } = await serveSite({ dir });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchFlags });
try {
  for (const shot of shots.filter(isWanted)) await take(shot);
  for (const icon of icons.filter(isWanted)) await draw(icon);
} finally {
  await browser.close();
  close();
  await rm(dir, { recursive: true });
}

/** @param {Shot} shot */
async function take({ file, screen, link, settings, sheet, reach }) {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce', locale: 'en-US' });
  const kept = JSON.stringify({ language: 'en', theme: 'paper', hintSeen: true, ...settings });
  await context.addInitScript((text) => localStorage.setItem('bayan.settings', text), kept);
  const page = await context.newPage();
  // Twice: a face that came too late for the first visit (`font-display: optional`) is there for the second.
  for (const visit of ['first', 'second']) {
    await page.goto(address + link);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    if (visit === 'first') continue;
    if (sheet) await page.locator('.sheet-grip').click();
    await reach?.(page);
    if (link.startsWith('?word')) await page.locator('.word-card').waitFor();
    // What follows a selection or a scroll has been laid out and painted.
    await page.waitForTimeout(600);
  }
  const png = await page.screenshot();
  await context.close();
  const picture = await smallPng(png);
  await save(file, picture);
}

/**
 * The text of the bundled article, pasted, in the third step, with the first names decided on.
 * @param {import('@playwright/test').Page} page of the workbench
 */
async function toMarks(page) {
  /** @type {import('../src/article/format/schema').BundledArticleFile} */
  const article = JSON.parse(await readFile(`${root}src/articles/${SAMPLE}/article.json`, 'utf8'));
  const units = [[article.headline], ...article.paragraphs.map(({ sentences }) => sentences)];
  const text = ['ar', 'en'].flatMap((lang) =>
    units.map((sentences) => sentences.map((sentence) => sentence[/** @type {'ar' | 'en'} */ (lang)]).join('')),
  );
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(text.join('\n\n'));
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Mark' }).first().click();
  await page.getByText('Left to decide').waitFor();
  await page.getByText('Looking for names and commitments').waitFor({ state: 'hidden' });
  for (let decided = 0; decided < 9; decided++) await page.keyboard.press('a');
}

/** @param {typeof icons[number]} icon */
async function draw({ file, size, bleed }) {
  const svg = await readFile(`${root}public/favicon.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // The ground of the icon goes to the edge, the picture on it not.
  const ground = bleed > 0 ? '#fbfaf5' : 'transparent';
  await page.setContent(
    `<style>html,body{margin:0;background:${ground}}svg{display:block;inline-size:${size * (1 - 2 * bleed)}px;margin:${size * bleed}px}</style>${svg}`,
  );
  await save(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}

/** @param {string} file without its ending @param {Buffer} picture */
async function save(file, picture) {
  await mkdir(dirname(root + file), { recursive: true });
  await writeFile(`${root}${file}.png`, picture);
  console.log(`${file}.png ${Math.round(picture.length / 1000)} kB`);
}

/**
 * The same picture in 256 colours, a third of the size: the commonest colours stay as they are, each other one becomes
 * the nearest of them. The browser, which is open anyway, reads the pixels, in a page that no policy of ours holds.
 *
 * @param {Buffer} png
 */
async function smallPng(png) {
  const page = await browser.newPage();
  const { width, height, base64 } = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let text = '';
    for (let at = 0; at < pixels.length; at += 0x8000) {
      text += String.fromCharCode(...pixels.subarray(at, at + 0x8000));
    }
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, png.toString('base64'));
  await page.close();
  const pixels = Buffer.from(base64, 'base64');

  /** @type {Map<number, number>} colour (0xrrggbb) → how often, then → place in the palette */
  const places = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    places.set(colour, (places.get(colour) ?? 0) + 1);
  }
  const colours = [...places].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = colours.slice(0, 256);
  colours.forEach((colour, at) => places.set(colour, at < 256 ? at : nearestIn(palette, colour)));

  // A row is its filter (0: none) and one byte a pixel.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = places.get(pixels.readUIntBE((y * width + x) * 4, 3)) ?? 0;
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {number[]} palette @param {number} colour */
function nearestIn(palette, colour) {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((one, at) => {
    const distance = channels(one).reduce((sum, value, channel) => sum + (value - (wanted[channel] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

/** @param {number} colour 0xrrggbb */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** A chunk of a PNG: length, type, data, checksum. @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
