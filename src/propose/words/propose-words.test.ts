import { describe, expect, it } from 'vitest';
import { correctionId, formOf, type Correction, type WordChoice, type WordPlace } from '#article/correction';
import { openLexicon } from '#lexicon/lexicon';
import { entriesOf } from '#lexicon/testing';
import { openProposer } from './propose-words';

const lexicon = openLexicon(
  entriesOf(
    '1 | فِي | - | prep | - | in, at',
    '1 | رَفَعَ | رفع | v1 a | vn رَفْع | raise',
    '1 | عَلَم | علم | n | pl أَعْلَام | flag',
    '1 | عِلْم | علم | n | pl عُلُوم | science; knowledge',
    '1 | وَزِير | وزر | n | pl وُزَرَاء | minister',
    '1 | خَارِجِيَّة | خرج | nf | - | foreign affairs',
    '1 | وَزِير الخَارِجِيَّة | - | term | - | foreign minister',
    '2 | حَلِيم | حلم | adj | - | mild',
    '1 | هٰذَا | - | dem | f هٰذِهِ | this',
    '2 | مَوْقِف | وقف | n | pl مَوَاقِف | position, stance',
  ),
);

const correction = (letters: string, choice: Partial<WordChoice>, place: WordPlace | null = null): Correction => ({
  id: correctionId(formOf(letters), place),
  form: formOf(letters),
  place,
  lemma: 'عِلْم',
  root: 'علم',
  pos: 'noun',
  sense: 'science',
  stem: 'عِلْم',
  made: '2025-05-01T10:00:00.000Z',
  ...choice,
});

/** What is proposed of a sentence. */
function words(ar: string, corrections: readonly Correction[] = [], more: { en?: string; names?: string[] } = {}) {
  const names = (more.names ?? []).map((name) => {
    const start = ar.indexOf(name);
    return { start, end: start + name.length, en: `the name ${name}` };
  });
  const made = openProposer(lexicon, corrections).propose('one', [{ id: 's', ar, en: more.en ?? '', names }]);
  const sentence = made.sentences.get('s');
  if (!sentence) throw new Error('no sentence');
  return { ...made, ...sentence, lemmas: sentence.words.map(({ parts }) => lemmaOf(parts, made.lexemes)) };
}

function lemmaOf(parts: readonly { lex?: string | undefined }[], lexemes: ReadonlyMap<string, { lemma: string }>) {
  return lexemes.get(parts.find(({ lex }) => lex !== undefined)?.lex ?? '')?.lemma ?? null;
}

describe('proposed words', () => {
  it('are a word each, with what a word of an annotated article has', () => {
    const { words: made, lexemes, roots } = words('رفع الوزير علما في 2025.');
    expect(made.map(({ parts }) => parts.map(({ v }) => v).join(''))).toEqual(['رَفَعَ', 'الْوَزِير', 'عَلَمًا', 'فِي', '2025']);
    expect(made.map(({ sense }) => sense)).toEqual(['raise', 'the minister', 'flag', 'in', '2025']);
    expect(made[0]?.parts[0]?.features).toEqual({
      tense: 'perfect',
      voice: 'active',
      person: 3,
      gender: 'masculine',
      number: 'singular',
    });
    expect(made[1]?.parts[0]).toEqual({ v: 'الْ', gloss: 'the', pos: 'article' });
    expect([...lexemes.values()].find(({ lemma }) => lemma === 'رَفَعَ')).toEqual({
      lemma: 'رَفَعَ',
      pos: 'verb',
      root: 'رفع',
      form: 1,
      gloss: 'raise',
    });
    expect(roots.get('علم')).toBe('flag, science');
    expect(made.map(({ proposal }) => proposal?.state ?? null)).toEqual([...Array<string>(4).fill('proposed'), null]);
  });

  it('say their next candidates, and take the sense that the English has', () => {
    const [, flag] = words('هذا علم').words;
    expect(flag?.proposal?.candidates.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['عَلَم', 'عِلْم']));
    const { lemmas, words: made } = words('هذا علم', [], { en: 'This is knowledge.' });
    expect([lemmas[1], made[1]?.sense]).toEqual(['عِلْم', 'knowledge']);
  });

  it('find terms of several words', () => {
    expect(words('رفع وزير الخارجية علما').terms).toEqual([{ from: 1, to: 2, gloss: 'foreign minister' }]);
  });

  it('say of a word that the lexicon does not have that it is unknown, and nothing else', () => {
    const { words: made, lemmas } = words('رفع تشنشوكو علما');
    expect(made[1]).toEqual({
      parts: [{ v: 'تشنشوكو', gloss: '', pos: 'noun' }],
      sense: '',
      proposal: { state: 'unknown', candidates: [], correction: null },
    });
    expect(lemmas[1]).toBeNull();
  });

  it('do not force a name into a lemma', () => {
    expect(words('رفع حليم علما').lemmas[1]).toBe('حَلِيم');
    const { words: made } = words('رفع حليم علما', [], { names: ['حليم'] });
    expect(made[1]).toMatchObject({ sense: 'the name حليم', parts: [{ v: 'حليم', pos: 'proper-noun' }] });
  });

  it('stand by their places among all tokens, signs by themselves too', () => {
    expect(words('رفع – الوزير … علما').lemmas).toEqual(['رَفَعَ', 'وَزِير', 'عَلَم']);
  });
});

