import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { show } from '#testing/show';
import { realArticle } from '#testing/articles';
import { LineRow } from './LineRow';
import type { Line } from './line';

const article = realArticle();
const sentence = article.sentences.get('p2.1');
if (!sentence) throw new Error('no p2.1');
const [ar, en] = ['روسيا', 'Russia'];
const span = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

/** A line whose hit is the English word, with the Arabic that renders it below. */
const line: Line = {
  at: 0,
  hit: { sentence, lang: 'en', span: span(sentence.en, en), how: 'text' },
  before: 'official visit to ',
  focus: { text: en, lit: [{ start: 0, end: en.length }] },
  after: ', where he held',
  counterpart: { lang: 'ar', text: sentence.ar, lit: [span(sentence.ar, ar)] },
  notes: [],
};

const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });
afterEach(() => emulate([]));

const found = (selector: string) => document.querySelector(selector) ?? document.body;

/** Lightness of a colour from 0 to 255, as it is painted. */
function lightness(colour: string): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  Object.assign(canvas, { fillStyle: colour });
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.21 * r + 0.72 * g + 0.07 * b;
}

describe('a line in forced colours', () => {
  it.each(['light', 'dark'])('%s: hit and pair can be read, the hit before its pair', async (scheme) => {
    await emulate([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    await show(
      <ul>
        <LineRow line={line} current={false} onOpen={vi.fn<() => void>()} />
      </ul>,
    );
    const [hit, pair] = [found('[data-hit]'), found('[data-pair]')];
    const washOf = (element: Element, name: string) =>
      lightness(getComputedStyle(element, `::highlight(${name})`).backgroundColor);
    const inkOf = (element: Element) => lightness(getComputedStyle(element).color);
    const page = lightness('Canvas');
    const strength = (wash: number) => Math.abs(wash - page);
    const [onHit, onPair] = [washOf(hit, 'search-line'), washOf(pair, 'search-pair')];
    expect(strength(onHit)).toBeGreaterThan(strength(onPair));
    expect(strength(onPair)).toBeGreaterThan(0);
    // Letters reach beyond a wash: their ink is that of the page, and is far from both.
    for (const [element, wash] of [
      [hit, onHit],
      [pair, onPair],
    ] as const) {
      expect(Math.abs(inkOf(element) - page)).toBeGreaterThan(200);
      expect(Math.abs(inkOf(element) - wash)).toBeGreaterThan(60);
    }
  });
});
