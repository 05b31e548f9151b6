import { expect, it, vi } from 'vitest';
import { everything, type CommitmentFilter } from '#registers/commitments/commitment-filter';
import { listedIds } from '#registers/commitments/commitment-list';
import { realArticle } from '#testing/articles';
import { showHook } from '#testing/show';
import { useListedUndertakings } from './useListedUndertakings';

const article = realArticle();
const both: CommitmentFilter = { ...everything, party: 'both' };

it('names what a filter leaves, once the code of the list has come; nothing where all are listed', async () => {
  const { result, rerender } = await showHook((filter: CommitmentFilter = everything) =>
    useListedUndertakings(article, filter),
  );
  expect(result.current).toBeNull();
  await rerender(both);
  await vi.waitFor(() => expect(result.current?.size).toBeGreaterThan(1));
  expect(result.current).toEqual(listedIds(article, both));
  await rerender(everything);
  expect(result.current).toBeNull();
});
