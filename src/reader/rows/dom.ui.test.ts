import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patch, toDom } from './dom';
import { toHtml } from './html';
import { el, pattern, type Attributes, type Branch, type Tree } from './tree';

const text = fc.string({ unit: fc.constantFrom('<', '&', '"', '>', 'س', 'a', ' ', '\u064e'), maxLength: 4 });
const attributes: fc.Arbitrary<Attributes> = fc.record(
  {
    class: text,
    'data-entity': text,
    'aria-pressed': fc.constantFrom('true', 'false'),
    title: text,
    hidden: fc.constant('' as const),
    style: fc.nat(9).map((grow) => `flex-grow:${grow}` as const),
  },
  { requiredKeys: [] },
);
const { tree } = fc.letrec<{ tree: Tree; branch: Branch }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, text, tie('branch')),
  branch: fc
    .tuple(
      fc.constantFrom('span' as const, 'div' as const, 'bdi' as const),
      attributes,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.constantFrom('', 'word'),
    )
    .map(([tag, said, children, kind]) => el(tag, said, children, kind)),
}));
/** Whatever a row could be made of, in one element. */
const row = fc.array(tree, { maxLength: 5 }).map((children) => el('div', {}, children));

/** As it was parsed, in the order in which a page would have it. */
function parsed(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

describe('a tree of any kind', () => {
  it('is the same in the page, drawn or parsed; its words are text wherever they stand', () => {
    fc.assert(
      fc.property(row, (one) => {
        const drawn = toDom(one);
        expect(parsed(toHtml(one)).isEqualNode(drawn)).toBe(true);
      }),
    );
  });

  it('becomes any other by what differs alone, and is then as if it had been drawn anew', () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        const element = toDom(before);
        expect(patch(element, before, after).isEqualNode(toDom(after))).toBe(true);
      }),
    );
  });

  it('taken over as it was parsed becomes any other as well', () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        const element = parsed(toHtml(before));
        expect(patch(element, before, after).isEqualNode(toDom(after))).toBe(true);
      }),
    );
  });
});

describe('a patch', () => {
  const before = el('p', { class: 'a' }, ['one ', el('span', { role: 'button', tabindex: '-1' }, ['two'])]);

  it('keeps elements and text nodes, which ranges stand on, and what others have set', () => {
    const element = toDom(before);
    const [one, button] = element.childNodes;
    (button as HTMLElement).tabIndex = 0;
    (button as HTMLElement).dataset['near'] = '';
    patch(
      element,
      before,
      el('p', { class: 'b' }, ['one ', el('span', { role: 'button', tabindex: '-1', 'data-selected': '' }, ['two'])]),
    );
    expect([...element.childNodes]).toEqual([one, button]);
    expect((button as HTMLElement).tabIndex).toBe(0);
    expect(element.innerHTML).toContain('data-near=""');
    expect(element.innerHTML).toContain('data-selected=""');
  });

  it('leaves what was put behind its children, and puts what is new before it', () => {
    const element = toDom(before);
    const foreign = document.createElement('button');
    element.append(foreign);
    const after = el('p', { class: 'a' }, [...before.children, el('span', {}, ['three'])]);
    patch(element, before, after);
    expect([...element.children].map((one) => one.textContent)).toEqual(['two', 'three', '']);
    expect(element.lastChild).toBe(foreign);
  });

  it('draws anew where somebody has changed what stood there', () => {
    const element = toDom(before);
    element.querySelector('span')?.replaceWith(document.createElement('font'));
    const after = el('p', { class: 'a' }, ['one ', el('span', {}, ['three'])]);
    expect(patch(element, before, after).isEqualNode(toDom(after))).toBe(true);
  });

  it('of another kind is another element', () => {
    const element = toDom(el('div', {}, [el('span', {}, ['two'], 'word')]));
    const [old] = element.children;
    patch(element, el('div', {}, [el('span', {}, ['two'], 'word')]), el('div', {}, [el('span', {}, ['two'], 'cover')]));
    expect(element.children[0]).not.toBe(old);
  });
});

it('what stands in every row alike is drawn once, and copied', () => {
  const sign = pattern(el('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [el('path', { d: 'M0 0' })]));
  const [one, other] = [toDom(sign), toDom(sign)];
  expect(one).not.toBe(other);
  expect(one.isEqualNode(other)).toBe(true);
  expect(one).toBeInstanceOf(SVGSVGElement);
  expect(one.firstElementChild).toBeInstanceOf(SVGPathElement);
});
