import { describe, expect, it } from 'vitest';
import { stripMarks } from '#arabic/marks';
import { openLexicon } from '#lexicon/lexicon';
import { openRecogniser } from '#lexicon/recognise/recognise';
import { entriesOf } from '#lexicon/testing';
import { marked, partsOf } from './parts';

const recogniser = openRecogniser(
  openLexicon(
    entriesOf(
      '1 | دَوْلَة | دول | nf | pl دُوَل | state, country',
      '2 | لَجْنَة | لجن | nf | pl لِجَان | committee',
      '2 | مَوْقِف | وقف | n | pl مَوَاقِف | position',
      '1 | كَتَبَ | كتب | v1 u | vn كِتَابَة | write',
      '1 | إِلَى | - | prep | - | to',
      '2 | اِجْتِمَاع | جمع | n | pl -āt | meeting',
      '1 | آسِيَا | - | propf | - | Asia',
    ),
  ),
);

/** The parts of a word that stands alone, by its likeliest reading. */
function parts(written: string): string {
  const [first] = recogniser.sentence(written).words[0]?.candidates ?? [];
  if (!first) throw new Error(`no reading of ${written}`);
  return partsOf(written, first.vowelled, first.reading)
    .map(({ kind, v }) => `${kind} ${v}`)
    .join(', ')
    .normalize('NFC');
}

describe('the parts of a word', () => {
  it.each([
    ['دولة', 'stem دَوْلَة'],
    ['وللدول', 'conjunction وَ, preposition لِ, article ل, stem دُّوَلِ'],
    ['للجنة', 'preposition لِ, stem لَّجْنَةِ'],
    ['بالدولة', 'preposition بِ, article ال, stem دَّوْلَةِ'],
    ['مواقفهما', 'stem مَوَاقِفِ, pronoun هِمَا'],
    ['سيكتبها', 'future سَ, stem يَكْتُبُ, pronoun هَا'],
    ['إليه', 'stem إِلَيْ, pronoun هِ'],
    ['الى', 'stem اِلَى'],
    ['الـ80', 'article الـ, stem 80'],
    ['و20', 'conjunction وَ, stem 20'],
    ['آسيا-الباسيفيك', 'stem آسِيَا, rest -الباسيفيك'],
  ])('%s: %s', (written, said) => expect(parts(written)).toBe(said.normalize('NFC')));

  it('keep the tatweel and the letters as they are written', () => {
    expect(parts('اجتمـاع')).toBe('stem اِجْتِمَـاع');
    expect(stripMarks(parts('الاجتماع'))).toContain('اجتماع');
  });
});

describe('the marks of a reading on the letters as they are written', () => {
  it('stand on each, whatever seat its hamza has', () => {
    expect(marked('اعداد', 'إِعْدَاد').letters.join('')).toBe('اِعْدَاد');
  });

  it('give way to none where the letters are not as many', () => {
    expect(marked('مائة', 'مِئَة')).toEqual({ letters: ['م', 'ا', 'ئ', 'ة'], isMarked: false });
  });

  it('take the place of marks that are written', () => {
    expect(marked('تُقدّر', 'تُقَدِّرُ').letters.join('').normalize('NFC')).toBe('تُقَدِّرُ'.normalize('NFC'));
  });
});
