/** Trees as HTML: for pages that are drawn at build. In the browser nothing is parsed. */
import type { Branch, Tree } from './tree';

/** The HTML of a tree. Every text and every value is escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return tree.replace(/[&<>]/g, escaped);
  return `<${tree.tag}${attributesOf(tree)}>${tree.children.map(toHtml).join('')}</${tree.tag}>`;
}

function attributesOf({ attributes }: Branch): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value.replace(/[&<>"]/g, escaped)}"`))
    .join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (letter: string) => entities[letter] ?? letter;
