/** The frame of what opens beside something. */
export const POPUP_FRAME =
  'popup z-5 max-w-[calc(100vw-1.5rem)] rounded-lg border border-hair font-ui text-13/4.5 text-ink2 shadow-over';

/** What opens beside a button, and scrolls. How wide it is, and how far its contents keep from the frame, is said by each. */
export const POPUP = `${POPUP_FRAME} scroll-shade max-h-[calc(var(--room)-1.5rem)] overflow-y-auto overscroll-contain`;
