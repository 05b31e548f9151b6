import { expect, it } from 'vitest';
import { saveOwnArticle, type OwnFiles } from '#storage/articles/own-articles';
import { openTestDatabase } from '#storage/testing';
import { articleOf } from '#workbench/draft/article-of';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { addName } from '#workbench/mark/marks/marks';
import { textOf } from '#workbench/mark/marks/sentences';
import { registersOf } from '#workbench/registers-of';
import { ownNames } from './own-names';

const plain = await settled(draftOfText(), oneByOne);
const start = textOf(plain).indexOf('جنيف');
const marked = addName(plain, textOf(plain), { start, end: start + 'جنيف'.length }, 'place') ?? plain;
const filesOf = (draft: typeof plain): OwnFiles => articleOf(draft, registersOf)?.files ?? {};

it('are those of the articles of the device that name anything', async () => {
  const database = openTestDatabase();
  await saveOwnArticle(filesOf({ ...plain, id: '2025-04-01-nothing' }), { database });
  expect(await ownNames(database)).toEqual([]);
  await saveOwnArticle(filesOf(marked), { database });
  expect(await ownNames(database)).toMatchObject([
    { slug: marked.id, entities: [{ kind: 'place', name: { ar: 'جنيف', en: null }, wikidata: null }] },
  ]);
  // A file that was damaged since is no hindrance.
  await database.write(['article-files'], (change) =>
    change.objectStore('article-files').put({
      version: 1,
      id: `${marked.id}/entities.json`,
      article: marked.id,
      name: 'entities.json',
      text: '{"entities":[{"id":3}]}',
    }),
  );
  expect(await ownNames(database)).toEqual([]);
});
