/** Playwright's Page over WebDriver, as far as the journeys use it. */
import { notAsked } from '../not-asked';
import type { Session } from './driver';
import { INJECTED, injectedScript } from './injected';
import type { Interceptor } from './interceptor';
import { Finder, Locator } from './locator';
import { takeScript, watchScript } from './watch';

/** Keys by Playwright's names, and the signs by which WebDriver knows them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

class Keyboard {
  constructor(private readonly session: Session) {}
  private send = (actions: Record<string, unknown>[]) => this.session.perform([{ type: 'key', id: 'keys', actions }]);
  private sign = (key: string) => KEYS[key] ?? key;

  down = (key: string) => this.send([{ type: 'keyDown', value: this.sign(key) }]);
  up = (key: string) => this.send([{ type: 'keyUp', value: this.sign(key) }]);
  /** `delay`: for how long the keys are held, ms. */
  async press(combination: string, { delay = 0 }: { delay?: number } = {}) {
    const keys = combination === '+' ? ['+'] : combination.split('+').map(this.sign);
    await this.send([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      { type: 'pause', duration: delay },
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }
  async type(text: string) {
    for (const letter of text) await this.press(letter);
  }
}

class Mouse {
  /** Where it is, in px from the top left of the window. */
  private place = { x: 0, y: 0 };
  /** How far the wheel has been turned in all: the driver takes a turn for a state, and tells the page by how much it differs. */
  private turned = { deltaX: 0, deltaY: 0 };

  constructor(private readonly session: Session) {}
  private send = (actions: Record<string, unknown>[]) =>
    this.session.perform([{ type: 'pointer', id: 'mouse', actions }]);
  private button = (name = 'left') => ({ left: 0, middle: 1, right: 2 })[name] ?? 0;
  private to(x: number, y: number) {
    this.place = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', duration: 0, ...this.place };
  }

  move = (x: number, y: number) => this.send([this.to(x, y)]);
  down = ({ button }: { button?: string } = {}) => this.send([{ type: 'pointerDown', button: this.button(button) }]);
  up = ({ button }: { button?: string } = {}) => this.send([{ type: 'pointerUp', button: this.button(button) }]);
  click(x: number, y: number, { button, clickCount = 1 }: { button?: string; clickCount?: number } = {}) {
    const once = [
      { type: 'pointerDown', button: this.button(button) },
      { type: 'pointerUp', button: this.button(button) },
    ];
    return this.send([this.to(x, y), ...Array.from({ length: clickCount }, () => once).flat()]);
  }

  /** Turns the wheel, and waits until nothing scrolls any more: the next turn would end the scrolling of this one. */
  async wheel(deltaX: number, deltaY: number) {
    this.turned = { deltaX: this.turned.deltaX + deltaX, deltaY: this.turned.deltaY + deltaY };
    await this.session.perform([
      { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', duration: 0, ...this.place, ...this.turned }] },
    ]);
    const places: unknown[] = [];
    while (places.length < 4 || new Set(places.slice(-4)).size > 1) {
      await new Promise((done) => setTimeout(done, 50));
      places.push(await this.session.run('return scrollY'));
    }
  }
}

/** What the driver says of a script whose document goes, or whose clock is moved, before it has answered. */
const INTERRUPTED = /before the unload event|script timed out/;

/** What a script answers; `otherwise` where it was interrupted. */
async function unlessInterrupted(script: Promise<unknown>, otherwise: unknown): Promise<unknown> {
  try {
    return await script;
  } catch (error) {
    if (!INTERRUPTED.test(String(error))) throw error;
    return otherwise;
  }
}

/** The name of the mark on a document that is left. */
const LEFT = '__left';
/** ms: how long a document is waited for, and how long another state of the same, which may have the same address. */
const PATIENCE = 30_000;
const STATE_PATIENCE = 2_000;

/** Whether the document may be the same afterwards, at the same address. */
function mayStay(from: string, command: string, body?: { url: string }): boolean {
  if (body === undefined) return command !== '/refresh';
  return body.url.includes('#') && body.url === from;
}

/** Runs in the page: nothing in the place of what cannot be told, as in other engines. */
const answerOf = `const answerOf = async (given) => {
  const answer = await given;
  return answer === window || answer instanceof Node ? undefined : answer;
};`;

interface Travelling {
  waitUntil?: string;
}

export class Page extends Finder {
  /** What `expect` knows it by. */
  readonly _apiName = 'Page';
  /** What `expect` calls. */
  readonly _expect: Locator['_expect'] = (expression, options) => this.locator(':root').ask(expression, options);
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  /** Whether the window has been given its size. */
  private sized = false;
  /** What documents complained of that are gone. */
  private readonly told: string[] = [];

  constructor(
    readonly session: Session,
    private readonly site: Interceptor,
    private size: { width: number; height: number },
  ) {
    super();
    this.keyboard = new Keyboard(session);
    this.mouse = new Mouse(session);
    this.site.addScript(watchScript);
  }

  override locator(inner: string | Locator, options = {}): Locator {
    return typeof inner === 'string' ? new Locator(this, inner, options) : inner;
  }
  mainFrame = () => this;
  frames = () => [this];
  page = () => this;
  context = () => ({
    _options: { baseURL: this.site.address },
    browser: () => ({ browserType: () => ({ name: () => 'webkit' }) }),
    grantPermissions: () => notAsked('the clipboard'),
    newPage: () => notAsked('a second page'),
    newCDPSession: () => notAsked('a CDP session'),
    setOffline: () => notAsked('context.setOffline'),
    route: this.route,
  });
  viewportSize = () => this.size;

  /** Runs `(injected, arg) => …` in the page, with Playwright's script for pages. */
  async withInjected(script: string, arg: unknown): Promise<unknown> {
    const asked = `if (!window.${INJECTED}) return '${INJECTED}'; return (${script})(window.${INJECTED}, arguments[0]);`;
    const answer = await unlessInterrupted(this.session.run(asked, [arg]), INJECTED);
    if (answer !== INJECTED) return answer;
    await this.session.run(watchScript);
    await this.session.run(`if (!window.${INJECTED}) { ${injectedScript()} }`);
    return this.session.run(asked, [arg]);
  }

  /** `work`: a function, an expression, or statements, which end in a semicolon. */
  evaluate = (work: unknown, arg?: unknown) => {
    if (typeof work === 'function')
      return this.session.run(
        `${answerOf} return answerOf((${String(work)})(arguments[0]));`,
        arg === undefined ? [] : [arg],
      );
    const script = String(work).trim();
    return this.session.run(script.endsWith(';') ? script : `return (${script});`);
  };
  async waitForFunction(work: unknown, arg?: unknown) {
    const holds = () => unlessInterrupted(this.evaluate(work, arg), false);
    for (const end = Date.now() + PATIENCE; !(await holds());) {
      if (Date.now() > end) throw new Error(`Timeout ${PATIENCE} ms exceeded`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  waitForTimeout = (ms: number) => new Promise((done) => setTimeout(done, ms));

  route = (...all: Parameters<Interceptor['route']>) => Promise.resolve(this.site.route(...all));
  unroute = (...all: Parameters<Interceptor['unroute']>) => Promise.resolve(this.site.unroute(...all));
  on = (name: string, listener: () => unknown) =>
    name === 'request' || name === 'response' ? this.site.on(name, listener) : notAsked(`page.on(${name})`);

  /** Runs a function, or a script, in every document to come, before anything of its own. */
  addInitScript = (work: unknown, arg?: unknown) => {
    this.site.addScript(typeof work === 'function' ? `(${String(work)})(${JSON.stringify(arg)});` : `${String(work)};`);
    return Promise.resolve();
  };
  async goto(address: string, options: Travelling = {}) {
    if (!this.sized) await this.setViewportSize(this.size);
    this.site.document = null;
    await this.travel('/url', { url: new URL(address, this.site.address).href }, options);
    return this.site.document;
  }
  reload = () => this.travel('/refresh');
  goBack = () => this.travel('/back');
  goForward = () => this.travel('/forward');

  /**
   * Goes to another document, or to another state of the same, which is there when the address is another. The driver does not
   * wait for either: the document that is left is marked, so that the next can be told from it.
   */
  private async travel(command: string, body?: { url: string }, { waitUntil = 'load' }: Travelling = {}) {
    await this.complaints();
    const from = String(await this.session.run(`window.${LEFT} = true; return location.href;`));
    await this.session.post(command, body);
    const patience = mayStay(from, command, body) ? STATE_PATIENCE : PATIENCE;
    for (const began = Date.now(); Date.now() - began < PATIENCE; await this.waitForTimeout(20)) {
      const asked = this.session.run(`return [location.href, window.${LEFT} === true, document.readyState];`);
      const told = await unlessInterrupted(asked, null);
      if (!told) continue;
      const [href, left, state] = told as [string, boolean, string];
      const moved = left && (href !== from || Date.now() - began > patience);
      if (moved || (!left && state !== 'loading' && href !== 'about:blank')) break;
    }
    await this.session.run(`window.${LEFT} = false; ${watchScript}`);
    if (waitUntil === 'load') await this.waitForLoadState();
  }
  async waitForLoadState(state = 'load') {
    await this.waitForFunction(`document.readyState === 'complete'`);
    if (state === 'networkidle') await this.site.idle();
  }

  /** What the page has complained of since it is watched: see `watchScript`. */
  async complaints(): Promise<readonly string[]> {
    if (this.session.begun) this.told.push(...((await this.session.run(takeScript)) as string[]));
    return [...this.told, ...this.site.complaints];
  }
  /** A large page is painted part by part: it is whole when it is the same twice. */
  screenshot = async () => {
    for (let last = ''; ;) {
      await this.waitForTimeout(500);
      const now = String(await this.session.get('/screenshot'));
      if (now === last) return Buffer.from(now, 'base64');
      last = now;
    }
  };

  /** The window has a bar of its own above the page. */
  async setViewportSize(size: { width: number; height: number }) {
    this.size = size;
    this.sized = true;
    const inner = async () => (await this.session.run('return [innerWidth, innerHeight]')) as [number, number];
    let rect = { ...size, height: size.height + 38 };
    for (let k = 0; k < 40; k++) {
      if (k % 10 === 0) await this.session.post('/window/rect', { x: 0, y: 0, ...rect });
      const [width, height] = await inner();
      if (width === size.width && height === size.height) return;
      await this.waitForTimeout(25);
      if (k % 10 === 9) rect = { width: rect.width + size.width - width, height: rect.height + size.height - height };
    }
    throw new Error(`the window of WebKit does not take ${size.width} × ${size.height}: ${String(await inner())}`);
  }
}
