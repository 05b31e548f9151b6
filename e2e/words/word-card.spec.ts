/** The card of a word: how it is called, where it stands, what it says, where it leads. */
import type { Page } from '@playwright/test';
import { entityOf, entries } from '../article';
import {
  addressOf,
  clickWords,
  expect,
  langs,
  lit,
  litLines,
  open,
  pointOf,
  screens,
  settled,
  test,
  words as said,
} from '../support';
import {
  allWords,
  anyCard,
  cardOf,
  filled,
  goTo,
  linkTo,
  openWords,
  say,
  theWord,
  withLemma,
  wordIn,
  wordsFile,
  wordsTab,
  type TextWord,
} from './words';
import { full, spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

interface Place {
  /** In px: how much of the card is over the word; a negative number is the gap between them. */
  over: boolean;
  inWindow: boolean;
  /** Bar and sheet stay to be seen. */
  card: { left: number; right: number; top: number; bottom: number };
}

/** Where the card stands beside its word. */
const placeOf = (page: Page, { sentence, at }: TextWord): Promise<Place | null> =>
  page.evaluate((selector) => {
    const card = document.querySelector('.word-card')?.getBoundingClientRect();
    const word = document.querySelector(selector);
    if (!card || !word) return null;
    const range = document.createRange();
    range.selectNodeContents(word);
    const over = [...range.getClientRects()].some(
      (box) => box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top,
    );
    const inWindow = card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight;
    const { left, right, top, bottom } = card;
    return { over, inWindow, card: { left, right, top, bottom } };
  }, `[data-sentence="${sentence}"][lang="ar"] [data-word="${at}"]`);

async function expectBeside(page: Page, word: TextWord) {
  await expect(cardOf(page, word)).toBeVisible();
  await expect.poll(() => placeOf(page, word), word.vowelled).toMatchObject({ over: false, inWindow: true });
}

/** The words tab with a clock in the test's hand, the pointer on no word. */
async function openPaused(page: Page) {
  await page.clock.install({ time: new Date('2025-04-03T09:00:00Z') });
  // The card's code has come before time stands still.
  await openWords(page, { link: '?word=h-1' });
  await expect(cardOf(page, theWord('h', 'وزيرا'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(anyCard(page)).toHaveCount(0);
  await page.clock.pauseAt(new Date('2025-04-03T10:00:00Z'));
}

const pointAt = async (page: Page, { sentence, letters }: TextWord) => {
  const { x, y } = await pointOf(page, sentence, 'ar', letters);
  await page.mouse.move(x, y);
};

/** The pointer on no word. */
const away = (page: Page) => page.mouse.move(700, 20);

const reach = async (page: Page, word: TextWord) => {
  await page.keyboard.press('Tab');
  await wordIn(page, word).focus();
  await expect(cardOf(page, word)).toBeVisible();
};

/** A word that lies in no mention and no evidence. */
const plain = theWord('p12.1', 'وأكد');

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const lang of spread(langs)) {
    test(`a tap opens it beside the word, not under the finger, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen: 'phone', settings: { markNames: false } });
      for (const word of [plain, theWord('p9.1', 'جانبه'), theWord('p18.1', 'بشأن')]) {
        const finger = await pointOf(page, word.sentence, 'ar', word.letters);
        await page.touchscreen.tap(finger.x, finger.y);
        await expect(cardOf(page, word, lang)).toBeVisible();
        await expect.poll(() => placeOf(page, word)).toMatchObject({ over: false, inWindow: true });
        const card = (await placeOf(page, word))?.card;
        if (!card) throw new Error('no card');
        const dx = Math.max(card.left - finger.x, 0, finger.x - card.right);
        const dy = Math.max(card.top - finger.y, 0, finger.y - card.bottom);
        expect(Math.hypot(dx, dy), `${word.letters}: px from the middle of the finger`).toBeGreaterThan(20);
      }
    });
  }

  test('a tap on another word moves it there; a tap outside the text puts it away', async ({ page }) => {
    await openWords(page, { screen: 'phone' });
    const [first, second] = [theWord('p12.1', 'وأكد'), theWord('p12.1', 'الصين')];
    await wordIn(page, first).tap();
    await expectBeside(page, first);
    await wordIn(page, second).tap();
    await expectBeside(page, second);
    await expect(anyCard(page)).toHaveCount(1);
    await page.getByRole('button', { name: say.en.words.close, exact: true }).tap();
    await expect(anyCard(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/word=/);
  });

  test('the time from tap to card', async ({ page }, info) => {
    // Nothing is marked, so that one tap on any word means the word.
    await open(page, { screen: 'phone', settings: { markNames: false } });
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      let from = 0;
      addEventListener('pointerdown', () => (from = performance.now()), true);
      const look = () => {
        const card = document.querySelector('.word-card');
        const box = card?.getBoundingClientRect();
        const shown = box && box.height > 0 && box.bottom > 0;
        const word = card?.getAttribute('aria-label') ?? '';
        if (!card) document.body.dataset['timed'] = '';
        if (from > 0 && shown && word !== document.body.dataset['timed']) {
          document.body.dataset['timed'] = word;
          times.push(performance.now() - from);
          from = 0;
        }
        requestAnimationFrame(look);
      };
      look();
    });
    const taps = [
      plain,
      ...allWords.filter(({ at, sentence }) => at % 9 === 4 && sentence !== 'p12.1').slice(0, full ? 14 : 4),
    ];
    for (const [count, word] of taps.entries()) {
      const { x, y } = await pointOf(page, word.sentence, 'ar', word.letters);
      await page.touchscreen.tap(x, y);
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { times: number[] }).times.length))
        .toBe(count + 1);
      await page.keyboard.press('Escape');
      await expect(anyCard(page)).toHaveCount(0);
    }
    const [first = 0, ...others] = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    const median = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
    const text = `tap to card: first, with its files ${first.toFixed(0)} ms; then median of ${others.length} ${median.toFixed(0)} ms`;
    info.annotations.push({ type: 'figure', description: text });
    console.log(text);
  });
});

test('by pointing it opens after a rest, goes after a grace, and a click pins it', async ({ page }) => {
  const word = theWord('p14.1', 'بإنجاح');
  await openPaused(page);
  await pointAt(page, word);
  await page.clock.runFor(300);
  await expect(anyCard(page)).toHaveCount(0);
  await page.clock.runFor(100);
  await expectBeside(page, word);
  await expect(page).not.toHaveURL(/word=/);
  await test.step('the pointer enters it, and stays as long as it likes', async () => {
    await cardOf(page, word).getByText(word.vowelled, { exact: true }).hover();
    await page.clock.runFor(5000);
    await expect(cardOf(page, word)).toBeVisible();
    await away(page);
    await page.clock.runFor(150);
    await expect(cardOf(page, word)).toBeVisible();
    await page.clock.runFor(300);
    await expect(anyCard(page)).toHaveCount(0);
  });
  await test.step('passing over words opens none', async () => {
    for (const one of allWords.filter(({ sentence }) => sentence === 'p14.1').slice(0, 4)) {
      await wordIn(page, one).hover();
      await page.clock.runFor(120);
      await expect(anyCard(page)).toHaveCount(0);
    }
    await away(page);
    await page.clock.runFor(1000);
    await expect(anyCard(page)).toHaveCount(0);
  });
  await test.step('a click pins it, and a selected word keeps its card', async () => {
    await pointAt(page, word);
    await page.clock.runFor(400);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/word=p14\.1-3$/);
    await wordIn(page, theWord('p14.1', 'وتعهد')).hover();
    await page.clock.runFor(1000);
    await expect(cardOf(page, word)).toBeVisible();
    await expect(anyCard(page)).toHaveCount(1);
  });
});

test.describe('by keyboard', { tag: '@engine' }, () => {
  const word = theWord('p14.1', 'بإنجاح');

  const next = theWord('p14.1', 'عام');

  test('it comes along with the arrows; Enter and Space pin it, Escape puts it away, and the word has the focus again', async ({
    page,
  }) => {
    test.slow();
    await openWords(page, { settings: { wordDetails: true } });
    await test.step('word by word', async () => {
      const [first, second] = allWords;
      if (!first || !second) throw new Error('no headline');
      await reach(page, first);
      await page.keyboard.press('ArrowLeft');
      await expect(wordIn(page, second)).toBeFocused();
      await expect(cardOf(page, second)).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(cardOf(page, first)).toBeVisible();
      await expect(anyCard(page)).toHaveCount(1);
      await expect(page).not.toHaveURL(/word=/);
    });
    const inCard = () => page.evaluate(() => document.activeElement?.closest('.word-card') !== null);
    await test.step('what was only reached', async () => {
      await reach(page, word);
      await page.keyboard.press('Escape');
      await expect(anyCard(page)).toHaveCount(0);
      await expect(wordIn(page, word)).toBeFocused();
    });
    for (const key of ['Enter', ' ']) {
      await test.step(key, async () => {
        await page.keyboard.press(key);
        await expect(page).toHaveURL(/word=p14\.1-3$/);
        await expect(cardOf(page, word)).toBeVisible();
        await expect.poll(inCard, 'the card has the focus').toBe(true);
        await page.keyboard.press('Escape');
        await expect(anyCard(page)).toHaveCount(0);
        await expect(page).not.toHaveURL(/word=/);
        await expect(wordIn(page, word)).toBeFocused();
      });
    }
    await test.step('the close button and Back do the same', async () => {
      await page.keyboard.press('Enter');
      await expect.poll(inCard).toBe(true);
      await cardOf(page, word).getByRole('button', { name: say.en.words.close, exact: true }).press('Enter');
      await expect(anyCard(page)).toHaveCount(0);
      await expect(wordIn(page, word)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(inCard).toBe(true);
      await page.goBack();
      await expect(anyCard(page)).toHaveCount(0);
      await expect(wordIn(page, word)).toBeFocused();
    });
    await test.step('stepping leaves the focus on the stepper', async () => {
      const [first, ...others] = withLemma('وَزِير');
      if (!first) throw new Error('nowhere');
      expect(others.length).toBeGreaterThan(1);
      await reach(page, first);
      await page.keyboard.press('Enter');
      await expect.poll(inCard).toBe(true);
      const forth = anyCard(page).getByRole('button', { name: say.en.words.next }).first();
      await forth.focus();
      for (const here of others) {
        await page.keyboard.press('Enter');
        await expect(cardOf(page, here)).toBeVisible();
        await expect(forth).toBeFocused();
      }
      await page.keyboard.press('Escape');
      await expect(anyCard(page)).toHaveCount(0);
      const last = others.at(-1);
      if (last) await expect(wordIn(page, last)).toBeFocused();
    });
    await test.step('and on by arrows', async () => {
      await reach(page, word);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/word=p14\.1-3$/);
      await page.keyboard.press('Escape');
      await expect(wordIn(page, word)).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(cardOf(page, next)).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/word=p14\.1-4$/);
      await expect(cardOf(page, next)).toBeVisible();
      await expect(anyCard(page)).toHaveCount(1);
    });
  });
});

/** Runs in the page: the first and the last word of each line of these sentences. */
function endsOfLines(sentences: readonly string[]): string[] {
  return sentences.flatMap((id) => {
    const all = [...document.querySelectorAll<HTMLElement>(`[data-sentence="${id}"][lang="ar"] [data-word]`)];
    const feet = all.map((word) => Math.round(word.getBoundingClientRect().bottom));
    const ends = all.filter((_, at) => feet[at - 1] !== feet[at] || feet[at + 1] !== feet[at]);
    return ends.map((word) => `${id} ${word.dataset['word']}`);
  });
}

test.describe('stands beside its word', { tag: '@engine' }, () => {
  const ids = ['h', 'p1.1', 'p5.1', 'p14.1', 'p17.2', 'p18.1'];

  for (const screen of spread(['wide', 'middle', 'phone'] as const)) {
    test(`never over it, wherever it is in the text: ${screen}`, async ({ page }) => {
      test.slow();
      await openWords(page, { screen });
      // First and last words of every line of these sentences, and some between; in `npm run test:full` all of them.
      const ends = await page.evaluate(endsOfLines, ids);
      expect(ends.length).toBeGreaterThan(2 * ids.length);
      for (const word of allWords.filter(({ sentence }) => ids.includes(sentence))) {
        if (!full && word.at % 8 !== 4 && !ends.includes(`${word.sentence} ${word.at}`)) continue;
        await goTo(page, linkTo(word));
        await expectBeside(page, word);
      }
    });
  }

  test('at the top and at the foot of the window, and of a low one; goes along when the page scrolls', async ({
    page,
  }) => {
    await openWords(page);
    const word = theWord('p9.1', 'زخمًا');
    for (const top of [110, 300, 560, 800]) {
      await page.keyboard.press('Escape');
      await wordIn(page, word).evaluate(
        (element, wanted) =>
          window.scrollBy({ top: element.getBoundingClientRect().top - wanted, behavior: 'instant' }),
        top,
      );
      await settled(page);
      const box = await wordIn(page, word).boundingBox();
      if (!box) throw new Error('not shown');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expectBeside(page, word);
    }
    await page.goto(`/${linkTo(word)}`);
    await expectBeside(page, word);
    const gap = async () => {
      const box = await wordIn(page, word).boundingBox();
      return Math.round(((await placeOf(page, word))?.card.top ?? 0) - (box?.y ?? 0));
    };
    const before = await gap();
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, 40);
    await expect.poll(gap).toBe(before);
    await expectBeside(page, word);
    await test.step('all of it is to be seen in a low window', async () => {
      const long = theWord('h', 'وزيرا');
      await page.setViewportSize({ width: 1000, height: 420 });
      await page.goto(`/${linkTo(long)}`);
      await expect(cardOf(page, long)).toBeVisible();
      for (const button of await cardOf(page, long).getByRole('button').all()) {
        await button.scrollIntoViewIfNeeded();
        await expect(button).toBeInViewport({ ratio: 0.9 });
      }
      await expectBeside(page, long);
    });
  });

  test('with romanisation and senses under the words; where no Arabic shows; near the open sheet of a phone', async ({
    page,
  }) => {
    await openWords(page, { settings: { romanized: true, senses: true, vowels: 'all' } });
    for (const word of [theWord('h', 'وزيرا'), theWord('p5.1', 'للاتحاد'), theWord('p18.1', 'ونسق')]) {
      await goTo(page, linkTo(word));
      await expectBeside(page, word);
    }
    await test.step('in the English view by the English, not in a corner', async () => {
      await goTo(page, '?view=en&word=p14.1-3');
      await settled(page);
      await expect(page.locator('article')).toHaveAttribute('data-view', 'en');
      await expect(cardOf(page, theWord('p14.1', 'بإنجاح'))).toBeVisible();
      await expect
        .poll(async () => {
          const card = await page.locator('.word-card').boundingBox();
          const english = await page.locator('[data-sentence="p14.1"][lang="en"]').boundingBox();
          if (!card || !english) throw new Error('not shown');
          // Above or below the sentence's words, by no more than the gap.
          return card.y + card.height >= english.y - 20 && card.y <= english.y + english.height + 20 && card.x > 20;
        })
        .toBe(true);
    });
    await test.step('near the open sheet of a phone, neither under it nor over the word', async () => {
      await page.setViewportSize(screens.phone);
      await goTo(page, '?tab=words');
      await wordsTab(page);
      for (const word of [theWord('p3.1', 'أيضًا'), theWord('p9.1', 'زخمًا'), theWord('p18.1', 'ونسق')]) {
        await goTo(page, linkTo(word));
        await expectBeside(page, word);
        await expect(wordIn(page, word)).toBeInViewport();
        const seen = await cardOf(page, word)
          .getByRole('button', { name: say.en.words.close, exact: true })
          .evaluate((button) => {
            const box = button.getBoundingClientRect();
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return top !== null && button.contains(top);
          });
        expect(seen, 'its close button is not covered').toBe(true);
      }
    });
  });
});

test.describe('leads', () => {
  for (const lang of spread(langs)) {
    test(`to the entity and the commitment that lie there, and to all of its root, in the ${lang} interface`, async ({
      page,
    }) => {
      const word = theWord('p17.2', 'أصدقاء');
      await open(page, { lang, link: linkTo(word), settings: { wordDetails: true } });
      const card = cardOf(page, word, lang);
      await test.step('the entity, and Back', async () => {
        const friends = entityOf('group-of-friends-for-peace');
        await card.getByRole('button', { name: friends.name[lang], exact: true }).click();
        await expect(page).toHaveURL(/entity=group-of-friends-for-peace/);
        await expect(anyCard(page, lang)).toHaveCount(0);
        expect(await litLines(page, /^current-organization$/)).not.toEqual([]);
        await page.goBack();
        await expect(card).toBeVisible();
      });
      await test.step('the commitment, and Back', async () => {
        const kind = said[lang].registers.undertakingKinds.readiness;
        const links = card.getByRole('button', { name: filled(say[lang].words.commitmentHere, { kind }) });
        // Several commitments on one word are told apart.
        const names = await links.allTextContents();
        expect(new Set(names).size).toBe(names.length);
        await links.first().click();
        await expect(page).toHaveURL(/undertaking=/);
        const id = new URL(await addressOf(page)).searchParams.get('undertaking');
        expect(entries.find((one) => one.id === id)?.evidence.map((one) => one.in)).toContain('p17.2');
        await expect(anyCard(page, lang)).toHaveCount(0);
        await page.goBack();
        await expect(card).toBeVisible();
      });
      await test.step('the root in the index', async () => {
        const builder = theWord('p17.2', 'بناء', 2);
        await goTo(page, linkTo(builder));
        await cardOf(page, builder, lang).getByRole('button', { name: say[lang].words.showRoot }).click();
        const panel = await wordsTab(page, lang);
        await expect(panel.getByRole('searchbox')).toHaveValue(/^ب ?ن ?ي$/);
        for (const lemma of ['بِنَاء', 'بَنَّاء']) {
          await expect(panel.getByRole('listitem').filter({ hasText: lemma }).first()).toBeVisible();
        }
        const others = await panel.getByRole('listitem').locator('[lang="ar"]').allTextContents();
        const own = wordsFile.lexicon.filter((one) => one.root === 'بني').map((one) => one.lemma);
        expect(others.filter((text) => own.includes(text)).toSorted()).toEqual(own.toSorted());
        expect(others.filter((text) => wordsFile.lexicon.some((one) => one.lemma === text)).length).toBe(own.length);
      });
    });
  }
});

test('Back, Forward, a reload; and what puts it away', { tag: '@engine' }, async ({ page }) => {
  const word = theWord('p14.1', 'بإنجاح');
  const card = cardOf(page, word);
  const asked = () => wordIn(page, word).click();
  await openWords(page);
  await test.step('Back closes it, Forward opens it again', async () => {
    await asked();
    await expect(card).toBeVisible();
    await page.goBack();
    await expect(anyCard(page)).toHaveCount(0);
    expect((await lit(page)).filter(({ name }) => /^(lit-|term)/.test(name))).toEqual([]);
    await page.goForward();
    await expect(card).toBeVisible();
  });
  await test.step('a reload keeps it, where it was', async () => {
    await page.reload();
    await expect(card).toBeVisible();
    await expect(wordIn(page, word)).toBeInViewport();
  });
  await test.step('the close button', async () => {
    await card.getByRole('button', { name: say.en.words.close, exact: true }).click();
    await expect(anyCard(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/word=/);
  });
  await test.step('a click outside text and panel', async () => {
    await asked();
    await expect(card).toBeVisible();
    await page.mouse.click(4, screens.wide.height - 4);
    await expect(anyCard(page)).toHaveCount(0);
  });
  await test.step('leaving the Words tab', async () => {
    await asked();
    await expect(card).toBeVisible();
    await page.getByRole('tab', { name: said.en.registers.entities }).click();
    await clickWords(page, 'p2.1', 'ar', 'وانغ');
    await expect(page).toHaveURL(/entity=wang-yi/);
    await expect(anyCard(page)).toHaveCount(0);
  });
});
