/** The faults by which the tests are tested: what one is, which are wanted, and what is to be run for it. */

/**
 * One wrong line.
 *
 * @typedef {object} Fault
 * @property {string} kind what goes wrong: `logic`, `offsets`, `effect`, `style`, `direction`, `aria`, `text`, `worker`, `storage`
 * @property {string} file from the root of the project
 * @property {string} find the text that is exchanged; it stands in the file once
 * @property {string} replace what stands there then
 * @property {string[]} by what should catch it: test files; a journey may be named by words of its title, behind a `#`
 */

export const KINDS = ['logic', 'offsets', 'effect', 'style', 'direction', 'aria', 'text', 'worker', 'storage'];

/**
 * What is wrong with the list itself: one line a problem.
 * @param {readonly Fault[]} faults @param {(file: string) => string} read gives a file's text, or throws
 */
export function problemsOf(faults, read) {
  return faults.flatMap((fault) => {
    const where = `${fault.file}: “${fault.find}”`;
    const problems = [];
    if (!KINDS.includes(fault.kind)) problems.push(`${where}: no such kind: ${fault.kind}`);
    if (fault.find === fault.replace) problems.push(`${where}: nothing is exchanged`);
    if (fault.by.length === 0) problems.push(`${where}: nothing should catch it`);
    const times = textOf(fault.file, read)?.split(fault.find).length;
    if (times === undefined) problems.push(`${where}: there is no such file`);
    else if (times !== 2) problems.push(`${where} stands there ${times - 1} times, not once`);
    for (const test of fault.by) {
      const [file = ''] = test.split('#');
      if (textOf(file, read) === undefined) problems.push(`${where}: there is no ${file}`);
    }
    return problems;
  });
}

/** @param {string} file @param {(file: string) => string} read */
function textOf(file, read) {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

/**
 * The faults that are asked for.
 * @param {readonly Fault[]} faults @param {readonly string[]} args words, any of which is enough; `--quick`
 */
export function chosen(faults, args) {
  const wanted = args.filter((one) => !one.startsWith('--'));
  const isQuick = args.includes('--quick');
  return faults.filter((fault) => {
    const text = [fault.file, fault.kind, ...fault.by].join(' ');
    if (isQuick && fault.by.every(isJourney)) return false;
    return wanted.length === 0 || wanted.some((one) => text.includes(one));
  });
}

/** The file with the fault in it. @param {Fault} fault @param {string} text */
export function applied({ find, replace }, text) {
  // As a function: “$” means nothing here.
  return text.replace(find, () => replace);
}

/** @param {string} test */
const isJourney = (test) => test.startsWith('e2e/');

/**
 * Test files for Vitest, and journeys for Playwright, each once.
 * @param {readonly string[]} tests
 */
export function sorted(tests) {
  const all = [...new Set(tests)];
  return { files: all.filter((test) => !isJourney(test)), journeys: all.filter(isJourney) };
}

/**
 * The command line that builds the site and makes these journeys; `null` where there are none.
 * @param {readonly string[]} journeys
 */
export function journeyCommand(journeys) {
  if (journeys.length === 0) return null;
  const parts = journeys.map((test) => test.split('#'));
  const files = new Set(parts.map(([file]) => file));
  const titles = parts.flatMap(([, title]) => (title === undefined ? [] : [title]));
  // One that is named without a title is wanted whole.
  const only = titles.length < journeys.length ? '' : ` --grep ${JSON.stringify(titles.join('|'))}`;
  return `node scripts/build.mjs && playwright test ${[...files].join(' ')}${only} --reporter=line`;
}
