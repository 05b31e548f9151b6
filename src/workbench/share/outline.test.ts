import { expect, it } from 'vitest';
import { articleOf } from '#workbench/draft/article-of';
import type { Draft } from '#workbench/draft/draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { keyOfCue, keyOfMention, setState } from '#workbench/mark/marks/marks';
import { proposeMarks } from '#workbench/mark/propose/propose';
import { registersOf } from '#workbench/registers-of';
import { outlineOf } from './outline';

const plain = draftOfText();
const aligned = await settled(plain, oneByOne);
const proposed: Draft = { ...aligned, marks: proposeMarks(aligned) };
const [name] = proposed.marks.names;
const cue = proposed.marks.cues.at(-1);
const [place] = name?.mentions ?? [];
const withName = (place && setState(proposed, keyOfMention(place), 'accepted')) ?? proposed;
const marked = (cue && setState(withName, keyOfCue(cue), 'accepted')) ?? withName;
const files = articleOf(marked, registersOf)?.files ?? null;

const about = {
  title: {
    ar: 'وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين',
    en: 'Transport ministers discuss a new sea link between the two ports',
  },
  publisher: { ar: 'شينخوا', en: 'Xinhua' },
  // Of the dateline, as in every list.
  day: '2025-04-01',
  address: null,
  sentences: 4,
  english: 4,
};

it('of an article tells headline, publisher, day, and what it holds', () => {
  expect(outlineOf({ id: marked.id, files, draft: null })).toEqual({ ...about, names: 1, commitments: 1 });
});

it('of a draft tells the same, without what is only proposed', () => {
  expect(outlineOf({ id: marked.id, files: null, draft: marked })).toEqual({ ...about, names: 1, commitments: 1 });
  expect(outlineOf({ id: plain.id, files: null, draft: plain })).toEqual({ ...about, names: 0, commitments: 0 });
});

it('of files that are no article there is nothing to tell', () => {
  expect(outlineOf({ id: 'x', files: { 'article.json': '{' }, draft: marked })).toBeNull();
});
