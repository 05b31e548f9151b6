/**
 * A root as dictionaries print it: its letters apart, an initial hamza on its alef.
 *
 * @example spacedRoot('ءسس') // 'أ س س'
 */
export function spacedRoot(letters: string): string {
  return [...letters.replace(/^ء/, 'أ')].join(' ');
}
