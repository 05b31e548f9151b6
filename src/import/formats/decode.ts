/** Bytes → text: the encoding by its mark or by what can be read in it. */
import { limits } from '#import/limits';
import { Refusal } from '#import/problem';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** The file said so itself, by a byte order mark. */
  hasMark: boolean;
}

/**
 * Decodes a text file. Without a byte order mark: UTF-16 where every other byte is of the same page, UTF-8 where all of it is valid,
 * else windows-1256 where that gives Arabic, else windows-1252.
 *
 * @throws Refusal `too-large`, `not-text`
 */
export function decode(bytes: Uint8Array, file?: string): Decoded {
  const place = file === undefined ? {} : { file };
  if (bytes.length > limits.file) throw new Refusal('too-large', place, { size: bytes.length, most: limits.file });
  const decoded = decoder(bytes);
  if (decoded.text.slice(0, 4000).includes('\0')) throw new Refusal('not-text', place);
  return decoded;
}

function decoder(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: read(bytes, 'utf-8'), encoding: 'utf-8', hasMark: true };
  if (a === 0xff && b === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le', hasMark: true };
  if (a === 0xfe && b === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be', hasMark: true };
  const wide = wideEncoding(bytes);
  if (wide) return { text: read(bytes, wide), encoding: wide, hasMark: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasMark: false };
  } catch {
    const arabic = read(bytes, 'windows-1256');
    const encoding = looksArabic(arabic) ? 'windows-1256' : 'windows-1252';
    return { text: encoding === 'windows-1256' ? arabic : read(bytes, encoding), encoding, hasMark: false };
  }
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** In UTF-16 text of these languages, the high bytes are nearly all 0 (Latin, spaces) or 6 (Arabic). */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length - (bytes.length % 2), 4000);
  if (size < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0 || bytes[at] === 6) even++;
    if (bytes[at + 1] === 0 || bytes[at + 1] === 6) odd++;
  }
  const most = (size / 2) * 0.9;
  if (odd >= most && even < most) return 'utf-16le';
  return even >= most && odd < most ? 'utf-16be' : null;
}

/** Words of Arabic letters, more of them than of accented Latin ones beside Arabic. */
function looksArabic(text: string): boolean {
  const letters = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const runs = text.match(/[\u0621-\u064a]{3,}/g)?.length ?? 0;
  // é in windows-1252 is ة's neighbour in windows-1256: single such letters inside Latin words are French, not Arabic.
  const mixed = text.match(/[a-z][\u0621-\u064a]|[\u0621-\u064a][a-z]/gi)?.length ?? 0;
  return runs >= 1 && mixed < letters / 4;
}
