/**
 * `npm run -s quality -- propose AR.txt [EN.txt]`: the names and the cues that a text seems to hold, as JSON lines. Lines of the
 * files are sentences, counted from 0; line n of one renders line n of the other. Offsets are code points within the line.
 */
import { bundled, compare, loadPropose, newsReports, ownReports, sum } from '../quality-proposals.mjs';
import { readLines, Usage } from '../quality-tools.mjs';

/** How many code points lie before a UTF-16 offset. @param {string} text @param {number} at */
const points = (text, at) => Array.from(text.slice(0, at)).length;

/** @param {string[]} args */
export const run = async ([arabic, english]) => {
  if (arabic === undefined) throw new Usage('quality propose AR.txt [EN.txt]');
  const { proposeNames, proposeCommitments, describeWhy } = await loadPropose();
  const en = english === undefined ? null : readLines(english);
  const sentences = readLines(arabic).map((ar, line) => {
    const text = en?.[line] ?? null;
    return { ar, en: text === null || text.trim() === '' ? null : text };
  });
  /** @param {number} line @param {'ar' | 'en'} lang @param {{ start: number, end: number } | null} span */
  const pair = (line, lang, span) => {
    const text = sentences[line]?.[lang] ?? '';
    return span === null ? null : [points(text, span.start), points(text, span.end)];
  };
  const names = proposeNames(sentences);
  const mentions = names
    .flatMap(({ entity, kind, mentions: all }) => all.map((mention) => ({ entity, kind, ...mention })))
    .sort((a, b) => a.sentence - b.sentence || a.ar.start - b.ar.start || b.ar.end - a.ar.end);
  for (const { sentence: line, ar, kind, by, entity, en: span, why } of mentions) {
    const [start, end] = pair(line, 'ar', ar) ?? [];
    console.log(
      JSON.stringify({
        what: 'name',
        line,
        start,
        end,
        kind,
        by,
        entity,
        en: pair(line, 'en', span),
        why: describeWhy(why),
      }),
    );
  }
  for (const cue of proposeCommitments(sentences, names)) {
    const { sentence: line, kind, speaker, negated, conditional, by, to } = cue;
    const [start, end] = pair(line, 'ar', cue.cue[0] ?? null) ?? [];
    console.log(
      JSON.stringify({
        what: 'cue',
        line,
        start,
        end,
        kind,
        speaker,
        object: pair(line, 'ar', cue.object),
        negated,
        why: describeWhy(cue.why),
        stretches: cue.cue.map((span) => pair(line, 'ar', span)),
        en: pair(line, 'en', cue.cueEn),
        by,
        to,
        conditional,
        objects: cue.objects.map(({ ar, en: span }) => ({ ar: pair(line, 'ar', ar), en: pair(line, 'en', span) })),
      }),
    );
  }
};

const AIMS = { names: { P: 0.85, R: 0.85 }, cues: { P: 0.75, R: 0.9 } };

/** Precision and recall by group of texts, with English and with Arabic alone; the aims hold with English. */
export const rows = async () => {
  const propose = await loadPropose();
  const texts = [bundled(propose), ...ownReports(propose), ...newsReports(propose)];
  /** @type {import('../quality.mjs').Row[]} */
  const table = [];
  for (const group of new Set(texts.map((text) => text.group))) {
    for (const alone of [false, true]) {
      const results = texts.filter((text) => text.group === group).map((text) => compare(propose, text, alone));
      const on = `${group}${alone ? ', Arabic alone' : ''}`;
      /** @type {[string, import('../quality-proposals.mjs').Count, { P: number, R: number } | null][]} */
      const measured = [
        ['names', sum(results.map(({ names }) => names)), AIMS.names],
        ['cues above stated', sum(results.map(({ acts }) => acts)), AIMS.cues],
        ['all cues', sum(results.map(({ all }) => all)), null],
      ];
      for (const [what, { hits, proposed, marked }, aims] of measured) {
        /** @param {'P' | 'R'} figure @param {number} of @param {string} note */
        const row = (figure, of, note) => ({
          part: 'propose',
          what: `${what}, ${on}: ${figure}`,
          value: of === 0 ? 1 : hits / of,
          ...(aims && !alone ? { aim: aims[figure] } : {}),
          note: `${hits} of ${of} ${note}`,
        });
        table.push(row('P', proposed, 'proposed'), row('R', marked, 'marked'));
      }
    }
  }
  return table;
};
