import { describe, expect, it } from 'vitest';
import { entityOf } from '#article/testing';
import { entity } from './entity';
import { article, entityAt } from './samples';

const known = { article, words: null, hits: [] };
const china = entityOf(article, 'china');
const ids = (sentences: readonly { id: string }[]) => sentences.map(({ id }) => id);

describe('an entity that a link asks for', () => {
  it.each([
    ['its first mention', entityAt('china'), entityAt('china')],
    ['its last', entityAt('china', 3), entityAt('china', 3)],
    ['a mention past the last becomes the last', entityAt('china', 4), entityAt('china', 3)],
    ['far past it too', entityAt('china', 10_000), entityAt('china', 3)],
    ['one that is not there', entityAt('nobody'), null],
    ['an entry of the other register', entityAt('develop'), null],
    ['a name of every object', entityAt('constructor'), null],
  ])('%s', (_, selection, wanted) => {
    expect(entity.validate(selection, article, null)).toEqual(wanted);
  });
});

describe('an entity that is selected', () => {
  it('is the same at whichever of its mentions', () => {
    expect(entity.same(entityAt('china', 0), entityAt('china', 3))).toBe(true);
    expect(entity.same(entityAt('china'), entityAt('peace'))).toBe(false);
  });

  it('rests on the sentence of one mention, and shows those of all', () => {
    expect(ids(entity.sentences(entityAt('china', 2), article))).toEqual(['p2.1']);
    expect(ids(entity.shownSentences(entityAt('china', 2), known))).toEqual(['p1.1', 'p2.1', 'p3.1']);
    expect(entity.currentSentence(entityAt('china', 2), known)?.id).toBe('p2.1');
    expect(entity.place(entityAt('china', 2), known)).toBe(china.mentions[2]);
  });

  it('has other fingerprints at mentions in other sentences', () => {
    const parts = [0, 1, 2, 3].map((at) => entity.fingerprintParts(entityAt('china', at), article)?.join());
    expect(parts[0]).toBe(parts[1]);
    expect(new Set(parts).size).toBe(3);
  });

  it('is told by name, with the place among its mentions', () => {
    expect(entity.announce(entityAt('china', 2), known)).toEqual({
      key: 'mention',
      sentence: china.mentions[2]?.sentence,
      at: 3,
      of: 4,
      name: china.name,
    });
    expect(entity.label(entityAt('china', 2), article)).toEqual({ name: china.name, entityKind: 'place' });
  });

  it.each([entityAt('nobody'), entityAt('develop')])('%j is nothing', (selection) => {
    expect(entity.marks(selection, article)).toEqual([]);
    expect(entity.sentences(selection, article)).toEqual([]);
    expect(entity.place(selection, known)).toBeNull();
    expect(entity.announce(selection, known)).toBeNull();
    expect(entity.label(selection, article)).toBeNull();
    expect(entity.step(selection, known, 1)).toBe(selection);
  });

  it('is meant by its mentions alone', () => {
    const marks = [...article.marks.values()].flat();
    const meant = marks.flatMap((mark) => entity.onMark(mark));
    expect(meant).toHaveLength(5);
    expect(
      meant
        .filter(({ id }) => id === 'china')
        .map(({ at }) => at)
        .toSorted(),
    ).toEqual([0, 1, 2, 3]);
  });
});
