import { describe, expect, it } from 'vitest';
import { knownFrom, type Selection } from '#article/selection';
import { entryOf, realArticle, sentenceOf } from '#article/testing';
import { everything } from '#registers/commitments/commitment-list';
import { exportScopeOf } from './export-scope';

const article = realArticle();
const known = knownFrom(article);
const rest = { selection: null, entityQuery: '', filter: everything };
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** Ids of the entries that are taken while an entity is selected. */
const entries = (id: string) =>
  ids(exportScopeOf(known, { ...rest, selection: { type: 'entity', id, at: 0 } }).undertakings);

describe('what is shown', () => {
  it('without a selection or filters is everything', () => {
    expect(exportScopeOf(known, rest)).toEqual({
      unitSelection: article.units,
      entities: article.entities,
      undertakings: article.undertakings,
      narrowedBy: [],
      cited: null,
    });
  });

  it.each<[string, Selection, string[]]>([
    ['a sentence', { type: 'sentence', id: 'p17.2' }, ['p17']],
    ['a phrase', { type: 'phrase', id: 'p3.1', at: 0 }, ['p3']],
    ['a word', { type: 'word', id: 'h', at: 0 }, ['h']],
    ['an entry', { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' }, ['p14']],
    ['an entity, wherever it is mentioned', { type: 'entity', id: 'moscow', at: 0 }, ['p1']],
  ])('%s narrows the rows, and both registers to what stands in them', (_what, selection, rows) => {
    const { unitSelection, entities, undertakings } = exportScopeOf(known, { ...rest, selection });
    expect(ids(unitSelection)).toEqual(rows);
    for (const entity of entities) {
      expect(entity.mentions.some((mention) => rows.includes(mention.sentence.unit.id))).toBe(true);
    }
    for (const { cue, evidence } of undertakings) {
      expect([...cue.quotes, ...evidence].some((mark) => rows.includes(mark.sentence.unit.id))).toBe(true);
    }
    expect(entities.length).toBeLessThan(article.entities.length);
    expect(undertakings.length).toBeLessThan(article.undertakings.length);
  });

  it('of its own register a selected thing is the only one, whatever the filter', () => {
    const entity = exportScopeOf(known, {
      ...rest,
      selection: { type: 'entity', id: 'moscow', at: 0 },
      entityQuery: 'Wang',
    });
    expect(ids(entity.entities)).toEqual(['moscow']);
    const id = 'p14-enrich-cultural-exchanges';
    expect(ids(exportScopeOf(known, { ...rest, selection: { type: 'undertaking', id } }).undertakings)).toEqual([id]);
  });

  it('a search narrows to where it finds something; where it finds nothing, it does not', () => {
    const selection: Selection = { type: 'search', id: 'x', at: 1 };
    const hits = ['p2.1', 'p17.2', 'p17.2'].map((id) => ({ sentence: sentenceOf(article, id), ar: null, en: null }));
    const found = exportScopeOf({ ...known, hits }, { ...rest, selection });
    expect(ids(found.unitSelection)).toEqual(['p2', 'p17']);
    expect(found.cited).toBe(sentenceOf(article, 'p17.2').unit);
    expect(exportScopeOf(known, { ...rest, selection }).unitSelection).toEqual(article.units);
  });

  it('of an entity takes the entries that mention it, and not all that stand in the same paragraphs', () => {
    // Of the four entries of paragraph 12 one speaks of it.
    expect(entries('united-nations')).toEqual([
      'p5-recall-anniversaries',
      'p6-shoulder-responsibilities',
      'p12-uphold-charter',
      'p15-strengthen-multilateral-coordination',
    ]);
    expect(entries('moscow')).toEqual([]);
    expect(entries('russia').length).toBeGreaterThan(entries('united-nations').length);
    expect(entries('russia')).toContain('p4-benefit-peoples');
  });

  it('filters narrow their own register, and leave the rows', () => {
    const named = exportScopeOf(known, { ...rest, entityQuery: 'Lavrov' });
    expect(ids(named.entities)).toEqual(['sergei-lavrov', 'wang-lavrov-talks']);
    expect(named.unitSelection).toHaveLength(article.units.length);
    expect(named.undertakings).toHaveLength(article.undertakings.length);
  });
});

describe('what is cited', () => {
  const entry = entryOf(article, 'p14-enrich-cultural-exchanges');
  it.each<[string, Selection, unknown]>([
    ['an entry by itself', { type: 'undertaking', id: entry.id }, entry],
    ['the row of a sentence', { type: 'sentence', id: 'p17.2' }, sentenceOf(article, 'p17.2').unit],
    ['the row of the mention that is open', { type: 'entity', id: 'moscow', at: 0 }, sentenceOf(article, 'p1.1').unit],
    ['the row of a word', { type: 'word', id: 'p3.1', at: 0 }, sentenceOf(article, 'p3.1').unit],
    ['nothing by itself where a search finds nothing', { type: 'search', id: 'x', at: 0 }, null],
  ])('%s', (_what, selection, cited) => {
    expect(exportScopeOf(known, { ...rest, selection }).cited).toBe(cited);
  });
});
