/** `npm run -s quality -- split FILE`: prints the sentences of a plain text in either language, one a line; a line of the file is a paragraph. */
import { loadSource, readLines, Usage } from '../quality-tools.mjs';

/** @param {string[]} args */
export const run = async ([file]) => {
  if (file === undefined) throw new Usage('quality split FILE');
  const { splitSentences } = /** @type {typeof import('../../src/import/text/sentences')} */ (
    await loadSource('src/import/text/sentences.ts')
  );
  for (const paragraph of readLines(file)) {
    for (const sentence of splitSentences(paragraph)) if (sentence.trim() !== '') console.log(sentence.trim());
  }
};

/** Measured on the texts of `align`, with their alignment. */
export const rows = async () => [];
