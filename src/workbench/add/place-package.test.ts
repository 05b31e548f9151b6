// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { deviceDatabase } from '#storage/database';
import { findDraft, listDrafts } from '#storage/articles/drafts';
import { listOwnArticles, wholeOwnArticle } from '#storage/articles/own-articles';
import { articleOf } from '#workbench/draft/article-of';
import { strike } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { readDraft } from '#workbench/draft/read-draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, lineAt, oneByOne } from '#workbench/draft/testing';
import type { Package } from '#workbench/package';
import { keepBoth, placePackage, putBack, replacePackage } from './place-package';

const packageOf = (draft: Draft): Package => ({ id: draft.id, files: articleOf(draft)?.files ?? null, draft });

const first = await settled(draftOfText(), oneByOne);
const without = strike(first, lineAt(first, 'وتعهد')) ?? first;
const whole = packageOf(first);
/** Of the same id, with other content. */
const other = packageOf(await settled(without, oneByOne));
const { id } = whole;

const STORES: ('drafts' | 'draft-heads' | 'articles' | 'article-files')[] = [
  'drafts',
  'draft-heads',
  'articles',
  'article-files',
];
afterEach(async () => {
  await deviceDatabase.write(STORES, async (change) => {
    for (const name of STORES) await change.objectStore(name).clear();
  });
});
afterAll(() => deviceDatabase.close());

/** Ids of what lies on the device. */
async function here() {
  const [drafts, articles] = [await listDrafts(), await listOwnArticles()];
  if (!drafts.ok || !articles.ok) throw new Error('the device cannot be read');
  return {
    drafts: drafts.value.drafts.map((one) => one.id).toSorted(),
    articles: articles.value.articles.map((one) => one.id).toSorted(),
  };
}

async function filesOf(of: string) {
  const found = await wholeOwnArticle(of);
  return found.ok ? found.value.files : null;
}

async function draftAt(of: string) {
  const found = await findDraft(of, readDraft);
  return found.ok ? found.value.draft : null;
}

describe('a package that is placed', () => {
  it.each<[string, Package, { drafts: string[]; articles: string[] }]>([
    ['an article with its draft', whole, { drafts: [id], articles: [id] }],
    ['an article alone', { ...whole, draft: null }, { drafts: [], articles: [id] }],
    ['a draft alone', { ...whole, files: null }, { drafts: [id], articles: [] }],
  ])('%s lies on the device as it came', async (_, coming, expected) => {
    expect(await placePackage(coming)).toEqual({ is: 'placed', id, hasDraft: coming.draft !== null });
    expect(await here()).toEqual(expected);
    expect(await filesOf(id)).toEqual(coming.files);
    expect(await draftAt(id)).toEqual(coming.draft);
  });

  it('a second time changes nothing', async () => {
    await placePackage(whole);
    expect(await placePackage(whole)).toEqual({ is: 'placed', id, hasDraft: true });
    const found = await findDraft(id, readDraft);
    expect(found.ok && found.value.revision).toBe(1);
  });

  it.each<[string, Package, Package]>([
    ['with other content', whole, other],
    ['with a draft that is not here', { ...whole, draft: null }, whole],
    ['without the draft that is here', whole, { ...whole, draft: null }],
  ])('%s is asked about, and nothing is written', async (_, there, coming) => {
    await placePackage(there);
    expect(await placePackage(coming)).toEqual({ is: 'other', coming });
    expect(await filesOf(id)).toEqual(there.files);
    expect(await draftAt(id)).toEqual(there.draft);
  });

  it.each([
    ['no article', '{}'],
    ['no JSON', '{'],
    ['an article of another id', (whole.files?.['article.json'] ?? '').replace(id, 'another-id')],
    ['no article of the reader’s own', (whole.files?.['article.json'] ?? '').replace('"own"', '"published"')],
  ])('whose file is %s is refused, by its name', async (_, text) => {
    expect(await placePackage({ ...whole, files: { 'article.json': text } })).toEqual({
      is: 'refused',
      problem: { code: 'package-damaged', place: { file: `${id}.bayan` }, values: { part: 'article.json' } },
    });
    expect(await here()).toEqual({ drafts: [], articles: [] });
  });

  it('where a record cannot be read is not written over', async () => {
    await deviceDatabase.write(['drafts'], (change) => change.objectStore('drafts').put({ id, version: 99 }));
    expect(await placePackage(whole)).toEqual({ is: 'failed', reason: 'unreadable' });
    expect(await here()).toEqual({ drafts: [], articles: [] });
  });
});