describe('a correction', () => {
  it('wins wherever its form stands; the other readings can still be chosen', () => {
    const { words: made, lemmas } = words('هذا علم', [correction('علم', { sense: 'learning' })]);
    expect([lemmas[1], made[1]?.sense]).toEqual(['عِلْم', 'learning']);
    expect(made[1]?.proposal).toMatchObject({ state: 'corrected', correction: { form: 'علم' } });
    expect(made[1]?.proposal?.candidates.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['عَلَم', 'عِلْم']));
  });

  it('for one place holds there alone', () => {
    const only = [correction('علم', {}, { article: 'one', sentence: 's', index: 1 })];
    expect(words('هذا علم في علم', only).lemmas).toEqual(['هٰذَا', 'عِلْم', 'فِي', 'عَلَم']);
    expect(words('علم هذا', only).lemmas[0]).toBe('عَلَم');
  });

  it('says nothing of another form', () => {
    expect(words('هذا العلم', [correction('علم', {})]).lemmas[1]).toBe('عَلَم');
  });

  it('of a word that marks decide otherwise still shows what the reader said', () => {
    const { words: made } = words('هذا عَلَم', [correction('علم', {})]);
    expect(made[1]?.proposal?.state).toBe('corrected');
  });

  const own = { lemma: 'تَمْكِين', root: 'مكن', pos: 'noun', sense: 'empowerment', stem: null } as const;

  it('to a word of the reader’s own makes its other forms known, too', () => {
    const { words: made, lemmas } = words('في التمكين وبتمكينها', [correction('التمكين', own)]);
    expect(lemmas.slice(1)).toEqual(['تَمْكِين', 'تَمْكِين']);
    expect(made.map(({ sense }) => sense)).toEqual(['in', 'the empowerment', 'and by its empowerment']);
    expect(made.map(({ proposal }) => proposal?.state)).toEqual(['proposed', 'corrected', 'proposed']);
  });

  it('to a form that no rule makes shows what the reader said, without vowels', () => {
    const plural = { lemma: 'مِيثَاق', root: 'وثق', pos: 'noun', sense: 'charter', stem: null } as const;
    const { words: made, lemmas } = words('المواثيق', [correction('المواثيق', plural)]);
    expect([lemmas[0], made[0]?.sense, made[0]?.parts[0]?.v]).toEqual(['مِيثَاق', 'charter', 'المواثيق']);
  });

  it('keeps its vowels where the form is the lemma, also in one place', () => {
    const here = correction('تمكين', own, { article: 'one', sentence: 's', index: 0 });
    expect(words('تمكين', [here]).words[0]?.parts[0]?.v).toBe('تَمْكِين');
    expect(words('هذا تمكين', [here]).words[1]?.proposal?.state).toBe('unknown');
  });

  it('that names a reading which the lexicon no longer has shows what it says itself', () => {
    const gone = correction('علم', { lemma: 'عَالَم', stem: 'عَالَم', sense: 'world' });
    expect(words('هذا علم', [gone])).toMatchObject({ lemmas: ['هٰذَا', 'عَالَم'] });
  });
});
