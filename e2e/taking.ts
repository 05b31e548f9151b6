/** What the journeys share that take something along: marking words, reading the clipboard, filling texts in. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { pointOf, words } from './support';

/** Lets the page use the clipboard, as a reader does who was asked. */
export const allowClipboard = (page: Page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

export interface Clip {
  plain: string;
  /** As the browser hands it on, which is not to the byte as it was written. */
  html: string;
}

/** What is on the clipboard. It may be written again while it is read: then what is there now counts. */
export function clipboard(page: Page): Promise<Clip> {
  return read(page).catch(() => read(page));
}

function read(page: Page): Promise<Clip> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await textOf('text/plain'), html: await textOf('text/html') };
  });
}

/** The paragraphs of copied HTML: language, direction, text. Read in an empty page, which no policy of ours holds. */
export async function paragraphsOf(page: Page, html: string): Promise<string[]> {
  const other = await page.context().newPage();
  const paragraphs = await other.evaluate(
    (markup) =>
      [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('p')].map(
        (one) => `${one.lang} ${one.dir} ${one.textContent}`,
      ),
    html,
  );
  await other.close();
  await page.bringToFront();
  return paragraphs;
}

/** Empties the clipboard, so that what is read later was put there since. */
export const emptyClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.writeText(''));

/** Marks from one word of the text to another with the mouse. */
export async function markByMouse(page: Page, id: string, lang: Lang, [from, to]: readonly [string, string]) {
  const start = await pointOf(page, id, lang, from);
  const edges = await page.evaluate(
    ({ sentence, tongue, words: wanted }) => {
      const element = document.querySelector(`[data-sentence="${sentence}"][lang="${tongue}"]`);
      const boxes = wanted.map((word) => {
        const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(word);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          const box = range.getBoundingClientRect();
          return { left: box.left, right: box.right, y: box.y + box.height / 2 };
        }
        throw new Error(`“${word}” is not in one piece`);
      });
      return boxes;
    },
    { sentence: id, tongue: lang, words: [from, to] },
  );
  const [first, last] = edges;
  if (!first || !last) throw new Error(`nothing at ${start.x}, ${start.y}`);
  await page.mouse.move(lang === 'ar' ? first.right - 1 : first.left + 1, first.y);
  await page.mouse.down();
  await page.mouse.move(lang === 'ar' ? last.left + 1 : last.right - 1, last.y, { steps: 6 });
  await page.mouse.up();
}

/** Marks a whole sentence without a hand: what a finger does with handles. */
export function markSentence(page: Page, id: string, lang: Lang) {
  return page.evaluate(
    ([sentence, tongue]) => {
      const element = document.querySelector(`[data-sentence="${sentence}"][lang="${tongue}"]`);
      if (!element) throw new Error(sentence);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.selectAllChildren(element);
    },
    [id, lang] as const,
  );
}

/** The popup of ways to cite that is open, by the name of what opened it. */
export const citing = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** Copies by a button of that popup, and gives what it put on the clipboard. */
export async function copyBy(popup: Locator, button: string, lang: Lang = 'en'): Promise<Clip> {
  const page = popup.page();
  await emptyClipboard(page);
  await popup.getByRole('button', { name: button, exact: true }).click();
  await expect(popup.getByRole('status')).toHaveText(words[lang].app.cite.copied);
  // That may still be said of what was copied before.
  await expect.poll(async () => (await clipboard(page)).plain).not.toBe('');
  return clipboard(page);
}

/** A text of the interface with its values filled in. */
export const filled = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
