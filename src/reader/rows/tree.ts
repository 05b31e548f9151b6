/**
 * What is drawn of a row, as plain data: elements of a fixed list, with attributes of a fixed list, and text. Nothing else can be
 * said in it, so that whatever an article holds stays text: no script, no address, no style of its own.
 */

/** The elements that a row is made of. */
export type Tag =
  | 'a'
  | 'aside'
  | 'bdi'
  | 'button'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'h1'
  | 'header'
  | 'p'
  | 'path'
  | 'section'
  | 'span'
  | 'svg'
  | 'time';

/** Attributes by their names in HTML; one that is `undefined` is not there, an empty one is. */
export type Attributes = {
  readonly [name in `data-${string}` | `aria-${string}`]?: string | undefined;
} & {
  readonly id?: string;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly title?: string;
  readonly role?: 'button' | undefined;
  readonly tabindex?: '0' | '-1' | undefined;
  readonly type?: 'button';
  readonly translate?: 'no';
  readonly hidden?: '' | undefined;
  readonly datetime?: string;
  /** Leads within the page only. */
  readonly href?: `#${string}`;
  /** One number; no words of an article ever stand here. */
  readonly style?: `flex-grow:${number}`;
  readonly viewBox?: string;
  readonly width?: string;
  readonly height?: string;
  readonly fill?: 'none' | 'currentColor';
  readonly stroke?: 'currentColor';
  readonly 'stroke-width'?: string;
  readonly 'stroke-linecap'?: 'round';
  readonly 'stroke-linejoin'?: 'round';
  readonly d?: string;
};

/** An element of a row. */
export interface Branch {
  readonly tag: Tag;
  readonly attributes: Attributes;
  /** No two texts stand beside each other, and none is empty: each is one text node. */
  readonly children: readonly Tree[];
  /** What it is: an element of another kind is not made of it, however alike the two are. */
  readonly kind: string;
}

/** An element, or a text. */
export type Tree = Branch | string;

/** What may be given as a child: nothing is left out. */
export type Child = Tree | false | null | undefined;

const NONE: readonly Tree[] = [];

/** An element with its children; texts beside each other become one, and what is empty is left out. */
export function el(tag: Tag, attributes: Attributes, children: readonly Child[] = NONE as Child[], kind = ''): Branch {
  return { tag, attributes, children: settled(children), kind };
}

function settled(children: readonly Child[]): readonly Tree[] {
  const trees: Tree[] = [];
  for (const child of children) {
    if (child === false || child === null || child === undefined || child === '') continue;
    const last = trees.length - 1;
    const before = trees[last];
    if (typeof child === 'string' && typeof before === 'string') trees[last] = before + child;
    else trees.push(child);
  }
  return trees;
}

const patterns = new WeakSet<Branch>();

/** Says of a tree that it stands in many rows as it is. */
export function pattern(tree: Branch): Branch {
  patterns.add(tree);
  return tree;
}

/** True of what `pattern` was told of. */
export function isPattern(tree: Branch): boolean {
  return patterns.has(tree);
}

/** The text that stands in a tree. */
export function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
}
