/** A session of WebKitGTK over W3C WebDriver: a browser of its own, gone with the session. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWebkit } from '../../scripts/find-engines.mjs';
import { startDisplay } from './display';

/** A source of input for the `actions` command. */
export type Actions = { type: 'key' | 'pointer' | 'wheel'; id: string; actions: Record<string, unknown>[] };

/** Starts the driver, which starts browsers, on a screen of its own. `port` is free on this machine. */
export async function startDriver(port: number): Promise<Driver> {
  const webkit = findWebkit();
  if (!webkit) throw new Error('WebKitGTK was not found: npm run test:engines');
  // As the other engines are told: no motion, UTC, English.
  const home = mkdtempSync(path.join(tmpdir(), 'bayan-webkit-'));
  mkdirSync(path.join(home, 'gtk-3.0'));
  writeFileSync(path.join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  // Its bar would keep the window wider than a phone.
  writeFileSync(path.join(home, 'gtk-3.0/gtk.css'), '* { min-width: 0; margin: 0; padding: 0; font-size: 1px; }');
  const env = { ...process.env, XDG_CONFIG_HOME: home, TZ: 'UTC', LANGUAGE: 'en_US', LANG: 'en_US.UTF-8' };
  const display = await startDisplay(webkit, home, env);
  const child = spawn(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  const stop = () => {
    child.kill();
    display.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const driver = new Driver(`http://127.0.0.1:${port}`, webkit.browser, stop);
  await driver.ready();
  return driver;
}

export class Driver {
  constructor(
    private readonly address: string,
    private readonly browser: string,
    readonly stop: () => void,
  ) {}

  /** Waits until it answers. */
  async ready(): Promise<void> {
    for (let k = 0; k < 100; k++) {
      const answers = await fetch(`${this.address}/status`).then(
        (response) => response.ok,
        () => false,
      );
      if (answers) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the driver of WebKit does not answer');
  }

  session = () => new Session(() => this.begin());

  /** Starts a browser, and gives the address of its session. */
  private async begin(): Promise<string> {
    const options = { binary: this.browser, args: ['--automation'] };
    // As long as a journey may take: axe looks at a page for a while.
    const timeouts = { script: 120_000 };
    // The driver waits for ever where a page cannot have something that it asked for ahead: a page is waited for by itself.
    const pageLoadStrategy = 'none';
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts, pageLoadStrategy } };
    const { sessionId } = (await call(this.address, 'POST', '/session', { capabilities })) as { sessionId: string };
    return `${this.address}/session/${sessionId}`;
  }
}

/** Begins with its first command: many a journey that is set aside never needs a browser. */
export class Session {
  private address: Promise<string> | null = null;
  constructor(private readonly begin: () => Promise<string>) {}

  get begun(): boolean {
    return this.address !== null;
  }
  private async call(method: string, command: string, body?: object): Promise<unknown> {
    this.address ??= this.begin();
    return call(await this.address, method, command, body);
  }
  post = (command: string, body: object = {}) => this.call('POST', command, body);
  get = (command: string) => this.call('GET', command);
  end = async () => {
    if (this.begun) await this.call('DELETE', '');
  };

  /** Runs the body of a function in the page, and waits where it gives a promise. */
  run = (script: string, args: readonly unknown[] = []) => this.post('/execute/sync', { script, args });

  perform = (actions: readonly Actions[]) => this.post('/actions', { actions });
}

async function call(address: string, method: string, command: string, body?: object): Promise<unknown> {
  const response = await fetch(address + command, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(value?.message ?? `WebDriver: ${response.status}`);
  return value;
}
