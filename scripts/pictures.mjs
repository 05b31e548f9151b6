/**
 * Pictures of the site in its states (scripts/pictures/states.mjs), to see that a change of the code changes nothing that is seen.
 *
 *     npm run pictures -- take DIR [--site dist] [--only PATTERN]   pictures of a built site, each as DIR/<state>.png
 *     npm run pictures -- compare A B   which differ between two folders, by how many pixels, and where
 *
 * Motion is off, the clock stands still, faces are drawn however late they come, and a picture is taken when two in a row are
 * the same. `compare` exits with 1 where anything differs. Pictures of two machines differ in the edges of letters: take both on one.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchFlags } from './find-browser.mjs';
import { screens, states } from './pictures/states.mjs';
import { serveSite } from './serve.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pictures/states.mjs').State} State */

/** The moment at which every picture is taken. */
const NOW = new Date('2025-05-01T10:00:00Z');
/** How often a picture is taken until two in a row are the same. */
const MOST_TRIES = 12;

const usage = 'npm run pictures -- take DIR [--site dist] [--only PATTERN] | compare A B';
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { site: { type: 'string', default: 'dist' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [command, first, second] = positionals;
if (command === 'take' && first !== undefined) await take(first, values);
else if (command === 'compare' && first !== undefined && second !== undefined) await compare(first, second);
else {
  console.error(usage);
  process.exitCode = 1;
}

/** @param {string} dir @param {{ site: string, only: string }} options `only`: a pattern of the names of states */
async function take(dir, { site, only }) {
  await mkdir(dir, { recursive: true });
  const { address, close } = await serveSite({ dir: site });
  const browser = await launch();
  /** @type {string[]} */
  const restless = [];
  const wanted = states.filter(({ name }) => new RegExp(only).test(name));
  try {
    for (const state of wanted) {
      const { picture, calm } = await pictureOf(browser, address, state);
      await writeFile(path.join(dir, `${state.name}.png`), picture);
      if (!calm) restless.push(state.name);
    }
  } finally {
    await browser.close();
    close();
  }
  console.log(`${wanted.length} pictures in ${dir}`);
  if (restless.length > 0) {
    console.log(`did not come to rest: ${restless.join(', ')}`);
    process.exitCode = 1;
  }
}

function launch() {
  // Letters are drawn the same whatever the screen of the machine.
  const flags = [...launchFlags, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
  return chromium.launch({ executablePath: ensureBrowser(), args: flags });
}

/** @param {Browser} browser @param {string} address @param {State} state */
async function pictureOf(browser, address, { screen, path: link, settings, steps, script, print }) {
  const context = await browser.newContext({
    viewport: screens[screen],
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    javaScriptEnabled: script,
  });
  // A slow machine takes its time: a picture of it is the same.
  context.setDefaultTimeout(120_000);
  try {
    await context.addInitScript((text) => localStorage.setItem('bayan.settings', text), JSON.stringify(settings));
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    // A face that comes late is drawn all the same.
    await page.route(
      (url) => !path.extname(url.pathname),
      async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') });
      },
    );
    const answer = await page.goto(address + link);
    if (script && answer?.ok()) await page.locator('html[data-live]:not([data-first])').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    for (const step of steps) {
      if ('click' in step) await page.locator(step.click).filter({ visible: true }).first().click();
      else if ('wait' in step) await page.locator(step.wait).first().waitFor();
      else await page.evaluate((name) => window.dispatchEvent(new Event(name)), step.event);
    }
    await page.mouse.move(0, 0);
    if (print) await page.emulateMedia({ media: 'print' });
    await page.waitForLoadState('networkidle');
    return await atRest(page, print);
  } finally {
    await context.close();
  }
}

/** A picture that is the same as the one before it. @param {Page} page @param {boolean} fullPage */
async function atRest(page, fullPage) {
  /** @type {Buffer | null} */
  let before = null;
  for (let tries = 0; ; tries += 1) {
    const picture = await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' });
    if (before?.equals(picture)) return { picture, calm: true };
    if (tries === MOST_TRIES) return { picture, calm: false };
    before = picture;
    await page.waitForTimeout(150);
  }
}

/** @param {string} before @param {string} after */
async function compare(before, after) {
  const [one, other] = await Promise.all([picturesIn(before), picturesIn(after)]);
  const browser = await launch();
  let same = 0;
  try {
    const page = await browser.newPage();
    for (const name of [...new Set([...one, ...other])].toSorted()) {
      if (!one.includes(name) || !other.includes(name)) {
        console.log(`${name}: only in ${one.includes(name) ? before : after}`);
        continue;
      }
      const [a, b] = await Promise.all([readFile(path.join(before, name)), readFile(path.join(after, name))]);
      const difference = a.equals(b) ? null : await differenceOf(page, a, b);
      if (difference === null) same += 1;
      else console.log(`${name}: ${difference}`);
    }
  } finally {
    await browser.close();
  }
  const all = new Set([...one, ...other]).size;
  console.log(`${same} of ${all} are equal to the pixel`);
  if (same < all) process.exitCode = 1;
}

/** @param {string} dir */
async function picturesIn(dir) {
  return (await readdir(dir)).filter((name) => name.endsWith('.png'));
}

/**
 * How two pictures differ, in words; `null` where no pixel does. The browser decodes them, in a page that no policy of ours holds.
 * @param {Page} page @param {Buffer} a @param {Buffer} b
 */
async function differenceOf(page, a, b) {
  const found = await page.evaluate(
    async (both) => {
      const [before, after] = await Promise.all(
        both.map(async (data) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!before || !after) throw new Error('no pictures');
      const { width, height } = before;
      if (width !== after.width || height !== after.height) {
        return { sizes: `${width} × ${height}, then ${after.width} × ${after.height}`, count: 0, box: [0, 0, 0, 0] };
      }
      const [one, other] = [before, after].map(({ data }) => new Uint32Array(data.buffer));
      if (!one || !other) throw new Error('no pixels');
      let count = 0;
      let [left, top, right, bottom] = [width, height, -1, -1];
      for (let at = 0; at < one.length; at += 1) {
        if (one[at] === other[at]) continue;
        count += 1;
        const [x, y] = [at % width, Math.floor(at / width)];
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
      return { sizes: null, count, box: [left, top, right, bottom] };
    },
    [a, b].map((picture) => picture.toString('base64')),
  );
  if (found.sizes !== null) return `another size: ${found.sizes}`;
  const [left, top, right, bottom] = found.box;
  return found.count === 0 ? null : `${found.count} pixels, from ${left}, ${top} to ${right}, ${bottom}`;
}
