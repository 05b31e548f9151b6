/** Playwright's Page over WebDriver, as far as the journeys use it. */
import { notAsked } from '../not-asked';
import type { Session } from './driver';
import { INJECTED, injectedScript } from './injected';
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
  async press(combination: string) {
    const keys = combination === '+' ? ['+'] : combination.split('+').map(this.sign);
    await this.send([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }
  async type(text: string) {
    for (const letter of text) await this.press(letter);
  }
  insertText = (text: string) => this.session.run('document.execCommand("insertText", false, arguments[0])', [text]);
}

class Mouse {
  constructor(private readonly session: Session) {}
  private send = (actions: Record<string, unknown>[]) =>
    this.session.perform([{ type: 'pointer', id: 'mouse', actions }]);
  private button = (name = 'left') => ({ left: 0, middle: 1, right: 2 })[name] ?? 0;
  private to = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

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
  dblclick = (x: number, y: number) => this.click(x, y, { clickCount: 2 });
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
  private readonly seeds: { script: string; arg: unknown }[] = [];
  /** What documents complained of that are gone. */
  private readonly told: string[] = [];

  constructor(
    readonly session: Session,
    private readonly baseURL: string,
    private size: { width: number; height: number },
  ) {
    super();
    this.keyboard = new Keyboard(session);
    this.mouse = new Mouse(session);
  }

  override locator(inner: string | Locator, options = {}): Locator {
    return typeof inner === 'string' ? new Locator(this, inner, options) : inner;
  }
  mainFrame = () => this;
  frames = () => [this];
  page = () => this;
  context = () => ({
    _options: { baseURL: this.baseURL },
    browser: () => ({ browserType: () => ({ name: () => 'webkit' }) }),
    grantPermissions: () => notAsked('the clipboard'),
    newPage: () => notAsked('a second page'),
    newCDPSession: () => notAsked('a CDP session'),
    setOffline: () => notAsked('context.setOffline'),
    route: () => notAsked('context.route'),
  });
  viewportSize = () => this.size;

  /** Runs `(injected, arg) => …` in the page, with Playwright's script for pages. */
  async withInjected(script: string, arg: unknown): Promise<unknown> {
    const asked = `if (!window.${INJECTED}) return '${INJECTED}'; return (${script})(window.${INJECTED}, arguments[0]);`;
    const answer = await this.session.run(asked, [arg]);
    if (answer !== INJECTED) return answer;
    await this.session.run(watchScript);
    await this.session.run(injectedScript());
    return this.session.run(asked, [arg]);
  }

  /** `work`: a function, an expression, or statements, which end in a semicolon. */
  evaluate = (work: unknown, arg?: unknown) => {
    if (typeof work === 'function') return this.session.run(`return (${String(work)})(arguments[0]);`, [arg]);
    const script = String(work).trim();
    return this.session.run(script.endsWith(';') ? script : `return (${script});`);
  };
  async waitForFunction(work: unknown, arg?: unknown) {
    for (const end = Date.now() + 30_000; !(await this.evaluate(work, arg));) {
      if (Date.now() > end) throw new Error('Timeout 30000 ms exceeded');
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  waitForTimeout = (ms: number) => new Promise((done) => setTimeout(done, ms));

  /** What is to be run once in the site before its first page: to put things into its storage. */
  seed(script: unknown, arg: unknown) {
    this.seeds.push({ script: String(script), arg });
  }
  async goto(address: string) {
    if (!this.sized) await this.setViewportSize(this.size);
    if (this.seeds.length > 0) {
      await this.session.post('/url', { url: new URL('/404.html', this.baseURL).href });
      for (const { script, arg } of this.seeds.splice(0)) await this.evaluate(`(${script})(${JSON.stringify(arg)})`);
    }
    await this.travel('/url', { url: new URL(address, this.baseURL).href });
  }
  reload = () => this.travel('/refresh');
  goBack = () => this.travel('/back');
  goForward = () => this.travel('/forward');

  /** Goes to another document, or to another state of the same. */
  private async travel(command: string, body?: object) {
    await this.complaints();
    await this.session.post(command, body);
    await this.session.run(watchScript);
  }

  /** What the page has complained of since it is watched: see `watchScript`. */
  async complaints(): Promise<readonly string[]> {
    if (this.session.begun) this.told.push(...((await this.session.run(takeScript)) as string[]));
    return this.told;
  }
  title = () => this.session.get('/title');
  content = () => this.session.get('/source');
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
