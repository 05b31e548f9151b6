/**
 * A reader who does anything, in any order, two thousand times. After each action everything must be as it should
 * (`invariants.ts`). `BAYAN_SEED=7 BAYAN_ACTIONS=200 npm run test:soak` does the same again; on a failure the shortest
 * sequence that was found to fail is printed.
 */
import process from 'node:process';
import type { Browser, Page } from '@playwright/test';
import { shrink } from '../../scripts/shrink.mjs';
import { complaintsOf, expect, ready, screens, test as base } from '../support';
import { actions, type Action } from './actions';
import { invariants } from './invariants';
import { randomOf } from './random';
import { readState, type State } from './state';

const seed = Number(process.env['BAYAN_SEED'] ?? Math.floor(Math.random() * 1e9));
const count = Number(process.env['BAYAN_ACTIONS'] ?? 2000);
/** Runs in which a failing sequence may be shortened. */
const TRIES = 40;
/** ms in which what an action set off has to come to rest. */
const PATIENCE = 20_000;

// A run of its own pages: the watch on `page` has nothing to see.
const test = base;

interface Failure {
  steps: readonly number[];
  log: string[];
  what: string;
}

/** Does the actions of these steps on a new page; the failure, or `null`. */
async function run(browser: Browser, steps: readonly number[], report = false): Promise<Failure | null> {
  const context = await browser.newContext({ viewport: screens.wide, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const log: string[] = [];
  const fail = (what: string, done: readonly number[]): Failure => ({ steps: done, log, what });
  try {
    await page.goto('/');
    await ready(page);
    for (const [at, step] of steps.entries()) {
      const before = await stateAtRest(page);
      const random = randomOf(seed, step);
      const action = choose(before, random.next());
      const did = await action.act(page, random, before);
      log.push(`${step}: ${action.name}${did === null ? ' (nothing there)' : `: ${did}`}`);
      const broken = await wrongAfter(page, before, action, complaints);
      if (broken !== null)
        return fail(
          `${broken}\n  ${before.url} → ${await page.evaluate(() => location.search)}`,
          steps.slice(0, at + 1),
        );
      if (report && (at + 1) % 100 === 0) console.log(`${at + 1} actions`);
    }
    return null;
  } catch (error) {
    return fail(`the driver failed: ${String(error)}`, steps.slice(0, log.length + 1));
  } finally {
    await context.close();
  }
}

/** One of the actions that are possible, by their weights. */
function choose(state: State, chance: number): Action {
  const possible = actions.filter((action) => action.possible(state));
  const total = possible.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let left = chance * total;
  const found = possible.find(({ weight = 1 }) => (left -= weight) < 0) ?? possible.at(-1);
  if (!found) throw new Error('nothing can be done');
  return found;
}

/**
 * The page once it is live and at rest. Back over a reload goes to another document, at a time of the browser's own:
 * what was being read in the old one is read in the new.
 */
async function stateAtRest(page: Page): Promise<State> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      await ready(page);
      await atRest(page);
      return await readState(page);
    } catch (error) {
      if (!String(error).includes('Execution context was destroyed') || performance.now() > until) throw error;
    }
  }
}

/** Until the page has stood still for some frames: a wheel or a key scrolls it on for a while. */
const atRest = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let [still, last] = [0, scrollY];
        const look = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still >= frames) done();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    5,
  );

/** What is wrong once the page has come to rest, or `null`. */
async function wrongAfter(page: Page, before: State, { still }: Action, complaints: readonly string[]) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const state = await stateAtRest(page);
    const broken = invariants.flatMap(({ name, broken: check }) => {
      const what = check({ state, before, still: still?.(before) ?? false, complaints });
      return what === null ? [] : [`${name}: ${what}`];
    });
    if (broken.length === 0) return null;
    if (performance.now() > until) return broken.join('\n');
    await page.waitForTimeout(100);
  }
}

test(`${count} actions by chance, seed ${seed}`, async ({ browser }) => {
  test.setTimeout(Math.max(600_000, count * 10_000));
  console.log(`BAYAN_SEED=${seed} BAYAN_ACTIONS=${count}`);
  const failure = await run(
    browser,
    Array.from({ length: count }, (_, at) => at),
    true,
  );
  if (failure === null) return;
  console.log(`after ${failure.steps.length} actions: ${failure.what}\n${failure.log.slice(-15).join('\n')}`);
  const [kind] = failure.what.split(':');
  let shortest = failure;
  await shrink(
    failure.steps,
    async (steps) => {
      const again = await run(browser, steps);
      const same = again !== null && again.what.startsWith(kind ?? '');
      if (same) shortest = again;
      return same;
    },
    TRIES,
  );
  expect(shortest.what, `the shortest that fails (seed ${seed}):\n${shortest.log.join('\n')}\n`).toBe('');
});
