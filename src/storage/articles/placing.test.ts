import { describe, expect, it } from 'vitest';
import { countsOf, place } from './placing';

interface Note {
  id: string;
  text: string;
}

const note = (id: string, text = id): Note => ({ id, text });
const same = (one: Note, other: Note) => one.text === other.text;
/** A copy is known by its text. */
const copiesOf = (coming: readonly Note[]) =>
  new Map(coming.map((one) => [one, { ...one, id: `${one.id}-${one.text}` }]));

const placed = (here: readonly Note[], coming: readonly Note[], unreadable: readonly string[] = []) =>
  place(here, new Set([...here.map(({ id }) => id), ...unreadable]), coming, same, copiesOf(coming));

describe('place', () => {
  it.each<[string, Note[], Note[], string[], string[], [number, number]]>([
    ['nothing into nothing', [], [], [], [], [0, 0]],
    ['what is new', [note('a')], [note('b')], [], ['b'], [0, 0]],
    ['what is here', [note('a')], [note('a')], [], [], [0, 1]],
    ['other content under one id', [note('a')], [note('a', 'x')], [], ['a-x'], [1, 0]],
    ['a copy that is here from before', [note('a'), note('a-x', 'x')], [note('a', 'x')], [], [], [0, 1]],
    ['one id twice in the file, the same', [], [note('a'), note('a')], [], ['a'], [0, 0]],
    ['one id twice in the file, not the same', [], [note('a'), note('a', 'x')], [], ['a', 'a-x'], [1, 0]],
    ['beside one that cannot be read', [], [note('a', 'x')], ['a'], ['a-x'], [1, 0]],
    ['where even the copy cannot be read', [], [note('a', 'x')], ['a', 'a-x'], [], [0, 1]],
  ])('%s', (_, here, coming, unreadable, written, [besides, found]) => {
    const placing = placed(here, coming, unreadable);
    expect(placing.added.map(({ id }) => id)).toEqual(written);
    expect(countsOf(placing)).toEqual({ added: written.length, besides, here: found });

    const after = [...here, ...placing.added];
    expect(placed(after, coming, unreadable).added).toEqual([]);
  });
});
