/**
 * Rules of the house that no other tool holds: nothing physically left or right, no UI text outside the locales,
 * no test set aside, no loose end, no hole in the types, no address spelled outside its grammar.
 *
 * A physical style with a reason is allowed by a comment on its line: `physical: the arrow points at the screen's edge`.
 */
import path from 'node:path';
import { parseSync } from 'vite';
import { alternatives, lostPaths } from './site/chunks.mjs';

/** @typedef {{ line: number, message: string }} Problem `line` counts from 1. */
/** @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node A node of the ESTree. */
/** @typedef {(at: number, message: string) => void} Report `at` is an offset into the file. */

/** The most lines of all style sheets that are written by hand together: the looks of the rest are utilities in the components. */
export const MOST_SHEET_LINES = 1400;
/** What is no such sheet: the theme, and what is said of the faces. */
const NO_HAND_SHEET = /^src\/ui\/styles\/(?:tokens|fonts)\.css$/;

const PHYSICAL_REASON = /physical: [^\s*]/;
const LOOSE_END = /\b(?:TODO|FIXME|XXX)\b/;
const TYPE_HOLE = /@ts-(?:ignore|expect-error|nocheck)\b|\{[^{}]*\bany\b[^{}]*\}/;

/** A Tailwind class that means a physical side, after any variants (`md:hover:`), `!` and `-`. */
const PHYSICAL_CLASS = new RegExp(
  String.raw`^(?:\S+:)?!?-?(?:` +
    [
      String.raw`(?:scroll-)?[mp][lr]-[a-z\d[(]\S*`,
      String.raw`(?:left|right)-(?:\d\S*|px|full|auto|[[(]\S*)`,
      String.raw`(?:text|float|clear|object|bg)-(?:left|right)`,
      String.raw`(?:border|rounded)-[lr](?:-\S+)?`,
      String.raw`rounded-[tb][lr](?:-\S+)?`,
      String.raw`bg-(?:linear|gradient)-to-[tb]?[lr]`,
      String.raw`origin-(?:top-|bottom-)?(?:left|right)`,
    ].join('|') +
    String.raw`)!?$`,
);

const PHYSICAL_PROPERTY =
  /^(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border(?:-(?:top|bottom))?-(?:left|right)(?:-\w+)?)$/;
const SIDED_PROPERTY = /^(?:text-align(?:-last)?|float|clear)$/;
/** WebKit knows a line alone in the shorthand, and drops the whole declaration where a thickness, style or colour follows. */
const MORE_THAN_A_LINE = /^text-decoration:(?!(?:none|underline|line-through|inherit|initial|unset)$)/;
/** What grows with the size of type that is set in the browser; print, which has a size of its own, is in points. */
const SIZE_OF_TYPE = /^(?:font|font-size|line-height|--u)$/;
const FOUR_SIDED_PROPERTY = /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))$/;

const TEST_FUNCTION = /^(?:test|it|describe|suite|bench)$/;
const SET_ASIDE = /^(?:only|skip|fixme|todo|fail|fails|skipIf|runIf)$/;

/** What reads or writes a parameter of a query, and the names by which code holds one. */
const QUERY_METHOD = /^(?:get|getAll|has|set|append|delete)$/;
const QUERY_HOLDER = /^(?:searchParams|query|params)$/;
/** The one grammar of addresses: there alone may parameters be spelled. */
const ADDRESS_GRAMMAR = /^src\/article\/(?:address|selection)\//;

/** Attributes whose value people read or hear. */
const SPOKEN_ATTRIBUTE =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
const LETTER = /\p{L}/u;
const WORDMARK = /^(?:Bayan|بيان)$/;
/** Their text is the same in every language: the caps of keys, code. */
const UNTRANSLATED_ELEMENTS = new Set(['kbd', 'code']);

/**
 * Every breach of a rule in one file, in the order of its lines.
 *
 * @param {string} file its path, which tells the language and the rules that apply
 * @param {string} text its content
 * @returns {Problem[]}
 */
export function problemsIn(file, text) {
  /** @type {Problem[]} */
  const problems = [];
  const lines = text.split('\n');
  /** @type {Report} */
  const report = (at, message) => problems.push({ line: text.slice(0, at).split('\n').length, message });
  /** @type {Report} */
  const reportPhysical = (at, message) => {
    const line = text.slice(0, at).split('\n').length;
    if (!PHYSICAL_REASON.test(lines[line - 1] ?? '')) problems.push({ line, message });
  };

  if (file.endsWith('.css')) checkStyles(text, report, reportPhysical);
  else if (file.endsWith('.html')) checkComment(text, 0, report);
  else checkScript(file, text, report, reportPhysical);
  return problems.toSorted((a, b) => a.line - b.line);
}

