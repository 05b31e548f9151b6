/** Signs that nobody sees: listed, and dropped where the reader wishes. */

export type InvisibleKind =
  | 'zero-width'
  | 'joiner'
  | 'direction'
  | 'override'
  | 'soft-hyphen'
  | 'byte-order-mark'
  | 'control'
  | 'no-break-space'
  | 'hidden';

/** In order; the first that fits counts. Joiners may have been meant, and are not dropped unless asked for. */
const KINDS: readonly (readonly [InvisibleKind, RegExp])[] = [
  ['zero-width', /[\u200b\u2060\u180e]/],
  ['joiner', /[\u200c\u200d]/],
  ['direction', /[\u200e\u200f\u061c\u202a\u202b\u202c\u2066-\u2069]/],
  ['override', /[\u202d\u202e]/],
  ['soft-hyphen', /\u00ad/],
  ['byte-order-mark', /\ufeff/],
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  ['control', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/],
  ['no-break-space', /[\u00a0\u202f]/],
  ['hidden', /[\u{e0000}-\u{e007f}\ufff9-\ufffb\u115f\u1160\u3164\uffa0\u2800]/u],
];

export interface Invisible {
  kind: InvisibleKind;
  /** `U+200F` */
  code: string;
  count: number;
  /** UTF-16 offset of the first. */
  at: number;
}

function kindOf(char: string): InvisibleKind | null {
  return KINDS.find(([, signs]) => signs.test(char))?.[0] ?? null;
}

/** Every invisible sign of a text, once each, in the order of their first place. */
export function invisibleIn(text: string): Invisible[] {
  const found = new Map<string, Invisible>();
  let at = 0;
  for (const char of text) {
    const kind = kindOf(char);
    if (kind) {
      const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const known = found.get(code);
      if (known) known.count += 1;
      else found.set(code, { kind, code, count: 1, at });
    }
    at += char.length;
  }
  return [...found.values()];
}

/** The text without signs of the given kinds; a no-break space becomes a space. */
export function withoutInvisible(text: string, kinds: readonly InvisibleKind[]): string {
  const dropped = new Set(kinds);
  let kept = '';
  for (const char of text) {
    const kind = kindOf(char);
    if (kind === null || !dropped.has(kind)) kept += char;
    else if (kind === 'no-break-space') kept += ' ';
  }
  return kept;
}
