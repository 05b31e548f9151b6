import { describe, expect, it } from 'vitest';
import { correctionId, type Correction, type WordChoice } from '#article/correction';
import { MAX_OWN_LEXICON, readOwnLexicon, writeOwnLexicon } from './own-lexicon';

const flag: WordChoice = { lemma: 'عَلَم', root: 'علم', pos: 'noun', sense: 'flag', stem: 'عَلَم' };
const own: WordChoice = { lemma: 'تَمْكِين', root: 'مكن', pos: 'noun', sense: 'empowerment', stem: null };
const correction = (form: string, choice: WordChoice, place: Correction['place'] = null): Correction => ({
  ...choice,
  id: correctionId(form, place),
  form,
  place,
  made: '2025-05-01T10:00:00.000Z',
});
const here = { article: 'one', sentence: 'p1.1', index: 0 };

describe('a lexicon of the reader’s own', () => {
  it('is a text that people can read, with what holds in every text', () => {
    const text = writeOwnLexicon([
      correction('علم', flag),
      correction('التمكين', own),
      correction('قال', { ...flag, root: null, sense: 'a | b' }),
      correction('قد', flag, here),
    ]);
    expect(text).toBe(
      [
        '# Bayan, words of my own, version 1',
        '# form | lemma | root | part of speech | sense | stem',
        'التمكين | تَمْكِين | مكن | noun | empowerment | -',
        'علم | عَلَم | علم | noun | flag | عَلَم',
        'قال | عَلَم | - | noun | a / b | عَلَم',
        '',
      ].join('\n'),
    );
  });

  it('is read as it was written', () => {
    const read = readOwnLexicon(writeOwnLexicon([correction('علم', flag), correction('التمكين', own)]));
    expect(read).toEqual({
      ok: true,
      lines: [
        { form: 'التمكين', choice: { ...own, lemma: own.lemma.normalize('NFC') } },
        { form: 'علم', choice: { ...flag, lemma: flag.lemma.normalize('NFC'), stem: 'عَلَم'.normalize('NFC') } },
      ],
      problems: [],
    });
  });

  it.each([
    ['علم | عَلَم | علم | noun', 'fields'],
    ['علم | عَلَم | علم | noun | flag | - | more', 'fields'],
    ['flag | عَلَم | علم | noun | flag | -', 'form'],
    ['عَلَم | عَلَم | علم | noun | flag | -', 'form'],
    ['علم | علم | علم | noun | flag | -', 'noVowels'],
    ['علم | عَلَم | كتب | noun | flag | -', 'rootNotInLemma'],
    ['علم | عَلَم | علم | gerund | flag | -', 'noPos'],
    ['علم | عَلَم | علم | gerund | flag | عَلَم', 'noPos'],
    ['علم | عَلَم | علم | noun | | عَلَم', 'empty'],
    ['علم | عَلَم | علم | noun | flag | ʿalam', 'stem'],
    ['علم | عَلَم | abc | noun | flag | عَلَم', 'rootLetters'],
  ])('names the line that is wrong, and why: %s', (line, problem) => {
    expect(readOwnLexicon(`# a comment\n\n${line}\nقال | قَوْل | قول | noun | saying | -`)).toMatchObject({
      ok: true,
      lines: [{ form: 'قال' }],
      problems: [{ line: 3, problem }],
    });
  });

  it('may have what no rule spells, where it is of the lexicon', () => {
    expect(readOwnLexicon('الى | إِلَى | - | preposition | to | إِلَى')).toMatchObject({ problems: [] });
  });

  it('takes the last of two lines with one form, other ends of lines, and a mark at its beginning', () => {
    const text = '\ufeffعلم | عَلَم | علم | noun | flag | -\r\nعلم | عِلْم | علم | noun | science | -\r\n';
    expect(readOwnLexicon(text)).toMatchObject({ lines: [{ choice: { sense: 'science' } }], problems: [] });
  });

  it.each([
    ['', 'nothing'],
    ['# Bayan, words of my own, version 1\n', 'nothing'],
    ['# Bayan, words of my own, version 2\nx', 'newer'],
    ['x'.repeat(MAX_OWN_LEXICON + 1), 'tooLarge'],
  ])('is refused: %.40s', (text, problem) => expect(readOwnLexicon(text)).toEqual({ ok: false, problem }));
});
