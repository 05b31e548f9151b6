import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { realFiles, realSlug } from '#article/testing';
import { packed } from '#workbench/package';

const script = fileURLToPath(new URL('add-article.mjs', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'bayan-add-'));
afterAll(() => rmSync(place, { recursive: true }));

const { 'source.ar.txt': _source, ...files } = realFiles();
const file = path.join(place, 'a.bayan');
writeFileSync(file, packed({ id: realSlug, files, draft: null }));

/** @param {string[]} args @returns {Promise<{ code: number, said: string }>} */
const run = (...args) =>
  new Promise((done) => {
    const env = { ...process.env, BAYAN_ARTICLES: path.join(place, 'articles') };
    execFile(process.execPath, [script, ...args], { env }, (error, out, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: out + errors }),
    );
  });

it('adds a package, leaves a folder that is there alone, and replaces its files when told', async () => {
  const folder = path.join(place, 'articles', realSlug);
  const text = () => readFileSync(path.join(folder, 'article.json'), 'utf8');
  const added = await run(file);
  expect(added.said).toContain('added');
  expect(added.said).toContain('source.ar.txt: (the whole file): the file is missing');
  expect(added.code).toBe(0);
  expect(text()).toBe(files['article.json']);

  writeFileSync(path.join(folder, 'article.json'), 'mine');
  writeFileSync(path.join(folder, 'source.ar.txt'), _source ?? '');
  const again = await run(file);
  expect(again.said).toContain('is there already');
  expect(again.code).toBe(1);
  expect(text()).toBe('mine');

  const replaced = await run(file, '--replace');
  expect(replaced.said).toContain('replaced');
  expect(replaced.said).not.toContain('Missing');
  expect(text()).toBe(files['article.json']);
});

it('refuses what is no package, with the file and the reason, and writes nothing', async () => {
  const bad = path.join(place, 'bad.bayan');
  writeFileSync(bad, 'no zip');
  const [broken, nameless] = await Promise.all([run(bad), run(file, '--slug', 'words')]);
  expect(broken.code).toBe(1);
  expect(broken.said).toMatch(/bad\.bayan: The file is damaged/);
  expect(nameless.code).toBe(1);
  expect(nameless.said).toContain('begins with its day');
  expect(existsSync(path.join(place, 'articles', 'words'))).toBe(false);
});
