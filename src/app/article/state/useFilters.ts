import { useState } from 'react';
import { everything } from '#registers/commitments/commitment-list';

/** What each list of the panel is narrowed to; it stays while other tabs are open. */
export function useFilters() {
  const [entityQuery, setEntityQuery] = useState('');
  const [commitmentFilter, setCommitmentFilter] = useState(everything);
  const [wordQuery, setWordQuery] = useState('');
  return { entityQuery, setEntityQuery, commitmentFilter, setCommitmentFilter, wordQuery, setWordQuery };
}
