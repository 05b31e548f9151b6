/**
 * Writes the JSON Schemas that editors use (`src/articles/schema/*.schema.json`) from the one schema in `src/article/`.
 * With `--check` it writes nothing, and fails where a file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = 'src/articles/schema';
const checkOnly = process.argv.includes('--check');

/** @typedef {typeof import('../src/article/format/schema')} Schemas */
const { module } = await runnerImport(`${root}src/article/format/schema.ts`, { root });
const { articleSchema, entitiesSchema, commitmentsSchema, wordsSchema, phrasesSchema } = /** @type {Schemas} */ (
  module
);

const schemas = {
  article: articleSchema,
  entities: entitiesSchema,
  commitments: commitmentsSchema,
  words: wordsSchema,
  phrases: phrasesSchema,
};

const stale = [];
await mkdir(root + folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = `${folder}/${name}.schema.json`;
  // As authors write it: before defaults and transformations.
  const wanted = JSON.stringify(toJsonSchema(schema, { typeMode: 'input' }), null, 2) + '\n';
  const current = await readFile(root + file, 'utf8').catch(() => '');
  if (current === wanted) continue;
  if (checkOnly) stale.push(file);
  else await writeFile(root + file, wanted);
}

for (const file of stale) console.error(`${file} is not up to date: run "npm run schema"`);
if (stale.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(schemas).length} schemas ${checkOnly ? 'are up to date' : `written to ${folder}/`}`);
