import { describe, expect, it } from 'vitest';
import { draftStepOf, draftSteps, withDraftStep } from './draft-step';

describe('the step of a draft in the address', () => {
  it.each(draftSteps)('%s is read as it was written, beside the draft', (step) => {
    const query = withDraftStep(new URLSearchParams('draft=a&step=mark'), step);
    expect(draftStepOf(query)).toBe(step);
    expect(query.get('draft')).toBe('a');
  });

  it('the first is the default, and is not written', () => {
    expect(withDraftStep(new URLSearchParams('draft=a&step=mark'), 'text').toString()).toBe('draft=a');
  });

  it.each(['', 'step=', 'step=read', 'step=TEXT'])('%j means the first', (query) => {
    expect(draftStepOf(new URLSearchParams(query))).toBe('text');
  });
});
