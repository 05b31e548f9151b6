/** What a journey needs and an engine's driver has not: the journey is set aside, counted and told with its reason. */
import { test, type Page } from '@playwright/test';

/** How such a journey begins to be told of; the reporter knows it by this. */
export const NOT_ASKED = 'not asked: ';

export function notAsked(what: string): never {
  const info = test.info();
  info.skip(true, NOT_ASKED + what);
  throw new Error(`${what} in ${info.project.name}`);
}

/** Stands for an object of which nothing can be had. */
export function nothingOf(what: string): never {
  return new Proxy(() => undefined, {
    get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : nothingOf(`${what}.${name}`)),
    apply: () => notAsked(what),
  }) as never;
}

/** What Playwright does not do in Debian's Firefox, or only seems to. */
export function setAsideForFirefox(page: Page): void {
  const waitForEvent = page.waitForEvent.bind(page);
  const addInitScript = page.addInitScript.bind(page);
  const type = page.keyboard.type.bind(page.keyboard);
  Object.assign(page.keyboard, {
    // Letters that are on no key of its keyboard come as an editing command: it would set the value behind React's back.
    type: (text: string) =>
      /^[ -~]*$/.test(text)
        ? type(text)
        : page.evaluate((letters) => document.execCommand('insertText', false, letters), text),
  });
  Object.assign(page, {
    // Firefox also runs them in the empty page of a new tab, which has no storage.
    addInitScript: (script: unknown, arg?: unknown) => {
      const call = typeof script === 'function' ? `(${String(script)})(${JSON.stringify(arg)})` : String(script);
      return addInitScript(`if (location.protocol.startsWith('http')) { ${call} }`);
    },
    emulateMedia: () => notAsked('page.emulateMedia'),
    touchscreen: nothingOf('page.touchscreen'),
    waitForEvent: (name: never) => (name === 'download' ? notAsked('downloads') : waitForEvent(name)),
  });
  Object.assign(Object.getPrototypeOf(page.locator('*')) as object, { tap: () => notAsked('locator.tap') });
}
