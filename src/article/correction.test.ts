import { describe, expect, it } from 'vitest';
import { correctionFinder, correctionId, formOf, type Correction } from './correction';

const place = { article: 'one', sentence: 'p1.1', index: 2 };
const correction = (form: string, where: Correction['place'], sense: string): Correction => ({
  id: correctionId(form, where),
  form,
  place: where,
  lemma: 'عَلَم',
  root: 'علم',
  pos: 'noun',
  sense,
  stem: 'عَلَم',
  made: '2025-05-01T10:00:00.000Z',
});

describe('the form of a word', () => {
  it.each([
    ['الـدُّوَلِ', 'الدول'],
    ['الـ80', 'ال80'],
    ['مدرّسة', 'مدرسة'],
  ])('%s is %s', (letters, form) => expect(formOf(letters)).toBe(form));

  it.each([
    ['علي', 'على'],
    ['أن', 'إن'],
    ['مدرسة', 'مدرسه'],
  ])('%s is not %s: they may be different words', (one, other) => expect(formOf(one)).not.toBe(formOf(other)));
});

describe('corrections', () => {
  const find = correctionFinder([correction('علم', null, 'flag'), correction('علم', place, 'banner')]);

  it('hold wherever the form stands, with any marks', () => {
    expect(find({ ...place, article: 'two' }, 'عَلم')?.sense).toBe('flag');
  });

  it('for one place come before those for every place', () => expect(find(place, 'علم')?.sense).toBe('banner'));

  it('for one place hold only for the word that stood there', () => {
    const only = correctionFinder([correction('علم', place, 'banner')]);
    expect([only(place, 'كتاب'), only({ ...place, index: 3 }, 'علم')]).toEqual([null, null]);
  });

  it('for another form say nothing', () => expect(find(place, 'والعلم')).toBeNull());
});
