/** A draft that was not saved when its page was left, and how it goes on when it is opened again. */
import type { FoundDraft } from '#storage/articles/drafts';
import type { Failure, Outcome } from '#storage/failure';
import { dropAside, lyingAside, putAside } from '#storage/articles/unsaved';
import type { Draft } from '#workbench/draft/draft';
import { readDraft } from '#workbench/draft/read-draft';

/** What was not saved, and the revision that it was made from. */
export interface KeptDraft {
  draft: Draft;
  basedOn: number;
}

const nameOf = (id: string) => `draft.${id}`;

export const keepDraft = (kept: KeptDraft): boolean => putAside(nameOf(kept.draft.id), kept);
export const dropKeptDraft = (id: string): void => dropAside(nameOf(id));

/** What was kept of a draft; `null` where nothing was, or nothing that can be read. */
export function keptDraft(id: string): KeptDraft | null {
  const { draft: data, basedOn } = (lyingAside(nameOf(id)) ?? {}) as Record<string, unknown>;
  const draft = readDraft(data, id);
  return draft && typeof basedOn === 'number' ? { draft, basedOn } : null;
}

/**
 * How a draft is opened.
 * - `unsaved`: what was not saved, upon what lies on the device
 * - `clash`: why it is not simply saved now: the draft has been written since, or deleted; the reader chooses
 */
export type Opening =
  | { ok: true; draft: Draft; revision: number; unsaved: Draft | null; clash: 'changed' | 'missing' | null }
  | { ok: false; reason: Failure };

/** What lies on the device together with what was kept. */
export function openingOf(found: Outcome<FoundDraft<Draft>>, kept: KeptDraft | null): Opening {
  if (!found.ok) {
    // What lies there and cannot be read is not written over.
    if (kept === null || found.reason === 'unreadable') return found;
    const { draft, basedOn } = kept;
    const isGone = found.reason === 'missing' && basedOn > 0;
    return { ok: true, draft, revision: basedOn, unsaved: draft, clash: isGone ? 'missing' : null };
  }
  const { draft, revision } = found.value;
  if (kept === null || sameDraft(draft, kept.draft)) return { ok: true, draft, revision, unsaved: null, clash: null };
  return { ok: true, draft, revision, unsaved: kept.draft, clash: kept.basedOn === revision ? null : 'changed' };
}

/** Whether two drafts hold the same, whenever they were changed. */
function sameDraft(one: Draft, other: Draft): boolean {
  const changed = '';
  return JSON.stringify({ ...one, changed }) === JSON.stringify({ ...other, changed });
}
