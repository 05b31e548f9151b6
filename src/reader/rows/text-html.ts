/** The whole text as HTML, for the page as it is drawn at build. */
import type { Unit } from '#article/model';
import type { Block } from '#reader/place/blocks';
import { toHtml } from './html';
import { CLOSED, stateOf } from './row-state';
import { rowTree } from './row-tree';
import type { Shown } from './TextRows';

/** Headline and paragraphs, in blocks where the text is long, as `TextRows` takes them over. */
export function textHtml(shown: Shown, blocks: readonly Block[]): string {
  const rowHtml = (unit: Unit) => toHtml(rowTree(unit, stateOf(unit, shown, CLOSED)));
  const framed = blocks.length > 1;
  const [headline] = shown.article.units;
  return [
    headline ? rowHtml(headline) : '',
    ...blocks.map(({ at, units, size }) => {
      const rows = units.map(rowHtml).join('');
      if (!framed) return rows;
      const fresh = shown.live.has(at) ? ' data-fresh=""' : '';
      return `<div class="block" data-block="${at}"${fresh} style="--size:${size}">${rows}</div>`;
    }),
  ].join('');
}
