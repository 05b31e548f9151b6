/**
 * A short hash of a text, to notice that it has changed since a link was made. FNV-1a, 32 bits, as 7 characters of
 * base 36: no proof against malice, which needs none here.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
