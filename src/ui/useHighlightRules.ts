import { useLayoutEffect } from 'react';

/** Browsers without highlights are given no rules of theirs. */
const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Gives the page the rules of `::highlight()`s, for as long as they are painted. @param rules a style sheet that does not change */
export function useHighlightRules(rules: string): void {
  useLayoutEffect(() => {
    if (!canPaint) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
}
