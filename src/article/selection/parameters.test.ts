import { describe, expect, it } from 'vitest';
import {
  readId,
  readIdAndPlace,
  readSentenceAndPlace,
  writeId,
  writeIdAndPlace,
  writeSentenceAndPlace,
} from './parameters';

const query = (text: string) => new URLSearchParams(text);

describe('an id and which of its places', () => {
  it.each([
    ['x=china', { id: 'china', at: 0 }],
    ['x=china&at=1', { id: 'china', at: 0 }],
    ['x=china&at=3', { id: 'china', at: 2 }],
    ['at=3&x=china', { id: 'china', at: 2 }],
    ['x=china&at=', { id: 'china', at: 0 }],
    ['x=china&at=0', { id: 'china', at: 0 }],
    ['x=china&at=-2', { id: 'china', at: 0 }],
    ['x=china&at=1.5', { id: 'china', at: 0 }],
    ['x=china&at=two', { id: 'china', at: 0 }],
    // A number however it is written; the kind knows how many places there are.
    ['x=china&at=1e3', { id: 'china', at: 999 }],
    ['x=china&at=Infinity', { id: 'china', at: 0 }],
    ['x=', null],
    ['at=3', null],
    ['y=china', null],
  ])('%s', (text, wanted) => {
    expect(readIdAndPlace(query(text), 'x')).toEqual(wanted);
  });

  it('is written without the place where that is the first', () => {
    expect(writeIdAndPlace('x', { id: 'china', at: 0 })).toEqual([['x', 'china']]);
    expect(writeIdAndPlace('x', { id: 'a b', at: 2 })).toEqual([
      ['x', 'a b'],
      ['at', '3'],
    ]);
  });
});

describe('a sentence and a place in it', () => {
  it.each([
    ['x=p4.1-6', { id: 'p4.1', at: 5 }],
    ['x=h-1', { id: 'h', at: 0 }],
    ['x=x-y-9999', { id: 'x-y', at: 9998 }],
    ['x=p4.1-10000', null],
    ['x=p4.1', null],
    ['x=p4.1-', null],
    ['x=p4.1-0', null],
    ['x=p4.1-06', null],
    ['x=p4.1--6', { id: 'p4.1-', at: 5 }],
    ['x=p4.1-6.5', null],
    ['x=-3', null],
    ['x=', null],
    ['', null],
  ])('%s', (text, wanted) => {
    expect(readSentenceAndPlace(query(text), 'x')).toEqual(wanted);
  });

  it('is written with the place, also the first', () => {
    expect(writeSentenceAndPlace('x', { id: 'p4.1', at: 0 })).toEqual([['x', 'p4.1-1']]);
  });
});

describe('an id by itself', () => {
  it.each([
    ['x=p17.2', { id: 'p17.2' }],
    ['x=a%26b', { id: 'a&b' }],
    ['x=', null],
    ['', null],
  ])('%s', (text, wanted) => {
    expect(readId(query(text), 'x')).toEqual(wanted);
  });

  it('is written as it is', () => {
    expect(writeId('x', { id: 'a&b' })).toEqual([['x', 'a&b']]);
  });
});
