import { describe, expect, it } from 'vitest';
import { linkRegisters } from '#article/linking/link';
import type { CommitmentsFile, EntitiesFile } from '#article/format/schema';
import type { Article } from '#article/model';
import { stretchesOf } from '#article/speakers';
import { realArticle, realFiles } from '#testing/articles';
import { sameInRow } from './same-in-row';

const { text } = realArticle();
const entities: EntitiesFile = realFiles['entities.json'];
const commitments: CommitmentsFile = realFiles['commitments.json'];
const before = linked(entities);

function linked(register: EntitiesFile): Article {
  const result = linkRegisters(text, register, commitments);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.article;
}

/** Ids of the rows that are not the same after the register of entities has changed. */
const changedRows = (changed: EntitiesFile) => {
  const after = linked(changed);
  return before.units.filter((unit) => !sameInRow(before, after, unit)).map((unit) => unit.id);
};

const spokenBy = (speaker: string) =>
  before.units.filter((unit) => stretchesOf(unit).some((one) => one.speaker === speaker)).map(({ id }) => id);

describe('sameInRow', () => {
  it('is true of every row of one article, and of one with equal registers', () => {
    expect(before.units.every((unit) => sameInRow(before, before, unit))).toBe(true);
    expect(changedRows({ ...entities })).toEqual([]);
  });

  it('is false of the rows of an entity that has lost a mention, and of no other', () => {
    const at = entities.entities.findIndex(({ id }) => id === 'wang-yi');
    const own = before.entity.get('wang-yi')?.mentions ?? [];
    const rows = new Set(own.map(({ sentence }) => sentence.unit.id));
    const changed = changedRows({
      ...entities,
      entities: entities.entities.map((one, place) =>
        place === at ? { ...one, mentions: one.mentions.slice(1) } : one,
      ),
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((id) => !rows.has(id) && !spokenBy('wang-yi').includes(id))).toEqual([]);
    expect(before.units.length).toBeGreaterThan(changed.length);
  });

  it('is false of the rows in which someone speaks who has another name', () => {
    const renamed = entities.entities.map((one) =>
      one.id === 'wang-yi' ? { ...one, name: { ar: 'وانغ يي', en: 'Minister Wang' } } : one,
    );
    expect(spokenBy('wang-yi').length).toBeGreaterThan(0);
    expect(changedRows({ ...entities, entities: renamed })).toEqual(expect.arrayContaining(spokenBy('wang-yi')));
  });

  it('is false of every row of another text', () => {
    const copy = { ...before, text: { ...text } };
    expect(before.units.some((unit) => sameInRow(before, copy, unit))).toBe(false);
  });
});
