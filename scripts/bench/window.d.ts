/** What the measures leave in a page, to be read when it is done. Times in ms from the start of the visit. */
interface Window {
  benchPaints: { fcp: number; lcp: number };
  benchLitAt?: number;
  benchOpened: { first: number; all: number };
  benchShift: number;
}

/** Not yet among the types of the platform. */
interface LayoutShiftEntry extends PerformanceEntry {
  hadRecentInput: boolean;
  value: number;
}
