import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripMarks } from '#arabic/marks';
import { correctionId, formOf, type Correction } from '#article/correction';
import { linkProposed } from '#article/words/proposed-words';
import { tinyArticle } from '#article/testing';
import { wordSpans } from '#article/words/word-spans';
import { openLexicon } from '#lexicon/lexicon';
import { sourceEntries } from '#lexicon/testing';
import { openProposer } from './propose-words';

const lexicon = openLexicon(sourceEntries());
const proposer = openProposer(lexicon, []);
const lemmas = lexicon.entries.map(({ lemma }) => stripMarks(lemma));
const before = fc.constantFrom('', 'و', 'ال', 'وال', 'لل', 'ب', 'س', 'ف');
const after = fc.constantFrom('', 'ه', 'ها', 'هما', 'ات', 'ين', 'ون', '،', '.');
const known = fc
  .tuple(before, fc.integer({ min: 0, max: lemmas.length - 1 }), after)
  .map(([first, at, last]) => first + (lemmas[at] ?? '') + last);
const odd = fc.constantFrom(
  'الـ80',
  '٢٠٢٥',
  'G20',
  '–',
  '«',
  'آسيا-الباسيفيك',
  'مُدرّس',
  'تشنغدو',
  'ـ',
  'ﻻ',
  'و',
  '\u0651',
);
const sentence = fc.array(fc.oneof(known, odd), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const ask = (corrections: readonly Correction[], ar: string) =>
  openProposer(lexicon, corrections)
    .propose('one', [{ id: 'h', ar, en: '', names: [] }])
    .sentences.get('h')?.words ?? [];

test('whatever is written, each word has its letters, and what it says links', () => {
  fc.assert(
    fc.property(sentence, (ar) => {
      const { sentences, lexemes } = proposer.propose('one', [{ id: 'h', ar, en: '', names: [] }]);
      const { words = [], terms = [] } = sentences.get('h') ?? {};
      const spans = wordSpans(ar);
      expect(words.length).toBe(spans.length);
      for (const [at, { parts, proposal }] of words.entries()) {
        const letters = ar.slice(spans[at]?.start, spans[at]?.end);
        expect(stripMarks(parts.map(({ v }) => v).join(''))).toBe(stripMarks(letters));
        expect(parts.filter(({ lex }) => lex !== undefined && !lexemes.has(lex))).toEqual([]);
        expect(proposal?.state === 'proposed').toBe((proposal?.candidates.length ?? 0) > 0);
      }
      for (const { from, to } of terms) expect(from < to && to < words.length).toBe(true);
    }),
  );
});

test('any candidate that is chosen is what is shown from then on, wherever its form stands', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (ar, which, choice) => {
      const spans = wordSpans(ar);
      const words = ask([], ar);
      const at = which % Math.max(1, words.length);
      const candidates = words[at]?.proposal?.candidates ?? [];
      const chosen = candidates[choice % Math.max(1, candidates.length)];
      if (!chosen) return;
      const form = formOf(ar.slice(spans[at]?.start, spans[at]?.end));
      const { vowelled: _, ...rest } = chosen;
      const correction = { ...rest, id: correctionId(form, null), form, place: null, made: '2025-05-01T10:00:00.000Z' };
      const shown = ask([correction], ar)[at];
      expect(shown?.proposal).toMatchObject({ state: 'corrected', correction });
      expect(shown?.proposal?.candidates[0]).toMatchObject({ lemma: chosen.lemma, stem: chosen.stem, pos: chosen.pos });
    }),
    { numRuns: 30 },
  );
});

test('linked to its article, each lemma has its words, each root its lemmas', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (texts) => {
      const article = tinyArticle({
        paragraphs: texts.map((ar) => [{ ar, en: null }]),
        entities: [],
        cues: [],
        parties: [],
      });
      const asked = [...article.sentences.values()].map(({ id, ar, en }) => ({ id, ar, en, names: [] }));
      const words = linkProposed(article, proposer.propose('one', asked));
      for (const [id, own] of words.bySentence) {
        expect(own.map(({ vowelled }) => stripMarks(vowelled))).toEqual(
          wordSpans(article.sentences.get(id)?.ar ?? '').map(({ start, end }) =>
            stripMarks(article.sentences.get(id)?.ar.slice(start, end) ?? ''),
          ),
        );
        expect(own.filter((word) => word.lexeme && !word.lexeme.words.includes(word))).toEqual([]);
      }
      for (const root of words.roots.values()) {
        expect(root.words.length).toBe(root.lexemes.reduce((sum, { words: all }) => sum + all.length, 0));
        expect(root.gloss).not.toBe('');
      }
    }),
    { numRuns: 30 },
  );
});
