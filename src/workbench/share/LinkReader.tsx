import { useEffect, useEffectEvent } from 'react';
import type { Result } from '#import/problem';
import type { Package } from '#workbench/package';
import { packageFromLink } from './shared-article';

interface Props {
  packed: string;
  onRead: (read: Result<Package>) => void;
}

/** Reads what a link holds, once its code is here. */
export function LinkReader({ packed, onRead }: Props) {
  const read = useEffectEvent(() => onRead(packageFromLink(packed)));
  useEffect(() => read(), [packed]);
  return null;
}
