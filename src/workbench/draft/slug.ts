/** The slug of an own article: its day, the first words of its English headline, and a sign that its text alone has. */
import type { Draft } from './draft';
import { paragraphsOf } from './flows';

/** Letters that the words may have together. */
const ROOM = 44;

/**
 * `2025-04-01-foreign-ministers-of-china-1k9x4c`. It is made once: a headline that is changed later changes no address.
 *
 * @param today for a text that gives no day, ISO 8601
 */
export function slugOf(draft: Pick<Draft, 'lines' | 'about'>, today: string): string {
  const ar = paragraphsOf(draft, 'ar');
  const en = paragraphsOf(draft, 'en');
  const text = [ar.headline, ...ar.body, en.headline, ...en.body].join('\n');
  const day = draft.about.dateline ?? draft.about.published?.slice(0, 10) ?? today;
  return [day, wordsOf(en.headline ?? ''), hashOf(text)].filter((part) => part !== '').join('-');
}

/** The slug, or with the first number behind it with which it is not taken. */
export function unusedSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  return free;
}

function wordsOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let joined = '';
  for (const word of words ?? []) {
    const longer = joined === '' ? word : `${joined}-${word}`;
    if (longer.length > ROOM) break;
    joined = longer;
  }
  return joined;
}

/** Six signs that are the same for the same text (FNV-1a). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, '0').slice(-6);
}
