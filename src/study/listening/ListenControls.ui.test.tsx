import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { tinyArticle } from '#testing/articles';
import { english, heard, majed, withVoices } from '#testing/speech';
import { filled, texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { readingTexts } from '#testing/row-menu';
import { ListenControls } from './ListenControls';
import { systemOf } from './system';
import { useListening } from './useListening';

const article = tinyArticle({
  headline: { ar: 'عنوان', en: 'Headline' },
  paragraphs: [
    [{ ar: 'جملة أولى.', en: 'One.' }],
    [
      { ar: 'جملة ثانية. ', en: 'Two. ' },
      { ar: 'جملة ثالثة.', en: 'Three.' },
    ],
    [{ ar: 'جملة أخيرة.', en: 'Last.' }],
  ],
});
const whole = [...article.sentences.values()].map(({ ar }) => ar.trim());
const { listen } = texts.en;

const online = { voiceURI: 'zira', name: 'Zariyah', lang: 'ar-EG', localService: false, default: false };

const own = {
  synthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  utterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (own.synthesis) Object.defineProperty(window, 'speechSynthesis', own.synthesis);
  if (own.utterance) Object.defineProperty(window, 'SpeechSynthesisUtterance', own.utterance);
});

function Listen({ unitInView = null }: { unitInView?: string | null }) {
  const listening = useListening(article);
  return (
    <>
      <ListenControls listening={listening} article={article} unitInView={unitInView} />
      <output data-testid="sentence">{listening.status === 'idle' ? '' : listening.sentence}</output>
    </>
  );
}

const button = (screen: RenderResult, name: string) => screen.getByRole('button', { name, exact: true });

/** Lets the voice say to their end these sentences, and no more. */
function hear(speech: ReturnType<typeof withVoices>, sentences: readonly string[]) {
  const before = speech.said.length - 1;
  for (let k = 0; k < sentences.length; k++) {
    vi.advanceTimersByTime(1000);
    speech.finish();
  }
  vi.advanceTimersByTime(1000);
  expect(heard(speech).slice(before, before + sentences.length)).toEqual(sentences);
}

describe('with an Arabic voice', () => {
  it.each(bothLanguages)('%s: all of the article is read, sentence by sentence, in that voice', async (lang) => {
    const speech = withVoices(english, majed);
    const screen = await show(<Listen />, { lang });
    await button(screen, texts[lang].listen.article).click();
    await expect.element(button(screen, texts[lang].listen.pause)).toBeVisible();
    hear(speech, whole);
    expect(heard(speech)).toEqual(whole);
    await expect.element(button(screen, texts[lang].listen.article)).toBeVisible();
    expect(new Set(speech.said.map(({ voice, lang: of }) => `${voice?.voiceURI} ${of}`))).toEqual(
      new Set(['majed ar-SA']),
    );
  });

  it('a paragraph is read by itself, and nothing after it; or the article from there on', async () => {
    const speech = withVoices(majed);
    const screen = await show(<Listen unitInView="p2" />);
    await button(screen, filled(listen.onlyParagraph, { number: 2 })).click();
    const place = filled(listen.place.sentence, { number: 2, at: 1, of: 2 });
    await expect.element(screen.getByText(filled(listen.now.reading, { place }), { exact: true })).toBeVisible();
    hear(speech, whole.slice(2, 4));
    expect(speech.finish()).toBe(false);
    await expect.element(button(screen, listen.article)).toBeVisible();
    await button(screen, filled(listen.fromParagraph, { number: 2 })).click();
    await expect.element(button(screen, listen.pause)).toBeVisible();
    hear(speech, whole.slice(2));
    expect(heard(speech)).toEqual([...whole.slice(2, 4), ...whole.slice(2)]);
    await screen.rerender(<Listen unitInView="h" />);
    await button(screen, listen.onlyHeadline).click();
    await expect.element(screen.getByText(filled(listen.now.reading, { place: listen.place.headline }))).toBeVisible();
  });

  it('the voice pauses, goes on where it was, stops; goes to the next sentence and back', async () => {
    const speech = withVoices(majed);
    const screen = await show(<Listen />);
    const at = screen.getByTestId('sentence');
    for (const name of [listen.previous, listen.next, listen.stop]) {
      await expect.element(button(screen, name)).toHaveAttribute('aria-disabled', 'true');
    }
    await button(screen, listen.article).click();
    await expect.element(at).toHaveTextContent('h');
    hear(speech, ['عنوان']);
    await expect.element(at).toHaveTextContent('p1.1');
    await button(screen, listen.pause).click();
    const place = filled(listen.place.paragraph, { number: 1 });
    await expect.element(screen.getByText(filled(listen.now.paused, { place }), { exact: true })).toBeVisible();
    expect(speech.finish()).toBe(false);
    await button(screen, listen.resume).click();
    await expect.element(button(screen, listen.pause)).toBeVisible();
    vi.advanceTimersByTime(1000);
    expect(heard(speech)).toEqual(['عنوان', 'جملة أولى.', 'جملة أولى.']);
    await button(screen, listen.next).click();
    await expect.element(at).toHaveTextContent('p2.1');
    await button(screen, listen.next).click();
    await expect.element(at).toHaveTextContent('p2.2');
    await button(screen, listen.previous).click();
    await expect.element(at).toHaveTextContent('p2.1');
    vi.advanceTimersByTime(1000);
    expect(heard(speech).at(-1)).toBe('جملة ثانية.');
    await button(screen, listen.stop).click();
    await expect.element(button(screen, listen.article)).toBeVisible();
    await expect.element(button(screen, listen.stop)).toHaveFocus();
    expect(speech.finish()).toBe(false);
  });

  it('at the last sentence there is no next one', async () => {
    withVoices(majed);
    const screen = await show(<Listen unitInView="p3" />);
    await button(screen, filled(listen.fromParagraph, { number: 3 })).click();
    await expect.element(button(screen, listen.next)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button(screen, listen.previous)).toHaveAttribute('aria-disabled', 'false');
  });

  it('at the speed that is chosen, at once and at the next visit', async () => {
    const speech = withVoices(majed);
    const screen = await show(<Listen />);
    const slider = screen.getByRole('slider', { name: listen.speed });
    await button(screen, listen.article).click();
    await expect.poll(() => speech.said.at(-1)?.rate).toBe(1);
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0.8×');
    vi.advanceTimersByTime(1000);
    expect(speech.said.at(-1)?.rate).toBe(0.8);
    await screen.unmount();
    const again = await show(<Listen />);
    await expect.element(again.getByRole('slider', { name: listen.speed })).toHaveValue('0.8');
    await button(again, listen.article).click();
    await expect.element(button(again, listen.pause)).toBeVisible();
    vi.advanceTimersByTime(1000);
    expect(speech.said.at(-1)?.rate).toBe(0.8);
  });

  it('by keyboard: the one button keeps the focus, and does what it says', async () => {
    const speech = withVoices(majed);
    const screen = await show(<Listen />);
    await userEvent.tab();
    await expect.element(button(screen, listen.article)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(screen, listen.pause)).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(button(screen, listen.resume)).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(button(screen, listen.pause)).toHaveFocus();
    await screen.unmount();
    expect(speech.finish()).toBe(false);
  });

  it.each([
    ['not-allowed', listen.problems['not-allowed']],
    ['network', listen.problems.network],
    ['audio-busy', listen.problems.audio],
    ['synthesis-failed', listen.problems.other],
  ])('a failure is said and can be tried again: %s', async (code, why) => {
    const speech = withVoices(majed);
    const screen = await show(<Listen />);
    await button(screen, listen.article).click();
    await expect.element(button(screen, listen.pause)).toBeVisible();
    hear(speech, ['عنوان']);
    speech.finish(code);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(why);
    const place = filled(listen.place.paragraph, { number: 1 });
    await expect.element(screen.getByText(filled(listen.now.failed, { place }), { exact: true })).toBeVisible();
    await button(screen, listen.retry).click();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    vi.advanceTimersByTime(1000);
    expect(heard(speech).at(-1)).toBe('جملة أولى.');
  });
});

