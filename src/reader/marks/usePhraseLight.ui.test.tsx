import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { short } from '#testing/real-text';
import { goTo } from '#testing/browser';
import { litLines, pointAt, rangeOf, sentenceElement as sentence } from '#testing/text-on-page';
import { settled, showReader, showWords, the, wordIn } from '#testing/reader';
import { bothLanguages } from '#testing/show';

const { phraseLines, theWord, wordsOf } = short;
const phrase = () => litLines(/^phrase$/);
const away = () => userEvent.hover(the('header.bar'));

it.each(bothLanguages)('%s: a phrase that is pointed at lights its counterpart, from either language', async (lang) => {
  await showWords({ lang });
  for (const [id, ar, en] of [
    ['p4.1', 'بإنجاح', 'success'],
    ['p1.1', 'اتفق', 'agreed'],
    ['p5.2', 'أصدقاء', 'Friends'],
    ['p3.1', 'وشي', 'Xi'],
  ] as const) {
    const wanted = phraseLines(theWord(id, ar));
    expect(wanted.length).toBeGreaterThanOrEqual(2);
    await pointAt(id, 'ar', ar);
    await expect.poll(phrase).toEqual(wanted);
    expect(sentence(id, 'en').dataset['near']).toBe('');
    await pointAt(id, 'en', en);
    await expect.poll(phrase).toEqual(wanted);
  }
  await away();
  await expect.poll(phrase).toEqual([]);
});

it('each stretch of a phrase lights all of it, and every word of a sentence lights something', async () => {
  await showWords();
  for (const [lang, words] of [
    ['ar', 'اتفق'],
    ['ar', 'على'],
    ['en', 'agreed'],
  ] as const) {
    await pointAt('p1.1', lang, words);
    await expect.poll(phrase).toEqual(['p1.1 ar اتفق', 'p1.1 ar على', 'p1.1 en agreed', 'p1.1 en to'].toSorted());
    await away();
    await expect.poll(phrase).toEqual([]);
  }
  sentence('p3.1', 'ar').scrollIntoView({ block: 'center' });
  for (const word of wordsOf('p3.1')) {
    const { x, y, width, height } = wordIn(word).getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    wordIn(word).dispatchEvent(new PointerEvent('pointermove', at));
    expect(phrase()).toEqual(phraseLines(word));
    expect(phrase().filter((one) => one.startsWith('p3.1 en '))).not.toEqual([]);
  }
});

it('a word that is reached by keyboard lights its phrase, until the focus leaves the text', async () => {
  const screen = await showWords();
  await userEvent.tab();
  wordIn(theWord('p4.1', 'بإنجاح')).focus();
  await expect.poll(phrase).toEqual(phraseLines(theWord('p4.1', 'بإنجاح')));
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(phrase).toEqual(phraseLines(theWord('p4.1', 'عام')));
  (screen.getByRole('searchbox').element() as HTMLElement).focus();
  await expect.poll(phrase).toEqual([]);
});

it('vowelled text is lit, too; what is lit goes when the Words tab is left, and does not come outside of it', async () => {
  await showWords({ settings: { vowels: 'all', romanized: true } });
  await pointAt('p4.1', 'en', 'success');
  await expect.poll(phrase).toContain(`p4.1 ar ${theWord('p4.1', 'بإنجاح').vowelled}`);
  for (const link of ['?tab=commitments', '?']) {
    goTo(link);
    await expect.poll(phrase).toEqual([]);
    const { x, y, width, height } = rangeOf(sentence('p4.1', 'en'), 'success').getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    sentence('p4.1', 'en').dispatchEvent(new PointerEvent('pointermove', at));
    await settled();
    expect(phrase()).toEqual([]);
  }
});

it('what is covered lights nothing', async () => {
  await showReader({ search: '?tab=words', settings: { covered: 'en' } });
  await expect.poll(() => document.querySelector('[data-word]')).not.toBeNull();
  const { x, y, width, height } = rangeOf(sentence('p5.2', 'en'), 'Friends').getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
  sentence('p5.2', 'en').dispatchEvent(new PointerEvent('pointermove', at));
  await settled();
  expect(phrase()).toEqual([]);
});
