/** At which step of its making a draft is open: a parameter of the page to add an article, so that it is there again after a reload. */
export const draftSteps = ['text', 'align', 'mark'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** The step that a query asks for: the first, where it names none. */
export function draftStepOf(query: URLSearchParams): DraftStep {
  return draftSteps.find((one) => one === query.get('step')) ?? 'text';
}

/** The same query at another step. */
export function withDraftStep(query: URLSearchParams, step: DraftStep): URLSearchParams {
  const next = new URLSearchParams(query);
  if (step === 'text') next.delete('step');
  else next.set('step', step);
  return next;
}
