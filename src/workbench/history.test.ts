import { describe, expect, it } from 'vitest';
import { draftOfText } from '#workbench/draft/testing';
import { changed, historyOf, redone, settledTo, undone } from './history';

const at = (added: string) => ({ ...draftOfText('وصل الوفد أمس.'), added });
const present = (history: { present: { added: string } } | null) => history?.present.added ?? null;

describe('undo and redo', () => {
  it('go back and forth, and end', () => {
    const three = changed(changed(historyOf(at('1')), at('2')), at('3'));
    const two = undone(three);
    expect(present(two)).toBe('2');
    expect(present(two && undone(two))).toBe('1');
    expect(undone(historyOf(at('1')))).toBeNull();
    expect(present(two && redone(two))).toBe('3');
    expect(redone(three)).toBeNull();
  });

  it('a change ends what could be redone', () => {
    const back = undone(changed(historyOf(at('1')), at('2')));
    const other = back && changed(back, at('other'));
    expect(other && redone(other)).toBeNull();
    expect(present(other && undone(other))).toBe('1');
  });

  it('what came of itself is no step', () => {
    const two = settledTo(changed(historyOf(at('1')), at('2')), at('settled'));
    expect(present(undone(two))).toBe('1');
  });

  it('hold a bounded number of steps', () => {
    let history = historyOf(at('0'));
    for (let step = 1; step <= 600; step++) history = changed(history, at(String(step)));
    expect(history.past).toHaveLength(500);
  });
});
