import { useEffect, useRef, useState, type ReactNode } from 'react';
import { parseLocation } from '#article/address/address';
import type { Article } from '#article/model';
import { openAtRow } from '#reader/place/useGoToRow';
import type { InView } from '#reader/place/useReadingPlace';
import { keepPlace, leftPlaces } from '#storage/left-places';
import { browserStore } from '#storage/stored-values';
import { useLatePart } from '#ui/loading/useLatePart';

/** Rows that the reader may go from where the article opened before that is no news any more. */
const STILL_THERE = 1;

const loadNote = async () => {
  const { Resumed, prepare } = await import('#app/article/Resumed');
  await prepare();
  return Resumed;
};

/**
 * Opens an article where it was left, unless the address says otherwise, and keeps where it is being left. Returns what
 * says so, while that is news.
 */
export function useResuming({ slug, units }: Article, { reading }: InView): ReactNode {
  const [at, setAt] = useState<number | null>(null);
  const begun = useRef(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const row = leftPlaces(browserStore()).get(slug)?.row;
    const unit = row === undefined ? undefined : units[row];
    if (!unit || addressNamesPlace() || isInUse()) return;
    // Once what has just been drawn has its full height.
    queueMicrotask(() => {
      openAtRow(unit);
      setAt(unit.index);
      // The browser tells of a scroll a frame later; a font that comes before it would move the row away again.
      window.dispatchEvent(new Event('scroll'));
    });
  }, [slug, units]);

  if (at !== null && Math.abs(at - reading) > STILL_THERE) setAt(null);

  const before = useRef(reading);
  useEffect(() => {
    if (before.current === reading) return;
    before.current = reading;
    const of = units.length - 1;
    keepPlace(browserStore(), slug, reading === 0 ? null : { row: reading, of, when: Date.now() });
  }, [slug, units, reading]);

  // Where it cannot be had nothing is lost: the reader sees the place.
  return useLatePart(
    loadNote,
    at === null
      ? null
      : {
          at,
          dismiss: () => setAt(null),
          toStart: () => {
            setAt(null);
            window.scrollTo({ top: 0, behavior: 'instant' });
            // The button that was pressed is gone.
            document.getElementById('text')?.focus({ preventScroll: true });
          },
        },
  );
}

/** The address itself: while a prerendered page is taken over, the app does not look at it. */
function addressNamesPlace(): boolean {
  const { hash, search } = window.location;
  return hash !== '' || parseLocation(new URLSearchParams(search)).selection !== null;
}

/** The reader has scrolled or clicked already, or the browser has gone back to where the page was reloaded. */
function isInUse(): boolean {
  return window.scrollY > 0 || 'used' in document.documentElement.dataset;
}
