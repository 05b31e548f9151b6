/** The card of a word: how it is called, where it stands, what it says, where it leads. */
import type { Page } from '@playwright/test';
import { entityOf, entries } from '../article';
import {
  addressOf,
  apart,
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
  lemmaOf,
  linkTo,
  openWords,
  phraseLines,
  say,
  theWord,
  withLemma,
  withRoot,
  wordIn,
  wordsFile,
  wordsTab,
  type TextWord,
} from './words';
import { spreadOver } from '../spread';

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

/** Its stepper of the lemma or the root: both buttons, and the count between them. */
const stepperOf = (page: Page, word: TextWord, label: string) => {
  const group = cardOf(page, word).locator('dl > div').filter({ hasText: label });
  return {
    count: group.locator('dd'),
    next: group.getByRole('button', { name: say.en.words.next }),
    previous: group.getByRole('button', { name: say.en.words.previous }),
  };
};

/** Words that lie in no mention and no evidence, so that a click on them in the Entities tab can mean the word only. */
const plain = theWord('p12.1', 'وأكد');

test.describe('is called', () => {
  for (const lang of spread(langs)) {
    test(`by a click on a plain word, and in the Words tab on any, in the ${lang} interface`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, { lang });
      await test.step('a plain word, while the entities show', async () => {
        expect(asked.filter((url) => /\/(words|phrases)[^/]*\.json/.test(url))).toEqual([]);
        await clickWords(page, 'p12.1', 'ar', 'وأكد');
        await expect(cardOf(page, plain, lang)).toBeVisible();
        await expect(page).toHaveURL(/\?word=p12\.1-1$/);
        await expect(page.getByRole('tab', { name: said[lang].registers.words, exact: true })).toHaveAttribute(
          'aria-selected',
          'true',
        );
        expect(await litLines(page, /^lit-word$/)).toEqual(['p12.1 ar وأكد']);
      });
      await test.step('any word, a mention too', async () => {
        await page.keyboard.press('Escape');
        await expect(anyCard(page, lang)).toHaveCount(0);
        for (const word of [theWord('p14.1', 'بإنجاح'), theWord('p2.1', 'وانغ'), theWord('p17.2', 'بناء', 2)]) {
          await wordIn(page, word).click();
          await expect(cardOf(page, word, lang)).toBeVisible();
          await expect(page).toHaveURL(new RegExp(`word=${word.sentence.replace('.', '\\.')}-${word.at + 1}$`));
          await expect(wordIn(page, word)).toHaveAttribute('aria-expanded', 'true');
          await expect(page.locator('[data-word][aria-expanded="true"]')).toHaveCount(1);
        }
      });
    });
  }

  test('not by a click on a mention, nor on evidence, nor by selecting text to copy it', async ({ page }) => {
    await open(page);
    await test.step('a mention, which selects what it names', async () => {
      await clickWords(page, 'p2.1', 'ar', 'وانغ');
      await expect(page).toHaveURL(/entity=wang-yi/);
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('evidence, while the commitments show', async () => {
      await goTo(page, '?tab=commitments');
      await expect(page.getByRole('tab', { name: said.en.registers.commitments })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await clickWords(page, 'p14.1', 'ar', 'بإنجاح');
      await expect(page).toHaveURL(/undertaking=p14-/);
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('selecting', async () => {
      await goTo(page, '?tab=words');
      await expect(wordIn(page, { sentence: 'p14.1', at: 0 })).toBeAttached();
      const from = await pointOf(page, 'p14.1', 'ar', 'الثقافية');
      const to = await pointOf(page, 'p14.1', 'ar', 'شعبي');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
      await expect(page).not.toHaveURL(/word=/);
    });
  });

  test('by a link; by none to a word that is not there, which is said', async ({ page }) => {
    const word = theWord('p14.1', 'بإنجاح');
    await open(page, { link: linkTo(word) });
    await expectBeside(page, word);
    await expect(wordIn(page, word)).toBeInViewport();
    const past = `p14.1-${allWords.filter(({ sentence }) => sentence === 'p14.1').length + 1}`;
    await open(page, { link: `?word=${past}` });
    await expect(page.getByText(filled(said.en.app.unknownId, { id: apart(past) }))).toBeVisible();
    await expect(anyCard(page)).toHaveCount(0);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const lang of spread(langs)) {
    test(`a tap opens it beside the word, not under the finger, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen: 'phone' });
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
    await open(page, { screen: 'phone' });
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
    const taps = [plain, ...allWords.filter(({ at, sentence }) => at % 9 === 4 && sentence !== 'p12.1').slice(0, 14)];
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

test.describe('by pointing', () => {
  const word = theWord('p14.1', 'بإنجاح');
  const other = theWord('p14.1', 'روسيا');

  test('it opens after a rest, without being selected; goes after a grace; the pointer may rest on it', async ({
    page,
  }) => {
    await openPaused(page);
    await test.step('a rest, and a grace', async () => {
      await pointAt(page, word);
      await page.clock.runFor(300);
      await expect(anyCard(page)).toHaveCount(0);
      await page.clock.runFor(100);
      await expectBeside(page, word);
      await expect(page).not.toHaveURL(/word=/);
      await away(page);
      await page.clock.runFor(150);
      await expect(cardOf(page, word)).toBeVisible();
      await page.clock.runFor(200);
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('passing over words opens none', async () => {
      for (const one of allWords.filter(({ sentence }) => sentence === 'p14.1').slice(0, 6)) {
        await wordIn(page, one).hover();
        await page.clock.runFor(120);
        await expect(anyCard(page)).toHaveCount(0);
      }
      await away(page);
      await page.clock.runFor(1000);
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('the pointer enters it, and stays as long as it likes', async () => {
      await pointAt(page, word);
      await page.clock.runFor(400);
      const card = cardOf(page, word);
      await expect(card).toBeVisible();
      await card.getByText(word.vowelled, { exact: true }).hover();
      await page.clock.runFor(5000);
      await expect(card).toBeVisible();
      await away(page);
      await page.clock.runFor(400);
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('another word takes it over', async () => {
      await pointAt(page, word);
      await page.clock.runFor(400);
      await expect(cardOf(page, word)).toBeVisible();
      await pointAt(page, other);
      await page.clock.runFor(400);
      await expect(cardOf(page, other)).toBeVisible();
      await expect(anyCard(page)).toHaveCount(1);
    });
  });

  test('a click pins it, and a selected word keeps its card', async ({ page }) => {
    await openPaused(page);
    await pointAt(page, word);
    await page.clock.runFor(400);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/word=p14\.1-3$/);
    await away(page);
    await page.clock.runFor(1000);
    await expect(cardOf(page, word)).toBeVisible();
    await wordIn(page, theWord('p14.1', 'وتعهد')).hover();
    await page.clock.runFor(1000);
    await expect(cardOf(page, word)).toBeVisible();
    await expect(anyCard(page)).toHaveCount(1);
  });
});

test.describe('by keyboard', { tag: '@engine' }, () => {
  for (const lang of spread(langs)) {
    test(`the stop moves word by word as the eye does, and the card comes along, in the ${lang} interface`, async ({
      page,
    }) => {
      await openWords(page, { lang });
      const stop = page.locator('article [role="button"][tabindex="0"]');
      await expect(stop).toHaveCount(1);
      // By the keyboard, as `focus()` after a click would not be.
      await page.keyboard.press('Tab');
      await stop.focus();
      const row = allWords.filter(({ sentence }) => sentence === 'h');
      const [first, second, third] = row;
      if (!first || !second || !third) throw new Error('no headline');
      await page.keyboard.press('ArrowLeft');
      await expect(wordIn(page, second)).toBeFocused();
      await expect(cardOf(page, second, lang)).toBeVisible();
      await page.keyboard.press('ArrowLeft');
      await expect(wordIn(page, third)).toBeFocused();
      await expect(cardOf(page, third, lang)).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(wordIn(page, second)).toBeFocused();
      await expect(cardOf(page, second, lang)).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(cardOf(page, first, lang)).toBeVisible();
      await expect(anyCard(page, lang)).toHaveCount(1);
      await expect(page).not.toHaveURL(/word=/);
      await page.keyboard.press('ArrowDown');
      await expect(wordIn(page, { sentence: 'p1.1', at: 0 })).toBeFocused();
      await page.keyboard.press('End');
      await expect(wordIn(page, { sentence: 'p18.1', at: 11 })).toBeFocused();
      await expect(stop).toHaveCount(1);
    });
  }

  const word = theWord('p14.1', 'بإنجاح');

  const next = theWord('p14.1', 'عام');

  test('Enter and Space pin it, Escape puts it away, and the word has the focus again', async ({ page }) => {
    test.slow();
    await openWords(page);
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

test.describe('stands beside its word', { tag: '@engine' }, () => {
  const ids = ['h', 'p1.1', 'p5.1', 'p14.1', 'p17.2', 'p18.1'];

  for (const screen of spread(['wide', 'middle', 'phone'] as const)) {
    test(`never over it, wherever it is in the text: ${screen}`, async ({ page }) => {
      test.slow();
      await openWords(page, { screen });
      // First and last words of the text, and of every line of these sentences.
      for (const word of allWords.filter(({ sentence }) => ids.includes(sentence))) {
        if (word.at % 3 === 1 && word.sentence !== 'h') continue;
        await goTo(page, linkTo(word));
        await expectBeside(page, word);
      }
    });
  }

  test('at the top and at the foot of the window; goes along when the page scrolls', async ({ page }) => {
    await openWords(page);
    const word = theWord('p9.1', 'زخمًا');
    for (const top of [62, 300, 560, 800]) {
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
  });

  test('near the open sheet of a phone, neither under it nor over the word', async ({ page }) => {
    await openWords(page, { screen: 'phone' });
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

  test('with romanisation and senses under the words; and where no Arabic shows', async ({ page }) => {
    await openWords(page, { settings: { romanized: true, senses: true, vowels: true } });
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
  });
});

interface Said {
  word: TextWord;
  romanized: string;
  /** Rows of the table, without lemma and root: gloss, grammar, form. */
  parts: [string, string, string][];
  lemma?: [gloss: string, romanized: string, lemma: string];
  root?: [gloss: string, letters: string];
  /** Terms and notes of which something must be said. */
  more?: (string | RegExp)[];
  rendered: string;
}

/** Judged from the Arabic by hand. */
const dozen: Said[] = [
  {
    word: theWord('p14.1', 'بإنجاح'),
    romanized: 'bi-injāḥi',
    parts: [
      ['to', 'preposition', 'بِ'],
      ['making successful', 'verbal noun, form IV, in construct, genitive', 'إِنْجَاحِ'],
    ],
    lemma: ['making (something) succeed', 'injāḥ', 'إِنْجَاح'],
    root: ['succeeding', 'ن ج ح'],
    more: ['تعهد … بإنجاح'],
    rendered: 'to make a success of',
  },
  {
    word: theWord('p17.2', 'بناء'),
    romanized: 'bināʾi',
    parts: [['building', 'verbal noun, form I, in construct, genitive', 'بِنَاءِ']],
    lemma: ['building, construction', 'bināʾ', 'بِنَاء'],
    root: ['building', 'ب ن ي'],
    more: ['constructive'],
    rendered: 'building',
  },
  {
    word: theWord('p17.2', 'بناء', 2),
    romanized: 'bannāʾin',
    parts: [['constructive', 'adjective, indefinite, genitive', 'بَنَّاءٍ']],
    lemma: ['constructive', 'bannāʾ', 'بَنَّاء'],
    root: ['building', 'ب ن ي'],
    more: ['دور بناء', 'a constructive role', 'not the noun bināʾ'],
    rendered: 'a constructive role',
  },
  {
    word: theWord('h', 'وزيرا'),
    romanized: 'wazīrā',
    parts: [['two ministers', 'noun, dual, in construct, nominative', 'وَزِيرَا']],
    lemma: ['minister', 'wazīr', 'وَزِير'],
    root: ['bearing a burden', 'و ز ر'],
    more: ['وزيرا خارجية', 'A nominative dual (wazīrāni) that has lost its nun because it is in construct.'],
    rendered: 'foreign ministers',
  },
  {
    word: theWord('h', 'يتفقان'),
    romanized: 'yattafiqāni',
    parts: [['agree', 'verb, form VIII, imperfect, third person, masculine, dual', 'يَتَّفِقَانِ']],
    lemma: ['to agree (on)', 'ittafaqa', 'اِتَّفَقَ'],
    root: ['fitting, being in accord', 'و ف ق'],
    more: ['يتفقان … على'],
    rendered: 'agree to',
  },
  {
    word: theWord('p5.1', 'للاتحاد'),
    romanized: 'lil-ittiḥādi',
    parts: [
      ['of', 'preposition', 'لِ'],
      ['the', 'article', 'لِ'],
      ['union', 'verbal noun, form VIII, definite, genitive', 'اتِّحَادِ'],
    ],
    lemma: ['union', 'ittiḥād', 'اِتِّحَاد'],
    root: ['one', 'و ح د'],
    more: ['للاتحاد السوفيتي', 'the Soviet Union'],
    rendered: 'of the Soviet Union',
  },
  {
    word: theWord('p5.1', 'الـ80'),
    romanized: 'al-80',
    parts: [
      ['the', 'article', 'الـ'],
      ['80th', 'numeral, definite, accusative', '80'],
    ],
    lemma: ['eighty; as an ordinal: eightieth', 'thamānūna', 'ثَمَانُونَ'],
    root: ['eight', 'ث م ن'],
    more: ['الذكرى الـ80', 'thamānīna'],
    rendered: 'the 80th anniversary',
  },
  {
    word: theWord('p9.1', 'وشي'),
    romanized: 'wa-Shī',
    parts: [
      ['and', 'conjunction', 'وَ'],
      ['Xi', 'name, definite, accusative', 'شِي'],
    ],
    // A name keeps its capital in the lemma, too.
    lemma: ['Xi (surname)', 'Shī', 'شِي'],
    rendered: 'and Xi',
  },
  {
    word: theWord('p18.1', 'ونسق'),
    romanized: 'wa-nassaqa',
    parts: [
      ['and', 'conjunction', 'وَ'],
      ['coordinated', 'verb, form II, perfect, third person, masculine, singular', 'نَسَّقَ'],
    ],
    lemma: ['to coordinate', 'nassaqa', 'نَسَّقَ'],
    root: ['order, sequence', 'ن س ق'],
    more: ['نسق … مواقفهما', 'nasaq'],
    rendered: 'coordinated',
  },
  {
    word: theWord('p14.1', 'شعبي'),
    romanized: 'shaʿbayi',
    parts: [['two peoples of', 'noun, dual, in construct, genitive', 'شَعْبَيِ']],
    lemma: ['people, nation', 'shaʿb', 'شَعْب'],
    root: ['branching; gathering into a people', 'ش ع ب'],
    more: ['not the adjective shaʿbī'],
    rendered: 'between the peoples',
  },
  {
    word: theWord('p17.2', 'أصدقاء'),
    romanized: 'aṣdiqāʾi',
    parts: [['friends of', 'noun, broken plural, singular صَدِيق, in construct, genitive, diptote', 'أَصْدِقَاءِ']],
    lemma: ['friend', 'ṣadīq', 'صَدِيق'],
    root: ['truth, sincerity', 'ص د ق'],
    more: ['مجموعة أصدقاء السلام'],
    rendered: 'of Friends for Peace',
  },
  {
    word: theWord('p9.1', 'جانبه'),
    romanized: 'jānibihi',
    parts: [
      ['side', 'noun, in construct, genitive', 'جَانِبِ'],
      ['his', 'pronoun', 'هِ'],
    ],
    lemma: ['side', 'jānib', 'جَانِب'],
    root: ['side', 'ج ن ب'],
    more: ['من جانبه', 'for his part'],
    rendered: 'For his part',
  },
  {
    word: theWord('p18.1', 'مواقفهما'),
    romanized: 'mawāqifahumā',
    parts: [
      [
        'positions of',
        'noun of place or time, form I, broken plural, singular مَوْقِف, in construct, accusative, diptote',
        'مَوَاقِفَ',
      ],
      ['their (two)', 'pronoun', 'هُمَا'],
    ],
    lemma: ['position, stance', 'mawqif', 'مَوْقِف'],
    root: ['standing, stopping', 'و ق ف'],
    more: ['نسق … مواقفهما'],
    rendered: 'their positions',
  },
];

test.describe('says', () => {
  test('all that is known of a dozen words', async ({ page }) => {
    test.slow();
    await openWords(page);
    for (const { word, romanized, parts, lemma, root, more = [], rendered } of dozen) {
      await test.step(`${word.letters} in ${word.sentence} (${romanized})`, async () => {
        await goTo(page, linkTo(word));
        const card = cardOf(page, word);
        await expect(card.getByRole('paragraph').first()).toHaveText(word.vowelled);
        await expect(card.getByRole('paragraph').nth(1)).toHaveText(romanized);
        await expect(card.getByRole('paragraph').nth(2)).toHaveText(word.data.sense);
        const table = card.getByRole('table', { name: say.en.words.parts });
        const shown = await table
          .getByRole('row')
          .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
        const wanted: string[][] = parts.map((part) => [...part]);
        if (lemma) wanted.push([say.en.words.lemma, `${lemma[0]} · ${lemma[1]}`, lemma[2]]);
        if (root) wanted.push([say.en.words.root, root[0], root[1]]);
        expect(shown.slice(0, wanted.length)).toEqual(wanted);
        if (!root) await expect(table.getByRole('cell', { name: say.en.words.root, exact: true })).toHaveCount(0);
        for (const one of more) await expect(card).toContainText(one);
        await expect(card).toContainText(`${say.en.words.rendered} ${rendered}`);
        await expect.poll(() => litLines(page, /^lit-word$/)).toEqual([`${word.sentence} ar ${word.letters}`]);
        const phrase = await litLines(page, /^lit-phrase$/);
        expect(phrase).toEqual(phraseLines(word));
        expect(phrase).toContain(`${word.sentence} en ${rendered}`);
      });
    }
  });

  for (const lang of spread(langs)) {
    test(`the same in the words of the ${lang} interface`, async ({ page }) => {
      const word = theWord('h', 'وزيرا');
      await open(page, { lang, link: linkTo(word) });
      const card = cardOf(page, word, lang);
      const { words } = say[lang];
      await expect(card.getByRole('cell', { name: words.lemma, exact: true })).toBeVisible();
      await expect(card.getByRole('cell', { name: words.root, exact: true })).toBeVisible();
      await expect(card).toContainText(
        [words.pos.noun, words.number.dual, words.state.construct, words.case.nominative].join(words.comma),
      );
      await expect(card).toContainText(word.data.note?.[lang] ?? '?');
      await expect(card).toContainText(words.rendered);
      await expect(card.getByRole('button', { name: words.showRoot })).toBeVisible();
      await expect(card.getByRole('button', { name: words.close, exact: true })).toBeVisible();
      const langsIn = await card
        .locator('[lang]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), getComputedStyle(one).direction]));
      expect(langsIn.length).toBeGreaterThan(8);
      expect(langsIn.filter(([of, direction]) => of === 'ar' && direction !== 'rtl')).toEqual([]);
      expect(langsIn.filter(([of, direction]) => of?.startsWith('ar-') && direction !== 'ltr')).toEqual([]);
      expect(langsIn.filter(([of, direction]) => of === 'en' && direction !== 'ltr')).toEqual([]);
      await test.step('no cell of the table meets its neighbour', async () => {
        const gaps = await card.getByRole('row').evaluateAll((rows) =>
          rows.flatMap((row) => {
            const boxes = [...row.children].map((cell) => {
              const range = document.createRange();
              range.selectNodeContents(cell);
              return range.getBoundingClientRect();
            });
            return boxes.slice(1).map((box, at) => {
              const before = boxes[at];
              return before ? Math.max(box.left - before.right, before.left - box.right) : 0;
            });
          }),
        );
        expect(gaps.length).toBeGreaterThan(4);
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
      });
    });
  }

  test('of every word of the text something, and nothing of it is empty', async ({ page }) => {
    test.slow();
    await openWords(page);
    const found: string[] = [];
    for (const word of allWords.filter(({ at }) => at % 4 === 0)) {
      await goTo(page, linkTo(word));
      await expect(cardOf(page, word)).toBeVisible();
      const problem = await cardOf(page, word).evaluate((card) => {
        const empty = [...card.querySelectorAll('p, td, th, q, bdi, button, dt')].filter(
          (one) => (one.ariaLabel ?? one.textContent ?? '').trim() === '',
        );
        const raw = /\{\{|\bundefined\b|\bnull\b|words[:.]|NaN/.exec(card.textContent ?? '');
        return [...empty.map((one) => `empty ${one.tagName}.${one.className}`), ...(raw ? [raw[0]] : [])].join(', ');
      });
      if (problem) found.push(`${word.sentence} ${word.letters}: ${problem}`);
      const phrase = await litLines(page, /^lit-phrase$/);
      if (phrase.join() !== phraseLines(word).join())
        found.push(`${word.sentence} ${word.letters}: lit ${phrase.join(' · ')}`);
    }
    expect(found).toEqual([]);
  });

  test('nothing sideways out of its box in the narrowest window; all of it to be seen in a low one', async ({
    page,
  }) => {
    await openWords(page, { screen: { width: 320, height: 640 } });
    for (const { word } of dozen) {
      await goTo(page, linkTo(word));
      await expect(cardOf(page, word)).toBeVisible();
      const box = await cardOf(page, word).boundingBox();
      expect(box?.x, word.vowelled).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), word.vowelled).toBeLessThanOrEqual(320);
      const sideways = await cardOf(page, word).evaluate((card) => card.scrollWidth - card.clientWidth);
      expect(sideways, word.vowelled).toBeLessThanOrEqual(0);
    }
    const word = theWord('h', 'وزيرا');
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.goto(`/${linkTo(word)}`);
    await expect(cardOf(page, word)).toBeVisible();
    for (const button of await cardOf(page, word).getByRole('button').all()) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 0.9 });
    }
    await expectBeside(page, word);
  });
});

test.describe('leads', () => {
  test('through all places of its lemma and of its root, and round; nowhere where it stands once', async ({ page }) => {
    test.slow();
    await openWords(page);
    for (const [label, first, places] of [
      [say.en.words.sameLemma, theWord('h', 'وزيرا'), withLemma('وَزِير')],
      [say.en.words.sameRoot, theWord('p17.2', 'بناء', 2), withRoot('بني')],
      [say.en.words.sameRoot, theWord('p18.1', 'ونسق'), withRoot('نسق')],
    ] as const) {
      await test.step(`${places.length} places of ${label.toLowerCase()} from ${first.letters}`, async () => {
        expect(places.length).toBeGreaterThan(2);
        const from = places.findIndex((one) => one.sentence === first.sentence && one.at === first.at);
        await wordIn(page, first).click();
        let at = from;
        for (let k = 0; k < places.length; k++) {
          const here = places[at];
          if (!here) throw new Error('nowhere');
          const stepper = stepperOf(page, here, label);
          await expect(stepper.count).toHaveText(filled(say.en.words.place, { at: at + 1, of: places.length }));
          await expect(wordIn(page, here)).toBeInViewport();
          await expectBeside(page, here);
          await stepper.next.click();
          at = (at + 1) % places.length;
        }
        const back = places[at];
        if (!back) throw new Error('nowhere');
        expect(at).toBe(from);
        await expect(cardOf(page, back)).toBeVisible();
        await stepperOf(page, back, label).previous.click();
        const before = places[(at - 1 + places.length) % places.length];
        if (!before) throw new Error('nowhere');
        await expect(cardOf(page, before)).toBeVisible();
        // Stepping is no place to come Back to.
        await page.goBack();
        await expect(anyCard(page)).toHaveCount(0);
        await expect(page).not.toHaveURL(/word=/);
      });
    }
    await test.step('once', async () => {
      const once = theWord('p9.1', 'مسبوق');
      expect(withLemma(lemmaOf(once) ?? '')).toHaveLength(1);
      await goTo(page, linkTo(once));
      await expect(cardOf(page, once)).toBeVisible();
      await expect(cardOf(page, once).getByRole('button', { name: say.en.words.next })).toHaveCount(0);
    });
  });

  for (const lang of spread(langs)) {
    test(`to the entity and the commitment that lie there, and to all of its root, in the ${lang} interface`, async ({
      page,
    }) => {
      const word = theWord('p17.2', 'أصدقاء');
      await open(page, { lang, link: linkTo(word) });
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
        const links = card.getByRole('button', { name: filled(say[lang].words.commitmentHere, { kind, title: '' }) });
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

  test('to all of its root on a phone, where the sheet opens for it', async ({ page }) => {
    const word = theWord('p17.2', 'بناء', 2);
    await open(page, { screen: 'phone', link: linkTo(word) });
    await cardOf(page, word).getByRole('button', { name: say.en.words.showRoot }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'بَنَّاء' }).first()).toBeVisible();
  });
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
