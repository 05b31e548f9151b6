/** What the tabs of one browser tell each other about the device's database. */
import type { StoreName } from './migrations';

/**
 * - `changed`: these stores hold something else now
 * - `evicted`: the browser, or the reader in its settings, has cleared the whole database
 * - `unblocked`: the database can be opened at last (never told to other tabs)
 */
export type DatabaseEvent =
  { type: 'changed'; stores: readonly StoreName[] } | { type: 'evicted' } | { type: 'unblocked' };

export interface Tabs {
  tell: (event: DatabaseEvent) => void;
  close: () => void;
}

/** Joins the other tabs; `null` in a browser where tabs cannot speak to each other. */
export function joinTabs(name: string, hear: (event: DatabaseEvent) => void): Tabs | null {
  if (typeof BroadcastChannel !== 'function') return null;
  const channel = new BroadcastChannel(`${name}.storage`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const event = eventOf(data);
    if (event) hear(event);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
    tell: (event) => channel.postMessage(event),
    close: () => channel.close(),
  };
}

/** A message as an event; `null` where a tab of another version says something that this one does not know. */
function eventOf(data: unknown): DatabaseEvent | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'evicted') return { type: 'evicted' };
  if (data.type !== 'changed' || !('stores' in data) || !Array.isArray(data.stores)) return null;
  return { type: 'changed', stores: data.stores as StoreName[] };
}