/**
 * Style sheets by hand: each begins with the reason why it is one, and together they are few lines.
 *
 * @param {readonly { file: string, text: string }[]} files
 * @returns {(Problem & { file: string })[]} that they are too long: at the longest
 */
export function problemsOfSheets(files) {
  const sheets = files
    .filter(({ file }) => file.startsWith('src/') && file.endsWith('.css') && !NO_HAND_SHEET.test(file))
    .map(({ file, text }) => ({ file, text, lines: text.trimEnd().split('\n').length }))
    .toSorted((a, b) => b.lines - a.lines);
  const total = sheets.reduce((sum, { lines }) => sum + lines, 0);
  const unexplained = sheets
    .filter(({ text }) => !text.startsWith('/*'))
    .map(({ file }) => ({
      file,
      line: 1,
      message: 'a style sheet begins with a comment that says why it is one, and not utilities in a component',
    }));
  const [longest] = sheets;
  if (!longest || total <= MOST_SHEET_LINES) return unexplained;
  const message = `the style sheets by hand have ${total} lines, more than ${MOST_SHEET_LINES}; say it in utilities, in the component`;
  return [...unexplained, { file: longest.file, line: 1, message }];
}

/**
 * Where Tailwind looks for utilities, and where it does not: a path that leads nowhere is passed over without a word, and the app
 * loses its looks or its first sheet grows.
 *
 * @param {readonly { file: string, text: string }[]} files
 * @param {(path: string) => boolean} exists whether there is a file or folder of that path from the top of the project
 * @returns {(Problem & { file: string })[]}
 */
export function problemsOfSources(files, exists) {
  return files
    .filter(({ file }) => file.startsWith('src/') && file.endsWith('.css'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/(@source not |source\()'([^']+)'/g)].flatMap(({ 1: rule, 2: given = '', index }) => {
        const line = text.slice(0, index).split('\n').length;
        const lost = alternatives(given)
          .map((one) => path.posix.join(path.posix.dirname(file), one.replace(/\/?\*.*$/, '')))
          .filter((one) => !exists(one) || (rule === 'source(' && one !== 'src'));
        return lost.map((one) => ({ file, line, message: `"${given}" leads to ${one}, ${wrongSource(rule)}` }));
      }),
    );
}

/**
 * Modules that are to be one file of the build: a path that leads nowhere is passed over without a word, and the first load grows.
 *
 * @param {readonly { file: string, text: string }[]} files
 * @param {readonly string[]} packages the names of what is in `node_modules`
 * @returns {(Problem & { file: string })[]}
 */
export function problemsOfChunks(files, packages) {
  const named = 'scripts/site/chunks.mjs';
  const modules = files.flatMap(({ file }) => /^src\/(.*)\.tsx?$/.exec(file)?.[1] ?? []);
  return lostPaths(modules, packages).map((lost) => ({
    file: named,
    line: 1,
    message: `"${lost}" is no module and no package; say where that code is now`,
  }));
}

/** @param {string | undefined} rule */
function wrongSource(rule) {
  return rule === 'source(' ? 'not to src, where all utilities are' : 'where nothing is; say where that code is now';
}

