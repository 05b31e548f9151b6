/** Text made fit for a file: nothing that a format cannot hold, and nothing that acts where it should only be read. */
import { printable } from './xml';

/** Embeddings, overrides and isolates: what one leaves open turns the text after it. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** `printable`, in one line: ends of lines and tabs become spaces. */
export function oneLine(text: string): string {
  return printable(text)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .trim();
}

/** `oneLine` for text that cannot say its direction: without the controls that would turn what follows it. */
export function undirected(text: string): string {
  return oneLine(text).replace(BIDI_CONTROLS, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content or a quoted attribute of HTML and of XHTML. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** An address that a reader may be sent to: of the web, and spelt so that every format can hold it; or `null`. */
export function webAddress(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    // Browsers leave these signs plain; RFC 3986 does not know them, and in BibTeX a brace counts.
    return url.href.replace(/[{}|\\^`]/g, encodeURIComponent);
  } catch {
    return null;
  }
}
