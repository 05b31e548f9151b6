/** Answers the messages of a page: one search at a time, told in a few steps, and the own articles kept up to date. */
import { parseQuery } from '#search/query';
import { lookThrough, type Source } from './find';
import type { Asked, FoundNow, Told } from './messages';
import type { OwnIndex } from './own';

/** Articles with a place that are told before the search waits for `more`. */
export const FIRST_ARTICLES = 20;
/** ms between two messages about a search that goes on. */
const TELL_AFTER = 80;

export interface Answering {
  hear: (asked: Exclude<Asked, { type: 'start' }>) => Promise<void>;
  /** Something on the device has changed. */
  update: () => Promise<void>;
}

/** @param tell sends a message to the page @param pause lets a newer message be heard before the search goes on */
export function createAnswering(
  own: OwnIndex,
  bundled: Source,
  tell: (told: Told) => void,
  pause: () => Promise<void> = () => new Promise((done) => setTimeout(done)),
): Answering {
  let current: { number: number; looks: ReturnType<typeof lookThrough>; now: FoundNow } | null = null;
  const update = () => own.bringUpToDate((left) => tell({ type: 'index', left }));

  async function goOn(search: NonNullable<typeof current>): Promise<void> {
    const { now, number, looks } = search;
    const most = now.articles.length + FIRST_ARTICLES;
    let told = performance.now();
    now.busy = true;
    while (now.articles.length < most) {
      const { value, done } = await looks.next();
      if (current !== search) return;
      if (done) break;
      if (value.found) now.articles.push(value.found);
      now.left = value.left;
      now.beginning = value.beginning;
      // The first hit at once, the others a few at a time.
      if ((value.found && now.articles.length === 1) || performance.now() - told > TELL_AFTER) {
        tell({ type: 'found', number, ...now, articles: [...now.articles] });
        told = performance.now();
        await pause();
        if (current !== search) return;
      }
    }
    now.busy = false;
    tell({ type: 'found', number, ...now, articles: [...now.articles] });
  }

  return {
    update,
    async hear(asked) {
      if (asked.type === 'prepare') return own.load();
      if (asked.type === 'more') {
        if (current?.number === asked.number && !current.now.busy) await goOn(current);
        return;
      }
      const now: FoundNow = { articles: [], left: 0, busy: true, beginning: false, failed: false };
      const looks = lookThrough([own, bundled], parseQuery(asked.query), asked.ids, () => {
        now.failed = true;
      });
      const search = { number: asked.number, looks, now };
      current = search;
      await goOn(search);
    },
  };
}
