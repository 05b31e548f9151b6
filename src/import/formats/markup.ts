/** HTML, as a tree → lines. Nothing of it is ever inserted anywhere: only texts are read, by a list of elements that is known. */
import { limits } from '#import/limits';
import type { Hint, RawLine } from '#import/lines';
import { Refusal } from '#import/problem';
import type { MarkupNode } from './xml';

/** Never read: what is not text for people. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'textarea', 'input', 'head', 'title', 'link', 'meta', 'map', 'area', 'rp', 'rt']); // prettier-ignore
/** Each begins and ends a line. */
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'option', 'button', 'html']); // prettier-ignore
const HINTS: Record<string, Hint> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', figcaption: 'caption', figure: 'caption', nav: 'navigation', aside: 'aside',
  footer: 'navigation', menu: 'navigation', button: 'navigation', form: 'navigation', li: 'list', dd: 'list', dt: 'list', blockquote: 'quotation', td: 'table', th: 'table',
}; // prettier-ignore
/** These hold for all that is inside them; a heading in a `nav` is navigation. */
const STRONG: ReadonlySet<Hint> = new Set(['hidden', 'navigation', 'aside', 'caption', 'note']);

/** Elements inside each other, at most: a browser lets them be as deep as they come. */
const DEPTH = 500;

/**
 * The lines of a page, in reading order. White space is one space, as it is shown; `br` begins a new line.
 *
 * @param root a document or an element: of `DOMParser`, or of `treeOf`
 * @throws Refusal `too-many`, `too-large`, `xml-too-deep`
 */
export function linesOfMarkup(root: MarkupNode, file?: string): RawLine[] {
  const place = file === undefined ? {} : { file };
  const lines: RawLine[] = [];
  let current = '';
  let size = 0;
  const flush = (hint: Hint | undefined) => {
    const text = current.replace(/[ \t\n\r\f]+/g, ' ').trim();
    current = '';
    if (text === '') return;
    size += text.length;
    if (size > limits.text) throw new Refusal('too-large', place, { size, most: limits.text });
    if (lines.length >= limits.lines)
      throw new Refusal('too-many', place, { what: 'lines', count: lines.length + 1, most: limits.lines });
    lines.push(hint ? { text, hint } : { text });
  };
  const walk = (node: MarkupNode, hint: Hint | undefined, depth: number) => {
    if (depth > DEPTH) throw new Refusal('xml-too-deep', place);
    if (node.nodeType === 3) {
      current += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name) || isNoteSign(node, name)) return;
    if (name === 'br') {
      flush(hint);
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush(hint);
    const own = isHidden(node) ? 'hidden' : isNote(node) ? 'note' : roleHint(node, name);
    const inner = hint && STRONG.has(hint) ? hint : (own ?? hint);
    // Hidden words in a shown line are a line of their own, and the shown one goes on.
    const outer = current;
    const isAside = own === 'hidden' && !isBlock;
    if (isAside) current = '';
    for (let at = 0; at < node.childNodes.length; at++) {
      const child = node.childNodes[at];
      if (child) walk(child, inner, depth + 1);
    }
    if (isBlock || isAside) flush(inner);
    if (isAside) current = outer;
  };
  walk(root, undefined, 0);
  flush(undefined);
  return lines;
}

function roleHint(node: MarkupNode, name: string): Hint | undefined {
  const role = node.getAttribute?.('role');
  if (role === 'navigation' || role === 'search' || role === 'contentinfo' || role === 'banner') return 'navigation';
  if (role === 'complementary') return 'aside';
  // What LibreOffice makes of the head and the foot of every page.
  if (name === 'div' && /^(?:header|footer)$/.test(node.getAttribute?.('title') ?? '')) return 'navigation';
  return HINTS[name];
}

/** What an element says of itself, in the ways in which books and word processors do. */
function kindsOf(node: MarkupNode): string {
  return ['epub:type', 'role', 'class'].map((key) => node.getAttribute?.(key) ?? '').join(' ');
}

/** Whether an element holds footnotes, or one. */
function isNote(node: MarkupNode): boolean {
  if (/(?:^|\s)(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)(?:\s|$)/.test(kindsOf(node))) return true;
  return /^sd(?:foot|end)note\d+$/.test(node.getAttribute?.('id') ?? '');
}

/** Whether an element is the sign that leads to a footnote, or back from it: no word of the text. */
function isNoteSign(node: MarkupNode, name: string): boolean {
  if (name === 'a')
    return /(?:^|\s)(?:(?:doc-)?(?:noteref|backlink)|footnote-(?:ref|back)|sd(?:foot|end)note(?:anc|sym))(?:\s|$)/.test(
      kindsOf(node),
    );
  if (name !== 'sup') return false;
  return /^\s*[[(]?(?:\d{1,3}|[٠-٩]{1,3}|[a-z*†‡])[\])]?\s*$/.test(textOf(node)) && leadsInside(node);
}

/** Whether an element holds a link to a place of its own page. */
function leadsInside(node: MarkupNode): boolean {
  if (node.nodeName.toLowerCase() === 'a') return (node.getAttribute?.('href') ?? '').startsWith('#');
  return Array.from(node.childNodes).some(leadsInside);
}

function isHidden(node: MarkupNode): boolean {
  if (node.nodeType !== 1 || !node.getAttribute) return false;
  const style = node.getAttribute('style') ?? '';
  return node.getAttribute('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** What a page says of itself in its head. */
export interface PageMeta {
  title?: string;
  publisher?: string;
  /** As written in the page, most often ISO 8601. */
  published?: string;
  url?: string;
}

export function metaOfMarkup(root: MarkupNode): PageMeta {
  const meta: PageMeta = {};
  const visit = (node: MarkupNode, depth: number) => {
    if (depth > DEPTH) return;
    const name = node.nodeName.toLowerCase();
    const get = (key: string) => node.getAttribute?.(key) ?? '';
    if (name === 'meta') {
      const key = (get('property') || get('name')).toLowerCase();
      const content = get('content').trim();
      if (content === '') return;
      if (key === 'og:title') meta.title = content;
      else if (key === 'og:site_name') meta.publisher = content;
      else if (key === 'article:published_time' || (key === 'date' && meta.published === undefined))
        meta.published = content;
      else if (key === 'og:url') meta.url = content;
    } else if (name === 'link' && get('rel') === 'canonical' && meta.url === undefined) meta.url = get('href');
    else if (name === 'title' && meta.title === undefined) meta.title = textOf(node).replace(/\s+/g, ' ').trim();
    if (name === 'body') return;
    for (let at = 0; at < node.childNodes.length; at++) {
      const child = node.childNodes[at];
      if (child?.nodeType === 1) visit(child, depth + 1);
    }
  };
  visit(root, 0);
  if (meta.url !== undefined && !/^https?:\/\//i.test(meta.url)) delete meta.url;
  return meta;
}

function textOf(node: MarkupNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return Array.from(node.childNodes, textOf).join('');
}
