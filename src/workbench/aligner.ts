/** Aligns two texts, beside the page, for a draft whose text is taken over into its pairs. */
import type { OnProgress } from '#align/align';
import { alignBeside } from '#workbench/align/aligner';
import type { AlignTexts } from '#workbench/draft/settle';

const sentences = (paragraphs: readonly string[][]) =>
  paragraphs.flatMap((texts, paragraph) => texts.map((text) => ({ text, paragraph })));

/** @param signal gives it up */
export const alignInWorker =
  (signal: AbortSignal, onProgress?: OnProgress): AlignTexts =>
  (ar, en) =>
    alignBeside({ ar: sentences(ar), en: sentences(en), pairs: [] }, signal, onProgress);
