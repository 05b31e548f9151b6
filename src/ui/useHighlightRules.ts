import { useCallback, useLayoutEffect, useRef } from 'react';

/** False in a browser without highlights, which is given no rules of theirs. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** How highlights look: declarations by the name of a `::highlight()`. */
export type Looks = ReadonlyMap<string, string>;

/** What is painted, by the name of its highlight. */
type Painted = ReadonlyMap<string, unknown>;

/**
 * Gives the page the rules of `::highlight()`s: of each from the first time on that it is painted, until what paints them is gone. An element
 * that a rule is about has a style more, made again whenever it is styled: so there are as few rules as are used, about as few elements
 * as the engine lets them be.
 *
 * @param looks which do not change
 * @param painted by their names, the highlights that are painted now; one that has no looks is another's
 * @param within selector of the elements whose text is painted, all that stands in them included
 * @returns gives the page the rules of what is about to be painted, for one who does not wait for the next drawing
 */
export function useHighlightRules(looks: Looks, painted: Painted | null, within: string): (painted: Painted) => void {
  const say = useRef<((name: string) => void) | null>(null);
  useLayoutEffect(() => {
    if (!canPaint) return;
    const sheet = new CSSStyleSheet();
    const unsaid = new Map(looks);
    const about = areInherited() ? within : `:is(${within},${within} *)`;
    say.current = (name) => {
      const look = unsaid.get(name);
      if (unsaid.delete(name)) sheet.insertRule(`${about}::highlight(${name}){${look}}`);
    };
    document.adoptedStyleSheets.push(sheet);
    return () => letGo(sheet);
  }, [looks, within]);
  const sayAll = useCallback((all: Painted | null) => all?.forEach((_, name) => say.current?.(name)), []);
  useLayoutEffect(() => sayAll(painted), [looks, painted, within, sayAll]);
  return sayAll;
}

let inherited: boolean | undefined;

/** True in an engine in which an element has the highlights of the one that it stands in (CSS Pseudo-Elements 4); not all do so yet. */
function areInherited(): boolean {
  if (inherited !== undefined) return inherited;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-tried]::highlight(tried){color:rgb(1 2 3)}');
  // Empty, and so of no size. Where nothing is drawn nothing is inherited either: it may not be hidden.
  const outer = document.createElement('i');
  outer.dataset['tried'] = '';
  const inner = outer.appendChild(document.createElement('i'));
  document.adoptedStyleSheets.push(sheet);
  document.body.append(outer);
  inherited = getComputedStyle(inner, '::highlight(tried)').color === 'rgb(1, 2, 3)';
  outer.remove();
  letGo(sheet);
  return inherited;
}

function letGo(sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}
