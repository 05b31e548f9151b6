import { expect, it } from 'vitest';
import { correctionDefinition, corrections, newCorrection } from '#storage/corrections';
import { entity, paragraph, tinyArticle } from '#testing/articles';
import { askedSentences, onCorrections, proposedWords } from './proposed-words';

const article = tinyArticle({
  paragraphs: [paragraph(['رفع حليم علم الدولة.', 'Halim raised the flag of the state.'])],
  entities: [entity('halim', [['p1.1', 'حليم', 'Halim']], { kind: 'person' })],
  cues: [],
  parties: [],
});

it('the lexicon of the site is read beside the page; names and the English are taken into account', async () => {
  const words = await proposedWords(article);
  const own = words.bySentence.get('p1.1') ?? [];
  expect(own.map(({ sense }) => sense).join(', ')).toBe('raise, Halim, flag, the state');
  expect([...words.roots.keys()]).toContain('دول');
  expect(words.proposals?.get('p1.1')?.[2]?.state).toBe('proposed');
});

it('a correction is heard, and holds', async () => {
  await proposedWords(article);
  let heard = 0;
  const stop = onCorrections(() => heard++);
  const choice = { lemma: 'عِلْم', root: 'علم', pos: 'noun', sense: 'knowledge', stem: 'عِلْم' } as const;
  await corrections.merge([newCorrection('علم', null, choice, new Date('2025-05-01T10:00:00Z'))]);
  await expect.poll(() => heard).toBeGreaterThan(0);
  stop();
  expect((await proposedWords(article)).bySentence.get('p1.1')?.[2]?.sense).toBe('knowledge');
  expect(correctionDefinition.read(corrections.getSnapshot().records[0]).ok).toBe(true);
});

it('a question that is given up is not answered', async () => {
  const abort = new AbortController();
  const asked = proposedWords(article, abort.signal);
  abort.abort(new Error('gone'));
  await expect(asked).rejects.toThrow('gone');
});

it('a lexicon that cannot be had is said', async () => {
  const asked = proposedWords(article, undefined, ({ id }) => Promise.resolve({ id, ok: false, problem: '404' }));
  await expect(asked).rejects.toThrow('the lexicon could not be opened: 404');
});

it('only names of persons are told: those of ministries and states are made of words', () => {
  const marked = tinyArticle({
    paragraphs: [paragraph(['زار لافروف الصين.', 'Lavrov visited China.'])],
    entities: [
      entity('lavrov', [['p1.1', 'لافروف', 'Lavrov']], { kind: 'person' }),
      entity('china', [['p1.1', 'الصين', 'China']], { kind: 'place' }),
    ],
    cues: [],
    parties: [],
  });
  expect(askedSentences(marked).at(-1)?.names).toEqual([{ start: 4, end: 10, en: 'Lavrov' }]);
});
