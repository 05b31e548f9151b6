/** Puts the marks of a package into what lies on the device, where both are of one text. */
import { findDraft, saveDraft } from '#storage/articles/drafts';
import { findOwnArticle, ownFileNames, saveOwnArticle, type OwnFiles } from '#storage/articles/own-articles';
import type { Placing } from '#workbench/add/place-package';
import { articleOf } from '#workbench/draft/article-of';
import type { Draft } from '#workbench/draft/draft';
import { titleOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { samePackage, type Package } from '#workbench/package';
import { registersOf } from '#workbench/registers-of';
import { mergedMarks, type MergedMarks } from './merge-marks';

/** What merging would add; `null` where the two are not of one text, or one of them has no draft. */
export function mergeOf(here: Package, coming: Package): MergedMarks | null {
  return here.draft && coming.draft ? mergedMarks(here.draft, coming.draft) : null;
}

/**
 * Merges. The article that is read gets the marks too, if it says what its draft says; one whose draft has gone on since stays, until
 * the reader makes it anew.
 *
 * @param here as it was when the reader was shown what merging adds: what has changed since is not written over
 */
export async function mergePackage(here: Package, { draft }: MergedMarks): Promise<Placing> {
  const { id } = here;
  const found = await findDraft(id, readDraft);
  if (!found.ok) return { is: 'failed', reason: found.reason };
  const now: Package = { id, files: null, draft: found.value.draft };
  if (!samePackage(now, { ...here, files: null })) return { is: 'failed', reason: 'changed' };
  const saved = await saveDraft({ id, title: titleOf(draft), data: draft }, { basedOn: found.value.revision });
  if (!saved.ok) return { is: 'failed', reason: saved.reason };
  if (here.files && here.draft && isOf(here.files, here.draft)) {
    const made = articleOf(draft, registersOf);
    const article = await findOwnArticle(id);
    if (made && article.ok) {
      const written = await saveOwnArticle(made.files, { basedOn: article.value.revision });
      if (!written.ok) return { is: 'failed', reason: written.reason === 'invalid' ? 'unreadable' : written.reason };
    }
  }
  return { is: 'placed', id, hasDraft: true };
}

/** Whether these files are what a draft becomes. */
function isOf(files: OwnFiles, draft: Draft): boolean {
  const made = articleOf(draft, registersOf);
  return made !== null && ownFileNames.every((name) => made.files[name] === files[name]);
}
