import { expect, it } from 'vitest';
import { storedCorrection } from '#study/testing';
import { addedFrom } from './add-lines';

it('adds what is new, and leaves what is here as it is', () => {
  const [own, other, fresh] = [storedCorrection('علم'), storedCorrection('قال', 'say'), storedCorrection('الدول')];
  const later = '2025-06-01T08:00:00.000Z';
  const coming = [storedCorrection('علم', 'flag', later), storedCorrection('قال', 'tell', later), fresh];
  expect(addedFrom([own, other], coming)).toEqual({ coming: [fresh], counts: { added: 1, same: 1, other: 1 } });
  expect(addedFrom([], [])).toEqual({ coming: [], counts: { added: 0, same: 0, other: 0 } });
});
