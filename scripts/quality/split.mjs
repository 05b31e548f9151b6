/** `npm run -s quality -- split FILE`: prints the sentences of a plain text, one a line. */
import { readLines, Usage } from '../quality-tools.mjs';

/** @param {string[]} args */
export const run = async ([file]) => {
  if (file === undefined) throw new Usage('quality split FILE');
  for (const line of readLines(file)) console.log(line);
};

export const rows = async () => [];
