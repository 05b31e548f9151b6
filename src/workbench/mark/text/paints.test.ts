import { describe, expect, it } from 'vitest';
import type { Draft } from '#workbench/draft/draft';
import { changeCue, keyOfCue, setState } from '#workbench/mark/marks/marks';
import { paintsOf, priorityOf, weightOf, type Paints } from './paints';
import { proposeMarks } from '#workbench/mark/propose/propose';
import { queueOf } from '#workbench/mark/marks/queue';
import { draftOfPairs, REPORT } from '#workbench/mark/marks/samples';
import { sentencesOf } from '#workbench/mark/marks/sentences';

const bare = draftOfPairs(REPORT);
const draft: Draft = { ...bare, marks: proposeMarks(bare) };
const items = queueOf(draft);
const texts = new Map(sentencesOf(draft).map(({ id, ar, en }) => [id, { ar, en: en ?? '' }]));
const words = (paints: Paints, name: string) =>
  (paints.get(name) ?? []).map(({ sentence, lang, start, end }) => texts.get(sentence)?.[lang].slice(start, end));
const keyOf = (what: 'name' | 'cue', at = 0) => items.filter((item) => item.what === what)[at]?.key ?? 'name:0-0';

describe('paintsOf', () => {
  it('a proposal has its line in both languages', () => {
    expect(words(paintsOf(items, null), 'mark-name-proposed-organization')).toEqual([
      'الأمم المتحدة',
      'United Nations',
    ]);
  });

  it('the name in focus is washed everywhere, itself strongly', () => {
    const paints = paintsOf(items, keyOf('name'));
    expect(words(paints, 'mark-current-proposed-place')).toEqual(['الصين', 'China']);
    expect(words(paints, 'mark-lit-place')).toEqual(['الصين', 'China', 'الصين', 'China']);
  });

  it('what is accepted has another line, what is rejected none, unless it is looked at', () => {
    const [accepted, rejected] = [keyOf('name', 0), keyOf('name', 1)];
    const one = setState(draft, accepted, 'accepted');
    const both = one && setState(one, rejected, 'rejected');
    if (!both) throw new Error('nothing there');
    const paints = paintsOf(queueOf(both), null);
    expect(words(paints, 'mark-name-accepted-place')).toEqual(['الصين', 'China']);
    expect(words(paints, 'mark-name-proposed-place')).toHaveLength(8);
    expect(words(paintsOf(queueOf(both), rejected), 'mark-current-proposed-place')).toEqual(['روسيا', 'Russia']);
  });

  it('the line of a name replaces that of the object under it', () => {
    const objects = words(paintsOf(items, null), 'mark-object-proposed');
    expect(objects).toContain('تعزيز التعاون مع ');
    expect(objects.join('|')).not.toContain('الأمم');
    // Where no names are shown nothing is cut out.
    const cues = items.filter(({ what }) => what === 'cue');
    expect(words(paintsOf(cues, null), 'mark-object-proposed')).toContain('تعزيز التعاون مع الأمم المتحدة');
  });

  it('the cue in focus is lit with its object', () => {
    const paints = paintsOf(items, keyOf('cue', 0));
    expect([...paints.keys()].filter((name) => name.startsWith('mark-cue-current'))).toHaveLength(1);
    expect(words(paints, 'mark-lit-object').length).toBeGreaterThan(0);
  });

  it('the weight is the force', () => {
    const [cue] = draft.marks.cues;
    if (!cue) throw new Error('no cue');
    const weight = (kind: 'concluded' | 'support' | 'refusal') =>
      weightOf(changeCue(draft, keyOfCue(cue), { kind })?.marks.cues[0] ?? cue);
    expect([weight('concluded'), weight('support'), weight('refusal')]).toEqual([6, 'position', 'position']);
  });

  it('what is in focus lies on top', () => {
    const ranks = [
      'mark-object-proposed',
      'mark-name-accepted-place',
      'mark-cue-proposed-5',
      'mark-lit-place',
      'mark-current-proposed-place',
    ];
    expect(ranks.map(priorityOf)).toEqual([0, 1, 2, 3, 4]);
  });
});
