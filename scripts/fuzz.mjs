/**
 * Tries every property (`*.fuzz.test.ts`) on many cases. Prints the seed; the same seed and number of cases give the
 * same run again: `BAYAN_SEED=123 BAYAN_FUZZ_RUNS=5000 npm run test:fuzz`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const seed = process.env.BAYAN_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const runs = process.env.BAYAN_FUZZ_RUNS ?? '5000';
console.log(`BAYAN_SEED=${seed} BAYAN_FUZZ_RUNS=${runs}`);

const folder = mkdtempSync(path.join(tmpdir(), 'bayan-fuzz-'));
const log = path.join(folder, 'cases');
writeFileSync(log, '');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz', '--testTimeout', '3600000', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, BAYAN_SEED: seed, BAYAN_FUZZ_RUNS: runs, BAYAN_FUZZ_LOG: log } },
);
const properties = readFileSync(log, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' ').map(Number));
rmSync(folder, { recursive: true });

const cases = properties.reduce((sum, [count = 0]) => sum + count, 0);
const failed = properties.filter(([, one]) => one === 1).length;
console.log(`${properties.length} properties, ${cases} cases, ${failed} properties do not hold (seed ${seed})`);
process.exitCode = status ?? 1;
