/** Results as a Markdown table, aligned so that it can be read as it is. Pure. */

/** @typedef {import('./stats.mjs').Result} Result */

const HEAD = ['measure', 'here', 'baseline', '', 'ratio', 'aim', ''];

/** @param {readonly Result[]} results */
export function tableOf(results) {
  const rows = results.map((one) => [
    one.title,
    figure(one.ours, one.unit),
    one.theirs === null ? '–' : figure(one.theirs, one.unit),
    one.baseline,
    one.ratio === null ? '–' : `${one.ratio.toFixed(2)} ×`,
    one.aim || '–',
    one.met === null ? '' : one.met ? 'met' : 'missed',
  ]);
  const widths = HEAD.map((title, at) => Math.max(3, title.length, ...rows.map((row) => (row[at] ?? '').length)));
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(HEAD), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/**
 * Three digits that count, or none after the point.
 *
 * @param {number} number
 * @param {string} unit
 */
function figure(number, unit) {
  const text = Math.abs(number) >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)));
  return unit ? `${text} ${unit}` : text;
}

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/**
 * Puts text between the two marks of a document.
 *
 * @param {string} document
 * @param {string} text
 * @throws {Error} when the document has no such place
 */
export function insertResults(document, text) {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The document has no place for results: ${BEGIN} … ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${document.slice(end)}`;
}
