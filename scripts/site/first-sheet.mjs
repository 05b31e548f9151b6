/** The style sheet that stands in every page, without what its first paint has no use for. Pure. */
import { blocksOf } from './late-sheet.mjs';

/** Media that few pages are ever shown in. A browser that is not in one of them waits for no sheet of theirs. */
export const OTHER_MEDIA = ['print', '(forced-colors:active)'];

/**
 * A minified style sheet in two: rules of other media have a sheet of their own, which comes after the first. Those in layers stay: a
 * further sheet with layers has a browser read all faces anew.
 *
 * @param {string} css
 * @returns {{ first: string, others: string }}
 */
export function byMedia(css) {
  const parts = { first: '', others: '' };
  for (const { prelude, body } of blocksOf(css)) {
    const isOther = OTHER_MEDIA.some((media) => prelude === `@media ${media}`);
    parts[isOther ? 'others' : 'first'] += body === null ? `${prelude};` : `${prelude}{${body}}`;
  }
  return parts;
}

/**
 * A style sheet as it was written, without its remarks and its white space at the ends of lines.
 *
 * @param {string} css
 */
export function packed(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+\{/g, '{');
}
