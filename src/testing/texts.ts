/** The texts of the interface in both languages, so that a test can be made in either. */
import type { Lang } from '#article/format/schema';
import * as ar from '#i18n/locales/ar/index';
import * as en from '#i18n/locales/en/index';

type Texts = typeof en;

export const texts: Record<Lang, Texts> = { en, ar: ar as unknown as Texts };

/** A text with its places filled: `filled('{{at}} of {{of}}', { at: 1, of: 3 })`. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A name from an address as a sentence holds it: parted from the words around it (FIRST STRONG ISOLATE … POP). */
export const apart = (name: string): string => `\u2068${name}\u2069`;

/** A name that begins with these words. */
export const beginning = (start: string): RegExp =>
  new RegExp(`^${start.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);
