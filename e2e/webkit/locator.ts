/** Playwright's Locator over WebDriver, as far as the journeys use it. */
import { createRequire } from 'node:module';
import { notAsked } from '../not-asked';
import type { Page } from './page';

interface Escaping {
  escapeForTextSelector: (text: string | RegExp, exact: boolean) => string;
  escapeForAttributeSelector: (text: string | RegExp, exact: boolean) => string;
}
const { iso } = createRequire(import.meta.url)('playwright-core/lib/coreBundle') as { iso: Escaping };

type Text = string | RegExp;
interface Exact {
  exact?: boolean;
}
interface Filter {
  hasText?: Text;
  hasNotText?: Text;
  has?: Locator;
  hasNot?: Locator;
  visible?: boolean;
}
interface Timed {
  timeout?: number;
}
interface Clicking extends Timed {
  button?: 'left' | 'middle' | 'right';
  clickCount?: number;
  position?: { x: number; y: number };
  force?: boolean;
}

/** What a matcher asks for, and how long it waits for that, ms. */
type Wanted = Record<string, unknown> & { timeout?: number; isNot: boolean };

/** How long an action waits for what it acts on, ms. */
const PATIENCE = 30_000;

/** What finds elements, from the page or within an element. */
export abstract class Finder {
  abstract locator(inner: string | Locator, options?: Filter): Locator;

  getByRole(role: string, options: Record<string, unknown> & { name?: Text } & Exact = {}): Locator {
    const { name, exact, ...states } = options;
    const parts = Object.entries(states).map(
      ([key, value]) => `[${key === 'includeHidden' ? 'include-hidden' : key}=${String(value)}]`,
    );
    if (name !== undefined) parts.push(`[name=${iso.escapeForAttributeSelector(name, exact === true)}]`);
    return this.locator(`internal:role=${role}${parts.join('')}`);
  }
  getByText = (text: Text, { exact = false }: Exact = {}) =>
    this.locator(`internal:text=${iso.escapeForTextSelector(text, exact)}`);
}

export class Locator extends Finder {
  /** What `expect` knows it by. */
  readonly _apiName = 'Locator';
  /** What `expect` calls. */
  readonly _expect = (expression: string, options: Wanted) => this.ask(expression, options);

  constructor(
    private readonly owner: Page,
    readonly selector: string,
    options: Filter = {},
  ) {
    super();
    const { hasText, hasNotText, has, hasNot, visible } = options;
    if (hasText !== undefined) this.selector += ` >> internal:has-text=${iso.escapeForTextSelector(hasText, false)}`;
    if (hasNotText !== undefined)
      this.selector += ` >> internal:has-not-text=${iso.escapeForTextSelector(hasNotText, false)}`;
    if (has) this.selector += ` >> internal:has=${JSON.stringify(has.selector)}`;
    if (hasNot) this.selector += ` >> internal:has-not=${JSON.stringify(hasNot.selector)}`;
    if (visible !== undefined) this.selector += ` >> visible=${String(visible)}`;
  }

  page = () => this.owner;
  override toString = () => `locator(${this.selector})`;
  override locator(inner: string | Locator, options?: Filter): Locator {
    const next = typeof inner === 'string' ? inner : `internal:chain=${JSON.stringify(inner.selector)}`;
    return new Locator(this.owner, `${this.selector} >> ${next}`, options);
  }
  filter = (options: Filter) => new Locator(this.owner, this.selector, options);
  nth = (index: number) => this.locator(`nth=${index}`);
  first = () => this.nth(0);
  last = () => this.nth(-1);
  and = (other: Locator) => this.locator(`internal:and=${JSON.stringify(other.selector)}`);
  or = (other: Locator) => this.locator(`internal:or=${JSON.stringify(other.selector)}`);

  evaluateAll<Result, Arg>(work: (elements: never, arg: Arg) => Result, arg?: Arg): Promise<Awaited<Result>> {
    return this.owner.withInjected(
      `(injected, [selector, arg]) => (${String(work)})(injected.querySelectorAll(injected.parseSelector(selector), document), arg)`,
      [this.selector, arg],
    ) as Promise<Awaited<Result>>;
  }

