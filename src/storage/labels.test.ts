import { describe, expect, it } from 'vitest';
import {
  allLabels,
  changeLabel,
  labelDefinition,
  labelLimits,
  mergeLabels,
  planLabels,
  tagsOf,
  type Label,
} from './labels';
import { openStore } from './store';
import { openTestDatabase } from './testing';

const now = () => new Date('2025-05-02T08:00:00.000Z');
const label = (id: string, over: Partial<Label> = {}): Label => ({
  version: 1,
  id,
  name: null,
  tags: [],
  changed: now().toISOString(),
  ...over,
});

describe('a label', () => {
  it('is made by its first change, and changed by the next', async () => {
    const database = openTestDatabase();
    const store = openStore(database, labelDefinition);
    expect(await changeLabel('one', { name: 'Talks' }, now, store)).toMatchObject({ ok: true });
    expect(await changeLabel('one', { tags: ['energy'] }, now, store)).toMatchObject({ ok: true });
    expect(await allLabels(database)).toEqual({ ok: true, value: [label('one', { name: 'Talks', tags: ['energy'] })] });
    await changeLabel('one', { name: null }, now, store);
    expect(await allLabels(database)).toMatchObject({ value: [{ name: null, tags: ['energy'] }] });
  });

  it('of a backup takes nothing away: a name comes where there is none, tags come beside tags', async () => {
    const database = openTestDatabase();
    const store = openStore(database, labelDefinition);
    await store.merge([label('one', { name: 'Mine', tags: ['a'] }), label('two')]);
    const coming = [label('one', { name: 'Theirs', tags: ['b'] }), label('two', { name: 'New' }), label('three')];
    const planned = { ok: true, value: { added: 3, besides: 0, here: 0 } };
    expect(await planLabels(coming, database)).toEqual(planned);
    expect(await mergeLabels(coming, store)).toEqual(planned);
    expect(await allLabels(database)).toEqual({
      ok: true,
      value: [label('one', { name: 'Mine', tags: ['a', 'b'] }), label('three'), label('two', { name: 'New' })],
    });
    expect(await planLabels(coming, database)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 3 } });
  });

  it.each([
    ['no object', null],
    ['an id that is none', label('A b')],
    ['an empty name', label('one', { name: '  ' })],
    ['a tag twice', label('one', { tags: ['a', 'a'] })],
    ['too long a tag', label('one', { tags: ['a'.repeat(labelLimits.tag + 1)] })],
    ['too many tags', label('one', { tags: Array.from({ length: labelLimits.tags + 1 }, (_, n) => `t${n}`) })],
  ])('is not read: %s', (_, record) => {
    expect(labelDefinition.read(record).ok).toBe(false);
  });
});

describe('tagsOf', () => {
  it.each([
    ['', []],
    [' ,، ', []],
    ['energy, water', ['energy', 'water']],
    ['طاقة، مياه؛ طاقة', ['طاقة', 'مياه']],
    ['Arab  League', ['Arab League']],
    ['a'.repeat(60), ['a'.repeat(labelLimits.tag)]],
  ])('“%s” gives %j', (typed, tags) => {
    expect(tagsOf(typed)).toEqual(tags);
  });
});
