/** The watch that every component test stands under: what goes to the console as an error or a warning fails it. */
import { expect } from 'vitest';

const complaints: string[] = [];
let expected: RegExp | null = null;
let watching = false;

/** Says what a test will bring about on purpose. Other complaints fail it, and so does the lack of this one. */
export function expectComplaint(pattern: RegExp): void {
  expected = pattern;
}

/** Puts the watch round the console, once a page; what is said there is also shown, as always. */
export function watchConsole(): void {
  if (watching) return;
  watching = true;
  for (const kind of ['error', 'warn'] as const) {
    const show = console[kind].bind(console);
    console[kind] = (...said: unknown[]) => {
      const text = said.map((one) => (one instanceof Error ? `${one.name}: ${one.message}` : String(one))).join(' ');
      complaints.push(text);
      if (!expected?.test(text)) show(...said);
    };
  }
}

/** Before a test: nothing has been said. */
export function forgetComplaints(): void {
  complaints.length = 0;
  expected = null;
}

/** After a test: nothing was said that was not expected, and what was expected was said. */
export function expectNoComplaints(): void {
  const pattern = expected;
  expect(complaints.filter((one) => !pattern?.test(one))).toEqual([]);
  if (pattern) expect(complaints.join('\n')).toMatch(pattern);
}
