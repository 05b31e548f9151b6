import { describe, expect, it } from 'vitest';
import { shortcutOf } from './shortcut-of';

describe('shortcutOf', () => {
  it.each([
    ['/', 'Slash', '/', 'English'],
    ['/', 'Digit7', '/', 'German: Shift and 7'],
    ['/', 'NumpadDivide', '/', 'beside the digits'],
    ['ظ', 'Slash', '/', 'Arabic'],
    ['.', 'Slash', '/', 'a layout with its full stop there'],
    ['-', 'Slash', '/', 'German, in the place of /'],
    ['é', 'Slash', '/', 'Canadian French'],
    ['؟', 'Slash', '/', 'Arabic with Shift'],
    ['a', 'KeyA', 'a', 'English'],
    ['A', 'KeyA', 'a', 'with Shift or Caps Lock'],
    ['ش', 'KeyA', 'a', 'Arabic'],
    ['ث', 'KeyE', 'e', 'Arabic'],
    ['ى', 'KeyN', 'n', 'Arabic'],
    ['ح', 'KeyP', 'p', 'Arabic'],
    ['ф', 'KeyA', 'a', 'Russian'],
    ['α', 'KeyA', 'a', 'Greek'],
    ['لا', 'KeyB', 'b', 'a key of two letters'],
    ['Dead', 'Slash', '/', 'a dead key'],
    ['q', 'KeyA', 'q', 'French: a Latin letter is itself'],
    ['a', 'KeyQ', 'a', 'French'],
    ['z', 'Slash', 'z', 'Turkish F and Dvorak: a letter there is a letter'],
  ])('%s on %s is %s (%s)', (key, code, wanted) => {
    expect(shortcutOf({ key, code })).toBe(wanted);
  });

  it.each([
    ['Enter', 'Enter'],
    ['Process', 'KeyA'],
    ['Unidentified', 'KeyN'],
    ['Tab', 'Tab'],
    ['1', 'Digit1'],
    ['.', 'Period'],
    ['و', 'Comma'],
    ['ArrowDown', 'ArrowDown'],
    ['a\u0301', 'KeyZ'],
  ])('%s on %s is none', (key, code) => {
    expect(shortcutOf({ key, code })).toBe('');
  });
});
