import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProclitic } from './clitics';
import { fold, foldingsOf, includesFolded, sameSpelling } from './fold';
import { anyText, arabicWord } from './fuzzing';
import { paintedStart } from './lam-alef';
import { stripMarks } from './marks';
import { romanize, romanizeLemma } from './romanize';
import { alignVowels, sameLetters, vowelSentence } from './vowels';

describe('fold, whatever it is given', () => {
  it('maps every unit back to the one it came from, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, alt, exact, from } = fold(source);
        expect([alt.length, exact.length]).toEqual([text.length, text.length]);
        expect(sameSpelling(exact, exact)).toBe(true);
        expect(from).toHaveLength(text.length + 1);
        expect(from.at(-1)).toBe(source.length);
        for (let at = 0; at < text.length; at++) {
          const origin = from[at] ?? -1;
          expect(origin).toBeLessThanOrEqual(from[at + 1] ?? -1);
          expect(fold(String.fromCodePoint(source.codePointAt(origin) ?? 0)).text).toContain(text.charAt(at));
        }
      }),
    );
  });

  it('is done once: folded again, nothing changes', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = fold(source);
        expect(fold(text).text).toBe(text);
      }),
    );
  });

  it('of two texts together is the two folded', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        // Two halves of a pair are a sign that neither is.
        fc.pre(!/[\ud800-\udbff]$/.test(a) || !/^[\udc00-\udfff]/.test(b));
        expect(fold(a + b).text).toBe(fold(a).text + fold(b).text);
      }),
    );
  });

  it('finds every part of a text in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text];
        const start = points.length > 0 ? from % points.length : 0;
        const part = points.slice(start, start + (length % 20)).join('');
        expect(includesFolded(foldingsOf(text), foldingsOf(part))).toBe(true);
      }),
    );
  });
});

describe('vowels, whatever they are put on', () => {
  it('keep the letters, and both maps run forward and meet', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.oneof(arabicWord, anyText), { maxLength: 8 }), (text, words) => {
        const shown = vowelSentence(text, words);
        expect(sameLetters(shown.text, text)).toBe(true);
        let before = 0;
        for (let at = 0; at <= text.length; at++) {
          const there = shown.toShown(at);
          expect(there).toBeGreaterThanOrEqual(before);
          expect(there).toBeLessThanOrEqual(shown.text.length);
          before = there;
        }
        expect(shown.toShown(0)).toBe(0);
        expect(shown.toShown(text.length)).toBe(shown.text.length);
        expect(shown.toStored(shown.text.length)).toBe(text.length);
      }),
    );
  });

  it('are put on a word by its own vowelled form', () => {
    fc.assert(
      fc.property(arabicWord, (vowelled) => {
        expect(alignVowels(stripMarks(vowelled), vowelled)).not.toBeNull();
      }),
    );
  });
});

describe('nothing throws', () => {
  it('on any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, at) => {
        expect(paintedStart(text, at)).toBeLessThanOrEqual(at);
        expect(typeof isProclitic(text)).toBe('boolean');
        expect(typeof romanize([{ v: text, pos: 'noun' }])).toBe('string');
        expect(typeof romanizeLemma(text)).toBe('string');
      }),
    );
  });
});
