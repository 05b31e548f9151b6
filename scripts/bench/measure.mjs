/**
 * What a measure is: it says what it reports, prepares once, and then takes one run after the other. In each run it
 * measures the reader and its baseline alternately, so that a machine that grows slower does so for both.
 *
 * @typedef {import('./stats.mjs').Row} Row
 * @typedef {import('./stats.mjs').Result} Result
 *
 * @typedef {object} Context
 * @property {import('@playwright/test').Browser} browser
 * @property {string} app folder of the built reader
 * @property {import('./builds.mjs').Baselines} baselines
 * @property {boolean} quick only what is short is measured: rows without a figure are left out
 *
 * @typedef {{ ours: number, theirs?: number }} Pair
 *
 * @typedef {object} Prepared
 * @property {() => Promise<Record<string, Pair>>} run one run: for each row, by its id, the figures
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Measure
 * @property {string} id
 * @property {readonly Row[]} rows
 * @property {(context: Context) => Promise<Prepared>} prepare
 */
import { resultOf } from './stats.mjs';

/**
 * Runs a measure so many times.
 *
 * @param {Measure} measure
 * @param {Context} context
 * @param {number} runs
 * @param {(done: number) => void} [onRun]
 * @returns {Promise<Result[]>}
 */
export async function take(measure, context, runs, onRun = () => {}) {
  const prepared = await measure.prepare(context);
  try {
    /** @type {Record<string, Pair>[]} */
    const taken = [];
    for (let run = 0; run < runs; run++) {
      taken.push(await prepared.run());
      onRun(run + 1);
    }
    return measure.rows.flatMap((row) => {
      const pairs = taken.map((one) => one[row.id]).filter((pair) => pair !== undefined);
      if (pairs.length === 0) return [];
      return [
        resultOf(
          row,
          pairs.map(({ ours }) => ours),
          pairs.flatMap(({ theirs }) => (theirs === undefined ? [] : [theirs])),
        ),
      ];
    });
  } finally {
    await prepared.close();
  }
}
