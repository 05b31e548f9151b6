import { describe, expect, it } from 'vitest';
import { allLinks, keepLinks, linkDefinition, newLink, planLinks } from './links';
import { openStore } from './store';
import { openTestDatabase } from './testing';

const at = (minute: number) => new Date(Date.UTC(2025, 4, 2, 8, minute));
const said = (a: string, b: string, same: boolean) => ({ a, b, same, names: [a, b] as const });

describe('links', () => {
  it('are one record a pair, whichever was named first; the last word counts', async () => {
    const database = openTestDatabase();
    const store = openStore(database, linkDefinition);
    await keepLinks([said('رويدي', 'Q7', true)], [], at(1), store);
    const [first] = store.getSnapshot().records;
    expect(first).toMatchObject({ a: 'Q7', b: 'رويدي', same: true, names: ['Q7', 'رويدي'] });
    // A clock that was put back takes nothing back.
    await keepLinks([said('Q7', 'رويدي', false)], store.getSnapshot().records, at(0), store);
    const kept = await allLinks(database);
    expect(kept).toMatchObject({ ok: true, value: [{ same: false }] });
    expect(kept.ok && kept.value[0] && kept.value[0].changed > at(1).toISOString()).toBe(true);
  });

  it('of a backup bring their later words, and leave earlier ones out; twice is as once', async () => {
    const database = openTestDatabase();
    const store = openStore(database, linkDefinition);
    const here = [newLink(said('a', 'b', true), ['a', 'b'], at(5)), newLink(said('c', 'd', true), ['c', 'd'], at(5))];
    await store.merge(here);
    const coming = [
      newLink(said('a', 'b', false), ['a', 'b'], at(4)),
      newLink(said('c', 'd', false), ['c', 'd'], at(6)),
      newLink(said('e', 'f', true), ['e', 'f'], at(1)),
    ];
    expect(await planLinks(coming, database)).toEqual({ ok: true, value: { added: 1, updated: 1, here: 1 } });
    expect(await store.merge(coming)).toEqual({ ok: true, value: { added: 1, updated: 1 } });
    expect(await store.merge(coming)).toEqual({ ok: true, value: { added: 0, updated: 0 } });
    const kept = await allLinks(database);
    expect(kept.ok && kept.value.map(({ a, same }) => [a, same])).toEqual([
      ['a', true],
      ['c', false],
      ['e', true],
    ]);
  });

  it.each<[unknown, string, string | null]>([
    [null, '', null],
    [{ ...newLink(said('a', 'b', true), ['a', 'b'], at(1)), same: 1 }, 'same', 'a'],
    [{ ...newLink(said('a', 'b', true), ['a', 'b'], at(1)), id: 'a b' }, 'id', 'a'],
    [{ ...newLink(said('a', 'b', true), ['a', 'b'], at(1)), version: 2 }, 'version', 'a'],
    [{ ...newLink(said('a', 'b', true), ['a', 'b'], at(1)), b: 'a', id: 'a\na' }, 'id', 'a'],
  ])('a record that is none is named: %j', (record, field, label) => {
    expect(linkDefinition.read(record)).toEqual({ ok: false, field, label });
  });
});
