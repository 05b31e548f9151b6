import { describe, expect, it } from 'vitest';
import { adjectiveForms, formsOf, nounForms } from './forms';

describe('verb forms', () => {
  it('has persons, numbers and tenses of a sound verb', () => {
    const forms = formsOf({ past: 'اتفق', present: 'تفق', noun: 'اتفاق' });
    expect(
      [
        'اتفق',
        'اتفقت',
        'اتفقا',
        'اتفقتا',
        'اتفقوا',
        'اتفقنا',
        'يتفق',
        'تتفق',
        'نتفق',
        'يتفقان',
        'تتفقان',
        'يتفقون',
        'يتفقوا',
      ].filter((form) => !forms.has(form)),
    ).toEqual([]);
    expect(forms.get('اتفقا')).toEqual({ of: 'past', number: 'dual', person: 3 });
    expect(forms.get('نتفق')?.person).toBe(1);
    expect(forms.get('اتفاقهما')?.of).toBe('noun');
    expect(forms.has('فاتفق')).toBe(false);
  });

  it('shortens hollow and final-weak verbs where Arabic does', () => {
    const hollow = formsOf({ past: 'أشار', pastBeforeConsonant: 'أشر', present: 'شير' });
    expect(['اشار', 'اشارت', 'اشرنا', 'يشير', 'يشيرون'].filter((form) => !hollow.has(form))).toEqual([]);
    const weak = formsOf({
      past: 'دعا',
      pastBeforeConsonant: 'دعو',
      pastFeminine: 'دع',
      present: 'دعو',
      jussive: 'دع',
    });
    expect(['دعا', 'دعت', 'دعوا', 'دعونا', 'يدعو', 'يدع', 'يدعون', 'يدعوان'].filter((form) => !weak.has(form))).toEqual(
      [],
    );
  });

  it('folds, and adds genders, numbers and suffixes', () => {
    expect(adjectiveForms('ملتزم')).toContain('ملتزمه');
    expect(nounForms('ثقة')).toEqual(expect.arrayContaining(['ثقه', 'الثقه', 'ثقته', 'ثقتها']));
  });
});
