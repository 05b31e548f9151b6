import { describe, expect, it } from 'vitest';
import { realArticle } from '#article/testing';
import { around, inOneSentence, sentencesOfMarks, textsOf } from './parts';
import { article } from './samples';

describe('around: steps round the ends', () => {
  it.each([
    [0, 3, 1, 1],
    [2, 3, 1, 0],
    [0, 3, -1, 2],
    [0, 1, 1, 0],
    [0, 1, -1, 0],
  ] as const)('from %i of %i by %i: %i', (at, of, by, wanted) => {
    expect(around(at, of, by)).toBe(wanted);
  });
});

describe('sentencesOfMarks', () => {
  it('has each sentence once, in the order of the marks', () => {
    const marks = article.entity.get('china')?.mentions ?? [];
    expect(sentencesOfMarks(marks).map(({ id }) => id)).toEqual(['p1.1', 'p2.1', 'p3.1']);
    expect(sentencesOfMarks(marks.toReversed()).map(({ id }) => id)).toEqual(['p3.1', 'p2.1', 'p1.1']);
    expect(sentencesOfMarks([])).toEqual([]);
  });
});

describe('textsOf', () => {
  it('tells a change in either language, and words that pass from one to the other', () => {
    const texts = [
      { ar: 'أ', en: 'a' },
      { ar: 'أ', en: 'b' },
      { ar: 'ب', en: 'a' },
      { ar: 'أ a', en: '' },
    ].map((sentence) => textsOf([sentence]).join('|'));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('inOneSentence', () => {
  const kind = inOneSentence<{ type: 'x'; id: string }>({
    restsOn: 'article',
    validate: (selection) => selection,
    same: () => true,
    place: () => null,
    announce: () => null,
    label: () => null,
  });
  const known = { article, words: null, hits: [] };
  const here = { type: 'x', id: 'p2.1' } as const;
  const nowhere = { type: 'x', id: 'p99.1' } as const;

  it('lights, shows and rests on its sentence, and no other', () => {
    const all = [...article.sentences.values()];
    const [sentence] = all.filter(({ id }) => id === 'p2.1');
    expect(all.filter((one) => kind.lightsSentence(here, one, []))).toEqual([sentence]);
    expect(kind.sentences(here, article)).toEqual([sentence]);
    expect(kind.shownSentences(here, known)).toEqual([sentence]);
    expect(kind.currentSentence(here, known)).toBe(sentence);
    expect(kind.fingerprintParts(here, article)).toEqual([`${sentence?.ar}\n${sentence?.en}`]);
  });

  it('has nothing in an article without its sentence', () => {
    expect(kind.sentences(nowhere, article)).toEqual([]);
    expect(kind.shownSentences(nowhere, known)).toEqual([]);
    expect(kind.currentSentence(nowhere, known)).toBeNull();
    expect(kind.fingerprintParts(nowhere, article)).toEqual([]);
  });

  it('lights no marks, and no click on one means it', () => {
    const marks = [...realArticle().marks.values()].flat();
    expect(kind.marks(here, article)).toEqual([]);
    expect(kind.currentMark(here, article)).toBeNull();
    expect(marks.some((mark) => kind.lightsMark(here, mark) || kind.onMark(mark).length > 0)).toBe(false);
  });

  it('is not stepped through', () => {
    expect(kind.steps(here, known)).toEqual({ at: 0, of: 0 });
    expect(kind.step(here, known, 1)).toBe(here);
  });
});
