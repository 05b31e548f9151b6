/// <reference lib="webworker" />
/** Aligns two texts beside the page, so that the screen stays fluid. */
import { alignDocument } from '#align/document';
import { dictionaryOf } from '#align/dictionary';
import { seedWords } from '#align/seed-words';

declare const self: DedicatedWorkerGlobalScope;

/** Page → worker: sentences of each paragraph, of both texts. */
export interface AlignRequest {
  ar: readonly string[][];
  en: readonly string[][];
}

const translate = dictionaryOf(seedWords);

self.addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page has none for its worker: that is a window's
  self.postMessage(alignDocument(data.ar, data.en, { translate }).sentences);
});
