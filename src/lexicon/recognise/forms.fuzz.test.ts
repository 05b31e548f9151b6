import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '#arabic/forms/key';
import { spell } from '#arabic/forms/sounds';
import { openLexicon } from '#lexicon/lexicon';
import { allForms } from '#lexicon/entries/paradigm';
import { readingsOf } from './reading';
import { openRecogniser } from './recognise';
import { sourceEntries } from '#lexicon/testing';

const entries = sourceEntries().filter((entry) => allForms(entry).length > 0);
const lexicon = openLexicon(entries);
const recogniser = openRecogniser(lexicon);
const anEntry = fc.integer({ min: 0, max: entries.length - 1 }).map((at) => entries[at]);

test('every form of a lemma is found as itself', () => {
  fc.assert(
    fc.property(anEntry, (entry) => {
      if (!entry) return;
      for (const { form, key, isJoined } of allForms(entry)) {
        expect(lexicon.byForm(key, isJoined)).toContainEqual({ entry, form });
      }
    }),
  );
});

test('a form as it is written, with what may stand before it, is read as itself', () => {
  fc.assert(
    fc.property(anEntry, fc.constantFrom('', 'و', 'ف'), fc.nat(), (entry, before, pick) => {
      const forms = entry ? allForms(entry).filter(({ isJoined }) => !isJoined) : [];
      const chosen = forms[pick % Math.max(1, forms.length)];
      if (!entry || !chosen) return;
      const { form } = chosen;
      const vowelled = form.kind === 'fixed' ? form.spelling : spell(form.sounds);
      const isDefiniteOnly = form.kind === 'nominal' && !form.states.some((state) => state !== 'definite');
      // A name that needs its article, a word of one letter: they are no words by themselves.
      if (isDefiniteOnly || entry.lemma.startsWith('ال') || keyOf(vowelled).length < 2 || vowelled.includes(' '))
        return;
      const letters = before + vowelled.replace(/[\u064b-\u0652\u0670]/g, '');
      expect(readingsOf(lexicon, letters).some((reading) => reading.entry === entry && reading.distance === 0)).toBe(
        true,
      );
    }),
  );
});

test('whatever is written, nothing throws, and the words are the tokens with an Arabic letter', () => {
  const text = fc.array(fc.constantFrom(...'وبالكتمنهيسأإىةءًّ ـ.،80a-', ' ')).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, (sentence) => {
      const { words } = recogniser.sentence(sentence, { english: sentence });
      const tokens = sentence.split(/\s+/).filter(Boolean);
      for (const word of words) {
        expect(tokens[word.token]).toContain(word.form);
        expect(word.candidates.length).toBeLessThanOrEqual(8);
        const bare = word.form.replace(/[\u064b-\u0652\u0670\u0640]/g, '').replace(/-.*$/, '');
        expect(word.candidates.length === 0 || /\d/.test(word.form) || word.parts.join('') === bare).toBe(true);
      }
    }),
  );
});
