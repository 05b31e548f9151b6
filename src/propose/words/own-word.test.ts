import { describe, expect, it } from 'vitest';
import { checkOwnWord, ownEntry, type OwnWordFields } from './own-word';

const sound: OwnWordFields = { lemma: 'تَمْكِين', root: 'م ك ن', pos: 'noun', sense: 'empowerment' };

describe('a word of the reader’s own', () => {
  it.each<[string, Partial<OwnWordFields>, object]>([
    ['as it is typed', {}, { lemma: 'تَمْكِين', root: 'مكن', pos: 'noun', sense: 'empowerment' }],
    ['without a root', { root: ' ' }, { root: null }],
    ['with a hamza on its seat', { lemma: 'تَأْمِين', root: 'أ م ن' }, { root: 'ءمن' }],
    ['with space around it', { lemma: ' تَمْكِين ', sense: ' making  able ' }, { lemma: 'تَمْكِين', sense: 'making able' }],
    ['a particle, which no rule spells', { lemma: 'كَلَّا', root: '', pos: 'particle' }, { pos: 'particle' }],
  ])('is taken %s', (_, fields, word) => {
    expect(checkOwnWord({ ...sound, ...fields })).toMatchObject({ ok: true, word });
  });

  it.each<[Partial<OwnWordFields>, string]>([
    [{ lemma: '' }, 'lemma empty'],
    [{ lemma: 'tamkīn' }, 'lemma notArabic'],
    [{ lemma: 'تمكين' }, 'lemma noVowels'],
    [{ lemma: 'تَمكين' }, 'lemma notSpelt'],
    [{ lemma: 'تَ'.repeat(101) }, 'lemma tooLong'],
    [{ root: 'mkn' }, 'root rootLetters'],
    [{ root: 'مكة' }, 'root rootLetters'],
    [{ root: 'م' }, 'root rootLength'],
    [{ root: 'مكنمكن' }, 'root rootLength'],
    [{ root: 'كتب' }, 'root rootNotInLemma'],
    [{ pos: 'article' }, 'pos noPos'],
    [{ pos: '' }, 'pos noPos'],
    [{ sense: '  ' }, 'sense empty'],
    [{ sense: 'a|b' }, 'sense sign'],
    [{ sense: 'x'.repeat(201) }, 'sense tooLong'],
  ])('is refused with %j: %s', (fields, said) => {
    const checked = checkOwnWord({ ...sound, ...fields });
    expect(checked.ok ? [] : checked.problems.map(({ field, problem }) => `${field} ${problem}`)).toContain(said);
  });

  it('says all that is wrong at once', () => {
    expect(checkOwnWord({ lemma: '', root: 'x', pos: '', sense: '' })).toMatchObject({ problems: { length: 4 } });
  });

  it.each([
    ['مُمَكِّن', 'مكن', 'adjective', 'adj', undefined],
    ['مُمَارَسَة', 'مرس', 'noun', 'nf', undefined],
    ['مَكَّنَ', 'مكن', 'verb', 'v', 2],
    ['اِسْتَمْكَنَ', 'مكن', 'verb', 'v', 10],
    // The vowel of its imperfect is not known.
    ['مَكَثَ', 'مكث', 'verb', 'adv', undefined],
    ['لَافْرُوف', null, 'proper-noun', 'prop', undefined],
  ] as const)('%s is an entry of the lexicon', (lemma, root, pos, own, form) => {
    const entry = ownEntry({ lemma: lemma.normalize('NFC'), root, pos, sense: 'x', stem: null });
    expect([entry.class, entry.form]).toEqual([own, form]);
  });
});
