import { describe, expect, it, vi } from 'vitest';
import { openLexicon, type Lexicon } from '#lexicon/lexicon';
import { entriesOf } from '#lexicon/testing';
import { answering, type Asked } from './answer';

const lexicon = openLexicon(entriesOf('1 | عَلَم | علم | n | pl أَعْلَام | flag', '2 | عِلْم | علم | n | pl عُلُوم | science'));
const asked = (id: number, more: Partial<Asked> = {}): Asked => ({
  id,
  lexicon: 'https://example.org/lexicon.txt',
  article: 'one',
  sentences: [{ id: 'h', ar: 'علم', en: '', names: [] }],
  corrections: [],
  ...more,
});
const science = {
  id: 'علم',
  form: 'علم',
  place: null,
  lemma: 'عِلْم',
  root: 'علم',
  pos: 'noun',
  sense: 'science',
  stem: 'عِلْم',
  made: '2025-05-01T10:00:00.000Z',
} as const;

describe('what proposes words beside the page', () => {
  it('asks for the lexicon once, and takes each question’s corrections', async () => {
    const load = vi.fn<(address: string) => Promise<Lexicon>>(() => Promise.resolve(lexicon));
    const answer = answering(load);
    const senseOf = async (question: Asked) => {
      const made = await answer(question);
      return made.ok ? [made.id, made.words.sentences.get('h')?.words[0]?.sense] : made;
    };
    expect(await senseOf(asked(1))).toEqual([1, 'flag']);
    expect(await senseOf(asked(2, { corrections: [science] }))).toEqual([2, 'science']);
    expect(await senseOf(asked(3))).toEqual([3, 'flag']);
    expect(load.mock.calls).toEqual([['https://example.org/lexicon.txt']]);
  });

  it('says why the lexicon cannot be had, and asks again the next time', async () => {
    const load = vi
      .fn<(address: string) => Promise<Lexicon>>(() => Promise.resolve(lexicon))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const answer = answering(load);
    expect(await answer(asked(1))).toEqual({ id: 1, ok: false, problem: 'Failed to fetch' });
    expect(await answer(asked(2))).toMatchObject({ id: 2, ok: true });
  });
});
