import { describe, expect, it } from 'vitest';
import { comparingAfter, NOTHING_COMPARED, type ComparingStep } from './comparing';
import { pledgesOf } from './pledges';
import { series } from './samples';

const [ready, agreed, , signed, undated] = pledgesOf(series);
if (!ready || !agreed || !signed || !undated) throw new Error('the series is shorter');

const after = (...steps: ComparingStep[]) => steps.reduce(comparingAfter, NOTHING_COMPARED);
const choose = (pledge: typeof ready): ComparingStep => ({ type: 'choose', pledge });

describe('what is compared', () => {
  it('is what is proposed for an entry, until it is closed', () => {
    const open = after({ type: 'open', pledge: agreed });
    expect(open).toEqual({ open: { id: agreed.id, earlier: null }, waiting: null });
    expect(comparingAfter(open, { type: 'close' })).toEqual(NOTHING_COMPARED);
  });

  it.each([
    ['the earlier first', ready, signed],
    ['the later first', signed, ready],
  ])('is two of the reader’s choice, under the later one: %s', (_, first, second) => {
    expect(after(choose(first)).waiting).toBe(first);
    expect(after(choose(first), choose(second))).toEqual({ open: { id: signed.id, earlier: ready }, waiting: null });
  });

  it('is nothing where an entry is chosen twice; what is open stays', () => {
    expect(after(choose(ready), choose(ready))).toEqual(NOTHING_COMPARED);
    const open = after({ type: 'open', pledge: agreed }, choose(ready));
    expect(open.open).toEqual({ id: agreed.id, earlier: null });
  });

  it('has what is without a date as the earlier one', () => {
    expect(after(choose(ready), choose(undated)).open).toEqual({ id: ready.id, earlier: undated });
  });
});
