/**
 * The first paragraphs of a long article, to be read while the rest of it is: the same rows in the same places as the app will draw
 * them, without what can be done in them. The code of it is loaded for such an article alone.
 */
import i18next from 'i18next';
import { parseLocation } from '#article/address/address';
import type { View } from '#article/address/views';
import type { ArticleFile } from '#article/format/schema';
import { linkText } from '#article/linking/link-text';
import type { Article } from '#article/model';
import type { Problem } from '#article/problems';
import { atOnce } from '#article/steps';
import { languages } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';
import { showStored } from '#reader/displayed-text';
import { toDom } from '#reader/rows/dom';
import { CLOSED, rowTexts, stateOf, type TextShown } from '#reader/rows/row-state';
import { rowTree } from '#reader/rows/row-tree';
import { getSettings } from '#settings/useSettings';
import { leftPlaces } from '#storage/left-places';
import { browserStore } from '#storage/stored-values';
import { BAR } from '#ui/styles/bar';
import { MAIN, SHELL } from '#ui/styles/shell';

/**
 * Puts the first paragraphs into the page, where they are what the reader will see first: nothing, where the article opens elsewhere, or
 * not as it is stored. They go when the app draws something in their place; what is being read then stays where it is.
 */
export function showOpening(root: HTMLElement, first: ArticleFile): void {
  const { covered, view: usual } = getSettings();
  const { search, hash } = window.location;
  const { view, selection } = parseLocation(new URLSearchParams(search), usual);
  if (covered !== 'none' || selection || hash !== '' || leftPlaces(browserStore()).has(first.slug)) return;
  const text = textElement(first, view);
  // The app may have been faster.
  if (!text || root.querySelector('.text')) return;
  const main = element('main', `${MAIN} [--head:var(--bar)] column:[--head:calc(var(--bar)+3rem)]`);
  // Where the tools and the legend will stand.
  main.append(
    element(
      'div',
      'tools h-12 bg-paper column:sticky column:top-bar column:z-2 column:mx-auto column:max-w-page low:static',
    ),
    element('div', '-mb-8 h-8 max-column:-mb-3 max-column:h-11'),
    text,
  );
  const shell = element('div', SHELL);
  shell.append(main, element('div', 'bg-panel panel:sticky panel:top-bar panel:h-room'));
  root.replaceChildren(element('header', BAR), shell);
  const lang = uiLang(i18next.language);
  // A page that was not prerendered is in no language yet.
  Object.assign(document.documentElement, { lang, dir: languages[lang].dir });
  // As of a prerendered page: what stands below the first screen is laid out when the app is there, row by row.
  document.documentElement.dataset['first'] = 'top';
  keepPlace(root, text);
}

/** The rows; `null` where the paragraphs do not hold together, which is told when all have been read. */
function textElement(first: ArticleFile, view: View): HTMLElement | null {
  const problems: Problem[] = [];
  const text = atOnce(linkText(first, problems));
  if (problems.length > 0) return null;
  const nothing = { entities: [], cues: [], undertakings: [], overclaims: [] };
  const article: Article = { ...text, text, ...nothing, marks: new Map(), entity: new Map(), undertaking: new Map() };
  const shown: TextShown = {
    article,
    reading: {
      layer: 'entities',
      marked: new Set(),
      show: showStored,
      words: null,
      wordwise: false,
      romanized: false,
      senses: false,
      covered: null,
    },
    selection: null,
    current: null,
    named: 1,
    texts: rowTexts(i18next),
  };
  const made = element('article', 'text');
  made.dataset['view'] = view;
  made.translate = false;
  for (const unit of text.units) {
    const row = toDom(rowTree(unit, stateOf(unit, shown, CLOSED))) as HTMLElement;
    // Who speaks is known by name when the registers are there, and its controls do something when the app is. It keeps its room.
    for (const gutter of row.querySelectorAll<HTMLElement>('.row-gutter')) gutter.style.visibility = 'hidden';
    made.append(row);
  }
  return made;
}

function element(name: 'article' | 'div' | 'header' | 'main', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** A row, and where its top is in the window. */
interface Place {
  id: string;
  top: number;
}

/** Where the reader has scrolled in the first paragraphs, the row that is being read stays where it is when the app comes. */
function keepPlace(root: HTMLElement, text: HTMLElement): void {
  let place: Place | null = null;
  const note = () => {
    place = window.scrollY > 0 ? placeIn(text) : null;
    // The rows above it must have their height by then.
    if (place) delete document.documentElement.dataset['first'];
    // The app draws the rows around it first (useBlocks.ts).
    text.dataset['place'] = place?.id ?? '';
  };
  window.addEventListener('scroll', note, { passive: true });
  // It is told in the task in which the app draws, before that is painted and before the app hears of any scrolling.
  new MutationObserver((_, observer) => {
    if (text.isConnected) return;
    observer.disconnect();
    window.removeEventListener('scroll', note);
    // It could not be opened after all.
    if (!root.querySelector('.text')) delete document.documentElement.dataset['first'];
    const row = place && document.getElementById(place.id);
    if (!place || !row) return;
    window.scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: 'instant' });
    window.dispatchEvent(new Event('scroll'));
  }).observe(root, { childList: true });
}

/** The row under the bar. */
function placeIn(text: HTMLElement): Place | null {
  const covered = document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
  for (const row of text.children) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > Math.max(0, covered)) return { id: row.id, top };
  }
  return null;
}
