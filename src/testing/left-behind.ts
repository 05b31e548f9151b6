/**
 * What a component test leaves in the page that it shares with the tests after it. Nothing may stay: an open menu, a running
 * timer or a painted highlight would be found by a test that knows nothing of it.
 */
import { expect, vi } from 'vitest';

/** What is in a page, apart from what stands in its elements. */
export interface PageState {
  nodes: ReadonlySet<Node>;
  /** Names of attributes and of properties of `style`: their values are put back by `freshPage`. */
  attributes: ReadonlySet<string>;
  highlights: ReadonlySet<string>;
  sheets: ReadonlySet<CSSStyleSheet>;
}

/** Vite puts the sheets of what is loaded late there, for good. */
const OF_THE_TOOLS = 'style[data-vite-dev-id], link[rel="modulepreload"]';
/** Vitest names the elements that it draws in; of a style its properties are told; the app says that it is there, and never leaves its page. */
const NOT_TOLD = new Set(['data-testid', 'style', 'data-live']);
/** A timer that frees memory, and does nothing else. */
const FREES = /revokeObjectURL/;
/** Letters of a remainder that are told: enough to know it by. */
const TOLD = 160;

/** The page as it is. */
export function pageState(): PageState {
  const { documentElement: html, head, body } = document;
  return {
    nodes: new Set([...head.childNodes, ...body.childNodes]),
    attributes: new Set([...attributesOf(html), ...attributesOf(body)]),
    highlights: new Set(CSS.highlights.keys()),
    sheets: new Set(document.adoptedStyleSheets),
  };
}

/** What is in the page now and was not there before: a line each. */
export function leftBehind(before: PageState): string[] {
  const now = pageState();
  return [
    ...added(before.nodes, now.nodes)
      .filter((node) => !(node instanceof Element && node.matches(OF_THE_TOOLS)) && textOf(node).trim() !== '')
      .map((node) => `in <${node.parentNode?.nodeName.toLowerCase()}>: ${textOf(node)}`),
    ...added(before.attributes, now.attributes),
    ...added(before.highlights, now.highlights).map((name) => `highlight ${name}`),
    ...added(before.sheets, now.sheets).map(
      (sheet) => `adopted sheet: ${[...sheet.cssRules].map((rule) => rule.cssText).join(' ')}`,
    ),
    ...(vi.isFakeTimers() ? ['timers that do not run by themselves'] : []),
    ...[...waiting.values()].filter((one) => !FREES.test(one)),
  ].map((line) => line.replaceAll(/\s+/g, ' ').slice(0, TOLD));
}

/** Nothing is left but what goes by itself within two frames. */
export async function expectNothingLeft(before: PageState): Promise<void> {
  for (let frames = 0; frames < 2 && leftBehind(before).length > 0; frames++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  expect(leftBehind(before), 'left in the page').toEqual([]);
}

function attributesOf(element: HTMLElement): string[] {
  const name = `<${element.nodeName.toLowerCase()}>`;
  return [
    ...[...element.attributes].filter((one) => !NOT_TOLD.has(one.name)).map((one) => `${name} ${one.name}`),
    ...[...element.style].map((property) => `${name} style ${property}`),
  ];
}

/** Timers that have not run, and intervals that have not ended, by their numbers. */
const waiting = new Map<number, string>();
let watching = false;

/** Keeps count of timers from now on, once a page. */
export function watchTimers(): void {
  if (watching) return;
  watching = true;
  const { setTimeout: begin, clearTimeout: end, setInterval: repeat, clearInterval: endRepeating } = window;
  Object.assign(window, {
    setTimeout: (act: Act, ms?: number, ...given: unknown[]) => {
      const run = () => {
        waiting.delete(timer);
        act(...given);
      };
      const timer = begin(run, ms);
      return kept('timer of', timer, act, ms);
    },
    setInterval: (act: Act, ms?: number, ...given: unknown[]) =>
      kept('interval of', repeat(act, ms, ...given), act, ms),
    clearTimeout: (timer: number) => {
      waiting.delete(timer);
      end(timer);
    },
    clearInterval: (timer: number) => {
      waiting.delete(timer);
      endRepeating(timer);
    },
  });
}

function kept(kind: string, timer: number, act: Act, ms = 0): number {
  waiting.set(timer, `${kind} ${ms} ms: ${String(act)}`);
  return timer;
}

type Act = (...given: unknown[]) => void;

/** Timers that run already are no test's. */
export function forgetTimers(): void {
  waiting.clear();
}

function textOf(node: Node): string {
  return node instanceof Element ? node.outerHTML : (node.textContent ?? '');
}

function added<T>(before: ReadonlySet<T>, now: ReadonlySet<T>): T[] {
  return [...now].filter((one) => !before.has(one));
}
