import { describe, expect, it } from 'vitest';
import { knownFrom, type Selection } from '#article/selection';
import { realArticle, sentenceOf } from '#article/testing';
import { everything, MUTUAL, ONE_SIDE, type CommitmentFilter } from '#registers/commitments/commitment-list';
import { narrowingsOf } from './narrowings';

const article = realArticle();
const hits = [{ sentence: sentenceOf(article, 'p2.1'), ar: null, en: null }];
const known = { ...knownFrom(article), hits };
const ALL = ['rows', 'entities', 'undertakings'];

describe('what narrows an export, by name', () => {
  it('is nothing without a selection and filters', () => {
    expect(narrowingsOf(known, null, ' ', everything)).toEqual([]);
  });

  it.each<[Selection, string, string, string]>([
    [{ type: 'entity', id: 'china', at: 2 }, 'thing', 'China', 'china'],
    [{ type: 'sentence', id: 'p17.2' }, 'thing', 'paragraph 17', 'p17'],
    [{ type: 'word', id: 'h', at: 0 }, 'thing', 'headline', 'h'],
    [{ type: 'phrase', id: 'p3.1', at: 0 }, 'thing', 'paragraph 3', 'p3'],
    [{ type: 'search', id: 'Taiwan', at: 0 }, 'search', 'Taiwan', 'find-taiwan'],
  ])('%j', (selection, by, en, key) => {
    expect(narrowingsOf(known, selection, '', everything)).toEqual([
      { by, name: { ar: expect.any(String), en }, key, parts: ALL },
    ]);
  });

  it('is no search that finds nothing, and nothing that is not there', () => {
    expect(narrowingsOf(knownFrom(article), { type: 'search', id: 'x', at: 0 }, '', everything)).toEqual([]);
    expect(narrowingsOf(known, { type: 'entity', id: 'atlantis', at: 0 }, '', everything)).toEqual([]);
  });

  it('has each filter with the part that it narrows', () => {
    const filter: CommitmentFilter = { ...everything, rung: 'ready', party: 'russia' };
    expect(narrowingsOf(known, null, 'Lavrov', filter)).toEqual([
      { by: 'names', name: { ar: 'Lavrov', en: 'Lavrov' }, key: 'names-lavrov', parts: ['entities'] },
      { by: 'force', name: { ar: expect.any(String), en: 'Ready' }, key: 'ready', parts: ['undertakings'] },
      { by: 'bound', name: { ar: 'روسيا', en: 'Russia' }, key: 'by-russia', parts: ['undertakings'] },
    ]);
  });

  it.each<[Partial<CommitmentFilter>, string, string, string]>([
    [{ to: 'russia' }, 'towards', 'Russia', 'to-russia'],
    [{ to: MUTUAL }, 'towards', 'to each other', 'to-mutual'],
    [{ speaker: 'china' }, 'speaker', 'China', 'said-by-china'],
    [{ speaker: 'reporter' }, 'speaker', 'Reporter', 'said-by-reporter'],
    [{ speaker: ONE_SIDE }, 'oneSide', 'one', 'said-by-one'],
  ])('%j', (filter, by, en, key) => {
    expect(narrowingsOf(known, null, '', { ...everything, ...filter })).toEqual([
      { by, name: { ar: expect.any(String), en }, key, parts: ['undertakings'] },
    ]);
  });

  it('leaves out the filter of a register of which one thing is selected', () => {
    const entity = narrowingsOf(known, { type: 'entity', id: 'china', at: 0 }, 'Lavrov', everything);
    expect(entity.map(({ key }) => key)).toEqual(['china']);
    const entry: Selection = { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' };
    const one = narrowingsOf(known, entry, '', { ...everything, party: 'china' });
    expect(one.map(({ key }) => key)).toEqual(['p14-enrich-cultural-exchanges']);
  });

  it('tells of what was typed one short line that turns nothing', () => {
    const [one] = narrowingsOf(known, null, `\u202ea\n${'b'.repeat(60)}`, everything);
    expect(one?.name.en).toBe(`a ${'b'.repeat(38)}…`);
  });
});
