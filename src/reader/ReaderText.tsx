import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Anchored, Article, Unit } from '#article/model';
import { currentMark, type Selection } from '#article/selection';
import { blockAt, blocksOf } from '#reader/place/blocks';
import { ReadingContext, useReading, type Reading } from './ReadingContext';
import { showStored } from './displayed-text';
import { useBlocks, useLetterSize } from '#reader/place/useBlocks';
import { RowMenus } from '#reader/row-menu/RowMenus';
import { useRowControls } from '#reader/interaction/useRowControls';
import { useRows } from '#reader/rows/useRows';
import { useSoughtUnit } from '#reader/place/useGoToRow';
import { useGutterRoving } from '#reader/interaction/useGutterRoving';
import { useCleanCopy } from '#reader/interaction/useCleanCopy';
import { useTextSelection, type TextSelection } from '#reader/interaction/useTextSelection';
import { usePhraseLight } from '#reader/marks/usePhraseLight';
import { useReadingPlace, type InView } from '#reader/place/useReadingPlace';
import type { NotedWords } from '#reader/marks/layers';
import { usePaint } from '#reader/marks/usePaint';
import { usePairedSentences } from '#reader/marks/usePairedSentences';
import { usePlace, useScrollToSelection, useScrollToSpoken } from '#reader/place/useScrollToSelection';
import type { TextActions } from '#reader/interaction/actions';
import { useTextInteraction } from '#reader/interaction/useTextInteraction';
import type { View } from '#article/address/views';
import './reader.css';
import '#reader/marks/marks.css';

/** What lights in the text. */
export interface Lit {
  selection: Selection | null;
  /** What is pointed at. */
  preview: Selection | null;
  /** Id of the sentence that is being read aloud. */
  spoken: string | null;
  /** What a search has found, in the order in which it is stepped through. */
  hits: readonly Anchored[];
  /** What renders them, in the other language. */
  renderings: readonly Anchored[];
  /** What the reader has highlighted. */
  noted: readonly NotedWords[];
}

/** What the reader does to the text, by clicks, keys, scrolling, and selecting text. */
export interface ReaderActions extends TextActions {
  onInView: (inView: InView) => void;
  /** What the reader has selected as text; `null` when nothing is selected any more. */
  onTextSelection: (textSelection: TextSelection | null) => void;
  /** Asks for ways to take a row along, beside what was pressed. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
}

export interface ReaderTextProps {
  article: Article;
  view: View;
  reading: Reading;
  lit: Lit;
  actions: ReaderActions;
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
  const { article, view, lit, actions, sheetOpen } = props;
  const { selection, spoken, hits } = lit;
  const { onInView, onTextSelection, onCite } = actions;
  const reading = useReading();
  const { layer, romanized, senses, covered, show, words } = reading;
  const { t } = useTranslation('reader');
  const root = useRef<HTMLElement>(null);
  const [firstInView, setFirstInView] = useState(0);

  const inView = useCallback(
    (range: InView) => {
      setFirstInView(range.first);
      onInView(range);
    },
    [onInView],
  );
  const { text } = article;
  const blocks = useMemo(() => blocksOf(text.units), [text]);
  const place = usePlace({ article, words, hits }, selection);
  const sought = useSoughtUnit(article);
  const wanted = [place?.sentence.unit, article.sentences.get(spoken ?? '')?.unit, sought];
  const live = useBlocks(root, blocks, wanted);
  const current = useMemo(() => currentMark(article, selection), [article, selection]);
  const first = Math.max(firstInView, 1);
  // Of a block that is not in view nothing is told.
  const named = live.has(blockAt(blocks, { index: first })) ? first : 0;
  // First of all: what follows looks at the rows.
  const { state, inside } = useRows(root, blocks, { article, reading, selection, current, named, live });
  useLetterSize(root, blocks);
  useReadingPlace(root, inView, reading);
  const menu = useRowControls(root, state);
  const [headline] = article.units;
  const near = useMemo(
    () =>
      [headline, ...blocks.flatMap((block) => (live.has(block.at) ? block.units : []))].filter(
        (unit) => unit !== undefined,
      ),
    [headline, blocks, live],
  );
  const light = usePaint(root, article, near, lit);
  useScrollToSpoken(root, article, spoken);
  useTextInteraction(root, article, { view, selection, light, ...actions });
  usePhraseLight(root, article);
  useCleanCopy(root, article);
  useTextSelection(root, article, onTextSelection);
  useGutterRoving(root, article);
  usePairedSentences(root);
  useScrollToSelection(root, selection, place, sheetOpen);

  const litKind = selection?.type === 'entity' ? article.entity.get(selection.id)?.kind : selection?.type;

  return (
    <>
      <article
        ref={root}
        className="text"
        data-view={view}
        data-layer={layer}
        data-vowels={show === showStored ? undefined : ''}
        data-romanized={romanized ? '' : undefined}
        data-senses={senses ? '' : undefined}
        data-covered={covered ?? undefined}
        data-lit={litKind}
        // It stands in both languages, and what is said of its words would be true of no other.
        translate="no"
        aria-label={t('article')}
        dangerouslySetInnerHTML={inside}
        suppressHydrationWarning
      />
      <RowMenus menu={menu} state={state} covers={covered !== null} onCite={onCite} />
    </>
  );
});
