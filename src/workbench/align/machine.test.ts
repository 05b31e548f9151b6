import { describe, expect, it } from 'vitest';
import { draftTexts, missingEnglish, translatorHere, withDrafted, type TranslatorApi } from './machine';
import { draftOfPairs } from './samples';

const named = (name: string) => Object.assign(new Error(name), { name });

/** A translator as browsers have it; `fails` after so many sentences, or when it is made (-1). */
function stub({ available = 'available', fails = Infinity, error = new Error('broken'), loads = false } = {}) {
  let count = 0;
  const log = { destroyed: 0 };
  const Translator = {
    availability: () => Promise.resolve(available),
    create: ({ monitor }: Parameters<TranslatorApi['create']>[0]) => {
      if (fails === -1) return Promise.reject(error);
      monitor({ addEventListener: (_, listen) => loads && [0, 0.5, 1].forEach((loaded) => listen({ loaded })) });
      return Promise.resolve({
        translate: (text: string) => (count++ < fails ? Promise.resolve(`<${text}>`) : Promise.reject(error)),
        destroy: () => log.destroyed++,
      });
    },
  } as TranslatorApi;
  return { Translator, log };
}

describe('translatorHere', () => {
  it.each(['downloadable', 'downloading', 'available'])('%s: it can be asked', async (available) => {
    const scope = stub({ available });
    expect(await translatorHere(scope)).toBe(scope.Translator);
  });
  it.each([
    ['absent', {}],
    ['unavailable', stub({ available: 'unavailable' })],
    ['refusing to answer', { Translator: { availability: () => Promise.reject(named('NotAllowedError')) } }],
  ])('%s: none', async (_, scope) => expect(await translatorHere(scope)).toBeNull());
});

const run = async (options: Parameters<typeof stub>[0], signal = new AbortController().signal) => {
  const { Translator, log } = stub(options);
  const progress: (number | null)[] = [];
  const { drafted, ending } = await draftTexts(Translator, ['a', 'b', 'c'], signal, (count) => progress.push(count));
  return { texts: drafted.map(({ text }) => text).join(''), ending, progress, destroyed: log.destroyed };
};

describe('draftTexts', () => {
  it.each([
    ['all', {}, { texts: '<a><b><c>', ending: 'done', progress: [0, 1, 2], destroyed: 1 }],
    ['a model is fetched first', { loads: true }, { texts: '<a><b><c>', ending: 'done', progress: [null, null, 0, 1, 2], destroyed: 1 }],
    ['refused', { fails: -1, error: named('NotAllowedError') }, { texts: '', ending: 'refused', progress: [], destroyed: 0 }],
    ['quota', { fails: 1, error: named('QuotaExceededError') }, { texts: '<a>', ending: 'quota', progress: [0, 1], destroyed: 1 }],
    ['half-way', { fails: 2 }, { texts: '<a><b>', ending: 'failed', progress: [0, 1, 2], destroyed: 1 }],
  ])('%s', async (_, options, expected) => expect(await run(options)).toEqual(expected)); // prettier-ignore

  it('is stopped', async () => {
    expect(await run({}, AbortSignal.abort())).toMatchObject({ texts: '', ending: 'stopped', destroyed: 1 });
  });
});

describe('withDrafted', () => {
  const draft = draftOfPairs();
  const [ar = ''] = missingEnglish(draft);

  it('fills what is still without English, marked', () => {
    const next = withDrafted(draft, [{ ar, text: 'They pledged.' }]);
    expect(next?.alignment?.en[4]).toEqual({ text: 'They pledged.', paragraph: 1, draft: true });
    expect(next && missingEnglish(next)).toEqual([]);
  });

  it('fills nothing that has changed since', () => {
    expect(withDrafted(draft, [{ ar: 'another', text: 'x' }])).toBeNull();
    expect(withDrafted({ ...draft, alignment: null }, [{ ar, text: 'x' }])).toBeNull();
    expect(missingEnglish({ alignment: null })).toEqual([]);
  });
});
