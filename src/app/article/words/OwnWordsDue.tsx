import { useEffect, useMemo, useReducer, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Anchored, Article } from '#article/model';
import { callForTexts } from '#i18n/late-texts';
import type { ShowText } from '#reader/displayed-text';
import { useTextHighlights } from '#reader/marks/useTextHighlights';
import { readClock } from '#study/review/clock';
import { standingOf, standings, wordDueFrom, type Standing } from '#study/review/standing';
import type { SavedWord } from '#study/saved-word';
import { useSavedWords } from '#study/useSavedWords';
import { BAR_TOOL } from '#ui/styles/bar';
import { useHighlightRules } from '#ui/useHighlightRules';
import '#ui/styles/late.css';
import { ownLooks, ownMark } from './own-marks';
import './own-words.css';

interface OwnWordsProps {
  article: Article;
  show: ShowText;
  /** The words are marked in the text. */
  marks: boolean;
  /** Shows the list of them. */
  onOpen: () => void;
}

/** ms between two looks at the clock. */
const MINUTE = 60_000;

/** The part, with its texts. */
export async function loaded(): Promise<ComponentType<OwnWordsProps>> {
  await callForTexts('reading');
  return OwnWords;
}

/**
 * The reader's own words, where there can be any, or they are to be marked: a database that was only looked into would be made by
 * that.
 */
function OwnWords(props: OwnWordsProps) {
  const [any, setAny] = useState(false);
  useEffect(() => {
    hasDatabase().then(setAny, () => undefined);
  }, []);
  return (any || props.marks) && <OwnWordsDue {...props} />;
}

async function hasDatabase(): Promise<boolean> {
  // Some browsers do not tell: then it is looked into.
  const all = await indexedDB.databases?.();
  return all?.some(({ name }) => name === 'bayan') ?? true;
}

/** How many of the reader's words are due: a way to them, in the bar. Marks the words of the article in its text. */
function OwnWordsDue({ article, show, marks, onOpen }: OwnWordsProps) {
  const { t } = useTranslation('reading');
  const { words } = useSavedWords();
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, MINUTE);
    return () => clearInterval(timer);
  }, []);
  const own = useMemo(() => (marks ? words.filter((word) => standsIn(article, word)) : []), [words, article, marks]);
  const marked = useMemo(() => marksOf(article, own), [article, own]);
  useHighlightRules(ownLooks, marked, '.text-ar');
  useTextHighlights(marked, show);
  const now = readClock();
  const count = words.filter((word) => wordDueFrom(word) <= now).length;
  if (count === 0) return null;
  const label = t('due.label', { count });
  return (
    <button
      type="button"
      className={`bar-due whitespace-nowrap ${BAR_TOOL}`}
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      {t('due.sign', { count })}
    </button>
  );
}

/** A word of this article, whose sentence still says it where it was saved. */
function standsIn({ slug, sentences }: Article, { article, sentence, span, plain }: SavedWord): boolean {
  return article === slug && sentences.get(sentence)?.ar.slice(span.start, span.end) === plain;
}

/** Where each stands, by how far it is. */
function marksOf(article: Article, own: readonly SavedWord[]): ReadonlyMap<string, readonly Anchored[]> | null {
  if (own.length === 0) return null;
  const places = (standing: Standing) =>
    own.flatMap((word): Anchored[] => {
      const sentence = article.sentences.get(word.sentence);
      return sentence && standingOf(word) === standing ? [{ sentence, ar: word.span, en: null }] : [];
    });
  return new Map(standings.map((standing) => [ownMark(standing), places(standing)]));
}
