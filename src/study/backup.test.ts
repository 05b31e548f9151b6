import { describe, expect, it } from 'vitest';
import type { MergePlan } from '#storage/merge';
import { makeBackup, planRestore, readBackup as readWith } from './backup';
import type { SavedWord } from './saved-word';
import {
  articleLabel,
  backedUp,
  ownArticle,
  readNote,
  reviewed,
  savedWord,
  storedCorrection,
  storedDraft,
  storedLink,
  storedNote,
  withCard,
} from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const words = [savedWord(1), withCard(savedWord(2), 'recall', reviewed(3, '2025-04-04T10:00:00.000Z'))];

const readBackup = (text: string) => readWith(text, readNote);
const sound = { words: [], corrections: [], articles: [], drafts: [], labels: [], notes: [], links: [] };

/** A backup whose words and envelope are what the test says. */
const file = (records: unknown, over: object = {}) =>
  JSON.stringify({
    format: 'bayan-backup',
    version: 1,
    madeAt: null,
    sections: { words: { version: 1, records } },
    ...over,
  });

/** As the first versions wrote it. */
const oldFile = (records: unknown) =>
  JSON.stringify({ format: 'bayan-words', version: 1, madeAt: now.toISOString(), words: records });

describe('readBackup', () => {
  it('reads what makeBackup made', () => {
    const held = {
      words,
      corrections: [storedCorrection('علم')],
      articles: [ownArticle('عنوان')],
      drafts: [storedDraft('one')],
      labels: [articleLabel('one')],
      notes: [storedNote(1)],
      links: [storedLink('رويدي', 'Q7')],
    };
    const rest = { ok: true, madeAt: now.toISOString(), damaged: sound, newer: [], broken: [], others: false };
    expect(readBackup(makeBackup(held, now))).toEqual({ ...held, ...rest });
    expect(readBackup(makeBackup(backedUp(), now))).toEqual({ ...backedUp(), ...rest });
  });

  it.each([
    ['a backup of the first kind', oldFile(words), 2],
    ['no words', file([]), 0],
    ['fields of a later day', file(words, { colour: 'red' }), 2],
  ])('reads %s', (_, text, count) => {
    expect(readBackup(text)).toMatchObject({
      words: { length: count },
      articles: [],
      drafts: [],
      damaged: sound,
      others: false,
    });
  });

  it('reads the words of a backup that holds other things too, and says so', () => {
    const sections = { words: { version: 1, records: words }, poems: { version: 7, records: [] } };
    expect(readBackup(file([], { sections }))).toMatchObject({ words, others: true });
    expect(readBackup(file([], { sections: { poems: sections.poems } }))).toMatchObject({ words: [], others: true });
  });

  it.each([
    ['my words', 'not-json'],
    [JSON.stringify(words), 'not-backup'],
    [file({ 0: words[0] }), 'not-backup'],
    [file(words, { version: 2 }), 'newer'],
    [file([], { sections: { words: { version: 2, records: [] } } }), 'newer'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem });
  });

  it('lists damaged entries and keeps the sound ones', () => {
    const [first, second] = words;
    const text = file([
      first,
      null,
      { ...first, sense: undefined },
      { ...first, plain: '', cards: undefined },
      second && { ...second, cards: { ...second.cards, recall: { ...second.cards.recall, due: 'soon' } } },
      { ...first, version: 2 },
      second,
    ]);
    expect(readBackup(text)).toMatchObject({
      words,
      damaged: {
        words: [
          { at: 2, label: null, field: '' },
          { at: 3, label: 'اتفق', field: 'sense' },
          { at: 4, label: null, field: 'plain' },
          { at: 5, label: 'اتفق', field: 'cards.recall.due' },
          { at: 6, label: 'اتفق', field: 'version' },
        ],
      },
    });
  });

  it('lists corrections that cannot be read, and keeps the sound ones', () => {
    const one = storedCorrection('علم');
    const sections = { corrections: { version: 1, records: [one, { ...one, root: 'x' }, 7] } };
    expect(readBackup(file([], { sections }))).toMatchObject({
      corrections: [one],
      damaged: {
        corrections: [
          { at: 2, label: 'علم', field: 'root' },
          { at: 3, label: null, field: '' },
        ],
      },
    });
  });

  it('lists articles, drafts and notes that cannot be read, and keeps the sound ones', () => {
    const article = ownArticle('عنوان');
    const draft = storedDraft('one');
    const sections = {
      articles: { version: 1, records: [article, 7, { ...article, id: 'other' }, { ...article, files: {} }] },
      drafts: { version: 1, records: [draft, null, { ...draft, data: 'no note' }, { ...draft, id: 'No Slug' }] },
      notes: { version: 1, records: [storedNote(1), { ...storedNote(2), color: 'beige' }] },
    };
    expect(readBackup(file([], { sections }))).toMatchObject({
      words: [],
      articles: [article],
      drafts: [draft],
      notes: [storedNote(1)],
      damaged: {
        words: [],
        articles: [
          { at: 2, label: null, field: '' },
          { at: 3, label: 'عنوان', field: 'files' },
          { at: 4, label: 'عنوان', field: 'files' },
        ],
        drafts: [
          { at: 2, label: null, field: '' },
          { at: 3, label: 'مسودة زيارة', field: 'data' },
          { at: 4, label: 'مسودة زيارة', field: 'id' },
        ],
        notes: [{ at: 2, label: 'مستعدة', field: 'color' }],
      },
    });
  });

  const one = { version: 1, records: words };
  const next = { version: 2, records: [] };
  it.each<[string, object, object]>([
    ['newer articles', { words: one, articles: next }, { words, newer: ['articles'], broken: [] }],
    ['newer words', { words: next, drafts: { version: 1, records: [] } }, { words: [], newer: ['words'], broken: [] }],
    ['drafts that are no list', { words: one, drafts: 3 }, { words, newer: [], broken: ['drafts'] }],
  ])('keeps the other sections beside %s', (_, sections, expected) => {
    expect(readBackup(file([], { sections }))).toMatchObject({ ok: true, others: false, ...expected });
  });

  it('__proto__ and constructor in a file do no harm', () => {
    const whole = JSON.stringify(words[0]);
    const evil = whole.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const records = `[${evil},{"__proto__":${whole}}]`;
    const read = readBackup(
      file([], { sections: { words: { version: 1, records: 'HERE' } } }).replace('"HERE"', records),
    );
    expect(read.ok && read.words).toEqual([words[0]]);
    expect(read.ok && read.damaged.words).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(read.ok && read.words[0] && Reflect.get(read.words[0], 'polluted')).toBeUndefined();
  });
});

/** What the store then holds. */
function applied(current: readonly SavedWord[], plan: MergePlan<SavedWord>): SavedWord[] {
  const changed = new Map(plan.updated.map((word) => [word.id, word]));
  return [...current.map((word) => changed.get(word.id) ?? word), ...plan.added];
}

const counts = (plan: MergePlan<SavedWord>) =>
  [plan.added, plan.updated, plan.unchanged, plan.kept].map((list) => list.length);

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
