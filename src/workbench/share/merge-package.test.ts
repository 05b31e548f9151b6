// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { afterAll, afterEach, expect, it } from 'vitest';
import { deviceDatabase } from '#storage/database';
import { findDraft, saveDraft } from '#storage/articles/drafts';
import { wholeOwnArticle } from '#storage/articles/own-articles';
import { placePackage } from '#workbench/add/place-package';
import { articleOf } from '#workbench/draft/article-of';
import type { Draft } from '#workbench/draft/draft';
import { titleOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { addName } from '#workbench/mark/marks/marks';
import { textOf } from '#workbench/mark/marks/sentences';
import type { Package } from '#workbench/package';
import { registersOf } from '#workbench/registers-of';
import type { MergedMarks } from './merge-marks';
import { mergeOf, mergePackage } from './merge-package';

const plain = await settled(draftOfText(), oneByOne);
const start = textOf(plain).indexOf('جنيف');
const marked = addName(plain, textOf(plain), { start, end: start + 'جنيف'.length }, 'place') ?? plain;
const packageOf = (draft: Draft): Package => ({
  id: draft.id,
  files: articleOf(draft, registersOf)?.files ?? null,
  draft,
});
const here = packageOf(plain);
const { id } = here;

function added(coming: Package, to = here): MergedMarks {
  const merge = mergeOf(to, coming);
  if (!merge) throw new Error('not of one text');
  return merge;
}

async function filesHere() {
  const found = await wholeOwnArticle(id);
  return found.ok ? found.value.files : null;
}

afterEach(async () => {
  await deviceDatabase.write(['drafts', 'articles', 'article-files'], async (change) => {
    await change.objectStore('drafts').clear();
    await change.objectStore('articles').clear();
    await change.objectStore('article-files').clear();
  });
});
afterAll(() => deviceDatabase.close());

it('the draft and the article that is read have the marks of both', async () => {
  await placePackage(here);
  expect(await mergePackage(here, added(packageOf(marked)))).toEqual({ is: 'placed', id, hasDraft: true });
  const found = await findDraft(id, readDraft);
  expect(found.ok && found.value.draft.marks.names.map(({ name }) => name.ar)).toEqual(['جنيف']);
  expect((await filesHere())?.['entities.json']).toContain('جنيف');
});

it('an article whose draft has gone on stays as it is', async () => {
  const older = {
    ...here,
    files: packageOf({ ...plain, about: { ...plain.about, address: 'https://example.org/' } }).files,
  };
  await placePackage(older);
  await mergePackage(older, added(packageOf(marked), older));
  expect(await filesHere()).toEqual(older.files);
});

it('a draft that has changed since is not written over', async () => {
  await placePackage(here);
  const merge = added(packageOf(marked));
  const other = { ...plain, about: { ...plain.about, address: 'https://example.org/' } };
  await saveDraft({ id, title: titleOf(other), data: other }, { basedOn: 1 });
  expect(await mergePackage(here, merge)).toEqual({ is: 'failed', reason: 'changed' });
  expect(await filesHere()).toEqual(here.files);
});

it('a draft that is gone is told', async () => {
  expect(await mergePackage(here, added(packageOf(marked)))).toEqual({ is: 'failed', reason: 'missing' });
});

it('without a draft on both sides there is nothing to merge', () => {
  expect(mergeOf({ ...here, draft: null }, packageOf(marked))).toBeNull();
  expect(mergeOf(here, { ...packageOf(marked), draft: null })).toBeNull();
});
