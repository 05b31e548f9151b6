/** A package on its way into the device: new, there already, or there with other content. */
import { readJson } from '#article/format/inspect';
import { findDraft, removeDraft, saveDraft } from '#storage/articles/drafts';
import type { Failure } from '#storage/failure';
import {
  ownArticleSection,
  removeOwnArticle,
  saveOwnArticle,
  wholeOwnArticle,
  type OwnFiles,
} from '#storage/articles/own-articles';
import type { Problem } from '#import/problem';
import { titleOf } from '#workbench/draft/flows';
import { waitingIn } from '#workbench/draft/draft';
import { readDraft } from '#workbench/draft/read-draft';
import { packed, samePackage, type Package } from '#workbench/package';

/**
 * - `placed`: it lies on the device, or did so already; `replaced` is what lay there in its place, and can be put back
 * - `other`: something else of its id does; the reader chooses
 */
export type Placing =
  | { is: 'placed'; id: string; hasDraft: boolean; replaced?: Package }
  | { is: 'other'; coming: Package }
  | { is: 'refused'; problem: Problem }
  | { is: 'failed'; reason: Failure | 'changed' };

/** Whether the files of a package are no article of the reader's own. */
function isDamaged({ id, files }: Package): boolean {
  if (!files) return false;
  const changed = new Date().toISOString();
  // Its headline is read from its files once it is written.
  return !ownArticleSection.read({ version: 1, id, title: { ar: '', en: '' }, changed, revision: 1, files }).ok;
}

const damaged = (id: string): Extract<Placing, { is: 'refused' }> => ({
  is: 'refused',
  problem: { code: 'package-damaged', place: { file: `${id}.bayan` }, values: { part: 'article.json' } },
});

/** What lies on the device under the id of a package: nothing, the same, or something else. */
export type Standing =
  { is: 'new' } | { is: 'same' } | { is: 'other'; here: Package } | Extract<Placing, { is: 'refused' | 'failed' }>;

/** Looks whether a package could be placed, and writes nothing. */
export async function standingOf(coming: Package): Promise<Standing> {
  const { id } = coming;
  if (isDamaged(coming)) return damaged(id);
  const [draft, article] = await Promise.all([findDraft(id, readDraft), wholeOwnArticle(id)]);
  for (const found of [draft, article])
    if (!found.ok && found.reason !== 'missing') return { is: 'failed', reason: found.reason };
  if (!draft.ok && !article.ok) return { is: 'new' };
  const here: Package = {
    id,
    files: article.ok ? article.value.files : null,
    draft: draft.ok ? draft.value.draft : null,
  };
  return samePackage(here, coming) ? { is: 'same' } : { is: 'other', here };
}

/** Puts a package where nothing of its id lies. */
export async function placePackage(coming: Package): Promise<Placing> {
  const standing = await standingOf(coming);
  if (standing.is === 'new') return replacePackage(coming);
  if (standing.is === 'same') return { is: 'placed', id: coming.id, hasDraft: coming.draft !== null };
  return standing.is === 'other' ? { is: 'other', coming } : standing;
}

/** Puts a package in the place of what is here, whole: an article or a draft that it has not goes. */
export async function replacePackage({ id, files, draft }: Package): Promise<Placing> {
  const [draftHere, articleHere] = await Promise.all([findDraft(id, readDraft), wholeOwnArticle(id)]);
  // Before anything is written: what cannot be read is not written over.
  for (const found of [draftHere, articleHere])
    if (!found.ok && found.reason !== 'missing') return { is: 'failed', reason: found.reason };
  const replaced: Package = {
    id,
    files: articleHere.ok ? articleHere.value.files : null,
    draft: draftHere.ok ? draftHere.value.draft : null,
  };
  if (files) {
    const saved = await saveOwnArticle(files, { basedOn: articleHere.ok ? articleHere.value.revision : 0 });
    if (!saved.ok) return { is: 'failed', reason: saved.reason === 'invalid' ? 'unreadable' : saved.reason };
  } else if (replaced.files) {
    const removed = await removeOwnArticle(id);
    if (!removed.ok) return { is: 'failed', reason: removed.reason };
  }
  if (draft) {
    const saved = await saveDraft(
      { id, title: titleOf(draft), waiting: waitingIn(draft.marks), data: draft },
      { basedOn: draftHere.ok ? draftHere.value.revision : 0 },
    );
    if (!saved.ok) return { is: 'failed', reason: saved.reason };
  } else if (replaced.draft) {
    const removed = await removeDraft(id);
    if (!removed.ok) return { is: 'failed', reason: removed.reason };
  }
  return {
    is: 'placed',
    id,
    hasDraft: draft !== null,
    ...((replaced.files ?? replaced.draft) === null ? {} : { replaced }),
  };
}

/**
 * Puts back what a package was put in the place of. What has been changed since, here or in another tab, is not written over.
 *
 * @param now the package that took its place
 */
export async function putBack(before: Package, now: Package): Promise<Placing> {
  const standing = await standingOf(now);
  if (standing.is === 'refused' || standing.is === 'failed') return standing;
  return standing.is === 'same' ? replacePackage(before) : { is: 'failed', reason: 'changed' };
}

/**
 * Puts a package beside what is here, under an id that is made from its content: its article and its draft stay one, and the same
 * package adds nothing a second time.
 */
export async function keepBoth(coming: Package): Promise<Placing> {
  return isDamaged(coming) ? damaged(coming.id) : placePackage(await copyOf(coming));
}

async function copyOf(coming: Package): Promise<Package> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(packed(coming))));
  const mark = Array.from(digest.slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // As long as an id may be.
  const id = `${coming.id.slice(0, 60).replace(/-$/, '')}-${mark}`;
  const { files, draft } = coming;
  return { id, files: files && withSlug(files, id), draft: draft && { ...draft, id } };
}

function withSlug(files: OwnFiles, slug: string): OwnFiles {
  const json = readJson(files['article.json'] ?? '');
  if (!json.ok) return files;
  return { ...files, 'article.json': `${JSON.stringify({ ...(json.json as object), slug }, null, 2)}\n` };
}
