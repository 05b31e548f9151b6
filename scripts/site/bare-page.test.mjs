import { expect, it } from 'vitest';
import { barePage } from './bare-page.mjs';

const page = (/** @type {string} */ lang, /** @type {string} */ text) =>
  `<script type="application/json" id="page">{"slug":"a","lang":${lang},"x":"lang"}</script><div id="root">${text}</div> </body>`;

it('has no text, and is in no language', () => {
  expect(barePage(page('"ar"', '<div>سلام</div><div></div>'))).toBe(page('null', ''));
});
