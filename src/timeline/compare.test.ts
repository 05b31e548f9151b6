import { describe, expect, it } from 'vitest';
import type { Stretch } from '#article/words/wording';
import { compareWordings, strengthOf } from './compare';
import { pledgesOf } from './pledges';
import { series } from './samples';

const plain = (text: string): Stretch[] => [{ text, role: 'object' }];
const shown = (before: readonly Stretch[], after: readonly Stretch[]) =>
  compareWordings(before, after).map((pair) => `${pair.before ?? '·'}/${pair.after ?? '·'} ${pair.change}`);

describe('compareWordings', () => {
  it('sets the same words under each other, and says what is gone, new and changed', () => {
    expect(
      shown(
        plain('exchange water data, as far as possible, once a year'),
        plain('exchange water and dam data once a month'),
      ),
    ).toEqual([
      'exchange/exchange same',
      'water/water same',
      '·/and dam new',
      'data,/data same',
      'as far as possible,/· gone',
      'once/once same',
      'a/a same',
      'year/month changed',
    ]);
  });

  it('takes spellings of one word for one: vowels, hamza, capitals, punctuation', () => {
    expect(shown(plain('وَقَّعَ الإتفاق'), plain('وقع الاتفاق.'))).toEqual(['وَقَّعَ/وقع same', 'الإتفاق/الاتفاق. same']);
    expect(shown(plain('The sides'), plain('the sides,'))).toEqual(['The/the same', 'sides/sides, same']);
  });

  it('does not part a word of which a stretch quotes the end alone', () => {
    const before: Stretch[] = [
      { text: 'على', role: 'cue' },
      { text: ' و', role: null },
      { text: 'بناء سد', role: 'object' },
    ];
    expect(shown(before, plain('على بناء سد'))).toEqual(['على/على same', 'وبناء/بناء changed', 'سد/سد same']);
  });

  it('puts the cues under each other where they differ', () => {
    const [, agreed, , signed] = pledgesOf(series);
    if (!agreed || !signed) throw new Error('no entries');
    const pairs = compareWordings(agreed.wording.ar, signed.wording.ar);
    expect(pairs[0]).toEqual({ before: 'اتفق', after: 'وقّع', change: 'changed', cue: true });
    expect(pairs.filter(({ change }) => change === 'gone').map(({ before }) => before)).toEqual(['قدر الإمكان،']);
  });
});

describe('strengthOf', () => {
  it.each([
    ['readiness', 'agreement', 'stronger'],
    ['agreement', 'readiness', 'weaker'],
    ['agreement', 'pledge', 'equal'],
    ['refusal', 'pledge', null],
    ['stated', 'concluded', 'stronger'],
  ] as const)('%s, then %s: %s', (before, after, strength) => {
    expect(strengthOf(before, after)).toBe(strength);
  });
});
