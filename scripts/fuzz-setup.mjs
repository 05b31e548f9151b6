/**
 * How often each property is tried: a fixed number of times from a fixed seed as a unit test, so that a run tells the
 * same twice; by `npm run test:fuzz` more often and from another seed each time (see `fuzz.mjs`).
 */
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';

const { BAYAN_FUZZ_RUNS = '100', BAYAN_SEED = '20250401', BAYAN_FUZZ_LOG } = process.env;

fc.configureGlobal({
  numRuns: Number(BAYAN_FUZZ_RUNS),
  seed: Number(BAYAN_SEED),
  reporter(details) {
    if (BAYAN_FUZZ_LOG) appendFileSync(BAYAN_FUZZ_LOG, `${details.numRuns} ${details.failed ? 1 : 0}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details));
  },
});
