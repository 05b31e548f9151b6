/** Which names are one by the reader's word, as it is and as it changes. */
import { useMemo, useSyncExternalStore } from 'react';
import { identitiesOf, type Identities } from '#article/entity-links';
import { links, type StoredLink } from '#storage/links';

/** What the reader has said, and what it makes of all names. */
export function useIdentities(): { identities: Identities; records: readonly StoredLink[] } {
  const { records } = useSyncExternalStore(links.subscribe, links.getSnapshot);
  const identities = useMemo(() => identitiesOf(records), [records]);
  return { identities, records };
}
