import { useCallback, useMemo, useState } from 'react';
import type { Filters } from '#article/address/filters';
import { filterFrom, filtersFrom, type CommitmentFilter } from '#registers/commitments/commitment-filter';
import type { ChangeLocation } from './useSelecting';

/** What each list of the panel is narrowed to; it stays while other tabs are open. That of commitments stands in the address. */
export function useFilters(inAddress: Filters, change: ChangeLocation) {
  const [entityQuery, setEntityQuery] = useState('');
  const commitmentFilter = useMemo(() => filterFrom(inAddress), [inAddress]);
  const setCommitmentFilter = useCallback(
    (filter: CommitmentFilter) => change({ filters: filtersFrom(filter) }, { replace: true }),
    [change],
  );
  const [wordQuery, setWordQuery] = useState('');
  return { entityQuery, setEntityQuery, commitmentFilter, setCommitmentFilter, wordQuery, setWordQuery };
}
