/**
 * `npm run lighthouse`: Lighthouse's four categories for the built reader on its phone profile, on the page of each language of the
 * interface; and for a reader of Arabic who opens the address of the site, which is the page in English, and is sent on.
 * Lighthouse is fetched for the run, in one version: it is large, and nothing else here needs it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serve } from './bench/server.mjs';
import { ensureBrowser, launchFlags } from './find-browser.mjs';

/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** `page` is its address in the site. */
const visits = [
  { title: 'en', lang: 'en', page: '' },
  { title: 'ar', lang: 'ar', page: 'ar/' },
  { title: 'ar, sent on', lang: 'ar', page: '' },
];

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'bayan-lighthouse-'));
const server = await serve(dist);
try {
  for (const { title: visit, lang, page } of visits) {
    const report = path.join(folder, `${lang}${page.length}.json`);
    const flags = [...launchFlags, '--headless=new', `--lang=${lang}`, `--accept-lang=${lang}`].join(' ');
    // Not in one go with this process: the pages come from it.
    const run = spawn(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        new URL(page, server.address).href,
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        `--chrome-flags=${flags}`,
      ],
      { stdio: 'inherit', env: { ...process.env, CHROME_PATH: ensureBrowser({ whole: true }) } },
    );
    const [status] = await once(run, 'close');
    if (status !== 0) throw new Error('Lighthouse could not be run.');
    /**
     * @type {{
     *   categories: Record<string, { title: string, score: number | null, auditRefs: { id: string, weight: number }[] }>,
     *   audits: Record<string, { title: string, score: number | null }>,
     * }}
     */
    const { categories, audits } = JSON.parse(await readFile(report, 'utf8'));
    for (const { title, score, auditRefs } of Object.values(categories)) {
      console.log(`${visit}  ${String(Math.round((score ?? 0) * 100)).padStart(3)}  ${title}`);
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) console.log(`         ${audit.title}`);
      }
    }
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}
