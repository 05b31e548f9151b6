/** What opens beside a button: its frame. How wide it is, and how far its contents keep from the frame, is said by each. */
export const POPUP =
  'popup scroll-shade z-5 max-h-[calc(var(--room)-1.5rem)] max-w-[calc(100vw-1.5rem)] overflow-y-auto overscroll-contain rounded-lg border border-hair font-ui text-13/4.5 text-ink2 shadow-over';
