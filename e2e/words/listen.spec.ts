/** Reading aloud, with a voice that the test speaks with; and what is said where there is none. */
import type { Page } from '@playwright/test';
import { clearing, expect, langs, lit, scrollTo, settled, test } from '../support';
import { filled, openWords, say, section, sentences } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

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
const online: FakeVoice = { voiceURI: 'zira', name: 'Zariyah', lang: 'ar-EG', localService: false, default: false };
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
  giveVoices: (voices: FakeVoice[]) => void;
}

/** Puts a voice into the browser that says nothing, and waits until the test lets it end. */
async function withVoices(page: Page, voices: FakeVoice[], late = false) {
  await page.addInitScript(
    ({ given, comesLate }) => {
      class FakeUtterance extends EventTarget {
        lang = '';
        rate = 1;
        voice: { voiceURI: string } | null = null;
        constructor(readonly text: string) {
          super();
        }
      }
      let present = comesLate ? [] : given;
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
        giveVoices(more: FakeVoice[]) {
          present = more;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        },
      });
      const synthesis = Object.assign(new EventTarget(), {
        paused: false,
        speaking: false,
        pending: false,
        getVoices: () => present,
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
    { given: voices, comesLate: late },
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

test.describe('with an Arabic voice', () => {
  test.beforeEach(({ page }) => withVoices(page, [english, arabic]));

  // In the Arabic interface; the rest of the voice's journeys are in the English one.
  test('the whole article is read, sentence by sentence', async ({ page }) => {
    test.slow();
    await openWords(page, { lang: 'ar' });
    const panel = await section(page, 'listen', 'ar');
    await panel.getByRole('button', { name: say.ar.listen.article }).click();
    for (const id of order) await hear(page, id);
    await expect(panel.getByRole('button', { name: say.ar.listen.article })).toBeVisible();
    expect(await spokenNow(page)).toEqual([]);
    const all = await said(page);
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(['majed']));
    expect(new Set(all.map((one) => one.lang))).toEqual(new Set(['ar-SA']));
  });

  test('the sentence being read is lit in both languages, and brought into view', async ({ page }) => {
    await openWords(page);
    const panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).click();
    for (const id of order.slice(0, 8)) {
      await expect.poll(() => spokenNow(page)).toEqual([id]);
      const both = (await lit(page)).filter(({ name }) => name === 'spoken');
      expect(both.map((one) => `${one.lang} ${one.words.trim()}`).toSorted()).toEqual([
        `ar ${sentences.get(id)?.ar.trim()}`,
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
      await hear(page, id);
    }
  });

  test('one paragraph is read by itself, and nothing after it; or the article from there on', async ({ page }) => {
    await openWords(page);
    await scrollTo(page, 'p17', -10);
    const panel = await section(page, 'listen');
    await test.step('one paragraph', async () => {
      await panel.getByRole('button', { name: filled(listen.onlyParagraph, { number: 17 }) }).click();
      await hear(page, 'p17.1');
      await expect(
        panel.getByText(
          filled(listen.now.reading, { place: filled(listen.place.sentence, { number: 17, at: 2, of: 2 }) }),
        ),
      ).toBeVisible();
      await hear(page, 'p17.2');
      await expect.poll(() => spokenNow(page)).toEqual([]);
      await expect(panel.getByRole('button', { name: listen.article })).toBeVisible();
    });
    await test.step('from it on', async () => {
      await scrollTo(page, 'p17', -10);
      await panel.getByRole('button', { name: filled(listen.fromParagraph, { number: 17 }) }).click();
      for (const id of ['p17.1', 'p17.2', 'p18.1']) await hear(page, id);
      await expect.poll(() => spokenNow(page)).toEqual([]);
    });
  });

  test('pauses, goes on, stops; goes to the next sentence and back', async ({ page }) => {
    await openWords(page);
    const panel = await section(page, 'listen');
    await test.step('pauses, goes on, stops', async () => {
      await panel.getByRole('button', { name: listen.article }).click();
      await hear(page, 'h');
      await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
      await panel.getByRole('button', { name: listen.pause }).click();
      const paused = filled(listen.now.paused, { place: filled(listen.place.paragraph, { number: 1 }) });
      await expect(panel.getByText(paused)).toBeVisible();
      expect(await spokenNow(page)).toEqual(['p1.1']);
      expect(await finish(page), 'the voice is silent').toBe(false);
      const before = (await said(page)).length;
      await panel.getByRole('button', { name: listen.resume }).click();
      await expect.poll(async () => (await said(page)).length).toBe(before + 1);
      expect((await said(page)).at(-1)?.text).toBe((await said(page))[before - 1]?.text);
      await panel.getByRole('button', { name: listen.stop }).click();
      await expect(panel.getByRole('button', { name: listen.article })).toBeVisible();
      await expect(panel.getByRole('button', { name: listen.stop })).toBeFocused();
      expect(await spokenNow(page)).toEqual([]);
      expect(await finish(page)).toBe(false);
    });
    await test.step('goes to the next sentence and back', async () => {
      const next = panel.getByRole('button', { name: listen.next });
      await expect(next).toHaveAttribute('aria-disabled', 'true');
      await panel.getByRole('button', { name: listen.article }).click();
      for (const id of ['p1.1', 'p2.1']) {
        await next.click();
        await expect.poll(() => spokenNow(page)).toEqual([id]);
      }
      await panel.getByRole('button', { name: listen.previous }).click();
      await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
      await expect
        .poll(async () => (sentences.get('p1.1')?.ar ?? '').startsWith((await said(page)).at(-1)?.text ?? '?'))
        .toBe(true);
    });
  });

  test('at the speed that is chosen, at once and at the next visit', async ({ page }) => {
    await openWords(page);
    let panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).click();
    await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(1);
    await panel.getByRole('slider', { name: listen.speed }).press('ArrowLeft');
    await panel.getByRole('slider', { name: listen.speed }).press('ArrowLeft');
    await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.8);
    await expect(panel.getByRole('slider', { name: listen.speed })).toHaveAttribute('aria-valuetext', '0.8×');
    await page.reload();
    panel = await section(page, 'listen');
    await expect(panel.getByRole('slider', { name: listen.speed })).toHaveValue('0.8');
    await panel.getByRole('button', { name: listen.article }).click();
    await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.8);
  });

  test('by keyboard alone; goes on while the index shows, falls silent when the Words tab is left', async ({
    page,
  }) => {
    await openWords(page);
    const panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: listen.pause })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel.getByRole('button', { name: listen.resume })).toBeFocused();
    expect(await spokenNow(page)).toEqual(['h']);
    await page.keyboard.press('Space');
    await expect(panel.getByRole('button', { name: listen.pause })).toBeFocused();
    await section(page, 'index');
    await hear(page, 'h');
    await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
    await page.getByRole('tab', { name: /^Entities/ }).click();
    await expect.poll(() => spokenNow(page)).toEqual([]);
    expect(await finish(page), 'the voice is silent').toBe(false);
  });

  test('a failure is said and can be tried again', async ({ page }) => {
    await openWords(page);
    const panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).click();
    await hear(page, 'h');
    for (const [code, why] of [
      ['not-allowed', listen.problems['not-allowed']],
      ['network', listen.problems.network],
      ['audio-busy', listen.problems.audio],
      ['synthesis-failed', listen.problems.other],
    ] as const) {
      await test.step(code, async () => {
        await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
        await finish(page, code);
        await expect(panel.getByRole('alert')).toHaveText(why);
        await panel.getByRole('button', { name: listen.retry }).click();
        await expect(panel.getByRole('alert')).toHaveCount(0);
        await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
      });
    }
  });

  test('vowels on the page do not change what is read', async ({ page }) => {
    await openWords(page, { settings: { vowels: true } });
    const panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).click();
    await hear(page, 'h');
    await settled(page);
    await expect.poll(() => spokenNow(page)).toEqual(['p1.1']);
  });
});

