import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { ownArticleSection } from '#storage/articles/own-articles';
import { makeBackup, parts, planRestore, readBackup as readWith, type Part } from './backup';
import { readPreferences, writePreferences } from '#study/listening/listening';
import { readSavedWord, type SavedWord } from './saved-word';
import {
  articleLabel,
  foundWord,
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
const term = anyText.map((text) => `${text}ا`.slice(0, 400));

/** Saved words of arbitrary texts, some reviewed. */
const word: fc.Arbitrary<SavedWord> = fc
  .record({ at: fc.nat(50), vowelled: term, sense: term, reps: fc.integer({ min: 0, max: 9 }) })
  .map(({ at, vowelled, sense, reps }) => {
    const plain = { ...savedWord(at), vowelled, sense, lemma: vowelled };
    return reps === 0 ? plain : withCard(plain, 'recall', reviewed(reps, `2025-04-0${reps}T10:00:00.000Z`));
  });
const words = fc.array(word, { maxLength: 6 });
const slug = fc.constantFrom('a', 'b', 'visit-2');
/** All that a backup holds. */
const held = fc.record({
  words,
  corrections: fc.array(
    fc
      .tuple(fc.constantFrom('علم', 'الدول', 'وقال'), term)
      .map(([form, sense]) => storedCorrection(form, sense.trim())),
    { maxLength: 4 },
  ),
  articles: fc.array(
    fc
      .tuple(term, slug)
      .map(([headline, id]) => ownArticle(headline, id))
      // An article of a text that no article may have (half a surrogate pair, signs of control) is never kept.
      .filter((article) => ownArticleSection.read(article).ok),
    { maxLength: 3 },
  ),
  drafts: fc.array(
    fc.tuple(anyText, slug).map(([note, id]) => storedDraft(note, id)),
    { maxLength: 3 },
  ),
  notes: fc.array(
    fc.tuple(fc.nat(9), anyText).map(([n, remark]) => storedNote(n, { remark: remark.slice(0, 20_000) })),
    { maxLength: 3 },
  ),
  links: fc.array(
    fc.tuple(slug, slug).map(([one, other]) => storedLink(`a${one}`, `b${other}`)),
    { maxLength: 3 },
  ),
  labels: fc.array(
    fc
      .tuple(fc.uniqueArray(fc.constantFrom('energy', 'مياه'), { maxLength: 2 }), slug)
      .map(([tags, id]) => articleLabel(id, { tags })),
    { maxLength: 3 },
  ),
});
const readBackup = (text: string) => readWith(text, readNote);
const fieldsOf = [
  savedWord(0),
  storedCorrection('علم'),
  ownArticle('ا'),
  storedDraft(''),
  articleLabel('a'),
  storedNote(0),
  storedLink('a', 'b'),
].flatMap((one) => Object.keys(one));

type Damage = { part: Part; at: number; key: string; put: unknown };
const damage = fc.array(
  fc.record({
    part: fc.constantFrom(...parts),
    at: fc.nat(),
    key: fc.constantFrom(...new Set(fieldsOf), 'extra', '__proto__'),
    put: fc.jsonValue({ maxDepth: 2 }),
  }),
  { maxLength: 4 },
);

function spoil(backup: string, changes: readonly Damage[]): string {
  const data = JSON.parse(backup) as { sections: Record<Part, { records: Record<string, unknown>[] }> };
  for (const { part, at, key, put } of changes) {
    const { records } = data.sections[part];
    const entry = records[at % Math.max(records.length, 1)];
    if (entry) Object.defineProperty(entry, key, { value: put, enumerable: true, configurable: true, writable: true });
  }
  return JSON.stringify(data);
}

describe('a backup', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(held, (all) => {
        expect(readBackup(makeBackup(all, now))).toEqual({
          ...all,
          ok: true,
          madeAt: now.toISOString(),
          damaged: { words: [], corrections: [], articles: [], drafts: [], labels: [], notes: [], links: [] },
          newer: [],
          broken: [],
          others: false,
        });
      }),
    );
  });

  it('loses no entry in silence, however it was spoiled', () => {
    fc.assert(
      fc.property(held, damage, (all, changes) => {
        const backup = readBackup(spoil(makeBackup(all, now), changes));
        for (const part of parts) {
          expect(backup.ok && backup[part].length + backup.damaged[part].length).toBe(all[part].length);
        }
      }),
    );
  });

  it('of any text is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const backup = readBackup(text);
        expect(backup.ok ? backup.words.length >= 0 : backup.problem !== 'too-large').toBe(true);
      }),
    );
  });

  it('restored takes nothing away, and restored again changes nothing', () => {
    fc.assert(
      fc.property(words, words, (here, there) => {
        const own = [...new Map(here.map((one) => [one.id, one])).values()];
        const plan = planRestore(own, there);
        const after = new Map(own.map((one) => [one.id, one]));
        for (const one of [...plan.added, ...plan.updated]) after.set(one.id, one);
        for (const one of [...own, ...there]) {
          expect(after.get(one.id)?.cards.recall.reps).toBeGreaterThanOrEqual(one.cards.recall.reps);
        }
        const again = planRestore([...after.values()], there);
        expect([...again.added, ...again.updated]).toEqual([]);
      }),
    );
  });
});

describe('records that nobody vouches for', () => {
  it('are words or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), word), (record) => {
        const read = readSavedWord(record);
        expect(!read.ok || readSavedWord(read.record).ok).toBe(true);
      }),
    );
    expect(foundWord().plain).not.toBe('');
  });

  it('of listening are a rate and a voice, and what was kept beside them stays', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const entries = new Map([['bayan.listening', text]]);
        const store = {
          getItem: (key: string) => entries.get(key) ?? null,
          setItem: (key: string, value: string) => void entries.set(key, value),
        };
        const { preferences } = readPreferences(store);
        expect(preferences.rate).toBeGreaterThanOrEqual(0.5);
        const state = writePreferences(store, { rate: 1, voice: null });
        expect(state === 'ok' || [...entries.values()].includes(text)).toBe(true);
      }),
    );
  });
});
