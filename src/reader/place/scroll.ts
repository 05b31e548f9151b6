/** Screens further than which a scroll jumps: on the long way there is nothing to see, and every row would be drawn. */
const FAR = 10;

/** How to scroll by so many px. */
export function scrollBehavior(by: number): ScrollBehavior {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still || Math.abs(by) > FAR * window.innerHeight ? 'instant' : 'smooth';
}
