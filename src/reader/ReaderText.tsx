import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { currentMark, marksOf, type Selection } from '#article/selection';
import { Headline } from './Headline';
import type { Layer } from './layers';
import { Row } from './Row';
import { useReadingPlace, type InView } from './useReadingPlace';
import { usePaint } from './usePaint';
import { usePairedSentences } from './usePairedSentences';
import { useScrollToSelection } from './useScrollToSelection';
import { useTextInteraction } from './useTextInteraction';
import type { View } from './views';
import './reader.css';
import './marks.css';

export interface ReaderTextProps {
  article: Article;
  view: View;
  layer: Layer;
  /** The reader's switch “Mark in text”. */
  marked: boolean;
  selection: Selection | null;
  preview: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  onInView: (inView: InView) => void;
  /** Whether the sheet stands over the foot of a phone’s page. */
  sheetOpen: boolean;
}

/** The article as it is read: headline and paragraphs in both languages, lit by what is selected. */
export const ReaderText = memo(function ReaderText(props: ReaderTextProps) {
  const { article, view, layer, marked, selection, preview, onSelect, onPreview, onInView, sheetOpen } = props;
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
  usePaint(root, article, { layer, selection, preview, marked });
  useTextInteraction(root, article, { layer, view, selection, onSelect, onPreview });
  usePairedSentences(root);
  useScrollToSelection(root, article, selection, sheetOpen);

  const litUnits = useMemo(
    () => new Set(marksOf(article, selection).map((mark) => mark.sentence.unit)),
    [article, selection],
  );
  const current = useMemo(() => currentMark(article, selection), [article, selection]);
  const lit = selection?.type === 'entity' ? article.entity.get(selection.id)?.kind : selection?.type;

  const [headline, ...paragraphs] = article.units;
  return (
    <article ref={root} className="text" data-view={view} data-layer={layer} data-lit={lit} aria-label={t('article')}>
      {headline && (
        <Headline
          article={article}
          unit={headline}
          selection={litUnits.has(headline) ? selection : null}
          current={current}
          layer={layer}
          notesOpen={notesOpen.has(headline.id)}
          onNotes={toggleNotes}
        />
      )}
      {paragraphs.map((unit) => (
        <Row
          key={unit.id}
          article={article}
          unit={unit}
          selection={litUnits.has(unit) ? selection : null}
          current={litUnits.has(unit) ? current : null}
          layer={layer}
          named={unit.index === Math.max(firstInView, 1)}
          revealed={revealed.has(unit.id)}
          onReveal={toggleRevealed}
          notesOpen={notesOpen.has(unit.id)}
          onNotes={toggleNotes}
        />
      ))}
    </article>
  );
});

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
