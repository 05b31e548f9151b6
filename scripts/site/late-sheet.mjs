/**
 * The sheets that load late, without cascade layers. A sheet with layers makes a browser read all faces anew: letters that have been
 * drawn in another face, since theirs came too late for the first paint, would then change under the eyes of the reader. What a
 * layer is for stays: every selector weighs nothing, so any rule by hand wins over it, and the order among them is theirs.
 */

/**
 * A minified style sheet whose rules in layers are taken out of them, each with a selector of no weight.
 *
 * @param {string} css
 * @returns {string}
 */
export function withoutLayers(css) {
  return blocksOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return prelude.startsWith('@layer') ? '' : `${prelude};`;
      return prelude.startsWith('@layer') ? weightless(body) : `${prelude}{${body}}`;
    })
    .join('');
}

/** @param {string} css rules of a layer @returns {string} */
function weightless(css) {
  return blocksOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      if (/^@(?:media|supports|container|layer)\b/.test(prelude)) {
        return prelude.startsWith('@layer') ? weightless(body) : `${prelude}{${weightless(body)}}`;
      }
      return prelude.startsWith('@') ? `${prelude}{${body}}` : `${selectorsOf(prelude).map(where).join(',')}{${body}}`;
    })
    .join('');
}

/** Pseudo-elements cannot stand in `:where()`; two of them are written with one colon, too. */
const element = /(?:::[\w-]+(?:\([^)]*\))?|:(?:before|after))(?::[\w-]+)*$/;

/** @param {string} selector */
function where(selector) {
  const [pseudo = ''] = element.exec(selector) ?? [];
  const rest = selector.slice(0, selector.length - pseudo.length);
  return `${rest === '' || rest === '*' ? '' : `:where(${rest})`}${pseudo}` || ':where(*)';
}

/** @param {string} list @returns {string[]} */
function selectorsOf(list) {
  return cut(list, ',').map((one) => one.trim());
}

/**
 * What stands side by side in a sheet: rules and statements.
 *
 * @param {string} css
 * @returns {{ prelude: string, body: string | null }[]}
 */
export function blocksOf(css) {
  const blocks = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const skipped = skipString(text, at);
    if (skipped > at) at = skipped;
    else if (text[at] === '\\') at++;
    else if (text[at] === ';') {
      const prelude = text.slice(start, at).trim();
      if (prelude !== '') blocks.push({ prelude, body: null });
      start = at + 1;
    } else if (text[at] === '{') {
      const end = endOf(text, at);
      blocks.push({ prelude: text.slice(start, at).trim(), body: text.slice(at + 1, end) });
      start = end + 1;
      at = end;
    }
  }
  return blocks;
}

/** Where the block that begins at `from` ends. @param {string} text @param {number} from */
function endOf(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const skipped = skipString(text, at);
    if (skipped > at) at = skipped;
    else if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A block of a style sheet does not end: ${text.slice(from, from + 60)}`);
}

/** Where a string that begins here ends; the same place where none does. @param {string} text @param {number} at */
function skipString(text, at) {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end;
  }
  return at;
}

/** Cuts at a sign that stands in no bracket and no string. @param {string} text @param {string} sign */
function cut(text, sign) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const skipped = skipString(text, at);
    if (skipped > at) at = skipped;
    else if (text[at] === '\\') at++;
    else if (text[at] === '(' || text[at] === '[') depth++;
    else if (text[at] === ')' || text[at] === ']') depth--;
    else if (text[at] === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Does so with each sheet of the build but the first screen's. @returns {import('vite').Plugin} */
export const lateSheets = () => ({
  name: 'bayan-late-sheets',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const isLate = file.type === 'asset' && file.fileName.endsWith('.css') && !/(?:^|\/)index-/.test(file.fileName);
      if (isLate) file.source = withoutLayers(String(file.source));
    }
  },
});
