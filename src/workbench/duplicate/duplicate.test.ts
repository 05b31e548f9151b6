// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { deviceDatabase } from '#storage/database';
import { findDraft } from '#storage/articles/drafts';
import { allLabels, changeLabel } from '#storage/labels';
import { allNotes, deviceNotes, newNote } from '#storage/notes';
import { listOwnArticles, readOwnArticle, wholeOwnArticle } from '#storage/articles/own-articles';
import { placePackage } from '#workbench/add/place-package';
import { articleOf } from '#workbench/draft/article-of';
import { titleOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import type { Package } from '#workbench/package';
import { duplicate } from './duplicate';

const NOW = new Date('2025-06-01T10:00:00.000Z');
const draft = await settled(draftOfText(), oneByOne);
const whole: Package = { id: draft.id, files: articleOf(draft)?.files ?? null, draft };
const title = titleOf(draft);
const nameCopy = (name: string) => `${name} [2]`;

const STORES: ('drafts' | 'draft-heads' | 'articles' | 'article-files' | 'labels' | 'notes')[] = [
  'drafts',
  'draft-heads',
  'articles',
  'article-files',
  'labels',
  'notes',
];
afterEach(async () => {
  await deviceDatabase.write(STORES, async (change) => {
    for (const name of STORES) await change.objectStore(name).clear();
  });
});
afterAll(() => deviceDatabase.close());

async function duplicated(given = whole): Promise<string> {
  const made = await duplicate(given, title.ar, nameCopy, NOW);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

async function labelOf(id: string) {
  const all = await allLabels();
  const found = all.ok ? all.value.find((one) => one.id === id) : undefined;
  return found && { name: found.name, tags: found.tags };
}

describe('an article that is duplicated', () => {
  it('lies beside itself with its draft, and can be opened; again, and there are three', async () => {
    await placePackage(whole);
    const id = await duplicated();
    const [copy, article] = [await findDraft(id, readDraft), await readOwnArticle(id)];
    expect(copy.ok && copy.value.title).toEqual({ ar: `${title.ar} (نسخة)`, en: `${title.en} (copy)` });
    expect(article.ok && article.value.article.slug).toBe(id);
    const before = await wholeOwnArticle(whole.id);
    expect(before.ok && before.value.files).toEqual(whole.files);
    expect(await duplicated()).not.toBe(id);
    const all = await listOwnArticles();
    expect(all.ok && all.value.articles).toHaveLength(3);
    expect(await labelOf(id)).toBeUndefined();
  });

  it('has the notes that it had, each twice, and its tags; a name of the reader’s own is told apart', async () => {
    await placePackage(whole);
    await changeLabel(whole.id, { name: 'Ports', tags: ['sea'] });
    const quote = { exact: 'المرفأين', prefix: '', suffix: '' };
    const content = { color: 'amber' as const, tags: ['check'], remark: 'Which two?' };
    const place = { article: whole.id, lang: 'ar' as const, quote, hint: null };
    const elsewhere = { ...place, article: 'elsewhere' };
    await deviceNotes.merge([newNote(place, content, NOW), newNote(elsewhere, content, NOW)]);
    const id = await duplicated();
    expect(await labelOf(id)).toEqual({ name: 'Ports [2]', tags: ['sea'] });
    const notes = await allNotes();
    const of = (article: string) => (notes.ok ? notes.value.filter((one) => one.article === article) : []);
    expect(of(id)).toMatchObject([{ quote, ...content }]);
    expect(of(whole.id)).toHaveLength(1);
    expect(of(id)[0]?.id).not.toBe(of(whole.id)[0]?.id);
    expect(notes.ok && notes.value).toHaveLength(3);
  });

  it('without a headline is told apart by a name', async () => {
    const bare = { ...draftOfText('زار الوزير المرفأ.'), about: { ...draft.about, headline: { ar: null, en: null } } };
    const id = await duplicated({ id: bare.id, files: null, draft: bare });
    expect(await labelOf(id)).toEqual({ name: `${title.ar} [2]`, tags: [] });
  });

  it('that is damaged is refused, and nothing is written', async () => {
    const damaged: Package = { ...whole, files: { 'article.json': '{}' } };
    expect(await duplicate(damaged, title.ar, nameCopy, NOW)).toEqual({ ok: false, reason: 'unreadable' });
    const all = await listOwnArticles();
    expect(all.ok && all.value.articles).toEqual([]);
  });
});
