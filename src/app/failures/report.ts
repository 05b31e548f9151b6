/** What a reader can pass on of a crash: which part, what, where, in which version; and none of the reader's own text. */
import { formatLocation, type AppLocation } from '#article/address/address';

export interface Crash {
  part: string;
  error: Error;
  version: string;
  location: AppLocation;
  uiLanguage: string;
  /** The browser, as it names itself. */
  agent: string;
  /** Width and height of the window, px. */
  window: { width: number; height: number };
  at: Date;
  /** What the reader has typed: left out wherever it occurs. */
  typed: readonly string[];
}

const LONGEST_MESSAGE = 300;
const FRAMES = 6;
const LEFT_OUT = '…';

/** A report as lines of English, which those who mend the app read. */
export function reportOf(crash: Crash): string {
  const { error, location, window, typed } = crash;
  const { selection } = location;
  const place = formatLocation({ ...location, selection: null });
  const lines: [string, string][] = [
    ['Bayan', crash.version],
    ['Part', crash.part],
    ['Error', withoutTyped(`${error.name}: ${error.message}`, typed).slice(0, LONGEST_MESSAGE)],
    ...framesOf(error.stack ?? '').map((frame): [string, string] => ['At', frame]),
    ['Open', place.toString() || 'start page'],
    // What is selected may be what the reader searched for: only its kind is told.
    ['Selected', selection?.type ?? 'nothing'],
    ['Interface', `${crash.uiLanguage}, ${window.width} × ${window.height}`],
    ['Browser', crash.agent],
    ['Time', crash.at.toISOString()],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** A text without what the reader typed. A single letter is no secret, and is everywhere. */
export function withoutTyped(text: string, typed: readonly string[]): string {
  return typed
    .map((one) => one.trim())
    .filter((one) => one.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, LEFT_OUT), text);
}

/** The innermost frames of a stack: file, line and column. The first line, the message, is said by itself. */
export function framesOf(stack: string): string[] {
  return [...stack.matchAll(/([\w.-]+\.(?:[cm]?js|tsx?))(?:\?\S*?)?:(\d+):(\d+)/g)]
    .slice(0, FRAMES)
    .map(([, file, line, column]) => `${file}:${line}:${column}`);
}