/** @param {string} text @param {Report} report @param {Report} reportPhysical */
function checkStyles(text, report, reportPhysical) {
  for (const { 0: comment, index } of text.matchAll(/\/\*[\s\S]*?\*\//g)) checkComment(comment, index, report);
  // Comments become blanks, so that offsets stay true.
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  checkSizes(rules, report);
  for (const { index } of rules.matchAll(/@apply\b/g)) {
    report(index, '"@apply" hides utilities in a sheet; write them in the component, or a @utility of tokens.css');
  }
  for (const { 1: property = '', 2: value = '', index } of rules.matchAll(/(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+)/g)) {
    checkDeclaration(property, value.trim(), index, reportPhysical);
    if (MORE_THAN_A_LINE.test(`${property}:${value.trim()}`)) {
      report(
        index,
        `"${property}: ${value.trim()}" is dropped by WebKit; write line, style, colour and thickness apart`,
      );
    }
  }
}

/**
 * The size that a reader has set in the browser counts for all type, and for the widths at which the layout changes: a length
 * in px would not follow it.
 *
 * @param {string} rules @param {Report} report
 */
function checkSizes(rules, report) {
  for (const { 1: property = '', 2: value = '', index } of rules.matchAll(/(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+)/g)) {
    if (SIZE_OF_TYPE.test(property) && /\dpx\b/.test(value)) {
      report(index, `"${property}: ${value.trim()}" does not follow the browser's size of type; use rem`);
    }
  }
  for (const { 0: query, index } of rules.matchAll(/@media[^{]*\dpx\b[^{]*/g)) {
    report(index, `"${query.trim()}" does not follow the browser's size of type; use em`);
  }
}

/** @param {string} property as CSS spells it @param {string} value @param {number} at @param {Report} report */
function checkDeclaration(property, value, at, report) {
  const bySide = SIDED_PROPERTY.test(property) && /^(?:left|right)\b/.test(value);
  if (PHYSICAL_PROPERTY.test(property) || bySide) {
    report(at, `"${property}: ${value}" is physical; use the logical property (inline-start, inline-end)`);
  }
  const sides = value.replace(/\s*!important$/, '').match(/(?:[^\s()]|\([^()]*\))+/g) ?? [];
  if (FOUR_SIDED_PROPERTY.test(property) && sides.length === 4 && sides[1] !== sides[3]) {
    report(at, `"${property}: ${value}" sets right and left apart; use "${property}-inline"`);
  }
}

/** @param {string} classes @param {number} start @param {Report} report */
function checkClasses(classes, start, report) {
  for (const { 0: token, index } of classes.matchAll(/\S+/g)) {
    if (PHYSICAL_CLASS.test(token)) {
      report(start + index, `the class "${token}" is physical; use its logical sister (ms-, pe-, start-, text-end …)`);
    }
  }
}

/** @param {string} comment @param {number} at @param {Report} report */
function checkComment(comment, at, report) {
  const loose = LOOSE_END.exec(comment);
  if (loose) report(at + loose.index, `"${loose[0]}" is a loose end; finish it or file an issue`);
}

/** @param {string} file @param {string} text @param {Report} report @param {Report} reportPhysical */
function checkScript(file, text, report, reportPhysical) {
  const { program, comments, errors } = parseSync(file, text);
  for (const error of errors) report(error.labels[0]?.start ?? 0, `cannot be read: ${error.message}`);

  for (const { value, start } of comments) {
    checkComment(value, start, report);
    const hole = TYPE_HOLE.exec(value);
    if (hole) report(start + hole.index, `"${hole[0]}" is a hole in the types`);
  }

  const inTest = /\.(?:test|spec)\./.test(file);
  const spellsNoQuery = file.startsWith('src/') && !inTest && !ADDRESS_GRAMMAR.test(file);
  const isScreen = file.startsWith('src/') && file.endsWith('.tsx') && !inTest;
  /** @param {Node} node */
  const check = (node) => {
    if (node.type === 'TSAnyKeyword') report(node.start, '"any" is a hole in the types; use "unknown" or say the type');
    if (node.type === 'MemberExpression') checkMember(node, report, reportPhysical);
    if (!inTest && file.startsWith('src/')) checkClassNames(node, reportPhysical);
    if (node.type === 'JSXAttribute' && nameOf(node) === 'style') checkStyleObject(node, reportPhysical);
    if (isScreen) checkText(node, report);
    if (spellsNoQuery) checkQuery(node, report);
  };
  walk(/** @type {Node} */ (/** @type {unknown} */ (program)), check);
}

/** Tests set aside, and assignments to a physical style. @param {Node} node @param {Report} report @param {Report} reportPhysical */
function checkMember(node, report, reportPhysical) {
  const property = nameOf(/** @type {Node} */ (node.property));
  let object = /** @type {Node} */ (node.object);
  const owner = object.type === 'MemberExpression' ? nameOf(/** @type {Node} */ (object.property)) : nameOf(object);
  if (owner === 'style' && PHYSICAL_PROPERTY.test(kebab(property))) {
    reportPhysical(node.start, `"style.${property}" is physical; use the logical property`);
  }
  while (object.type === 'MemberExpression') object = /** @type {Node} */ (object.object);
  if (TEST_FUNCTION.test(nameOf(object)) && SET_ASIDE.test(property)) {
    report(node.start, `"${nameOf(object)}.${property}" sets tests aside; every test runs, always`);
  }
}

/** Parameters of a URL that are spelled outside the grammar of addresses. @param {Node} node @param {Report} report */
function checkQuery(node, report) {
  const message = 'parameters of a URL are read and written in src/article/address alone; see links.ts there';
  const [first] = /** @type {(Node | undefined)[]} */ (node.arguments ?? []);
  if (node.type === 'NewExpression' && nameOf(/** @type {Node} */ (node.callee)) === 'URLSearchParams') {
    if (first && (first.type === 'ObjectExpression' || first.type === 'ArrayExpression' || first.type === 'Literal')) {
      report(node.start, message);
    }
  }
  if (node.type !== 'CallExpression') return;
  const callee = /** @type {Node} */ (node.callee);
  if (callee.type !== 'MemberExpression' || !QUERY_METHOD.test(nameOf(/** @type {Node} */ (callee.property)))) return;
  const holder = /** @type {Node} */ (callee.object);
  const name = holder.type === 'MemberExpression' ? nameOf(/** @type {Node} */ (holder.property)) : nameOf(holder);
  if (QUERY_HOLDER.test(name) && first?.type === 'Literal') report(node.start, message);
}

/** Any string may end as a class name: they pass through variables and helpers. @param {Node} node @param {Report} report */
function checkClassNames(node, report) {
  if (node.type === 'Literal' && typeof node.value === 'string') checkClasses(node.value, node.start + 1, report);
  if (node.type === 'TemplateElement') {
    checkClasses(/** @type {{ raw: string }} */ (node.value).raw, node.start, report);
  }
}

/** `style={{ marginLeft: 4 }}` @param {Node} attribute @param {Report} report */
function checkStyleObject(attribute, report) {
  walk(attribute, (node) => {
    if (node.type !== 'Property') return;
    const value = /** @type {Node} */ (node.value);
    const written = value.type === 'Literal' ? String(value.value) : '…';
    checkDeclaration(kebab(nameOf(/** @type {Node} */ (node.key))), written, node.start, report);
  });
}

/** UI text in a component rather than in the locales. @param {Node} node @param {Report} report */
function checkText(node, report) {
  const isSpoken = node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTE.test(nameOf(node));
  const isTranslatable = node.type === 'JSXFragment' || (node.type === 'JSXElement' && !isUntranslated(node));
  const shown = isSpoken ? [node.value] : isTranslatable ? node.children : [];
  for (const part of /** @type {(Node | null)[]} */ (shown).flatMap(textsOf)) {
    const words = String(part.value).trim();
    if (!LETTER.test(words) || WORDMARK.test(words)) continue;
    const leading = part.type === 'JSXText' ? String(part.value).search(/\S/) : 0;
    report(part.start + leading, `the text “${words.replace(/\s+/g, ' ')}” belongs in the locales`);
  }
}

/** @param {Node} element */
function isUntranslated(element) {
  return UNTRANSLATED_ELEMENTS.has(nameOf(/** @type {Node} */ (element.openingElement)));
}

/**
 * The literal texts that an expression can come to show: its own, and those of its branches.
 *
 * @param {unknown} given
 * @returns {{ type: string, start: number, value: unknown }[]}
 */
function textsOf(given) {
  if (!isNode(given)) return [];
  switch (given.type) {
    case 'JSXText':
      return [{ type: given.type, start: given.start, value: given.value }];
    case 'Literal':
      return typeof given.value === 'string' ? [{ type: given.type, start: given.start, value: given.value }] : [];
    case 'TemplateElement':
      return [{ ...given, value: /** @type {{ raw: string }} */ (given.value).raw }];
    case 'TemplateLiteral':
      return /** @type {Node[]} */ (given.quasis).flatMap(textsOf);
    case 'JSXExpressionContainer':
      return textsOf(given.expression);
    case 'ConditionalExpression':
      return [given.consequent, given.alternate].flatMap(textsOf);
    case 'LogicalExpression':
      return [given.left, given.right].flatMap(textsOf);
    default:
      return [];
  }
}

/** The name a node carries, or an empty string. @param {Node} node @returns {string} */
function nameOf(node) {
  if (typeof node.name === 'string') return node.name;
  if (typeof node.value === 'string') return node.value;
  return isNode(node.name) ? nameOf(node.name) : '';
}

/** `marginLeft` → `margin-left` @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Calls `visit` with a node and all nodes below it. @param {Node} node @param {(node: Node) => void} visit */
function walk(node, visit) {
  visit(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit);
}
