import { describe, expect, it } from 'vitest';
import { entryOf } from '#article/testing';
import { article, undertakingOf } from './samples';
import { undertaking } from './undertaking';

const known = { article, words: null, hits: [] };
const nothing = undertakingOf('nothing');
const ids = (sentences: readonly { id: string }[]) => sentences.map(({ id }) => id);

describe('an entry that a link asks for', () => {
  it.each([
    ['a commitment', undertakingOf('develop'), true],
    ['a position', undertakingOf('support-dialogue'), true],
    ['one that is not there', nothing, false],
    ['an entity', undertakingOf('china'), false],
    ['a cue', undertakingOf('c1'), false],
    ['a name of every object', undertakingOf('__proto__'), false],
  ])('%s', (_, selection, there) => {
    expect(undertaking.validate(selection, article, null)).toBe(there ? selection : null);
  });
});

describe('an entry that is selected', () => {
  const entry = entryOf(article, 'develop');
  const selection = undertakingOf('develop');

  it('lights its cue and its evidence, and is at its first evidence', () => {
    expect(undertaking.marks(selection, article)).toEqual([...entry.cue.quotes, ...entry.evidence]);
    expect(undertaking.place(selection, known)).toBe(entry.evidence[0]);
  });

  it('rests on and shows the sentences of all of these, each once', () => {
    expect(ids(undertaking.sentences(selection, article))).toEqual(['p1.1']);
    expect(undertaking.shownSentences(selection, known)).toEqual(undertaking.sentences(selection, article));
    expect(undertaking.fingerprintParts(selection, article)).toHaveLength(1);
  });

  it.each([
    ['develop', { key: 'commitment', at: 2, of: 3 }, 'p1.1'],
    ['work', { key: 'commitment', at: 3, of: 3 }, 'p3.1'],
    ['support-dialogue', { key: 'position', at: 1, of: 1 }, 'p2.1'],
  ])('%s is told among its like, in English words', (id, told, sentence) => {
    const announcement = undertaking.announce(undertakingOf(id), known);
    expect(announcement).toMatchObject({ ...told, quote: { text: 'do something', lang: 'en' } });
    expect(announcement?.sentence?.id).toBe(sentence);
  });

  it('is stepped through with what is listed; all of its like where it is not listed itself', () => {
    const listed = { ...known, listedUndertakings: new Set(['develop', 'keep-peace', 'support-dialogue']) };
    expect(undertaking.steps(selection, listed)).toEqual({ at: 1, of: 2 });
    expect(undertaking.step(selection, listed, 1)).toEqual(undertakingOf('keep-peace'));
    expect(undertaking.announce(selection, listed)).toMatchObject({ at: 2, of: 2 });
    expect(undertaking.steps(undertakingOf('work'), listed)).toEqual({ at: 2, of: 3 });
    expect(undertaking.step(selection, { ...known, listedUndertakings: null }, 1)).toEqual(undertakingOf('work'));
  });

  it('is named in the words of the register, and in Arabic in those of the article', () => {
    expect(undertaking.label(selection, article)).toEqual({
      name: { ar: 'التنمية', en: 'do something' },
      entityKind: null,
    });
  });

  it('is meant by its evidence, and with all others under it by its cue', () => {
    expect(entry.evidence.map((mark) => undertaking.onMark(mark))).toEqual([[selection], [selection]]);
    expect(entry.cue.quotes.map((mark) => undertaking.onMark(mark))).toEqual([
      [undertakingOf('keep-peace'), selection],
    ]);
    expect(article.entities.flatMap(({ mentions }) => mentions.flatMap((mark) => undertaking.onMark(mark)))).toEqual(
      [],
    );
  });

  it('that is not there is nothing', () => {
    expect(undertaking.marks(nothing, article)).toEqual([]);
    expect(undertaking.sentences(nothing, article)).toEqual([]);
    expect(undertaking.currentSentence(nothing, known)).toBeNull();
    expect(undertaking.announce(nothing, known)).toBeNull();
    expect(undertaking.label(nothing, article)).toBeNull();
    expect(undertaking.step(nothing, known, -1)).toBe(nothing);
    expect(undertaking.steps(nothing, known)).toEqual({ at: 0, of: 0 });
  });
});
