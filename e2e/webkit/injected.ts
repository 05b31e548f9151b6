/**
 * Playwright's own script for pages, which finds by role and name, and knows what is visible: taken from the installed
 * package as it is, so that a selector means the same in every engine. The version is pinned; a package that is built
 * otherwise is said.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** The name under which the page keeps it. */
export const INJECTED = '__injected';

/** The script in Playwright's package that holds these words: it puts what it has into `module.exports`. */
function pageScript(mark: string): string {
  const bundle = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
  const line = readFileSync(bundle, 'utf8')
    .split('\n')
    .find((one) => /^\s*source\d* = '/.test(one) && one.includes(mark));
  if (line === undefined) throw new Error(`playwright-core has its page script (${mark}) in another place`);
  return String(runInNewContext(line.replace(/^\s*source\d* = /, '').replace(/;\s*$/, '')));
}

/** A script that makes it in the page, once a document. */
export function injectedScript(): string {
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 2,
    browserName: 'webkit',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  };
  return `const module = {};
    ${pageScript('InjectedScript: () =>')}
    Object.defineProperty(window, '${INJECTED}', {
      value: new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}),
    });`;
}
