/** What a pressed key asks of the pair in focus. Known by place (`code`), so that Arabic keyboards have it where Latin ones do. */

export type KeyAct =
  | 'next' | 'previous' | 'next-doubtful' | 'merge-up' | 'merge-down' | 'shift-down' | 'shift-up' | 'split' | 'pin' | 'no-english' | 'type'
  | 'move-up' | 'move-down' | 'join' | 'caret-left' | 'caret-right' | 'other-side' | 'first' | 'last'; // prettier-ignore

type Key = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const ACTS: ReadonlyMap<string, KeyAct> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Shift+ArrowUp', 'merge-up'],
  ['Shift+ArrowDown', 'merge-down'],
  ['Alt+ArrowDown', 'shift-down'],
  ['Alt+ArrowUp', 'shift-up'],
  ['ArrowLeft', 'caret-left'],
  ['ArrowRight', 'caret-right'],
  ['Enter', 'split'],
  ['NumpadEnter', 'split'],
  ['Home', 'first'],
  ['End', 'last'],
  ['KeyP', 'pin'],
  ['Digit0', 'no-english'],
  ['Numpad0', 'no-english'],
  ['KeyN', 'next-doubtful'],
  ['KeyE', 'type'],
  ['KeyL', 'other-side'],
  ['KeyJ', 'join'],
  ['BracketLeft', 'move-up'],
  ['BracketRight', 'move-down'],
]);

/** @example keyAct({ code: 'ArrowUp', shiftKey: true, … }) // 'merge-up' */
export function keyAct({ code, shiftKey, altKey, ctrlKey, metaKey }: Key): KeyAct | null {
  if (ctrlKey || metaKey || (shiftKey && altKey)) return null;
  return ACTS.get(`${shiftKey ? 'Shift+' : ''}${altKey ? 'Alt+' : ''}${code}`) ?? null;
}

/** Beginnings of the words of a text, but for the first: where a caret may stand, so that no word is cut. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index);
}
