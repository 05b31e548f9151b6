/** Cost against length as a picture: one line for each curve that the results name. Pure; both axes are logarithmic. */

/** @typedef {import('./stats.mjs').Result} Result */
/** @typedef {{ pairs: number, ms: number }} Spot a figure at a length */

const WIDTH = 760;
const HEIGHT = 430;
/** Space around the lines, in px; on the right for their names. */
const EDGE = { top: 40, right: 220, bottom: 50, left: 70 };
/** Names of lines that end side by side stand so far apart, in px. */
const NAME_HEIGHT = 16;
/** Dark enough on white for small text, and told apart by people who see no red or no green. */
const COLOURS = ['#0b5cad', '#8a3ffc', '#00694f', '#b34700', '#5c5f66', '#a0145c'];

/**
 * The lines that results give: points of one curve, the shortest text first. A curve of one point is none.
 *
 * @param {readonly Result[]} results
 * @returns {Map<string, Spot[]>}
 */
export function curvesOf(results) {
  /** @type {Map<string, Spot[]>} */
  const curves = new Map();
  for (const { points, ours, theirs } of results) {
    for (const [point, ms] of /** @type {const} */ ([
      [points?.ours, ours],
      [points?.theirs, theirs],
    ])) {
      if (!point || ms === null || ms <= 0) continue;
      curves.set(point.curve, [...(curves.get(point.curve) ?? []), { pairs: point.pairs, ms }]);
    }
  }
  return new Map(
    [...curves]
      .filter(([, spots]) => spots.length > 1)
      .map(([name, spots]) => [name, spots.toSorted((a, b) => a.pairs - b.pairs)]),
  );
}

/**
 * The picture, as the text of an SVG file.
 *
 * @param {readonly Result[]} results
 * @param {string} about one line beneath the title: machine, browser, date
 * @returns {string | null} null where no curve has two points
 */
export function plotOf(results, about) {
  const curves = curvesOf(results);
  if (curves.size === 0) return null;
  const spots = [...curves.values()].flat();
  const x = scaleOf(
    spots.map(({ pairs }) => pairs),
    EDGE.left,
    WIDTH - EDGE.right,
  );
  const y = scaleOf(
    spots.map(({ ms }) => ms),
    HEIGHT - EDGE.bottom,
    EDGE.top,
  );
  const grid = [
    ...x.powers.map((n) =>
      [rule(x.at(n), EDGE.top, x.at(n), HEIGHT - EDGE.bottom), text(x.at(n), HEIGHT - 30, count(n), 'middle')].join(''),
    ),
    ...y.powers.map((n) =>
      [rule(EDGE.left, y.at(n), WIDTH - EDGE.right, y.at(n)), text(EDGE.left - 8, y.at(n) + 4, time(n), 'end')].join(
        '',
      ),
    ),
  ];
  const lines = [...curves].map(([name, line], index) => ({
    name,
    colour: COLOURS[index % COLOURS.length] ?? '',
    dots: line.map(({ pairs, ms }) => ({ x: round(x.at(pairs)), y: round(y.at(ms)) })),
  }));
  const heights = apart(lines.map(({ dots }) => dots.at(-1)?.y ?? 0));
  const drawn = lines.map(({ name, colour, dots }, index) =>
    [
      `<polyline points="${dots.map((dot) => `${dot.x},${dot.y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...dots.map((dot) => `<circle cx="${dot.x}" cy="${dot.y}" r="3" fill="${colour}"/>`),
      text((dots.at(-1)?.x ?? 0) + 10, (heights[index] ?? 0) + 4, name, 'start', colour),
    ].join(''),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>Time against length of text, both axes logarithmic</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(EDGE.left, 22, about, 'start'),
    ...grid,
    ...drawn,
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 10, 'paragraph pairs', 'middle'),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * A logarithmic axis over some numbers, from the power of ten below the least to the one above the greatest.
 *
 * @param {readonly number[]} numbers all above 0
 * @param {number} from px
 * @param {number} to px
 */
function scaleOf(numbers, from, to) {
  const low = Math.floor(Math.log10(Math.min(...numbers)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...numbers))));
  return {
    powers: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
    /** @param {number} number */
    at: (number) => from + ((Math.log10(number) - low) / (high - low)) * (to - from),
  };
}

/**
 * Moves heights down until none is nearer to another than a name is high; in the order that they came in.
 *
 * @param {readonly number[]} heights px
 */
function apart(heights) {
  const moved = [...heights];
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  order.forEach((index, place) => {
    const above = order[place - 1];
    if (above !== undefined) moved[index] = Math.max(moved[index] ?? 0, (moved[above] ?? 0) + NAME_HEIGHT);
  });
  return moved;
}

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
function rule(x1, y1, x2, y2) {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`;
}

/** @param {number} x @param {number} y @param {string} words @param {'start' | 'middle' | 'end'} anchor @param {string} [colour] */
function text(x, y, words, anchor, colour = '#444') {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}">${escaped(words)}</text>`;
}

/** @param {string} words */
const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} n px, to a tenth */
const round = (n) => Math.round(n * 10) / 10;

/** @param {number} n */
const count = (n) => n.toLocaleString('en');

/** @param {number} ms */
const time = (ms) => (ms < 1000 ? `${count(ms)} ms` : `${count(ms / 1000)} s`);
