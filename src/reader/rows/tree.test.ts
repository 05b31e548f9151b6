import { expect, it } from 'vitest';
import { toHtml } from './html';
import { el, textOf } from './tree';

it('texts beside each other are one; what is empty is left out', () => {
  const tree = el('p', {}, ['a', '', 'b', null, el('span', {}, []), false, undefined, 'c', 'd']);
  expect(tree.children).toEqual(['ab', el('span', {}), 'cd']);
  expect(textOf(tree)).toBe('abcd');
});

it.each([
  [el('p', {}, ['a < b & c > "d"']), '<p>a &lt; b &amp; c &gt; "d"</p>'],
  [el('p', {}, ['<script>alert(1)</script>']), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  [el('span', { title: '"><img src=x>' }), '<span title="&quot;&gt;&lt;img src=x&gt;"></span>'],
  [el('div', { hidden: '', class: undefined, 'data-named': '' }), '<div hidden="" data-named=""></div>'],
  [el('div', { style: 'flex-grow:0.5' }, [el('bdi', {}, ['¶3'])]), '<div style="flex-grow:0.5"><bdi>¶3</bdi></div>'],
])('%o is HTML in which every word is text', (tree, html) => {
  expect(toHtml(tree)).toBe(html);
});
