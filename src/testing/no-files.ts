/**
 * Stands for `node:fs` and `node:path` in the browser of the component tests: builders that they share with Node's tests import
 * them, but only Node's tests read files.
 */
function noFiles(): never {
  throw new Error('A component test runs in a browser and reads no files: see #testing/articles.');
}

export { noFiles as join, noFiles as readdirSync, noFiles as readFileSync };
