import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { AT_FOOT } from '#app/failures/look';

export interface ResumedProps {
  /** The paragraph at which the article has opened, from 1. */
  at: number;
  toStart: () => void;
  dismiss: () => void;
}

/** What it says comes with it. */
export const prepare = () => callForTexts('reading');

/**
 * Says that the article has opened where it was left, at the foot of the window; the start is one click away. It goes with the first
 * thing that the reader does elsewhere.
 */
export function Resumed({ at, toStart, dismiss }: ResumedProps) {
  const { t } = useTranslation(['reading', 'app']);
  const note = useRef<HTMLDivElement>(null);
  useBegunReading(note, dismiss);
  return (
    <div
      ref={note}
      className={`at-foot-quiet ${AT_FOOT} max-column:bottom-[calc(5.25rem+var(--keys)+var(--safe))] max-column:z-1 max-column:py-0 max-column:*:[button]:min-h-11`}
      role="status"
    >
      <span>{t('resumed.at', { number: at })}</span>
      <button type="button" onClick={toStart}>
        {t('resumed.start')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('app:dismiss')}
      </button>
    </div>
  );
}

/** What a reader does who goes on: scrolls, taps, presses a key. A page scrolls by itself, too, as what is late moves its rows. */
const GOES_ON = ['wheel', 'pointerdown', 'keydown'] as const;
/** Keys that may be on the way to the note. */
const ON_THE_WAY: readonly string[] = ['Tab', 'Shift'];

/** Hears the first thing that the reader does beside the note. */
function useBegunReading(note: RefObject<HTMLElement | null>, onBegun: () => void): void {
  const begun = useEffectEvent(onBegun);
  useEffect(() => {
    const hear = (event: Event) => {
      const onNote = event.target instanceof Node && note.current?.contains(event.target) === true;
      const onTheWay = event instanceof KeyboardEvent && ON_THE_WAY.includes(event.key);
      if (!onNote && !onTheWay) begun();
    };
    for (const type of GOES_ON) document.addEventListener(type, hear, { capture: true, passive: true });
    return () => {
      for (const type of GOES_ON) document.removeEventListener(type, hear, { capture: true });
    };
  }, [note]);
}
