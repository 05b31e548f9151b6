/** Trees as elements of the page, made and changed without any parsing. */
import { isPattern, type Attributes, type Branch, type Tree } from './tree';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements that were made of what is the same in every row: a copy costs less than making them. */
const patterns = new WeakMap<Branch, Element>();

/** The node of a tree. */
export function toDom(tree: Branch): Element;
export function toDom(tree: Tree): Element | Text;
export function toDom(tree: Tree): Element | Text {
  if (typeof tree === 'string') return document.createTextNode(tree);
  if (!isPattern(tree)) return made(tree);
  const known = patterns.get(tree) ?? made(tree);
  patterns.set(tree, known);
  return known.cloneNode(true) as Element;
}

function made({ tag, attributes, children }: Branch): Element {
  const element = tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name as keyof Attributes];
    if (value !== undefined) element.setAttribute(name, value);
  }
  const [only] = children;
  if (typeof only === 'string' && children.length === 1) element.textContent = only;
  else for (const child of children) element.appendChild(toDom(child));
  return element;
}

/**
 * Makes of an element that was drawn of `before` what would be drawn of `after`, and changes nothing else: what others have set on it
 * stays, such as the one tab stop, and so does what they have put behind its children.
 *
 * @returns the element, or what stands in its place where it had to be another one
 */
export function patch(element: Element, before: Branch, after: Branch): Element {
  if (before === after) return element;
  if (before.tag !== after.tag || before.kind !== after.kind) {
    const other = toDom(after);
    element.replaceWith(other);
    return other;
  }
  patchAttributes(element, before.attributes, after.attributes);
  patchChildren(element, before.children, after.children);
  return element;
}

function patchAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name in before) {
    if (before[name as keyof Attributes] !== undefined && after[name as keyof Attributes] === undefined) {
      element.removeAttribute(name);
    }
  }
  for (const name in after) {
    const value = after[name as keyof Attributes];
    if (value !== undefined && value !== before[name as keyof Attributes]) element.setAttribute(name, value);
  }
}

function patchChildren(parent: Element, before: readonly Tree[], after: readonly Tree[]): void {
  let node = parent.firstChild;
  for (let at = 0; at < before.length || at < after.length; at++) {
    const [old, now] = [before[at], after[at]];
    if (old !== undefined && !(node && isOf(node, old))) {
      // Somebody else has changed what stands here: it is drawn anew.
      parent.replaceChildren(...after.map((one) => toDom(one)));
      return;
    }
    const next = node?.nextSibling ?? null;
    if (old === undefined) {
      if (now !== undefined) parent.insertBefore(toDom(now), node);
      continue;
    }
    if (node) {
      if (now === undefined) node.remove();
      else patchNode(node, old, now);
    }
    node = next;
  }
}

function patchNode(node: ChildNode, before: Tree, after: Tree): void {
  if (before === after) return;
  if (typeof before !== 'string' && typeof after !== 'string') patch(node as Element, before, after);
  else if (typeof before === 'string' && typeof after === 'string') (node as Text).data = after;
  else node.replaceWith(toDom(after));
}

/** True of a node that may have been made of a tree. */
function isOf(node: ChildNode, tree: Tree): boolean {
  return typeof tree === 'string' ? node instanceof Text : node instanceof Element && node.localName === tree.tag;
}
