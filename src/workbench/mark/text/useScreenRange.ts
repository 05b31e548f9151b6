import { useEffect, useState, type RefObject } from 'react';
import type { Place } from '#workbench/draft/draft';
import type { PlacedSentence } from '#workbench/mark/marks/sentences';

/** The part of the text that can be read now, as a place in the whole Arabic: the paragraphs that are in view whole, or in part if none is. */
export function useScreenRange(
  root: RefObject<HTMLElement | null>,
  sentences: readonly PlacedSentence[],
): Place | null {
  const [range, setRange] = useState<Place | null>(null);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const next = root.current && rangeOf(root.current, sentences);
      setRange((last) => (last?.start === next?.start && last?.end === next?.end ? last : next));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, [root, sentences]);
  return range;
}

function rangeOf(root: HTMLElement, sentences: readonly PlacedSentence[]): Place | null {
  const sheet = matchMedia('(width < 82.5em)').matches;
  const bottom = sheet ? window.innerHeight / 2 : window.innerHeight;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-unit]')].map((row) => ({
    unit: Number(row.dataset['unit']),
    box: row.getBoundingClientRect(),
  }));
  const touched = rows.filter(({ box }) => box.bottom > 0 && box.top < bottom);
  const whole = touched.filter(({ box }) => box.top >= 0 && box.bottom <= bottom);
  const units = (whole.length > 0 ? whole : touched).map(({ unit }) => unit);
  const own = sentences.filter(({ unit }) => units.includes(unit));
  const [first] = own;
  const last = own.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
