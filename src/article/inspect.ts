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

interface Step {
  value: unknown;
  path: string;
  depth: number;
}

/** Everything about a value that no article may have; nothing more is looked for after `limits.problems`. */
export function inspect(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const report = (path: string, problem: string) => void findings.push({ path: path || WHOLE, problem });
  // A stack of our own: what is nested too deep must not exhaust the engine's.
  const steps: Step[] = [{ value, path: '', depth: 0 }];
  let seen = 0;
  let letters = 0;
  for (let step = steps.pop(); step && findings.length < limits.problems; step = steps.pop()) {
    if (++seen > limits.values) {
      report('', `more than ${limits.values} values`);
      break;
    }
    const { path, depth } = step;
    if (typeof step.value === 'string') {
      letters += step.value.length;
      if (letters > limits.file) {
        report('', tooLarge());
        break;
      }
      const problem = textProblem(step.value);
      if (problem !== null) report(path, problem);
    } else if (typeof step.value === 'object' && step.value !== null) {
      if (depth >= limits.depth) {
        report(path, `more than ${limits.depth} levels of objects and lists inside each other`);
        continue;
      }
      const inner: Step[] = [];
      for (const [key, child] of Object.entries(step.value)) {
        const place = path === '' ? key : `${path}.${key}`;
        // They would pass for fields that are there, wherever an object is asked for a field by name.
        if (key in Object.prototype) report(place, 'this key is one that every object has by itself');
        else inner.push({ value: child, path: place, depth: depth + 1 });
      }
      for (const one of inner.reverse()) steps.push(one);
    }
  }
  return findings;
}

function textProblem(text: string): string | null {
  if (text.length > limits.text) return `a text of ${text.length} characters; there may be ${limits.text}`;
  const fault = faultIn(text);
  if (fault === null) return null;
  return `holds ${fault.problem}${fault.at === null ? '' : `, at character ${fault.at + 1}`}`;
}
