/** Reading aloud on the page, with a voice that the test speaks with. */
import type { Page } from '@playwright/test';
import { clearing, expect, lit, ready, scrollTo, test } from '../support';
import { filled, openWords, player, say, section, sentences, withoutMarks } from './words';

const { listen } = say.en;
const order = [...sentences.keys()];

interface FakeVoice {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

const arabic: FakeVoice = { voiceURI: 'majed', name: 'Majed', lang: 'ar-SA', localService: true, default: false };
const english: FakeVoice = { voiceURI: 'sam', name: 'Samantha', lang: 'en-US', localService: true, default: true };

interface Utterance {
  text: string;
  lang: string;
  rate: number;
  voice: string | null;
}

interface FakeWindow {
  said: Utterance[];
  cancelled: number;
  speaks: () => boolean;
  /** Ends what is being said, or makes it fail. */
  finish: (error?: string) => boolean;
}

/** Puts a voice into the browser that says nothing, and waits until the test lets it end. */
async function withVoices(page: Page, voices: FakeVoice[]) {
  await page.addInitScript(
    ({ given }) => {
      class FakeUtterance extends EventTarget {
        lang = '';
        rate = 1;
        voice: { voiceURI: string } | null = null;
        constructor(readonly text: string) {
          super();
        }
      }
      let current: FakeUtterance | null = null;
      const fake = Object.assign(window as unknown as FakeWindow, {
        said: [],
        cancelled: 0,
        speaks: () => current !== null,
        finish(error?: string) {
          const own = current;
          if (!own) return false;
          current = null;
          own.dispatchEvent(Object.assign(new Event(error === undefined ? 'end' : 'error'), { error }));
          return true;
        },
      });
      const synthesis = Object.assign(new EventTarget(), {
        paused: false,
        speaking: false,
        pending: false,
        getVoices: () => given,
        speak(utterance: FakeUtterance) {
          current = utterance;
          const { text, lang, rate, voice } = utterance;
          fake.said.push({ text, lang, rate, voice: voice?.voiceURI ?? null });
        },
        cancel() {
          fake.cancelled += 1;
          const own = current;
          current = null;
          own?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
        },
        pause() {},
        resume() {},
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true });
    },
    { given: voices },
  );
}

const said = (page: Page) => page.evaluate(() => (window as unknown as FakeWindow).said);
const finish = (page: Page, error?: string) =>
  page.evaluate((code) => (window as unknown as FakeWindow).finish(code), error);
const spokenNow = async (page: Page) => [
  ...new Set((await lit(page)).filter(({ name }) => name === 'spoken').map((one) => one.in)),
];
const inOne = (texts: readonly Utterance[]) =>
  texts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Lets the voice say one sentence to its end: in as many utterances as it takes. */
async function hear(page: Page, id: string) {
  const whole = (sentences.get(id)?.ar ?? '').replaceAll(/\s+/g, ' ').trim();
  await expect.poll(() => spokenNow(page), `${id} is lit`).toEqual([id]);
  // After a pause the light is on before the voice is.
  await expect.poll(() => page.evaluate(() => (window as unknown as FakeWindow).speaks())).toBe(true);
  const before = (await said(page)).length;
  let heard = '';
  for (let k = 0; k < 12 && heard !== whole; k++) {
    heard = inOne((await said(page)).slice(before - 1));
    expect(whole.startsWith(heard), `“${heard}” is the beginning of ${id}`).toBe(true);
    const count = (await said(page)).length;
    await finish(page);
    if (heard !== whole) await expect.poll(async () => (await said(page)).length).toBe(count + 1);
  }
  expect(heard).toBe(whole);
}

test('the sentence being read is lit in both languages and in view, over tabs, until the player is closed', async ({
  page,
}) => {
  test.slow();
  await withVoices(page, [english, arabic]);
  await openWords(page, { settings: { vowels: 'all' } });
  const panel = await player(page);
  await panel.getByRole('button', { name: listen.article }).click();
  for (const id of order.slice(0, 5)) {
    await expect.poll(() => spokenNow(page)).toEqual([id]);
    const both = (await lit(page)).filter(({ name }) => name === 'spoken');
    expect(both.map((one) => `${one.lang} ${withoutMarks(one.words.trim())}`).toSorted()).toEqual([
      `ar ${withoutMarks(sentences.get(id)?.ar.trim() ?? '')}`,
      `en ${sentences.get(id)?.en.trim()}`,
    ]);
    const { top, bottom } = await clearing(page);
    await expect
      .poll(async () => {
        const box = await page
          .locator(`[data-sentence="${id}"][lang="ar"]`)
          .evaluate((one) => one.getClientRects()[0]?.toJSON() as DOMRect);
        return box.top >= top - 1 && box.bottom <= bottom + 1;
      }, `${id} is in view`)
      .toBe(true);
    // The vowels on the page do not change what is read.
    await hear(page, id);
  }
  const all = await said(page);
  expect(new Set(all.map(({ voice, lang }) => `${voice} ${lang}`))).toEqual(new Set(['majed ar-SA']));
  await test.step('the speed is kept for the next visit, and the paragraph in view can be read alone', async () => {
    await panel.getByRole('slider', { name: listen.speed }).press('ArrowLeft');
    await page.reload();
    await ready(page);
    await scrollTo(page, 'p17', -10);
    const again = await player(page);
    await expect(again.getByRole('slider', { name: listen.speed })).toHaveValue('0.9');
    await again.getByRole('button', { name: filled(listen.onlyParagraph, { number: 17 }) }).click();
    await section(page, 'index');
    await hear(page, 'p17.1');
    await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.9);
    await expect.poll(() => spokenNow(page)).toEqual(['p17.2']);
  });
  await test.step('it goes on in another tab, and falls silent when the player is closed', async () => {
    await page.getByRole('tab', { name: /^Entities/ }).click();
    await expect.poll(() => spokenNow(page)).toEqual(['p17.2']);
    await (await player(page)).getByRole('button', { name: listen.close, exact: true }).click();
    await expect.poll(() => spokenNow(page)).toEqual([]);
    expect(await finish(page), 'the voice is silent').toBe(false);
  });
});
