/** A package on its way into the device: new, there already, or there with other content. */
import { findDraft, mergeDrafts, saveDraft, type StoredDraft } from '#storage/drafts';
import type { Failure } from '#storage/failure';
import {
  mergeOwnArticles,
  ownArticleSection,
  saveOwnArticle,
  wholeOwnArticle,
  type WholeArticle,
} from '#storage/own-articles';
import type { Problem } from '#import/problem';
import type { Draft } from '#workbench/draft/draft';
import { titleOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { packed, type Package } from '#workbench/package';

/**
 * - `placed`: it lies on the device, or did so already
 * - `other`: something else of its id does; the reader chooses
 */
export type Placing =
  | { is: 'placed'; id: string; hasDraft: boolean }
  | { is: 'other'; coming: Package }
  | { is: 'refused'; problem: Problem }
  | { is: 'failed'; reason: Failure | 'changed' };

const storedDraft = (draft: Draft, now: string): StoredDraft => ({
  version: 1,
  id: draft.id,
  title: titleOf(draft),
  changed: now,
  revision: 1,
  data: draft,
});

/** The article of a package as a record, checked; `null` where its files are no article of the reader's own. */
function articleIn({ id, files }: Package, now: string): WholeArticle | null {
  if (!files) return null;
  // Its headline is read from its files once it is written.
  const read = ownArticleSection.read({ version: 1, id, title: { ar: '', en: '' }, changed: now, revision: 1, files });
  return read.ok ? read.record : null;
}

/** Puts a package where nothing of its id lies. */
export async function placePackage(coming: Package): Promise<Placing> {
  const { id } = coming;
  if (coming.files && !articleIn(coming, new Date().toISOString()))
    return {
      is: 'refused',
      problem: { code: 'package-damaged', place: { file: `${id}.bayan` }, values: { part: 'article.json' } },
    };
  const [draft, article] = await Promise.all([findDraft(id, readDraft), wholeOwnArticle(id)]);
  for (const found of [draft, article])
    if (!found.ok && found.reason !== 'missing') return { is: 'failed', reason: found.reason };
  if (!draft.ok && !article.ok) return replacePackage(coming);
  const here = packed({
    id,
    files: article.ok ? article.value.files : null,
    draft: draft.ok ? draft.value.draft : null,
  });
  const bytes = packed(coming);
  const isSame = here.length === bytes.length && here.every((byte, at) => byte === bytes[at]);
  return isSame ? { is: 'placed', id, hasDraft: coming.draft !== null } : { is: 'other', coming };
}

/** Puts a package in the place of what is here. */
export async function replacePackage({ id, files, draft }: Package): Promise<Placing> {
  if (files) {
    const here = await wholeOwnArticle(id);
    const saved = await saveOwnArticle(files, { basedOn: here.ok ? here.value.revision : 0 });
    if (!saved.ok) return { is: 'failed', reason: saved.reason === 'invalid' ? 'unreadable' : saved.reason };
  }
  if (draft) {
    const here = await findDraft(id, readDraft);
    const saved = await saveDraft(
      { id, title: titleOf(draft), data: draft },
      { basedOn: here.ok ? here.value.revision : 0 },
    );
    if (!saved.ok) return { is: 'failed', reason: saved.reason };
  }
  return { is: 'placed', id, hasDraft: draft !== null };
}

/** Puts a package beside what is here, under ids that are made from its content. */
export async function keepBoth(coming: Package): Promise<Placing> {
  const now = new Date().toISOString();
  const article = articleIn(coming, now);
  const merged = await Promise.all([
    article ? mergeOwnArticles([article]) : null,
    coming.draft ? mergeDrafts([storedDraft(coming.draft, now)]) : null,
  ]);
  const failed = merged.find((one) => one !== null && !one.ok);
  if (failed && !failed.ok) return { is: 'failed', reason: failed.reason };
  return { is: 'placed', id: coming.id, hasDraft: false };
}
