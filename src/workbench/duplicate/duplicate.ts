/** Makes a copy of an own article on the device: draft, article, notes, tags. */
import { listDrafts } from '#storage/articles/drafts';
import type { Outcome } from '#storage/failure';
import { allLabels, changeLabel } from '#storage/labels';
import { allNotes, deviceNotes, newNote } from '#storage/notes';
import { listOwnArticles } from '#storage/articles/own-articles';
import { placePackage } from '#workbench/add/place-package';
import type { Package } from '#workbench/package';
import { besideId, copied } from './copied';

/** What a copy is called where its headlines cannot say that it is one, or the reader has a name for the article. */
export type NameCopy = (name: string) => string;

/**
 * Puts a copy of a package beside it.
 *
 * @param title by which the article is known where the reader has no name for it
 * @returns the id of the copy
 */
export async function duplicate(
  given: Package,
  title: string,
  nameCopy: NameCopy,
  now: Date = new Date(),
): Promise<Outcome<string>> {
  const [drafts, articles] = await Promise.all([listDrafts(), listOwnArticles()]);
  if (!drafts.ok) return drafts;
  if (!articles.ok) return articles;
  const taken = new Set([...drafts.value.drafts, ...articles.value.articles].map((one) => one.id));
  const { copy, isSaid } = copied(given, besideId(given.id, taken), now);
  const placed = await placePackage(copy);
  if (placed.is === 'failed' && placed.reason !== 'changed') return { ok: false, reason: placed.reason };
  // Something that cannot be read lies there, or the article itself is none.
  if (placed.is !== 'placed') return { ok: false, reason: 'unreadable' };

  const notes = await allNotes();
  if (!notes.ok) return notes;
  const own = notes.value.filter(({ article }) => article === given.id);
  const kept = await deviceNotes.merge(own.map((note) => newNote({ ...note, article: copy.id }, note, now)));
  if (!kept.ok) return kept;

  const all = await allLabels();
  if (!all.ok) return all;
  const label = all.value.find(({ id }) => id === given.id);
  const name = label?.name ?? (isSaid ? null : title || null);
  if (name === null && !label?.tags.length) return { ok: true, value: copy.id };
  const named = await changeLabel(copy.id, { name: name && nameCopy(name), tags: label?.tags ?? [] }, () => now);
  return named.ok ? { ok: true, value: copy.id } : named;
}
