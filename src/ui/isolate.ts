/** What steers the order of letters, or is not to be seen: in a text of unknown origin it would reach beyond it. */
const STEERING = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ROOM = 120;

/**
 * A text of unknown origin or direction, as from an address, to be put into a sentence of the interface: it neither
 * turns round what is beside it nor drowns it.
 */
export function isolated(text: string): string {
  const plain = text.replace(STEERING, '');
  const cut = plain.length > ROOM ? `${plain.slice(0, ROOM)}…` : plain;
  return FIRST_STRONG_ISOLATE + cut + POP_ISOLATE;
}
