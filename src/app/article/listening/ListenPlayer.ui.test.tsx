import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { tinyArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, WIDE, type Scene } from '#testing/show';
import { heard, majed, withVoices } from '#testing/speech';
import { filled, texts } from '#testing/texts';
import ListenPlayer from './ListenPlayer';

const article = tinyArticle({
  headline: { ar: 'عنوان', en: 'Headline' },
  paragraphs: [[{ ar: 'جملة أولى.', en: 'One.' }], [{ ar: 'جملة ثانية.', en: 'Two.' }]],
});
const { listen } = texts.en;
const nothing = () => undefined;
/** The same each time it is drawn, as the app keeps it. */
const onlyOpened = {};

let spoken: (string | null)[] = [];
const onSpoken = (sentence: string | null) => spoken.push(sentence);
beforeEach(() => {
  spoken = [];
});

const player = (props: Partial<ComponentProps<typeof ListenPlayer>> = {}) => (
  <ListenPlayer
    article={article}
    asked={onlyOpened}
    unit={1}
    panelOpen={false}
    held={undefined}
    onSpoken={onSpoken}
    onClose={nothing}
    {...props}
  />
);

describe('what is read', () => {
  it.each(bothLanguages)(
    '%s: nothing, before the reader says so; the button that begins has the focus',
    async (lang) => {
      const speech = withVoices(majed);
      const screen = await show(player(), { lang });
      const { title, article: begin } = texts[lang].listen;
      await expect.element(screen.getByRole('region', { name: title, exact: true })).toBeVisible();
      await expect.element(screen.getByRole('button', { name: begin, exact: true })).toHaveFocus();
      expect(heard(speech)).toEqual([]);
      expect(spoken.filter((one) => one !== null)).toEqual([]);
    },
  );

  it('the sentence that is asked for, at once and on from there; the text is told where the voice is', async () => {
    const speech = withVoices(majed);
    const screen = await show(player({ asked: { sentence: 'p1.1' } }));
    await expect.poll(() => speech.current?.text).toBe('جملة أولى.');
    expect(spoken.at(-1)).toBe('p1.1');
    speech.finish();
    await expect.poll(() => spoken.at(-1)).toBe('p2.1');
    await screen.getByRole('button', { name: listen.pause, exact: true }).click();
    await expect.element(screen.getByRole('button', { name: listen.resume, exact: true })).toBeVisible();
    expect(spoken.at(-1)).toBe('p2.1');
    await screen.getByRole('button', { name: listen.stop, exact: true }).click();
    await expect.poll(() => spoken.at(-1)).toBeNull();
  });

  it('the same sentence once more where it is asked for again, and not because the text has been scrolled', async () => {
    const speech = withVoices(majed);
    const asked = { sentence: 'p1.1' };
    const screen = await show(player({ asked }));
    await expect.poll(() => speech.current?.text).toBe('جملة أولى.');
    speech.finish();
    await expect.poll(() => speech.current?.text).toBe('جملة ثانية.');
    await screen.rerender(player({ asked, unit: 2 }));
    await expect
      .element(screen.getByRole('button', { name: filled(listen.onlyParagraph, { number: 2 }), exact: true }))
      .toBeVisible();
    expect(speech.current?.text).toBe('جملة ثانية.');
    await screen.rerender(player({ asked: { ...asked }, unit: 2 }));
    await expect.poll(() => speech.current?.text).toBe('جملة أولى.');
  });

  it('nothing any more once it is closed; and no sentence is lit', async () => {
    let closed = 0;
    const speech = withVoices(majed);
    const screen = await show(player({ asked: { sentence: 'p1.1' }, onClose: () => closed++ }));
    await expect.poll(() => speech.current?.text).toBe('جملة أولى.');
    expect(spoken.at(-1)).toBe('p1.1');
    await screen.getByRole('button', { name: listen.close, exact: true }).click();
    expect(closed).toBe(1);
    await screen.unmount();
    expect(spoken.at(-1)).toBeNull();
    expect(speech.finish()).toBe(false);
  });
});

describe('where it stands', () => {
  const MIDDLE = [1024, 768] as const;
  const rem = 16;
  const panel = 22.5 * rem;

  it.each<[string, Scene, Parameters<typeof player>[0], number]>([
    ['en, wide', { lang: 'en', window: WIDE }, {}, rem],
    ['ar, wide: beside the panel', { lang: 'ar', window: WIDE }, {}, panel + rem],
    ['en, middle', { lang: 'en', window: MIDDLE }, {}, rem],
    ['en, middle, the drawer open', { lang: 'en', window: MIDDLE }, { panelOpen: true }, rem],
    ['ar, middle', { lang: 'ar', window: MIDDLE }, {}, rem],
    ['ar, middle, the drawer open: beside it', { lang: 'ar', window: MIDDLE }, { panelOpen: true }, panel + rem],
    ['en, phone: from edge to edge', { lang: 'en', window: PHONE }, {}, 0],
    ['ar, phone: from edge to edge', { lang: 'ar', window: PHONE }, {}, 0],
  ])('over the English, %s', async (_, scene, props, left) => {
    withVoices(majed);
    const screen = await show(player(props), scene);
    expect(screen.getByRole('region').element().getBoundingClientRect().left).toBe(left);
  });

  it.each([
    ['at the foot of the window', {}, 16],
    ['over the card that a closed drawer holds there', { held: 'card' }, 266],
    ['over its bar', { held: 'bar' }, 88],
    ['at the foot, where the drawer is open', { held: 'card', panelOpen: true }, 16],
  ] as const)('%s', async (_, props, distance) => {
    withVoices(majed);
    const screen = await show(player(props), { window: MIDDLE });
    expect(window.innerHeight - screen.getByRole('region').element().getBoundingClientRect().bottom).toBe(distance);
  });
});
