import { describe, expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { views } from './views';
import { panelTabs } from './tabs';
import { formatLocation, parseLocation, tabOf, type AppLocation } from './address';

const start: AppLocation = { article: null, view: 'facing', tab: 'entities', selection: null, made: null };
const entity = (id: string, at = 0): Selection => ({ type: 'entity', id, at });
const undertaking = (id: string): Selection => ({ type: 'undertaking', id });
const word = (id: string, at: number): Selection => ({ type: 'word', id, at });
const parse = (query: string) => parseLocation(new URLSearchParams(query));
const format = (change: Partial<AppLocation>) => formatLocation({ ...start, ...change }).toString();

describe('an address and what it opens, both ways', () => {
  it.each<[string, Partial<AppLocation>]>([
    ['', {}],
    ['article=2025-04-01-lavrov-wang-moscow', { article: '2025-04-01-lavrov-wang-moscow' }],
    ['view=ar', { view: 'ar' }],
    ['view=stacked', { view: 'stacked' }],
    ['tab=commitments', { tab: 'commitments' }],
    ['entity=china', { selection: entity('china') }],
    ['entity=china&at=3', { selection: entity('china', 2) }],
    ['undertaking=p4-benefit-peoples', { selection: undertaking('p4-benefit-peoples'), tab: 'commitments' }],
    ['undertaking=p4-benefit-peoples&tab=entities', { selection: undertaking('p4-benefit-peoples') }],
    ['entity=china&tab=commitments', { selection: entity('china'), tab: 'commitments' }],
    ['word=p17.2-5', { selection: word('p17.2', 4), tab: 'words' }],
    ['phrase=p17.2-5', { selection: { type: 'phrase', id: 'p17.2', at: 4 }, tab: 'words' }],
    ['sentence=p17.2', { selection: { type: 'sentence', id: 'p17.2' } }],
    ['find=china&at=2', { selection: { type: 'search', id: 'china', at: 1 }, tab: 'search' }],
    [
      'article=a&view=en&entity=china&at=2&tab=commitments',
      { article: 'a', view: 'en', tab: 'commitments', selection: entity('china', 1) },
    ],
  ])('?%s', (query, expected) => {
    expect(parse(query)).toEqual({ ...start, ...expected });
    expect(format(expected)).toBe(query);
  });

  const selections = [null, entity('china'), entity('china', 7), undertaking('c'), word('h', 0)];
  const all = views.flatMap((view) =>
    panelTabs.flatMap((tab) =>
      selections.flatMap((selection) =>
        [null, 'a-b'].map((article): AppLocation => ({ article, view, tab, selection, made: null })),
      ),
    ),
  );

  it.each(all)('every state comes back: %j', (location) => {
    expect(parseLocation(formatLocation(location))).toEqual(location);
  });

  it('an address without a view shows the usual one, and the others are named', () => {
    for (const usual of views) {
      for (const view of views) {
        const query = formatLocation({ ...start, view }, usual);
        expect(query.get('view')).toBe(view === usual ? null : view);
        expect(parseLocation(query, usual).view).toBe(view);
      }
    }
  });

  it('ids of any letters survive', () => {
    for (const id of ['a&b=c', 'شي', 'a b', '%', 'x#y']) {
      const query = formatLocation({ ...start, selection: entity(id) }).toString();
      expect(parse(query).selection).toEqual(entity(id));
    }
  });
});

describe('values that mean nothing take their defaults', () => {
  it.each<[string, Partial<AppLocation>]>([
    ['view=sideways', {}],
    ['view=', {}],
    ['view=FACING', {}],
    ['tab=map', {}],
    ['tab=map&undertaking=c', { tab: 'commitments', selection: undertaking('c') }],
    ['entity=', {}],
    ['entity=&undertaking=c', { tab: 'commitments', selection: undertaking('c') }],
    ['at=3', {}],
    ['entity=china&at=', { selection: entity('china') }],
    ['entity=china&at=0', { selection: entity('china') }],
    ['entity=china&at=-2', { selection: entity('china') }],
    ['entity=china&at=1.5', { selection: entity('china') }],
    ['entity=china&at=two', { selection: entity('china') }],
    ['entity=china&at=Infinity', { selection: entity('china') }],
    ['entity=china&undertaking=c', { selection: entity('china') }],
    ['word=p1.1', {}],
    ['word=p1.1-0', {}],
    ['word=-3', {}],
    ['utm_source=x', {}],
  ])('?%s', (query, expected) => {
    expect(parse(query)).toEqual({ ...start, ...expected });
  });
});

describe('tabOf', () => {
  it.each([
    [null, 'entities'],
    [entity('china'), 'entities'],
    [undertaking('c'), 'commitments'],
    [word('h', 0), 'words'],
  ])('%j: %s', (selection, tab) => {
    expect(tabOf(selection)).toBe(tab);
  });
});