test.describe('with several Arabic voices', () => {
  test('there is a choice, kept for the next visit, and a word on the one that works online', async ({ page }) => {
    await withVoices(page, [english, online, arabic]);
    await openWords(page);
    let panel = await section(page, 'listen');
    const choice = panel.getByRole('combobox', { name: listen.voice });
    await expect(choice).toHaveValue('majed');
    await expect(choice.getByRole('option')).toHaveCount(2);
    await expect(panel.getByText(listen.onlineNote)).toHaveCount(0);
    await choice.selectOption('zira');
    await expect(panel.getByText(listen.onlineNote)).toBeVisible();
    await page.reload();
    panel = await section(page, 'listen');
    await expect(panel.getByRole('combobox', { name: listen.voice })).toHaveValue('zira');
    await panel.getByRole('button', { name: listen.article }).click();
    await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ voice: 'zira', lang: 'ar-EG' });
  });

  test('a voice that comes late is waited for', async ({ page }) => {
    await withVoices(page, [arabic], true);
    await openWords(page);
    const panel = await section(page, 'listen');
    await panel.getByRole('button', { name: listen.article }).click();
    await page.evaluate((voice) => (window as unknown as FakeWindow).giveVoices([voice]), arabic);
    await expect.poll(async () => (await said(page)).at(-1)?.voice).toBe('majed');
  });
});

for (const lang of spread(langs)) {
  test(`without an Arabic voice that is said, and nothing fails, in the ${lang} interface`, async ({ page }) => {
    await withVoices(page, [english]);
    await openWords(page, { lang });
    const panel = await section(page, 'listen', lang);
    await expect(panel.getByRole('status')).toHaveText(say[lang].listen.problems['no-voice']);
    await expect(panel.getByRole('button')).toHaveCount(0);
    expect(await said(page)).toEqual([]);
    // One is installed meanwhile.
    await page.evaluate((voices) => (window as unknown as FakeWindow).giveVoices(voices), [english, arabic]);
    await expect(panel.getByRole('button', { name: say[lang].listen.article })).toBeVisible();
  });
}

test('where no voice comes at all that is said after a while', async ({ page }) => {
  await withVoices(page, []);
  await page.clock.install();
  await openWords(page);
  const panel = await section(page, 'listen');
  await page.clock.fastForward(4000);
  await expect(panel.getByRole('status')).toHaveText(listen.problems['no-voice']);
});

test('where the browser cannot speak at all that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
  });
  await openWords(page, { lang: 'ar' });
  expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
  const panel = await section(page, 'listen', 'ar');
  await expect(panel.getByRole('status')).toHaveText(say.ar.listen.problems['no-speech']);
  await expect(panel.getByRole('button')).toHaveCount(0);
});
