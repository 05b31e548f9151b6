/** What a pressed key asks of the queue. */

export type KeyAct =
  'accept' | 'accept-name' | 'accept-screen' | 'reject' | 'next' | 'previous' | 'span' | 'words' | { kind: number };

/** What moves while a border, or words that are being chosen, have the arrows: which end, and where to in the text. */
export type ArrowAct = 'leave' | 'done' | { side: 'start' | 'end'; by: 1 | -1 };

type Key = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Keys are known by their place, so that an Arabic keyboard has them where a Latin one has them.
 *
 * @example keyAct({ code: 'KeyA', shiftKey: true, … }) // 'accept-name'
 */
export function keyAct({ code, shiftKey, altKey, ctrlKey, metaKey }: Key): KeyAct | null {
  if (ctrlKey || metaKey) return null;
  if (code === 'KeyA') {
    if (altKey) return shiftKey ? null : 'accept-screen';
    return shiftKey ? 'accept-name' : 'accept';
  }
  if (altKey || shiftKey) return null;
  const kind = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
  if (kind !== undefined) return { kind: Number(kind) };
  return plain.get(code) ?? null;
}

const plain: ReadonlyMap<string, KeyAct> = new Map([
  ['KeyX', 'reject'],
  ['KeyE', 'span'],
  ['KeyW', 'words'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

/** The arrows go as the Arabic does: to the left is on. Alone they move the end, with Shift the beginning. */
export function arrowAct({ code, shiftKey, altKey, ctrlKey, metaKey }: Key): ArrowAct | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (code === 'Escape' || code === 'KeyE') return 'leave';
  if (code === 'Enter') return 'done';
  if (code !== 'ArrowLeft' && code !== 'ArrowRight') return null;
  return { side: shiftKey ? 'start' : 'end', by: code === 'ArrowLeft' ? 1 : -1 };
}
