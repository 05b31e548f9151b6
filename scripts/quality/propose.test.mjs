import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, compare, loadPropose, newsReports, ownReports, sum } from '../quality-proposals.mjs';

/** @type {import('../quality-proposals.mjs').Propose} */
let propose;
beforeAll(async () => {
  propose = await loadPropose();
});

/** @param {import('../quality-proposals.mjs').Count} count */
const shares = ({ hits, proposed, marked }) => ({ P: hits / proposed, R: hits / marked });

describe('proposals agree with what was marked by hand', () => {
  // The reports of the news are measured too where their texts are present.
  it('names and cues reach their aims, with English', () => {
    const texts = [bundled(propose), ...ownReports(propose), ...newsReports(propose)];
    for (const group of new Set(texts.map((text) => text.group))) {
      const results = texts.filter((text) => text.group === group).map((text) => compare(propose, text, false));
      const names = shares(sum(results.map((one) => one.names)));
      const acts = shares(sum(results.map((one) => one.acts)));
      expect(names.P, `${group}: names, P`).toBeGreaterThanOrEqual(0.85);
      expect(names.R, `${group}: names, R`).toBeGreaterThanOrEqual(0.85);
      expect(acts.P, `${group}: cues, P`).toBeGreaterThanOrEqual(0.75);
      expect(acts.R, `${group}: cues, R`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('2 000 sentences take seconds', () => {
    const { sentences } = bundled(propose);
    const many = Array.from({ length: 2000 }, (_, k) => sentences[k % sentences.length] ?? { ar: '', en: null });
    const before = process.cpuUsage();
    propose.proposeCommitments(many, propose.proposeNames(many));
    // A few seconds of this process; generous for a machine that does other work too.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });
});