describe('in the place of what is here', () => {
  it.each<[string, Package, Package]>([
    ['both', whole, other],
    ['an article without a draft, whose draft goes', whole, { ...other, draft: null }],
    ['a draft without an article, whose article goes', whole, { ...other, files: null }],
    ['an article where there was only a draft', { ...whole, files: null }, { ...other, draft: null }],
  ])('%s: it is there whole, and can be undone', async (_, before, now) => {
    await placePackage(before);
    const placed = { is: 'placed', id, hasDraft: now.draft !== null };
    expect(await replacePackage(now)).toEqual({ ...placed, replaced: before });
    expect([await filesOf(id), await draftAt(id)]).toEqual([now.files, now.draft]);
    expect(await putBack(before, now)).toEqual({ ...placed, hasDraft: before.draft !== null, replaced: now });
    expect([await filesOf(id), await draftAt(id)]).toEqual([before.files, before.draft]);
  });

  it('where there was nothing, there is nothing to undo', async () => {
    expect(await replacePackage(whole)).toEqual({ is: 'placed', id, hasDraft: true });
  });

  it('is not undone where it has been changed since', async () => {
    await placePackage(whole);
    await replacePackage({ ...other, draft: null });
    await replacePackage({ ...other, files: null });
    expect(await putBack(whole, { ...other, draft: null })).toEqual({ is: 'failed', reason: 'changed' });
    expect(await draftAt(id)).toEqual(other.draft);
  });

  it('a record that cannot be read is not written over, nor what lies beside it', async () => {
    await placePackage(whole);
    await deviceDatabase.write(['drafts'], (change) => change.objectStore('drafts').put({ id, version: 99 }));
    expect(await replacePackage(other)).toEqual({ is: 'failed', reason: 'unreadable' });
    expect(await filesOf(id)).toEqual(whole.files);
  });
});

describe('beside what is here', () => {
  it('the article and its draft are one, under an id that begins as theirs did', async () => {
    await placePackage(whole);
    const outcome = await keepBoth(other);
    const beside = (await here()).articles.find((one) => one !== id) ?? '';
    expect(outcome).toEqual({ is: 'placed', id: beside, hasDraft: true });
    expect(beside.startsWith(`${id}-`)).toBe(true);
    expect(await here()).toEqual({ drafts: [id, beside].toSorted(), articles: [id, beside].toSorted() });
    expect(await draftAt(beside)).toEqual({ ...other.draft, id: beside });
    const slug = `"slug": "${id}"`;
    expect((await filesOf(beside))?.['article.json']).toBe(
      other.files?.['article.json']?.replace(slug, `"slug": "${beside}"`),
    );
    expect(await filesOf(id)).toEqual(whole.files);
    expect(await draftAt(id)).toEqual(whole.draft);
  });

  it.each<[string, Package, Package]>([
    ['its draft does not go to the article that is here', { ...whole, draft: null }, other],
    ['its article does not go to the draft that is here', { ...whole, files: null }, other],
  ])('%s', async (_, there, coming) => {
    await placePackage(there);
    const outcome = await keepBoth(coming);
    expect(outcome.is).toBe('placed');
    expect(await filesOf(id)).toEqual(there.files);
    expect(await draftAt(id)).toEqual(there.draft);
  });

  it('a second time adds nothing', async () => {
    await placePackage(whole);
    const once = await keepBoth(other);
    const before = await here();
    expect(await keepBoth(other)).toEqual(once);
    expect(await here()).toEqual(before);
  });

  it('without a draft there is nothing to open', async () => {
    await placePackage(whole);
    expect(await keepBoth({ ...other, draft: null })).toMatchObject({ is: 'placed', hasDraft: false });
  });

  it('damaged is refused', async () => {
    await placePackage(whole);
    expect(await keepBoth({ ...other, files: { 'article.json': '{' } })).toMatchObject({ is: 'refused' });
    expect(await here()).toEqual({ drafts: [id], articles: [id] });
  });
});
