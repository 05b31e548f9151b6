/** XML 1.0 written by hand: strings in, well-formed markup out, whatever the strings hold. */

/** What stands for a character that has no picture of its own. */
const REPLACEMENT = '\ufffd';
const FIRST_PICTURE = 0x2400;
const DELETE_PICTURE = '\u2421';

/**
 * The text without the characters that XML 1.0 cannot hold or asks not to use, which spreadsheets and CSV do no better
 * with. Nothing vanishes: a control character becomes its picture (`\0` → ␀), a lone surrogate or a non-character
 * becomes �; each is one UTF-16 unit before and after, so offsets stay true.
 */
export function printable(text: string): string {
  return Array.from(text, (char) => (isPlain(char) ? char : pictureOf(char))).join('');
}

/** Whether `printable` changes the text. */
export function hasUnprintable(text: string): boolean {
  return printable(text) !== text;
}

/** `Char` of XML 1.0 without what it discourages: controls (but for tab, line feed and carriage return), non-characters. */
function isPlain(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0x7f && code <= 0x9f) return false;
  return (code < 0xd800 || code > 0xdfff) && (code < 0xfdd0 || code > 0xfdef) && (code & 0xfffe) !== 0xfffe;
}

function pictureOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
  return code === 0x7f ? DELETE_PICTURE : REPLACEMENT.repeat(char.length);
}

/** Character data: `>` is escaped too, so that `]]>` is harmless, and CR, which a parser would turn into LF. */
export function escapeText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** An attribute's value, for double quotes; white space survives a parser's normalisation. */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element around markup that is ready; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element around other elements, a line each; only where white space between them means nothing. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.filter((child) => child !== '').map((child) => `\n${child}`);
  return element(name, attributes, lines.length === 0 ? '' : `${lines.join('')}\n`);
}