describe('the voices', () => {
  it('are a choice where there are several, kept for the next visit; of one that works online it is said', async () => {
    const speech = withVoices(english, online, majed);
    const screen = await show(<Listen />);
    const choice = screen.getByRole('combobox', { name: listen.voice });
    await expect.element(choice).toHaveValue('majed');
    expect(choice.getByRole('option').elements()).toHaveLength(2);
    await expect.element(screen.getByText(listen.onlineNote)).not.toBeInTheDocument();
    await choice.selectOptions('zira');
    await expect.element(screen.getByText(listen.onlineNote)).toBeVisible();
    await screen.unmount();
    const again = await show(<Listen />);
    await expect.element(again.getByRole('combobox', { name: listen.voice })).toHaveValue('zira');
    await button(again, listen.article).click();
    await expect.poll(() => speech.said.at(-1)).toMatchObject({ voice: online, lang: 'ar-EG' });
  });

  it('are waited for where they come late', async () => {
    const speech = withVoices();
    const screen = await show(<Listen />);
    await button(screen, listen.article).click();
    speech.give([majed]);
    await expect.poll(() => speech.said.at(-1)?.voice).toEqual(majed);
    await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
  });

  it.each(bothLanguages)('%s: where none is Arabic that is said, until one is installed', async (lang) => {
    const speech = withVoices(english);
    const screen = await show(<Listen />, { lang });
    const say = texts[lang].listen;
    vi.advanceTimersByTime(4000);
    await expect
      .element(screen.getByRole('group', { name: say.title }))
      .toHaveTextContent(readingTexts[lang].noVoice[systemOf(navigator.userAgent, navigator.maxTouchPoints)]);
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
    speech.give([english, majed]);
    await expect.element(button(screen, say.article)).toBeVisible();
    expect(speech.said).toEqual([]);
  });

  it.each(bothLanguages)('%s: where the browser cannot speak at all that is said', async (lang) => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
    expect('speechSynthesis' in window).toBe(false);
    const screen = await show(<Listen />, { lang });
    await expect.element(screen.getByText(texts[lang].listen.problems['no-speech'])).toBeVisible();
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  });
});
