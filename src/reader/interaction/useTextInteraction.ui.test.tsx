import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { realFiles } from '#testing/articles';
import { short } from '#testing/real-text';
import { address, settled, showReader, showWords, stops, the, wordIn, wordsThere } from '#testing/reader';
import { clickWords, litLines, rangeOf, sentenceElement as sentence } from '#testing/text-on-page';
import { filled, texts } from '#testing/texts';
import { goTo, keepSettings } from '#testing/browser';
import { bothLanguages } from '#testing/show';

const { allWords, theWord } = short;

/** A key pressed on what has the focus; it has done its work when this returns. */
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** Where the focused mark stands. */
function focused() {
  const element = document.activeElement ?? document.body;
  const [first] = element.getClientRects();
  const holder = element.closest<HTMLElement>('[data-sentence]');
  return {
    id: holder?.dataset['sentence'],
    lang: holder?.lang,
    x: Math.round(((first?.left ?? 0) + (first?.right ?? 0)) / 2),
    y: Math.round((first?.top ?? 0) + scrollY),
  };
}

const cardName = () => document.querySelector('.word-card')?.getAttribute('aria-label');

/** Puts the card away; the pointer rests on no word that would call another. */
async function putAway(screen: RenderResult) {
  await userEvent.hover(the('header.bar'));
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
}

/** Whether the Arabic of a sentence can be seen. */
const isShown = (id: string) => sentence(id, 'ar').checkVisibility({ visibilityProperty: true });

/** Where words of a sentence stand in its box, for a pointer. */
function pointIn(id: string, words: string) {
  const [box] = rangeOf(sentence(id, 'ar'), words).getClientRects();
  const frame = sentence(id, 'ar').getBoundingClientRect();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2 - frame.x, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 - frame.y };
}

describe('the marks of the text', () => {
  it('are one stop of the Tab key, which shows, in every view and tab', async () => {
    await showReader();
    for (const link of ['?view=en', '?view=ar', '?view=stacked', '?tab=commitments', '?tab=commitments&view=en', '?']) {
      goTo(link);
      await expect.poll(() => stops().map((one) => one.checkVisibility())).toEqual([true]);
    }
  });

  it.each(['ar', 'en'] as const)('are walked through by arrows that follow the eye: %s', async (lang) => {
    await showReader({ search: `?view=${lang}` });
    stops()[0]?.focus();
    const onwards = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const back = lang === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    await userEvent.keyboard(`{${onwards}}`);
    await userEvent.keyboard(`{${back}}`);
    const visited = [focused()];
    const wrong: string[] = [];
    let onOneLine = 0;
    for (let k = 0; k < 25; k++) {
      press(onwards);
      const [here, last] = [focused(), visited.at(-1) ?? focused()];
      if (here.lang !== lang || here.y < last.y - 1) wrong.push(`step ${k}: ${here.lang} at ${here.y} after ${last.y}`);
      if (Math.abs(here.y - last.y) < 4) {
        onOneLine++;
        if (lang === 'ar' ? here.x >= last.x : here.x <= last.x) wrong.push(`step ${k}: ${here.x} after ${last.x}`);
      }
      visited.push(here);
    }
    expect(wrong).toEqual([]);
    expect(onOneLine).toBeGreaterThan(3);
    const returned = visited.slice(0, -1).toReversed();
    const seen = returned.map(() => {
      press(back);
      return focused();
    });
    expect(seen).toEqual(returned);
    const reached = ['ArrowDown', 'ArrowUp', 'End', 'Home'].map((key) => {
      press(key);
      return focused().id;
    });
    expect(reached).toEqual(['p1.1', 'h', 'p6.1', 'h']);
    expect(stops()).toHaveLength(1);
  });

  it.each(['Enter', ' '])('are selected by “%s”, and keep the focus', async (key) => {
    await showReader();
    stops()[0]?.focus();
    press('ArrowDown');
    await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
    await expect.poll(address).toMatch(/entity=/);
    const id = new URLSearchParams(window.location.search).get('entity') ?? '';
    expect(document.activeElement?.getAttribute('data-entity')?.split(' ')).toContain(id);
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(address).not.toMatch(/entity=/);
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('false');
  });

  it('are never under the bar, nor out of the window, when they are reached', async () => {
    // Higher than the window.
    await showReader({ files: realFiles });
    stops()[0]?.focus();
    const hidden: number[] = [];
    for (let k = 0; k < 40; k++) {
      press(k === 0 ? 'End' : 'ArrowRight');
      const [box] = document.activeElement?.getClientRects() ?? [];
      const bar = the('header.bar').getBoundingClientRect().bottom;
      if (!box || box.top < bar || box.bottom > window.innerHeight) hidden.push(k);
    }
    expect(hidden).toEqual([]);
  });
});

