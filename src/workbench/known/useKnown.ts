/** What the reader's other articles name, read when it is first needed. */
import { useEffect, useState } from 'react';
import type { Catalogue } from '#article/catalogue';
import type { KnownEntity } from '#propose/types';
import { knownEntities } from './known-entities';
import { ownNames } from './own-names';

/** `null` while it is read. `isWhole`: false where the catalogue of the site could not be had. */
export interface Known {
  entities: readonly KnownEntity[];
  isWhole: boolean;
}

/** ms that the catalogue is waited for. */
const PATIENCE = 5000;

/**
 * @param catalogue fetches that of the articles of the site
 * @param except the id of the article that is being made
 */
export function useKnown(catalogue: (signal: AbortSignal) => Promise<Catalogue>, except: string): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const site = catalogue(AbortSignal.timeout(PATIENCE)).then(
        ({ articles }) => articles,
        () => null,
      );
      const [own, bundled] = await Promise.all([ownNames(), site]);
      if (!isCurrent) return;
      setKnown({ entities: knownEntities([...own, ...(bundled ?? [])], except), isWhole: bundled !== null });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [catalogue, except]);
  return known;
}
