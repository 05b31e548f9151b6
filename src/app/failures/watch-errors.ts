/** Hears what is thrown where nobody catches it: in handlers, timers and promises. */
import { tellTrouble } from '#ui/trouble';

/** What a browser says when observers cause more work than one frame holds. Nothing is lost by it. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * The error that an event tells of, or `null` where it is none of ours: extensions and other foreign code throw in the
 * page too, and a fetch that was given up is no failure.
 *
 * @param origin of the page
 */
export function errorOf(
  event: { type: string; message?: string; filename?: string; error?: unknown; reason?: unknown },
  origin: string,
): unknown {
  const { type, message = '', filename = '', error, reason } = event;
  const thrown = type === 'unhandledrejection' ? reason : (error ?? message);
  if (thrown instanceof Error && thrown.name === 'AbortError') return null;
  if (HARMLESS.test(message)) return null;
  const isOurs = filename === '' ? error !== undefined || type === 'unhandledrejection' : filename.startsWith(origin);
  return isOurs ? (thrown ?? 'nothing was said') : null;
}

/** Begins to listen. Call once. */
export function watchErrors(): void {
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
}

function hear(event: ErrorEvent | PromiseRejectionEvent): void {
  const thrown = errorOf(event, window.location.origin);
  if (thrown !== null) tellTrouble('unexpected', thrown);
}
