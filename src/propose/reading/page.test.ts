import { describe, expect, it } from 'vitest';
import { buildGazetteer } from './gazetteer';
import { pairUp, readPage } from './page';

describe('which English place renders which Arabic one', () => {
  const sizes = { ar: 100, en: 100 };
  it('in order where the numbers agree', () => {
    expect(pairUp([10, 50, 90], [5, 6, 7], sizes)).toEqual([0, 1, 2]);
  });
  it('by how far into the sentence they are where they do not', () => {
    expect(pairUp([10, 90], [88], sizes)).toEqual([null, 0]);
    expect(pairUp([50], [4, 52, 90], sizes)).toEqual([1]);
    expect(pairUp([5, 50, 95], [6, 96], sizes)).toEqual([0, null, 1]);
  });
  it('none where there is none', () => {
    expect(pairUp([1, 2], [], sizes)).toEqual([null, null]);
    expect(pairUp([], [3], sizes)).toEqual([]);
  });
});

describe('a page', () => {
  it('takes السعودية after a definite word as its adjective', () => {
    const gazetteer = buildGazetteer();
    const ids = (ar: string) => readPage(0, { ar, en: null }, gazetteer).entries.map(({ entry }) => entry.id);
    expect(ids('العلاقات المصرية السعودية')).toEqual([]);
    expect(ids('زار السعودية')).toEqual(['saudi-arabia']);
    expect(ids('بين الإمارات والسعودية')).toEqual(['united-arab-emirates', 'saudi-arabia']);
  });

  it.each([
    ['وقعت مصر اتفاقا', ['egypt']],
    ['هو مصر على رأيه', []],
    ['وتستضيف قطر المحادثات', ['qatar']],
    ['أنبوب قطر 20 سنتيمترا', []],
    ['أنبوب بقطر كبير', []],
    ['زادت حصة مالي والنيجر', ['mali', 'niger']],
    ['دعم مالي وتقني', []],
  ])('%s: of countries written as another word is, %j', (ar, ids) => {
    expect(readPage(0, { ar, en: null }, buildGazetteer()).entries.map(({ entry }) => entry.id)).toEqual(ids);
  });
});
