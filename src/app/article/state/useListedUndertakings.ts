import { useEffect, useMemo, useState } from 'react';
import type { Article } from '#article/model';
import type { CommitmentFilter } from '#registers/commitments/commitment-filter';
import type { listedIds } from '#registers/commitments/commitment-list';

/**
 * Ids of the commitments and positions that the panel lists while a filter narrows them, for stepping from one to the next of what is
 * seen; `null` where all are listed, and until the code of the list has come, which the panel loads too.
 */
export function useListedUndertakings(article: Article, filter: CommitmentFilter): ReadonlySet<string> | null {
  const [list, setList] = useState<{ idsOf: typeof listedIds } | null>(null);
  const narrowed = Object.values(filter).some((value) => value !== null);
  useEffect(() => {
    if (!narrowed) return;
    let gone = false;
    import('#registers/commitments/commitment-list').then(
      ({ listedIds: idsOf }) => !gone && setList({ idsOf }),
      // The panel, which needs it too, says what is missing.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [narrowed]);
  return useMemo(() => (narrowed && list ? list.idsOf(article, filter) : null), [article, filter, list, narrowed]);
}
