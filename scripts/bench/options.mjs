/** The command line of the benchmark. Pure. */
import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]

  --only a,b      only these measures (default: all)
  --runs n        runs of each measure (default 7)
  --quick         what is done before and after a change: the short measures, three times, in about three minutes
  --out file      writes the results as JSON
  --write file    puts the table into a Markdown document, between its marks
  --plot file     draws cost against length into an SVG file
  --no-build      measures dist/ as it is, instead of building it first
  --list          names the measures`;

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} known ids of the measures
 * @param {readonly string[]} short ids of those that `--quick` takes
 * @returns {{ only: string[], runs: number, quick: boolean, out: string | null, write: string | null, plot: string | null, build: boolean, list: boolean }}
 * @throws {Error} with a sentence that says what is wrong
 */
export function optionsOf(args, known, short = known) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
      write: { type: 'string' },
      plot: { type: 'string' },
      build: { type: 'boolean', default: true },
      list: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const { quick } = values;
  const only = values.only?.split(',').filter(Boolean) ?? (quick ? [...short] : [...known]);
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Error(`There is no measure “${unknown.join('”, “')}”; there are: ${known.join(', ')}.`);
  const runs = Number(values.runs ?? (quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');
  return {
    only,
    runs,
    quick,
    out: values.out ?? null,
    write: values.write ?? null,
    plot: values.plot ?? null,
    build: values.build,
    list: values.list,
  };
}
