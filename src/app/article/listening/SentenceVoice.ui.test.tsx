import { beforeAll, expect, it } from 'vitest';
import { every, showReader, the } from '#testing/reader';
import { readingTexts } from '#testing/row-menu';
import { bothLanguages } from '#testing/show';
import { short } from '#testing/real-text';
import { english, heard, majed, withVoices } from '#testing/speech';
import { filled, texts } from '#testing/texts';

// They come when they are called for: on a slow day that would take longer than a test waits.
beforeAll(() => Promise.all([import('./SentenceVoice'), import('./ListenPlayer')]));

const point = (id: string, lang: string) =>
  the(`[data-sentence="${id}"][lang="${lang}"]`).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
const tops = () => every('.text .row').map((row) => row.offsetTop);
const buttons = () => every('.row-gutter > button:not(.row-reveal)');

/** Points at a sentence until its button is there and no other: text that comes late and breaks its lines anew takes it away again. */
async function pointUntil(id: string, lang: string, name: string): Promise<void> {
  await expect
    .poll(() => {
      point(id, lang);
      return buttons().map((one) => one.ariaLabel);
    })
    .toEqual([name]);
}

it.each(bothLanguages)(
  '%s: the sentence that is pointed at has a button beside it, which reads it, and moves nothing',
  async (lang) => {
    const speech = withVoices(majed);
    const screen = await showReader({ lang });
    const { listen } = readingTexts[lang];
    const before = tops();
    for (const side of ['ar', 'en']) await pointUntil('p5.2', side, filled(listen.sentence, { at: 2, number: 5 }));
    expect(buttons()[0]?.closest('.row')?.id).toBe('p5');
    expect(tops()).toEqual(before);
    await pointUntil('h', 'ar', listen.headline);
    const first = filled(listen.sentence, { at: 1, number: 2 });
    await pointUntil('p2.1', 'ar', first);
    await screen.getByRole('button', { name: first }).click();
    await expect.element(screen.getByRole('region', { name: texts[lang].listen.title, exact: true })).toBeVisible();
    await expect.poll(() => heard(speech)[0]).toBeDefined();
    expect(
      short.sentences
        .get('p2.1')
        ?.ar.trim()
        .startsWith(heard(speech)[0] ?? ''),
    ).toBe(true);
  },
);

it('where there is no Arabic voice there is no button', async () => {
  withVoices(english);
  await showReader();
  // It is there as soon as a voice is: that it was not before is no matter of time.
  point('p2.1', 'ar');
  expect(buttons()).toEqual([]);
  withVoices(majed);
  await expect
    .poll(() => {
      point('p2.1', 'ar');
      return buttons().length;
    })
    .toBe(1);
});
