/** The text of an article by itself: its rows as they are drawn in the reader, without the panel and the address beside them. */
import { useMemo, useState } from 'react';
import type { Article, Unit } from '#article/model';
import type { View } from '#article/address/views';
import type { Selection } from '#article/selection';
import { ReaderText } from '#reader/ReaderText';
import { plainReading, type Reading } from '#reader/ReadingContext';

interface Props {
  article: Article;
  view?: View;
  reading?: Partial<Reading>;
  selection?: Selection | null;
  onCite?: (unit: Unit, beside: HTMLElement) => void;
}

const nothing = () => undefined;

/** Draws the text; what a click on it selects is selected. */
export function TextAlone({ article, view = 'facing', reading, selection: first = null, onCite = nothing }: Props) {
  const [selection, setSelection] = useState(first);
  const [before, setBefore] = useState(first);
  if (before !== first) {
    setBefore(first);
    setSelection(first);
  }
  const lit = useMemo(
    () => ({ selection, preview: null, spoken: null, hits: [], renderings: [], noted: [] }),
    [selection],
  );
  const actions = useMemo(
    () => ({
      onSelect: setSelection,
      onPreview: nothing,
      onWord: nothing,
      onPoint: nothing,
      onInView: nothing,
      onTextSelection: nothing,
      onCite,
    }),
    [onCite],
  );
  const whole = useMemo(() => ({ ...plainReading, ...reading }), [reading]);
  return <ReaderText article={article} view={view} reading={whole} lit={lit} actions={actions} sheetOpen={false} />;
}
