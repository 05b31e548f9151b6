import { memo, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Unit } from '#article/model';
import { currentMark, marksOf, sentencesOf, type Selection } from '#article/selection';
import { Headline } from './Headline';
import type { Paintable } from './layers';
import { ReadingContext, useReading, type Reading } from './ReadingContext';
import { Row } from './Row';
import { showStored } from './shown';
import { useGutterRoving } from './useGutterRoving';
import { useCleanCopy } from './useCleanCopy';
import { useMarkedText, type Marked } from './useMarkedText';
import { usePhraseLight } from './usePhraseLight';
import { useReadingPlace, type InView } from './useReadingPlace';
import { usePaint } from './usePaint';
import { usePairedSentences } from './usePairedSentences';
import { useScrollToSelection, useScrollToSpoken } from './useScrollToSelection';
import { useTextInteraction } from './useTextInteraction';
import type { View } from '#article/views';
import './reader.css';
import './marks.css';

export interface ReaderTextProps {
  article: Article;
  view: View;
  reading: Reading;
  /** The reader's switch “Mark in text”. */
  marked: boolean;
  selection: Selection | null;
  preview: Selection | null;
  /** Id of the sentence that is being read aloud. */
  spoken: string | null;
  /** What a search has found, in the order in which it is stepped through. */
  hits: readonly Paintable[];
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  onWord: (sentence: string, place: { index: number } | { offset: number }) => void;
  onPoint: (word: { id: string; at: number } | null, atOnce?: boolean) => void;
  onInView: (inView: InView) => void;
  /** What the reader has marked in the text, as it is found in it; `null` when that is over. */
  onMarked: (marked: Marked | null) => void;
  /** Ways to take a row along, for its gutter. */
  cite: (unit: Unit) => ReactNode;
  /** Whether the sheet stands over the foot of a phone’s page. */
  sheetOpen: boolean;
}

/** The article as it is read: headline and paragraphs in both languages, lit by what is selected. */
export function ReaderText({ reading, ...props }: ReaderTextProps) {
  return (
    <ReadingContext.Provider value={reading}>
      <Text {...props} />
    </ReadingContext.Provider>
  );
}

const Text = memo(function Text(props: Omit<ReaderTextProps, 'reading'>) {
  const {
    article,
    view,
    marked,
    selection,
    preview,
    spoken,
    hits,
    onSelect,
    onPreview,
    onWord,
    onPoint,
    onInView,
    onMarked,
    cite,
    sheetOpen,
  } = props;
  const { layer, romanized, senses, show } = useReading();
  const { t } = useTranslation('reader');
  const root = useRef<HTMLElement>(null);
  const [firstInView, setFirstInView] = useState(0);
  const [revealed, toggleRevealed] = useIdSet();
  const [notesOpen, toggleNotes] = useIdSet();

  const inView = useCallback(
    (range: InView) => {
      setFirstInView(range.first);
      onInView(range);
    },
    [onInView],
  );
  useReadingPlace(root, inView);
  usePaint(root, article, { selection, preview, marked, spoken, hits });
  useScrollToSpoken(root, article, spoken);
  useTextInteraction(root, article, { view, selection, onSelect, onPreview, onWord, onPoint });
  usePhraseLight(root, article);
  useCleanCopy(root, article);
  useMarkedText(root, article, onMarked);
  useGutterRoving(root);
  usePairedSentences(root);
  useScrollToSelection(root, article, selection, { sheetOpen, hits });

  const litUnits = useMemo(() => unitsLitBy(article, selection), [article, selection]);
  const current = useMemo(() => currentMark(article, selection), [article, selection]);
  const lit = selection?.type === 'entity' ? article.entity.get(selection.id)?.kind : selection?.type;

  const [headline, ...paragraphs] = article.units;
  return (
    <article
      ref={root}
      className="text"
      data-view={view}
      data-layer={layer}
      data-vowels={show === showStored ? undefined : ''}
      data-romanized={romanized ? '' : undefined}
      data-senses={senses ? '' : undefined}
      data-lit={lit}
      aria-label={t('article')}
    >
      {headline && (
        <Headline
          article={article}
          unit={headline}
          selection={litUnits.has(headline) ? selection : null}
          current={current}
          notesOpen={notesOpen.has(headline.id)}
          onNotes={toggleNotes}
          cite={cite}
        />
      )}
      {paragraphs.map((unit) => (
        <Row
          key={unit.id}
          article={article}
          unit={unit}
          selection={litUnits.has(unit) ? selection : null}
          current={litUnits.has(unit) ? current : null}
          named={unit.index === Math.max(firstInView, 1)}
          revealed={revealed.has(unit.id)}
          onReveal={toggleRevealed}
          notesOpen={notesOpen.has(unit.id)}
          onNotes={toggleNotes}
          cite={cite}
        />
      ))}
    </article>
  );
});

/** The rows in which a selection lights anything. */
function unitsLitBy(article: Article, selection: Selection | null): ReadonlySet<Unit> {
  if (selection === null || selection.type === 'search') return new Set();
  const sentences =
    selection.type === 'entity'
      ? marksOf(article, selection).map((mark) => mark.sentence)
      : sentencesOf(article, selection);
  return new Set(sentences.map((sentence) => sentence.unit));
}

/** A set of ids in state, with a stable function that puts one in or takes it out. */
function useIdSet(): [ReadonlySet<string>, (id: string, present: boolean) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string, present: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (present) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  return [ids, toggle];
}
