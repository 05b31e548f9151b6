import { expect, it } from 'vitest';
import { noteColors } from '#storage/notes';
import { noteLooks } from './note-looks';

it('each colour has a ground, and a line of a style of its own, that skips no ink', () => {
  expect([...noteLooks.keys()]).toEqual(noteColors.map((color) => `note-${color}`));
  const looks = [...noteLooks.values()];
  const styles = looks.map((one) => /text-decoration:underline (\w+) /.exec(one)?.[1] ?? '');
  expect(styles.toSorted()).toEqual(['dashed', 'dotted', 'double', 'solid']);
  for (const one of looks) expect(one).toMatch(/^background-color:.*text-decoration-skip-ink:none;$/);
});
