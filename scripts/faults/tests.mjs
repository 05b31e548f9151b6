/** Test files run over and over in one process: the project is loaded once, which is what takes longest. */
import process from 'node:process';
import { createVitest } from 'vitest/node';

/**
 * @typedef {object} Tests
 * @property {(files: readonly string[], changed: readonly string[]) => Promise<boolean>} pass runs these test files, after these
 *   files of the code have changed; whether all pass
 * @property {() => Promise<void>} end
 */

/**
 * The tests of the project in the working directory.
 * @returns {Promise<Tests>}
 */
export async function startTests() {
  const vitest = await createVitest('test', { watch: true, reporters: [{}] }, { server: { watch: null } });
  await vitest.standalone();
  return {
    async pass(files, changed) {
      for (const file of changed) vitest.invalidateFile(`${process.cwd()}/${file}`);
      const specifications = await vitest.globTestSpecifications([...files]);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      const ran = testModules.filter((one) => one.children.size > 0);
      // A file that cannot be read has no tests; neither has one that is not found.
      return unhandledErrors.length === 0 && ran.length >= files.length && testModules.every((one) => one.ok());
    },
    end: () => vitest.close(),
  };
}
