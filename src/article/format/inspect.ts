/**
 * The first look at what came out of a file, before its shape is checked: how much it is, how deep, which keys, what is
 * in its texts. Never throws, and never goes deeper than it may, whatever it is given.
 */
import { limits } from './limits';
import { faultIn } from './text-rules';

/** Something wrong at a place: a path like `paragraphs.3.sentences.0.ar`, lists from 0, as JSON counts. */
export interface Finding {
  path: string;
  problem: string;
}

export const WHOLE = '(the whole file)';

/** Reads the text of a file as JSON. */
export function readJson(text: string): { ok: true; json: unknown } | { ok: false; problem: string } {
  if (text.length > limits.file) return { ok: false, problem: tooLarge() };
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: `not JSON: ${(error as Error).message}` };
  }
}

/** What is said of a file that holds more than may be read. */
export function tooLarge(): string {
  return `more than ${limits.file / 1_000_000} million characters`;
}

/** How much of a file has been looked at. */
export interface Seen {
  values: number;
  letters: number;
}

/**
 * Everything about a value that no article may have; nothing more is looked for after `limits.problems`.
 * @param seen what was looked at of the same file before, where this is a part of it; counted on
 * @param trail the way to this part
 */
export function inspect(
  value: unknown,
  seen: Seen = { values: 0, letters: 0 },
  // Written out only where there is something to report, for a text may hold half a million values.
  trail: (string | number)[] = [],
): Finding[] {
  const findings: Finding[] = [];
  const report = (problem: string, path = trail.join('.')) => void findings.push({ path: path || WHOLE, problem });
  /** Whether there is anything left to look for. No deeper than `limits.depth`, which no engine's stack is too small for. */
  const goOn = (one: unknown): boolean => {
    if (++seen.values > limits.values) {
      report(`more than ${limits.values} values`, WHOLE);
      return false;
    }
    if (typeof one === 'string') {
      seen.letters += one.length;
      if (seen.letters > limits.file) {
        report(tooLarge(), WHOLE);
        return false;
      }
      const problem = textProblem(one);
      if (problem !== null) report(problem);
    } else if (typeof one === 'object' && one !== null) {
      if (trail.length >= limits.depth)
        report(`more than ${limits.depth} levels of objects and lists inside each other`);
      else if (!into(one)) return false;
    }
    return findings.length < limits.problems;
  };
  const into = (parent: object): boolean => {
    // No list of entries is made of each: a long text has half a million of them.
    if (Array.isArray(parent)) return parent.every((child, at) => below(at, child));
    for (const key in parent) if (!below(key, parent[key as keyof typeof parent])) return false;
    return true;
  };
  const below = (key: string | number, child: unknown): boolean => {
    trail.push(key);
    // They would pass for fields that are there, wherever an object is asked for a field by name.
    if (typeof key === 'string' && key in Object.prototype) report('this key is one that every object has by itself');
    else if (!goOn(child)) return false;
    trail.pop();
    return true;
  };
  goOn(value);
  return findings;
}

function textProblem(text: string): string | null {
  if (text.length > limits.text) return `a text of ${text.length} characters; there may be ${limits.text}`;
  const fault = faultIn(text);
  if (fault === null) return null;
  return `holds ${fault.problem}${fault.at === null ? '' : `, at character ${fault.at + 1}`}`;
}
