import { useLayoutEffect } from 'react';

/** Browsers without highlights are given no rules of theirs. */
const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS;

/**
 * Gives the page the rules of `::highlight()`s, for as long as they are painted.
 *
 * @param rules a style sheet that does not change, each rule on a line that begins with `::highlight(`
 * @param within selector of the elements whose text is painted, all that stands in them included. An element that a rule is about has
 *   a style more, made again whenever it is styled: rules are about as few as the engine lets them be
 */
export function useHighlightRules(rules: string, within = '*'): void {
  useLayoutEffect(() => {
    if (!canPaint) return;
    const sheet = new CSSStyleSheet();
    const about = areInherited() ? within : `:is(${within},${within} *)`;
    sheet.replaceSync(rules.replaceAll(/^(?=::highlight)/gm, about));
    document.adoptedStyleSheets.push(sheet);
    return () => letGo(sheet);
  }, [rules, within]);
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
