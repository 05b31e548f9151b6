/** What a journey needs and WebDriver has not: the journey is set aside, counted and told with its reason. */
import { test } from '@playwright/test';

export const NOT_ASKED = 'not asked of WebKit: ';

export function notAsked(what: string): never {
  test.info().skip(true, NOT_ASKED + what);
  throw new Error('not reached');
}

/** Stands for an object of which nothing can be had. */
export function nothingOf(what: string): never {
  return new Proxy(() => undefined, {
    get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : nothingOf(`${what}.${name}`)),
    apply: () => notAsked(what),
  }) as never;
}
