import { describe, expect, it } from 'vitest';
import { makeBackup, MAX_BACKUP, planRestore, readBackup, type RestorePlan } from './backup';
import type { SavedWord } from './saved-word';
import { reviewed, savedWord, withCard } from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const words = [savedWord(1), withCard(savedWord(2), 'recall', reviewed(3, '2025-04-04T10:00:00.000Z'))];

/** A backup whose envelope says what the test says. */
const file = (over: object) => JSON.stringify({ format: 'bayan-words', version: 1, madeAt: null, words: [], ...over });

describe('readBackup', () => {
  it('reads what makeBackup made', () => {
    expect(readBackup(makeBackup(words, now))).toEqual({ ok: true, madeAt: now.toISOString(), words, damaged: [] });
  });

  it.each([
    ['no words', file({}), 0],
    ['a byte-order mark', `\ufeff${makeBackup(words, now)}`, 2],
    ['a date that is none', file({ madeAt: 'yesterday', words }), 2],
    ['fields of a later day', file({ colour: 'red', words }), 2],
  ])('reads a file with %s', (_, text, count) => {
    const read = readBackup(text);
    expect(read.ok && read.words).toHaveLength(count);
  });

  it.each([
    ['', 'not-json'],
    ['my words', 'not-json'],
    [makeBackup(words, now).slice(0, -20), 'not-json'],
    ['null', 'not-backup'],
    ['[]', 'not-backup'],
    ['"bayan-words"', 'not-backup'],
    ['{}', 'not-backup'],
    [file({ format: 'anki' }), 'not-backup'],
    [file({ version: '1' }), 'not-backup'],
    [file({ version: 0 }), 'not-backup'],
    [file({ words: undefined }), 'not-backup'],
    [file({ words: { 0: words[0] } }), 'not-backup'],
    [file({ version: 2, words: 'of another shape' }), 'newer'],
    [`"${'x'.repeat(MAX_BACKUP)}"`, 'too-large'],
  ])('refuses %.40j: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem });
  });

  it('lists damaged entries and keeps the sound ones', () => {
    const [first, second] = words;
    const text = file({
      words: [
        first,
        null,
        { ...first, sense: undefined },
        { ...first, plain: '', cards: undefined },
        second && { ...second, cards: { ...second.cards, recall: { ...second.cards.recall, due: 'soon' } } },
        { ...first, version: 2 },
        second,
      ],
    });
    expect(readBackup(text)).toEqual({
      ok: true,
      madeAt: null,
      words,
      damaged: [
        { at: 2, word: null, field: '' },
        { at: 3, word: 'اتفق', field: 'sense' },
        { at: 4, word: null, field: 'plain' },
        { at: 5, word: 'اتفق', field: 'cards.recall.due' },
        { at: 6, word: 'اتفق', field: 'version' },
      ],
    });
  });

  it('__proto__ and constructor in a file do no harm', () => {
    const sound = JSON.stringify(words[0]);
    const evil = sound.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const read = readBackup(
      `{"__proto__":{"format":"bayan-words"},"format":"bayan-words","version":1,"words":[${evil},{"__proto__":${sound}}]}`,
    );
    expect(read.ok && read.words).toEqual([words[0]]);
    expect(read.ok && read.damaged).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read.ok && read.words[0] && Reflect.get(read.words[0], 'polluted')).toBeUndefined();
  });

  it('a file of brackets only is no trouble', () => {
    expect(readBackup('['.repeat(1_000_000)).ok).toBe(false);
  });
});

/** What the store then holds. */
function applied(current: readonly SavedWord[], plan: RestorePlan): SavedWord[] {
  const changed = new Map(plan.updated.map((word) => [word.id, word]));
  return [...current.map((word) => changed.get(word.id) ?? word), ...plan.added];
}

const counts = (plan: RestorePlan) => [plan.added, plan.updated, plan.unchanged, plan.kept].map((list) => list.length);

describe('planRestore', () => {
  const plain = savedWord(1);
  const early = '2025-04-02T10:00:00.000Z';
  const late = '2025-04-04T10:00:00.000Z';
  const twice = withCard(plain, 'recall', reviewed(2, early));
  const thrice = withCard(plain, 'recall', reviewed(3, early));
  const twiceLater = withCard(plain, 'recall', reviewed(2, late));
  const otherWay = withCard(plain, 'recognise', reviewed(1, early));

  it.each<[string, SavedWord[], SavedWord[], number[]]>([
    ['nothing into nothing', [], [], [0, 0, 0, 0]],
    ['into an empty collection', [], [plain, savedWord(2)], [2, 0, 0, 0]],
    ['an empty backup', [plain], [], [0, 0, 0, 0]],
    ['the same', [plain], [plain], [0, 0, 1, 0]],
    ['more reviews there', [twice], [thrice], [0, 1, 0, 0]],
    ['more reviews here', [thrice], [twice], [0, 0, 0, 1]],
    ['as many, later there', [twice], [twiceLater], [0, 1, 0, 0]],
    ['as many, later here', [twiceLater], [twice], [0, 0, 0, 1]],
    ['fewer but later there', [thrice], [twiceLater], [0, 0, 0, 1]],
    ['one direction here, the other there', [thrice], [otherWay], [0, 1, 0, 0]],
    ['the same, saved another day', [plain], [savedWord(1, late)], [0, 0, 1, 0]],
    ['one word twice in the file', [], [twice, thrice, plain], [1, 0, 0, 0]],
    ['some of each', [plain, twice], [savedWord(3), thrice], [1, 1, 0, 0]],
  ])('%s', (_, current, backup, expected) => {
    const own = [...new Map(current.map((word) => [word.id, word])).values()];
    const plan = planRestore(own, backup);
    expect(counts(plan)).toEqual(expected);

    const after = applied(own, plan);
    const ids = new Set(after.map(({ id }) => id));
    for (const word of [...current, ...backup]) expect(ids).toContain(word.id);
    expect(counts(planRestore(after, backup)).slice(0, 2)).toEqual([0, 0]);
    expect(applied(after, planRestore(after, backup))).toEqual(after);
  });

  it('keeps what each side knows of one word', () => {
    const [word] = planRestore([thrice], [otherWay]).updated;
    expect(word?.cards).toEqual({ recognise: otherWay.cards.recognise, recall: thrice.cards.recall });
  });

  it('of a word that is in the file twice the further one is taken', () => {
    expect(planRestore([], [twice, thrice, plain]).added).toEqual([thrice]);
  });
});
