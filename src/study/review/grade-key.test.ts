import { describe, expect, it } from 'vitest';
import { gradeOf } from './grade-key';

describe('gradeOf', () => {
  it.each([
    ['1', 'Digit1', 'again'],
    ['4', 'Numpad4', 'easy'],
    ['٢', 'Digit2', 'hard'],
    ['۳', 'Digit3', 'good'],
    ['&', 'Digit1', 'again'],
    ['é', 'Digit2', 'hard'],
    ['"', 'Digit3', 'good'],
    ["'", 'Digit4', 'easy'],
    ['2', 'Digit1', 'hard'],
  ])('%s on %s: %s', (key, code, grade) => {
    expect(gradeOf({ key, code })).toBe(grade);
  });

  it.each([
    ['5', 'Digit5'],
    ['0', 'Digit1'],
    ['٥', 'Digit5'],
    ['a', 'KeyA'],
    ['', ''],
    ['12', ''],
    ['ArrowDown', 'Numpad2'],
    ['(', 'Digit5'],
  ])('%s on %s: none', (key, code) => {
    expect(gradeOf({ key, code })).toBeNull();
  });
});
