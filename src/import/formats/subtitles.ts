/** Subtitles (.srt, .vtt) → lines: what is said, sentence by sentence, without times and styles. */
import { limits } from '#import/limits';
import type { RawLine } from '#import/lines';
import { Refusal } from '#import/problem';

const TIMES = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
/** Seconds of silence after which a new line begins. */
const PAUSE = 3;
/** UTF-16 units after which a new line begins with the next cue. */
const LONG = 400;

interface Cue {
  start: number;
  end: number;
  text: string;
}

/** The cues of a file, in its order. */
function cuesOf(source: string, file?: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const at = lines.findIndex((line) => TIMES.test(line));
    // Headers, notes, styles and regions of .vtt have no times.
    if (at < 0 || at > 1) continue;
    const times =
      TIMES.exec(lines[at] ?? '')
        ?.slice(1)
        .map((part) => Number(part ?? 0)) ?? [];
    const [h1 = 0, m1 = 0, s1 = 0, f1 = 0, h2 = 0, m2 = 0, s2 = 0, f2 = 0] = times;
    const text = lines
      .slice(at + 1)
      .map((line) =>
        line
          .replace(/<[^<>]*>/g, '')
          .replace(/\{\\[^{}]*\}/g, '')
          .replace(/&amp;/g, '&')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&nbsp;/g, ' ')
          .replace(/&[lr][rl]m;/g, '')
          .trim(),
      )
      .filter((line) => line !== '')
      .join(' ');
    if (text !== '')
      cues.push({ start: h1 * 3600 + m1 * 60 + s1 + f1 / 1000, end: h2 * 3600 + m2 * 60 + s2 + f2 / 1000, text });
    if (cues.length > limits.lines)
      throw new Refusal('too-many', file === undefined ? {} : { file }, {
        what: 'cues',
        count: cues.length,
        most: limits.lines,
      });
  }
  return cues;
}

/**
 * A sentence goes over cues, so cues are joined until one ends a sentence, a pause comes, another speaks (a dash), or a line is long enough.
 *
 * @throws Refusal `empty`, `too-many`
 */
export function linesOfSubtitles(source: string, file?: string): RawLine[] {
  const cues = cuesOf(source, file);
  if (cues.length === 0) throw new Refusal('empty', file === undefined ? {} : { file });
  const lines: RawLine[] = [];
  let open = false;
  let end = 0;
  for (const { start, end: until, text } of cues) {
    const last = lines.at(-1);
    if (open && last && start - end < PAUSE && last.text.length < LONG && !/^[-–—]/.test(text)) last.text += ` ${text}`;
    else lines.push({ text });
    open = !/[.!?؟…]["”»)]*$/.test(text);
    end = until;
  }
  return lines;
}
