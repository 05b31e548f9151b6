import { draftQuery } from '#article/address/address';
import { withDraftStep, type DraftStep } from '#article/address/draft-step';
import type { Page } from '#library/page';

/** Where an own article is made on, at a step of its making; `null` for one that the reader has not on this device. */
export function editHref(page: Page, slug: string, lang: keyof Page['add'], step: DraftStep = 'text'): string | null {
  // What is in this tab alone leads back to its draft by what is said above the text.
  if (page.bundled || page.adds) return null;
  return `${page.add[lang]}?${withDraftStep(new URLSearchParams(draftQuery(slug)), step)}`;
}
