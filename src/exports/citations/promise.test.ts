import { describe, expect, it } from 'vitest';
import type { Undertaking } from '#article/model';
import { entryOf, realArticle } from '#article/testing';
import { quotedPromise } from './promise';

const article = realArticle();
const pledge = entryOf(article, 'p14-enrich-cultural-exchanges');
const withCue = (cue: Partial<Undertaking['cue']>): Undertaking => ({ ...pledge, cue: { ...pledge.cue, ...cue } });
const WORDS = '“pledged to … enrich cultural exchanges”';

describe('a promise, as it is put into a paper', () => {
  it.each<[string, Partial<Undertaking['cue']>, string]>([
    ['both sides', {}, `China and Russia: ${WORDS}`],
    ['one side', { by: ['russia'] }, `Russia: ${WORDS}`],
    ['one side to another', { by: ['russia'], to: ['china'] }, `Russia to China: ${WORDS}`],
    ['told by somebody else', { by: ['china'], speaker: 'wang-yi' }, `China (said by Wang): ${WORDS}`],
    ['told by himself', { by: ['wang-yi'], speaker: 'wang-yi' }, `Wang: ${WORDS}`],
    ['told by the reporter', { by: ['china'], speaker: 'reporter' }, `China: ${WORDS}`],
    ['of nobody who is named', { by: [] }, WORDS],
  ])('%s', (_what, cue, line) => {
    expect(quotedPromise(article, withCue(cue), 'en')).toBe(line);
  });

  it('in Arabic', () => {
    expect(quotedPromise(article, withCue({ by: ['russia'], to: ['china'], speaker: 'sergei-lavrov' }), 'ar')).toBe(
      'روسيا تجاه الصين (القائل: لافروف): «تعهد … [بـ]إثراء التبادلات الثقافية»',
    );
  });

  it('without words in a language is nothing in it', () => {
    const quotes = pledge.cue.quotes.map((quote) => ({ ...quote, en: null }));
    const evidence = pledge.evidence.map((quote) => ({ ...quote, en: null }));
    expect(quotedPromise(article, { ...withCue({ quotes }), evidence }, 'en')).toBe('');
  });
});
