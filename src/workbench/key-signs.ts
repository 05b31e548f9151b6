/** How keys are written on this system: on a Mac they have signs of their own. */

/** Read at each call: a test, or a window that is emulated, may have another one. */
const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys that paste: ⌘V, Ctrl+V. */
export const pasteKeys = (): string => (isMac() ? '⌘V' : 'Ctrl+V');

/** A key together with Option or Alt: ⌥A, Alt+A. */
export const withAlt = (key: string): string => (isMac() ? `⌥${key}` : `Alt+${key}`);
