/** What the page is in, as far as actions and invariants have to know it. Read in one go, from the document alone. */
import type { Page } from '@playwright/test';

/** A row of the text: px from the foot of the bar to its top, and its height. */
interface Place {
  row: string;
  top: number;
  height: number;
}

/** The tabs of the panel, in order. */
export const tabs = ['entities', 'commitments', 'words', 'notes', 'search'];

export interface State {
  /** When the page was loaded: another number, another load. */
  loaded: number;
  url: string;
  lang: string;
  dir: string;
  view: string | null;
  tab: number;
  /** The registers can be seen. */
  panel: boolean;
  /** Something modal is open: the export, a review. */
  modal: boolean;
  /** A popover is open: settings, citing. */
  popover: boolean;
  /** Every row, in order. */
  rows: Place[];
  /** The page can be scrolled no further up, or down. */
  atTop: boolean;
  atEnd: boolean;
  canGoBack: boolean;
  canGoForward: boolean;
  vowels: boolean;
  /** Every sentence on the page: id, language, text. */
  sentences: [id: string, lang: string, text: string][];
  /** Values of `data-entity` and `data-undertaking` of what is selected. */
  selected: { entity: string; undertaking: string }[];
  /** Names of highlights with the number of their ranges, and ranges that are nowhere in the text. */
  highlights: Record<string, number>;
  strayRanges: number;
  crashes: string[];
  sideways: number;
}

export function readState(page: Page): Promise<State> {
  return page.evaluate(() => {
    const { documentElement: html } = document;
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of it runs in the page, which knows no other scope
    const shows = (selector: string) => {
      const element = document.querySelector(selector);
      return (
        element !== null && element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
      );
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- as above
    const inView = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.width > 0 && box.left < innerWidth && box.right > 0 && box.top < innerHeight;
    };
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
    const highlights: Record<string, number> = {};
    let strayRanges = 0;
    for (const [name, ranges] of CSS.highlights) {
      // Those of the panel's lines are its own affair.
      const own = [...ranges].filter((range) => !range.startContainer.parentElement?.closest('.panel'));
      if (own.length > 0) highlights[name] = own.length;
      strayRanges += own.filter(
        (range) => range.collapsed || !range.startContainer.parentElement?.closest('[data-sentence]'),
      ).length;
    }
    return {
      loaded: performance.timeOrigin,
      url: location.search,
      lang: html.lang,
      dir: html.dir,
      view: document.querySelector('article.text')?.getAttribute('data-view') ?? null,
      tab: [...document.querySelectorAll('.tab')].findIndex((tab) => tab.getAttribute('aria-selected') === 'true'),
      panel: shows('.tabs') && inView('.tabs'),
      modal: document.body.hasAttribute('data-scroll-locked'),
      popover: document.querySelector('.popup') !== null,
      rows: [...document.querySelectorAll('article.text > [id]')].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return { row: row.id, top: top - bar, height };
      }),
      atTop: scrollY < 1,
      atEnd: scrollY + innerHeight >= html.scrollHeight - 1,
      canGoBack: navigation.canGoBack,
      canGoForward: navigation.canGoForward,
      vowels: document.querySelector('article.text')?.hasAttribute('data-vowels') ?? false,
      sentences: [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map((one): [string, string, string] => [
        one.dataset['sentence'] ?? '',
        one.lang,
        one.textContent,
      ]),
      selected: [...document.querySelectorAll<HTMLElement>('article [data-selected]')].map(({ dataset }) => ({
        entity: dataset['entity'] ?? '',
        undertaking: dataset['undertaking'] ?? '',
      })),
      highlights,
      strayRanges,
      crashes: [...document.querySelectorAll('.crash, .trouble, main.message')].map((one) => one.textContent),
      sideways: html.scrollWidth - html.clientWidth,
    };
  });
}
