import { entityIdOf, undertakingIdsOf, type Mark, type Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { Segment as SegmentData } from '#article/segments';
import { isLit, type Selection } from '#article/selection';
import { isVisible } from '#reader/marks/visible';
import { useReading } from './ReadingContext';
import { WordsText } from './WordsText';

interface Props {
  sentence: Sentence;
  lang: Lang;
  segment: SegmentData;
  /** The segment's text as it is shown. */
  shown: string;
  /** The marks that begin in this segment: only there is a mark a button, so that no mark is announced twice. */
  opens: readonly Mark[];
  selection: Selection | null;
  current: Mark | null;
}

/**
 * A run of whole words on which the same marks stand. It carries the click, the state and the meaning; what is painted
 * exactly, down to the letter, is painted by `usePaint`.
 */
export function Segment({ sentence, lang, segment, shown, opens, selection, current }: Props) {
  const { layer, marked, wordwise } = useReading();
  const { marks } = segment;
  const text =
    wordwise && lang === 'ar' ? <WordsText sentence={sentence} segment={segment} selection={selection} /> : shown;
  if (marks.length === 0) return text;
  const entities = unique(marks.flatMap((mark) => entityIdOf(mark) ?? []));
  const undertakings = unique(marks.flatMap(undertakingIdsOf));
  const lit = selection !== null && marks.some((mark) => isLit(mark, selection));
  const visible = (mark: Mark) => isVisible(mark, { layer, marked, selection });
  // Words are buttons themselves where they are read one by one.
  const button = layer !== 'words' && opens.some(visible);
  return (
    <span
      data-entity={entities.join(' ') || undefined}
      data-undertaking={undertakings.join(' ') || undefined}
      data-start={segment.start}
      data-marked={marks.some(visible) ? '' : undefined}
      data-selected={lit ? '' : undefined}
      data-current={current && marks.includes(current) ? '' : undefined}
      {...(button ? { role: 'button', tabIndex: -1, 'aria-pressed': lit } : {})}
    >
      {text}
    </span>
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
