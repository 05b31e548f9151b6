import { useEffect, type RefObject } from 'react';

const STOPS = '.row-gutter :is(a, button)';

/**
 * One tab stop for all the numbers, notes and other controls of the gutter: up and down go from one to the next, Home
 * and End to the first and last.
 */
export function useGutterRoving(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const all = () => [...element.querySelectorAll<HTMLElement>(STOPS)];
    const showing = () => all().filter((one) => one.offsetParent !== null);
    const settle = (stop: HTMLElement | undefined) => {
      for (const one of all()) one.tabIndex = one === stop ? 0 : -1;
    };

    const onKey = (event: KeyboardEvent) => {
      const from = event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = showing();
      const next = {
        ArrowDown: stops[stops.indexOf(from) + 1],
        ArrowUp: stops[stops.indexOf(from) - 1],
        Home: stops[0],
        End: stops.at(-1),
      }[event.key];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const onFocus = (event: FocusEvent) => {
      const stop = event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
      if (stop) settle(stop);
    };
    // A control that comes or goes (a view with one language has more of them) may leave no stop, or too many.
    const check = () => {
      const stops = showing();
      settle(stops.find((one) => one.tabIndex === 0 && one === document.activeElement) ?? stops[0]);
    };

    check();
    const observer = new ResizeObserver(check);
    observer.observe(element);
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  }, [root]);
}
