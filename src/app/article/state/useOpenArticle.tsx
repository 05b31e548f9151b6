import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Article } from '#article/model';
import { checkSelection, type Known } from '#article/selection';
import type { ArticleSource } from '#library/article-source';
import type { InView } from '#reader/place/useReadingPlace';
import type { WordsSection } from '#app/article/words/words-section';
import { useAppLocation } from './useAppLocation';
import { useArticleSearch } from './useArticleSearch';
import { useCiteTextSelection } from './useCiteTextSelection';
import { useFilters } from './useFilters';
import { useListedUndertakings } from './useListedUndertakings';
import { useListenRequest } from './useListenRequest';
import { useNotedWords } from './useNotedWords';
import { useOpenedWord } from './useOpenedWord';
import { useCallsForWords, useReadingState } from './useReadingState';
import { useSelecting, useStepping } from './useSelecting';
import { shownWords, useWords } from './useWords';

/** Where the panel is a drawer or a sheet, it starts closed: the article is what one sees first. */
const PANEL_STARTS_OPEN = false;

/**
 * The state of an open article: what is read, what is selected, what is narrowed and open beside it. What others may
 * link to lives in the address (`location`); the rest lasts as long as the page.
 */
export function useOpenArticle(source: ArticleSource, article: Article) {
  const [location, change] = useAppLocation();
  const selecting = useSelecting(location.tab, change);
  const [inView, setInView] = useState<InView>({ first: 0, last: 0, reading: 0 });
  const panel = useDisclosure(PANEL_STARTS_OPEN);
  const exports = useExports();
  const [spoken, setSpoken] = useState<string | null>(null);
  const listening = useListenRequest();
  const [wordsSection, setWordsSection] = useState<WordsSection>('index');
  const filters = useFilters(location.filters, change);
  const citing = useCiteTextSelection();
  const noted = useNotedWords(article, citing.textSelection !== null || location.tab === 'notes');

  const called = useCallsForWords(location.tab, location.selection);
  const [words, retryWords] = useWords(source, article, exports.open || citing.open === 'cite' || called);
  const reading = useReadingState(location.tab, location.selection, shownWords(words));
  const { found: selection, unknown } = useMemo(
    () => checkSelection(article, words.words, location.selection),
    [article, words.words, location.selection],
  );
  const search = useArticleSearch(article, words.words, selection, location.selection, change);
  const listedUndertakings = useListedUndertakings(article, filters.commitmentFilter);
  const known = useMemo<Known>(
    () => ({ article, words: words.words, hits: search.places, listed: search.listed, listedUndertakings }),
    [article, words.words, search.places, search.listed, listedUndertakings],
  );
  const step = useStepping(known, selection, change);
  const opened = useOpenedWord(location.tab, selection, selecting.select);

  const startOver = useCallback(() => change({ tab: 'entities', selection: null }), [change]);
  const dropSelection = useCallback(() => change({ selection: null }, { replace: true }), [change]);
  const { showTab } = selecting;
  const { focusField } = search;
  const { show: showPanel } = panel;
  const openSearch = useCallback(() => {
    showPanel();
    showTab('search');
    focusField();
  }, [showPanel, showTab, focusField]);

  return {
    article,
    source,
    location,
    ...selecting,
    /** What is selected and is in this article; `unknown` is an id of the address that is not. */
    selection,
    unknown,
    known,
    step,
    /** Goes back to the first tab, with nothing selected: the way out of a tab that broke. */
    startOver,
    dropSelection,
    words,
    retryWords,
    reading,
    search,
    openSearch,
    filters,
    /** The word that has its card open. */
    opened,
    citing,
    /** What the reader has highlighted. */
    noted,
    panel,
    exports,
    /** The rows that are in view. */
    inView,
    setInView,
    /** Id of the sentence that is being read aloud. */
    spoken,
    setSpoken,
    /** What the reader asks to hear. */
    listening,
    /** The section of the Words tab that shows. */
    wordsSection,
    setWordsSection,
  };
}

export type OpenArticle = ReturnType<typeof useOpenArticle>;

export const OpenArticleContext = createContext<OpenArticle | null>(null);

/** The state of the article on the screen, for the parts that compose it. */
export function useArticle(): OpenArticle {
  const open = useContext(OpenArticleContext);
  if (!open) throw new Error('No article is open here: the component stands outside of ArticleScreen.');
  return open;
}

/** Something that is open or not. */
function useDisclosure(atFirst: boolean) {
  const [open, setOpen] = useState(atFirst);
  const show = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return useMemo(() => ({ open, setOpen, show, close }), [open, show, close]);
}

/** Whether the exports are open, and what they offer first: the text, or where they are asked for from the notes, these. */
function useExports() {
  const { open, show: showOf, close } = useDisclosure(false);
  const [first, setFirst] = useState<'text' | 'notes'>('text');
  const show = useCallback(() => {
    setFirst('text');
    showOf();
  }, [showOf]);
  const showNotes = useCallback(() => {
    setFirst('notes');
    showOf();
  }, [showOf]);
  return { open, first, show, showNotes, close };
}
