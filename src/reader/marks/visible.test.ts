import { describe, expect, it } from 'vitest';
import type { Mark } from '#article/model';
import { marksIn } from '#article/model';
import type { Selection } from '#article/selection';
import { realArticle } from '#article/testing';
import { isVisible, markNameOf, markNames, markNamesOf, restingPaint, type Marking } from './visible';

const article = realArticle();
const marks = article.units.flatMap((unit) => unit.sentences.flatMap((sentence) => marksIn(article, sentence)));

/** The first mark in the text that passes. */
function first(test: (mark: Mark) => boolean): Mark {
  const found = marks.find(test);
  if (!found) throw new Error('the article has no such mark');
  return found;
}

const name = first((mark) => mark.type === 'mention' && mark.by === 'name');
const title = first((mark) => mark.type === 'mention' && mark.by === 'title');
const description = first((mark) => mark.type === 'mention' && mark.by === 'description');
const cue = first((mark) => mark.type === 'cue' && mark.cue.commitment);
const position = first((mark) => mark.type === 'cue' && !mark.cue.commitment);
const object = first((mark) => mark.type === 'evidence' && mark.role === 'object');
const context = first((mark) => mark.type === 'evidence' && mark.role === 'context');
const all = { name, title, description, cue, position, object, context };

const everything = new Set(markNames);
const rest: Marking = { layer: 'entities', marked: everything, selection: null };
const seen = (marking: Marking) =>
  Object.entries(all).flatMap(([key, mark]) => (isVisible(mark, marking) ? [key] : []));

describe('what can be seen at rest', () => {
  it.each([
    ['entities', ['name', 'title', 'description', 'cue', 'position']],
    ['commitments', ['cue', 'position', 'object']],
    ['words', []],
    ['search', []],
  ] as const)('in %s', (layer, wanted) => {
    expect(seen({ ...rest, layer })).toEqual(wanted);
  });

  it('nothing where all is off', () => {
    for (const layer of ['entities', 'commitments'] as const)
      expect(seen({ ...rest, layer, marked: new Set() })).toEqual([]);
  });

  it('only what the legend has on', () => {
    expect(seen({ ...rest, marked: new Set(['commitment']) })).toEqual(['cue']);
    expect(seen({ ...rest, layer: 'commitments', marked: new Set(['position']) })).toEqual(['position']);
  });
});

describe('what can be seen while something is selected', () => {
  const entity: Selection = { type: 'entity', id: name.type === 'mention' ? name.entity.id : '', at: 0 };
  const undertaking: Selection = {
    type: 'undertaking',
    id: context.type === 'evidence' ? context.undertaking.id : '',
  };

  it('its own places, whatever is off, in every layer', () => {
    for (const layer of ['entities', 'commitments', 'words', 'search'] as const) {
      expect(isVisible(name, { layer, marked: new Set(), selection: entity })).toBe(true);
      expect(isVisible(context, { layer, marked: new Set(), selection: undertaking })).toBe(true);
      expect(isVisible(object, { layer, marked: new Set(), selection: entity })).toBe(false);
    }
  });

  it('all else by a quiet line, but as ever beside a word', () => {
    expect(restingPaint(cue, { ...rest, selection: entity })).toBe('quiet');
    expect(restingPaint(title, { ...rest, selection: undertaking })).toBe('quiet');
    expect(restingPaint(title, { ...rest, selection: { type: 'word', id: 'p1.1', at: 0 } })).toMatch(/^said-/);
    expect(restingPaint(object, { ...rest, selection: undertaking })).toBeNull();
  });
});

it('each mark has its entry in the legend, and a layer lists those that it can mark', () => {
  expect([cue, object, position].map(markNameOf)).toEqual([
    'commitment',
    object.type === 'evidence' && object.undertaking.cue.commitment ? 'commitment' : 'position',
    'position',
  ]);
  expect(markNamesOf('entities')).toEqual(markNames);
  expect(markNamesOf('words')).toEqual([]);
});