describe('a click', () => {
  // Formerly the second click went on to what lay beneath, and no number of clicks led to the word.
  it('on what is marked selects it, and again opens the word there', async () => {
    const screen = await showReader();
    const card = screen.getByRole('dialog');
    await clickWords('p2.1', 'ar', 'وانغ');
    await expect.poll(address).toMatch(/^\?entity=wang-yi/);
    await expect.element(card).not.toBeInTheDocument();
    await clickWords('p2.1', 'ar', 'وانغ');
    await expect.poll(address).toBe('?word=p2.1-10&tab=entities');
    await expect.element(card).toBeVisible();
    await putAway(screen);
    goTo('?tab=commitments');
    await expect.poll(() => the('article').dataset['layer']).toBe('commitments');
    await clickWords('p4.1', 'ar', 'بإنجاح');
    await expect.poll(address).toMatch(/undertaking=p14-/);
    await expect.element(card).not.toBeInTheDocument();
    await clickWords('p4.1', 'ar', 'بإنجاح');
    await expect.poll(address).toContain('word=p4.1-3');
    await expect.element(card).toBeVisible();
  });

  it('is not taken by what cannot be seen: what is undertaken among the entities, anything while the marks are off', async () => {
    const screen = await showReader();
    await clickWords('p4.1', 'ar', 'بإنجاح');
    await expect.poll(address).toBe('?word=p4.1-3&tab=entities');
    await putAway(screen);
    await clickWords('p4.1', 'ar', 'وتعهد');
    await expect.poll(address).toMatch(/undertaking=p14-/);
    keepSettings({ markNames: false });
    goTo('?');
    await expect.poll(() => document.querySelector('[data-marked]')).toBeNull();
    for (const [id, words, at] of [
      ['p4.1', 'وتعهد', 1],
      ['p2.1', 'وانغ', 10],
    ] as const) {
      await clickWords(id, 'ar', words);
      await expect.poll(address).toBe(`?word=${id}-${at}&tab=entities`);
      await putAway(screen);
    }
  });

  // A word takes the tab along no longer: what the text marks would change under the pointer.
  it.each(bothLanguages)(
    '%s: on a word on which nothing is marked opens its card and leaves the tab; in the Words tab on any',
    async (lang) => {
      const screen = await showReader({ lang });
      const cardOf = (word: { vowelled: string }) =>
        screen.getByRole('dialog', { name: filled(texts[lang].words.card, { word: word.vowelled }), exact: true });
      await clickWords('p4.1', 'ar', 'بإنجاح');
      await expect.element(cardOf(theWord('p4.1', 'بإنجاح'))).toBeVisible();
      expect(address()).toBe('?word=p4.1-3&tab=entities');
      await expect
        .element(screen.getByRole('tab', { name: texts[lang].registers.entities }))
        .toHaveAttribute('aria-selected', 'true');
      expect(litLines(/^lit-word$/)).toEqual(['p4.1 ar بإنجاح']);
      await putAway(screen);
      goTo('?tab=words');
      await wordsThere();
      for (const word of [theWord('p4.1', 'بإنجاح'), theWord('p2.1', 'وانغ'), theWord('p5.2', 'بناء', 2)]) {
        await userEvent.click(wordIn(word));
        await expect.element(cardOf(word)).toBeVisible();
        await expect.poll(address).toContain(`word=${word.sentence}-${word.at + 1}`);
        const open = [...document.querySelectorAll('[data-word][aria-expanded="true"]')];
        expect(open).toEqual([wordIn(word)]);
        await putAway(screen);
      }
    },
  );

  it('that selects text to copy it selects nothing else', async () => {
    await showWords();
    const holder = sentence('p4.1', 'ar');
    holder.scrollIntoView({ block: 'center' });
    await userEvent.dragAndDrop(holder, holder, {
      sourcePosition: pointIn('p4.1', 'الثقافية'),
      targetPosition: pointIn('p4.1', 'شعبي'),
    });
    expect(getSelection()?.isCollapsed).toBe(false);
    expect(address()).not.toMatch(/word=/);
    getSelection()?.removeAllRanges();
  });
});

describe('a click on a cover', () => {
  // Words are elements in the Words tab; elsewhere they are found by where the pointer is.
  it.each([
    ['?', 1],
    ['?', 2],
    ['?tab=words', 1],
    ['?tab=words', 2],
  ])('shows what is covered, and asks for no word under it: %s, sentence %i', async (search, number) => {
    const screen = await showReader({ search, settings: { covered: 'ar', senses: number === 2 } });
    if (number === 2 || search !== '?') await wordsThere();
    expect(isShown(`p5.${number}`)).toBe(false);
    const name = filled(texts.en.reader.uncover, { sentence: number, number: 5 });
    await screen.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => isShown(`p5.${number}`)).toBe(true);
    await settled();
    expect(address()).not.toMatch(/word=|entity=/);
    await userEvent.hover(the('header.bar'));
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the words', () => {
  it.each(bothLanguages)('%s: are reached one by one as the eye goes, and the card comes along', async (lang) => {
    const screen = await showWords({ lang });
    const named = (word: { vowelled: string }) => filled(texts[lang].words.card, { word: word.vowelled });
    expect(stops()).toHaveLength(1);
    await userEvent.tab();
    stops()[0]?.focus();
    const [first, second, third] = allWords;
    for (const [key, word] of [
      ['{ArrowLeft}', second],
      ['{ArrowLeft}', third],
      ['{ArrowRight}', second],
      ['{ArrowRight}', first],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(cardName).toBe(named(word ?? { vowelled: '?' }));
      expect(document.activeElement?.textContent).toBe(word?.letters);
    }
    expect(screen.getByRole('dialog').elements()).toHaveLength(1);
    expect(address()).not.toMatch(/word=/);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(wordIn({ sentence: 'p1.1', at: 0 }));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(wordIn({ sentence: 'p6.1', at: 11 }));
    expect(stops()).toHaveLength(1);
  });
});
