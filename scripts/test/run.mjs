/** Runs command lines, one or several at a time. */
import { spawn } from 'node:child_process';

/** @typedef {{ title: string, command: string }} Job */
/** @typedef {{ passed: boolean, seconds: number, output: string }} Outcome */

/**
 * Runs a command line of the shell.
 *
 * @param {string} command
 * @param {{ show?: boolean }} [options] `show`: what it says goes straight to the screen, and is not in the outcome
 * @returns {Promise<Outcome>}
 */
export function run(command, { show = false } = {}) {
  const began = performance.now();
  const child = spawn(command, { shell: true, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    /** @param {boolean} passed */
    const end = (passed) => {
      const output = Buffer.concat(said).toString('utf8');
      resolve({ passed, seconds: (performance.now() - began) / 1000, output });
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs jobs side by side, the first ones first.
 *
 * @param {readonly Job[]} jobs
 * @param {number} atATime how many run at the same time, from 1
 * @param {(done: Job & Outcome) => void} tell called as each ends
 * @returns {Promise<(Job & Outcome)[]>} in the order of the jobs
 */
export async function runAll(jobs, atATime, tell) {
  /** @type {(Job & Outcome)[]} */
  const done = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) return;
      const outcome = { ...job, ...(await run(job.command)) };
      done[at] = outcome;
      tell(outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atATime) }, work));
  return done;
}
