/** What a page complains of, as `complaintsOf` tells it of other engines: WebDriver does not say, so the page is asked. */

/** The name under which the page keeps its complaints. */
const KEPT = '__complaints';

/**
 * Begins to watch a document, once: before any script of its own, where the interceptor serves it; elsewhere as soon as the
 * driver has it.
 */
export const watchScript = `if (!window.${KEPT}) {
  const complaints = [];
  Object.defineProperty(window, '${KEPT}', { value: complaints });
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...all) => { complaints.push('console: ' + all.map(String).join(' ')); say.apply(console, all); };
  }
  addEventListener('error', ({ target, message }) => {
    // Nothing is lost: what could not be told in this frame is told in the next. Of other engines Playwright does not tell it either.
    if (/^ResizeObserver loop/.test(message)) return;
    complaints.push(
      target === window ? 'thrown: ' + message : 'console: Failed to load resource: ' + (target.src ?? target.href),
    );
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => complaints.push('thrown: ' + (reason?.message ?? reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push('console: Refused by the Content Security Policy (' + violatedDirective + '): ' + blockedURI));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { origin, protocol } = new URL(name);
      if (protocol.startsWith('http') && origin !== location.origin) complaints.push('request: ' + name);
    }
  }).observe({ type: 'resource', buffered: true });
}`;

/** Takes from the document what it has complained of so far. */
export const takeScript = `return (window.${KEPT} ?? []).splice(0);`;
