import { describe, expect, it } from 'vitest';
import { proposeCommitments } from '#propose/commitments/commitments';
import { nounRules, phraseRules, verbRules } from '#propose/data/cues';
import { descriptionRules } from '#propose/data/descriptions';
import { headRules } from '#propose/data/heads';
import { buildGazetteer } from '#propose/reading/gazetteer';
import { proposeNames } from '#propose/names/names';
import { readPage } from '#propose/reading/page';
import { findPhrases } from '#propose/reading/phrases';
import { vocabulary } from '#propose/reading/vocabulary';
import { readings } from '#propose/reading/words';

const gazetteer = buildGazetteer();

/** What head words begin in a sentence, by the rule. */
function phrasesIn(ar: string, en: string | null, id: string): string[] {
  const page = readPage(0, { ar, en }, gazetteer);
  const inEnglish = (words: string) => new RegExp(words === 'تويوتا' ? 'Toyota' : 'Titicaca').test(en ?? '');
  return findPhrases({
    words: page.words,
    gazetteer,
    vocabulary: vocabulary(),
    entryAt: page.entryAt,
    named: en === null ? null : (word) => inEnglish(word.text),
  })
    .filter(({ rule, bare }) => rule.id === id && !bare)
    .map(({ start, end }) => ar.slice(start, end));
}

const matches = (ar: string, words: readonly string[]) =>
  readPage(0, { ar, en: null }, gazetteer).words.flatMap((word, at, all) =>
    readings(word).filter(({ stem }) =>
      words.some((form) => form.split(' ').every((part, k) => (k === 0 ? stem : all[at + k]?.folded) === part)),
    ),
  );

/** Cues of a kind in a sentence. A state that speaks is named before, so that its statements are kept. */
function cuesIn(ar: string, kind: string): string[] {
  const sentences = [{ ar, en: null }];
  return proposeCommitments(sentences, proposeNames(sentences))
    .filter((cue) => cue.kind === kind)
    .map(({ cue }) => cue.map(({ start, end }) => ar.slice(start, end)).join(' + '));
}

// A statement is proposed where one speaks for a state: the president of a country opens the text.
const asState = (ar: string) => {
  const sentences = [
    { ar: 'اجتمع الرئيس الروسي فلاديمير بوتين بنظيره المصري', en: null },
    { ar, en: null },
  ];
  return proposeCommitments(sentences, proposeNames(sentences)).filter(
    (cue) => cue.sentence === 1 && cue.kind === 'stated',
  );
};

describe('head words', () => {
  it.each(headRules.map((rule) => [rule.id, rule] as const))(
    '%s finds its example and no more',
    (id, { example, counter }) => {
      expect(phrasesIn(example.ar, example.en ?? null, id)).toContain(example.finds);
      expect(phrasesIn(counter.ar, counter.en ?? null, id)).toEqual([]);
    },
  );
});

describe('descriptions', () => {
  it.each(descriptionRules.map((rule) => [rule.id, rule] as const))(
    '%s finds its example and no more',
    (_, { words, example, counter }) => {
      const [first] = matches(example.ar, words);
      expect(first && example.ar.slice(first.start).startsWith(example.finds)).toBe(true);
      expect(matches(counter.ar, words)).toEqual([]);
    },
  );
});

describe('cues', () => {
  const rules = [...verbRules, ...nounRules, ...phraseRules].filter(({ kind }) => kind !== 'stated');

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds its example and no more',
    (_, { kind, example, counter }) => {
      expect(cuesIn(example.ar, kind).map((cue) => cue.replace(/ \+ (?:على|وجهات النظر|مواقفهما)$/, ''))).toContain(
        example.finds,
      );
      expect(cuesIn(counter.ar, kind)).toEqual([]);
    },
  );

  const statements = [...verbRules, ...nounRules].filter(({ kind }) => kind === 'stated');
  it.each(statements.map((rule) => [rule.id, rule] as const))(
    '%s, a statement, is not found in its counter-example',
    (_, { counter }) => {
      expect(asState(counter.ar).map(({ cue }) => cue.map(({ start, end }) => counter.ar.slice(start, end)))).toEqual(
        [],
      );
    },
  );
  it.each(
    ['say', 'affirm', 'add', 'note', 'declare', 'stress', 'consider', 'position'].map(
      (id) => [id, statements.find((rule) => rule.id === id)] as const,
    ),
  )('%s, a statement, is found in its example where a state speaks', (_, rule) => {
    const ar = rule?.example.ar ?? '';
    expect(
      asState(ar).map(({ cue }) => cue.map(({ start, end }) => ar.slice(start, end)).join(' + '))[0] ?? '',
    ).toMatch(new RegExp(`^${rule?.example.finds.split(' + ')[0] ?? '-'}`));
  });
});
