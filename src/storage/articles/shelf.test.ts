import { expect, it } from 'vitest';
import { shelfOf } from './shelf';

const title = { ar: 'زيارة', en: '' };
const draft = (id: string, changed: string) => ({ version: 1 as const, id, title, changed, revision: 1 });
const article = (id: string, changed: string) => ({ ...draft(id, changed), files: [] });

it('shows an article and its draft as one, the last changed first, and whether the draft is ahead', () => {
  const shelf = shelfOf(
    [
      draft('alone', '2025-05-01T10:00:00.000Z'),
      draft('same', '2025-05-02T10:00:01.000Z'),
      draft('ahead', '2025-05-03T10:00:00.000Z'),
    ],
    [
      article('same', '2025-05-02T10:00:00.000Z'),
      article('ahead', '2025-05-02T11:00:00.000Z'),
      article('no-draft', '2025-04-01T10:00:00.000Z'),
    ],
  );
  expect(shelf.map(({ id, state, hasDraft }) => [id, state, hasDraft])).toEqual([
    ['ahead', 'ahead', true],
    ['same', 'article', true],
    ['alone', 'draft', true],
    ['no-draft', 'article', false],
  ]);
  expect(shelfOf([{ ...draft('one', '2025-05-01T10:00:00.000Z'), waiting: 4 }], [])).toMatchObject([{ waiting: 4 }]);
  expect(shelfOf([], [])).toEqual([]);
});
