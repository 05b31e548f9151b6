import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataFiles, openPage, type DataFile } from './page';
import { registerWorker } from './register-worker';

const site = 'https://example.org/reader/';
const files = Object.fromEntries(dataFiles.map((name) => [name, `assets/${name}`])) as Record<DataFile, string>;
const page = openPage({ slug: 'one', lang: 'en', root: '../', folder: 'one/', files }, `${site}one/`);

/** A worker as a page sees it. */
class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  postMessage = vi.fn<(message: unknown) => void>();
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;

  /** The browser has found a new version, and installs it. */
  find(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }
  install(worker: Worker) {
    this.installing = null;
    this.waiting?.become('redundant');
    this.waiting = worker;
    worker.become('installed');
  }
  activate(worker: Worker) {
    this.waiting = null;
    this.active = worker;
    worker.become('activating');
    worker.become('activated');
  }
}

function activeWorker(): Worker {
  const worker = new Worker();
  worker.state = 'activated';
  return worker;
}

const reload = vi.fn<() => void>();
beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal('window', { location: { href: `${site}one/`, reload } });
  vi.stubGlobal('document', { readyState: 'complete' });
});
afterEach(() => vi.unstubAllGlobals());

/** A page, on which the worker of the site has been registered. `served`: by that worker, as after a first visit. */
async function opened({ served, registration = new Registration() }: { served: boolean; registration?: Registration }) {
  registration.active ??= activeWorker();
  const container = Object.assign(new EventTarget(), {
    controller: served ? registration.active : null,
    ready: Promise.resolve(registration),
    register: vi.fn<() => Promise<Registration>>(() => Promise.resolve(registration)),
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  const offline = registerWorker(page);
  const heard = vi.fn<() => void>();
  offline.subscribe(heard);
  const { active } = registration;
  await vi.waitFor(() => expect(active.postMessage).toHaveBeenCalled());
  return { offline, registration, container, heard, active };
}

const takeOver = { type: 'take-over' };

describe('the worker of the site', () => {
  it('is registered for the whole site, and told to keep the article at all its addresses', async () => {
    const { container, active, offline } = await opened({ served: false });
    expect(container.register).toHaveBeenCalledWith(`${site}sw.js`, { scope: '/reader/' });
    const pages = [`${site}one/`, `${site}ar/one/`, site, `${site}ar/`];
    expect(active.postMessage).toHaveBeenCalledWith({ type: 'keep', pages });
    expect(offline.isNewVersionReady()).toBe(false);
  });

  it.each([
    ['none', {}],
    [
      'denied',
      { serviceWorker: Object.assign(new EventTarget(), { register: () => Promise.reject(new Error('no')) }) },
    ],
  ])('is %s: nothing happens', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const offline = registerWorker(page);
    await new Promise((done) => setTimeout(done));
    offline.useNewVersion();
    expect(offline.isNewVersionReady()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('of a first visit, while it is installed, is no new version', async () => {
    const registration = new Registration();
    const first = new Worker();
    registration.installing = first;
    const { offline } = await opened({ served: false, registration });
    expect(first.state).toBe('installing');
    expect(offline.isNewVersionReady()).toBe(false);
  });
});

describe.each([
  ['a page that the old version serves', true],
  ['a page that no version serves: of a first visit, or reloaded past all caches', false],
])('%s', (_, served) => {
  it('offers a version that comes, and opens again when it has taken over', async () => {
    const { offline, registration, heard } = await opened({ served });
    const next = registration.find();
    expect(offline.isNewVersionReady()).toBe(false);
    registration.install(next);
    expect(offline.isNewVersionReady()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);

    offline.useNewVersion();
    expect(next.postMessage).toHaveBeenCalledWith(takeOver);
    expect(offline.isNewVersionReady()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    registration.activate(next);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('offers a version that waits already, or that was on its way when the page opened', async () => {
    const waiting = new Worker();
    waiting.state = 'installed';
    const before = Object.assign(new Registration(), { waiting });
    expect((await opened({ served, registration: before })).offline.isNewVersionReady()).toBe(true);

    const coming = new Registration();
    coming.active = activeWorker();
    const next = coming.find();
    const { offline } = await opened({ served, registration: coming });
    coming.install(next);
    expect(offline.isNewVersionReady()).toBe(true);
  });

  it('takes the newest of several', async () => {
    const { offline, registration } = await opened({ served });
    const second = registration.find();
    registration.install(second);
    const third = registration.find();
    registration.install(third);
    offline.useNewVersion();
    expect(second.postMessage).not.toHaveBeenCalled();
    expect(third.postMessage).toHaveBeenCalledWith(takeOver);
  });

  it('is pressed twice: opens again once', async () => {
    const { offline, registration } = await opened({ served });
    const next = registration.find();
    registration.install(next);
    offline.useNewVersion();
    offline.useNewVersion();
    registration.activate(next);
    expect(next.postMessage).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('a new version that another page has called in', () => {
  it('opens a page that it takes over again', async () => {
    const { registration, container } = await opened({ served: true });
    const next = registration.find();
    registration.install(next);
    registration.activate(next);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is still offered on a page that no version serves, and one press opens that again', async () => {
    const { offline, registration } = await opened({ served: false });
    const next = registration.find();
    registration.install(next);
    registration.activate(next);
    expect(offline.isNewVersionReady()).toBe(true);
    expect(reload).not.toHaveBeenCalled();
    offline.useNewVersion();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('a new version that came to nothing', () => {
  it('is not offered any more', async () => {
    const { offline, registration } = await opened({ served: true });
    const next = registration.find();
    registration.install(next);
    registration.waiting = null;
    next.become('redundant');
    expect(offline.isNewVersionReady()).toBe(false);
  });
});
