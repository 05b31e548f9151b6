import { expect, test } from 'vitest';
import { compile, decompile } from './compiled';
import { entriesOf, sourceEntries } from '#lexicon/testing';

/** As they come from the compiled text: without their place in the sources, fields in any order. */
function plain(entries: readonly object[]): string[] {
  return entries
    .map((entry) => {
      const fields = Object.entries(entry).filter(([name]) => name !== 'file' && name !== 'line');
      return JSON.stringify(Object.fromEntries(fields.toSorted(([a], [b]) => a.localeCompare(b))));
    })
    .toSorted();
}

test('what was compiled comes back', () => {
  const entries = entriesOf(
    '1 | قَالَ | قول | v1 u | vn قَوْل; prep إِنَّ | say',
    '3 | اِطْمَأَنَّ | طمءن | vq4 | vn اِطْمِئْنَان; pass | be reassured',
    '1 | وَزِير | وزر | n | pl وُزَرَاء; dom politics | minister',
    '2 | أَكْبَر | كبر | adj | f كُبْرَى; pl -ūn; elat; dip | greater, greatest; elder',
    '1 | هٰذَا | - | dem | f هٰذِهِ | this',
    '2 | مُسَاعَدَة | سعد | nf | pl -āt; vnoun; form 3; of سَاعَدَ | assistance, aid',
    '1 | مَجْلِس الأَمْن الدَّوْلِيّ | - | term | - | UN Security Council',
  );
  expect(plain(decompile(compile(entries)))).toEqual(plain(entries));
});

test('so do all of the lexicon, none changed', () => {
  const entries = sourceEntries();
  expect(plain(decompile(compile(entries)))).toEqual(plain(entries));
});

test('another text, or one of another version, is refused', () => {
  expect(() => decompile('')).toThrow('this is no “lexicon 1”');
  expect(() => decompile('lexicon 0\fx')).toThrow('this is no “lexicon 1”');
});
