/**
 * `npm run check:articles`: proves every article folder — schema, verbatim source, every quote found and unique, every
 * id known, every sentence glossed. One line a failure: file, entry, what is wrong, the nearest match.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = 'src/articles';
const { module } = await runnerImport('./src/article/format/check.ts', { configFile: false, logLevel: 'error' });

let failures = 0;
let articles = 0;
for (const slug of (await readdir(root, { withFileTypes: true })).filter(
  (e) => e.isDirectory() && e.name !== 'schema',
)) {
  const folder = join(root, slug.name);
  const names = await readdir(folder);
  const files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
  const { problems, summary } = module.checkFolder(slug.name, files);
  for (const { file, entry, problem } of problems) console.error(`${join(folder, file)}: ${entry}: ${problem}`);
  failures += problems.length;
  articles += 1;
  if (summary) console.log(`${slug.name}: ${summary}`);
}
if (articles === 0) {
  console.error(`${root}: there is no article folder`);
  failures += 1;
}
if (failures > 0) {
  console.error(`${failures} ${failures === 1 ? 'problem' : 'problems'} in the articles`);
  process.exit(1);
}