  /** Waits for the one element, and gives it to a function of the page, whose `undefined` means: not yet. */
  private async act(script: string, arg?: unknown, { timeout = PATIENCE }: Timed = {}): Promise<unknown> {
    const end = Date.now() + timeout;
    for (;;) {
      const outcome = (await this.owner.withInjected(
        `async (injected, [selector, arg]) => {
          const parsed = injected.parseSelector(selector);
          const found = injected.querySelectorAll(parsed, document);
          if (found.length > 1) throw injected.strictModeViolationError(parsed, found);
          if (found.length === 0) return null;
          const value = await (${script})(found[0], arg, injected);
          return value === undefined ? null : { value };
        }`,
        [this.selector, arg],
      )) as { value: unknown } | null;
      if (outcome) return outcome.value;
      if (Date.now() > end) throw new Error(`Timeout ${timeout} ms exceeded: ${this.toString()}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  private read = (script: string, arg?: unknown, options?: Timed) =>
    this.act(`async (...all) => (await (${script})(...all)) ?? null`, arg, options);

  evaluate = (work: unknown, arg?: unknown, options?: Timed) => this.read(String(work), arg, options);
  count = () => this.evaluateAll((all: unknown[]) => all.length);
  all = async () => Array.from({ length: await this.count() }, (_, at) => this.nth(at));
  allInnerTexts = () => this.evaluateAll((all: HTMLElement[]) => all.map((one) => one.innerText));
  allTextContents = () => this.evaluateAll((all: Element[]) => all.map((one) => one.textContent));
  getAttribute = (name: string) => this.read('(one, name) => one.getAttribute(name)', name);
  ariaSnapshot = () => this.read('(one, _, injected) => injected.ariaSnapshot(one, { mode: "default" })');
  textContent = () => this.read('(one) => one.textContent');
  boundingBox = () =>
    this.read(
      '(one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x, y, width, height }; }',
    );
  isVisible = () =>
    this.owner.withInjected(
      `(injected, [selector]) => {
        const [one] = injected.querySelectorAll(injected.parseSelector(selector), document);
        return one !== undefined && injected.elementState(one, 'visible', true).matches;
      }`,
      [this.selector],
    );

  focus = () => this.read('(one) => one.focus()');
  blur = () => this.read('(one) => one.blur()');
  scrollIntoViewIfNeeded = () => this.read('(one) => one.scrollIntoView({ block: "center", behavior: "instant" })');
  dispatchEvent = (type: string, init: object = {}) =>
    this.read('(one, [type, init], injected) => injected.dispatchEvent(one, type, init)', [type, init]);

  /** Where it can be hit, once it can: shown, enabled, at rest, in view, with nothing over it. */
  private targetNow = ({ position, force, timeout }: Clicking) =>
    this.act(
      `async (one, [position, force], injected) => {
        if (!force && (await injected.checkElementStates(one, ['visible', 'enabled', 'stable'], true))) return undefined;
        // Of the window, and of every list that it is scrolled in.
        const seen = await new Promise((done) => new IntersectionObserver(([{ intersectionRatio }], observer) => {
          observer.disconnect();
          done(intersectionRatio > 0.99);
        }).observe(one));
        if (!seen) one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
        const x = box.left + (position?.x ?? box.width / 2), y = box.top + (position?.y ?? box.height / 2);
        const hit = document.elementFromPoint(x, y);
        const own = one.closest('label, button') ?? one;
        if (force || (hit && (own.contains(hit) || hit.contains(one) && hit.tagName === 'LABEL'))) return { x, y };
        // A sheet that lies over it is not what it is scrolled in: from under that it is brought out only so.
        one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        return undefined;
      }`,
      [position, force],
      { ...(timeout !== undefined && { timeout }) },
    ) as Promise<{ x: number; y: number }>;

  /** The same, seen twice at one place: between a look and the click a list may still be on its way. */
  private async target(options: Clicking): Promise<{ x: number; y: number }> {
    let last = await this.targetNow(options);
    for (;;) {
      await new Promise((done) => setTimeout(done, 50));
      const now = await this.targetNow(options);
      if (now.x === last.x && now.y === last.y) return now;
      last = now;
    }
  }

  async click(options: Clicking = {}) {
    const { x, y } = await this.target(options);
    await this.owner.mouse.click(x, y, options);
  }
  async hover(options: Clicking = {}) {
    const { x, y } = await this.target(options);
    await this.owner.mouse.move(x, y);
  }
  tap = () => notAsked('locator.tap');
  async press(key: string) {
    await this.focus();
    await this.owner.keyboard.press(key);
  }
  async pressSequentially(text: string) {
    await this.focus();
    await this.owner.keyboard.type(text);
  }
  fill = (text: string) =>
    this.act(
      `async (one, text, injected) => {
        if (await injected.checkElementStates(one, ['visible', 'enabled', 'editable'], true)) return undefined;
        one.focus();
        one.select();
        document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
        return null;
      }`,
      text,
    );

  /** Waits until it is as wanted, or time is up: Playwright's matchers make their words of the answer. */
  async ask(expression: string, { timeout = 15_000, isNot, ...rest }: Wanted) {
    const { signal: _, title: __, ...wanted } = rest;
    const end = Date.now() + timeout;
    for (;;) {
      const answer = (await this.owner.withInjected(
        `async (injected, [selector, options]) => {
          const parsed = injected.parseSelector(selector);
          const all = injected.querySelectorAll(parsed, document);
          const many = options.expression === 'to.have.count' || options.expression.endsWith('.array');
          if (all.length > 1 && !many) throw injected.strictModeViolationError(parsed, all);
          if (all.length === 0 && !many) {
            const absent = ['to.be.hidden', 'to.be.detached'].includes(options.expression);
            if (absent) return { matches: true };
            const missing = options.isNot && ['to.be.visible', 'to.be.attached', 'to.be.in.viewport'].includes(options.expression);
            return { matches: missing ? false : options.isNot, missing: true };
          }
          const { matches, received } = await injected.expect(all[0], options, all, true);
          return { matches, received };
        }`,
        [this.selector, { expression, isNot, ...wanted }],
      )) as { matches: boolean; received?: unknown; missing?: boolean };
      if (answer.matches !== isNot) return answer;
      if (Date.now() > end)
        return {
          ...answer,
          log: [`waiting for ${this.toString()}`],
          timedOut: true,
          ...(answer.missing && { errorMessage: 'Error: element(s) not found' }),
        };
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
