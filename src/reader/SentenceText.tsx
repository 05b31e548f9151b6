import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Sentence, Unit } from '#article/model';
import type { Lang } from '#article/format/schema';
import { segmentsOf } from '#article/segments';
import type { Selection } from '#article/selection';
import { useReading } from './ReadingContext';
import { Segment } from './Segment';
import type { Uncovered } from '#reader/interaction/useUncovered';

interface Shown {
  lang: Lang;
  selection: Selection | null;
  current: Mark | null;
  uncovered: Uncovered;
}

/** The sentences of a row in one language. */
export function Sentences({ unit, ...shown }: Shown & { unit: Unit }) {
  return unit.sentences.map((sentence) => <SentenceText key={sentence.id} sentence={sentence} {...shown} />);
}

/** One sentence in one language: its text, whole and verbatim, and nothing else. */
function SentenceText({ sentence, lang, selection, current, uncovered }: Shown & { sentence: Sentence }) {
  const segments = useMemo(() => segmentsOf(sentence, lang), [sentence, lang]);
  const { show, covered } = useReading();
  const { toShown, text } = show(sentence, lang);
  const words = (
    <span data-sentence={sentence.id} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {segments.map((segment, at) => (
        <Segment
          key={segment.start}
          sentence={sentence}
          lang={lang}
          segment={segment}
          shown={text.slice(toShown(segment.start), toShown(segment.start + segment.text.length))}
          opens={segment.marks.filter((mark) => !segments[at - 1]?.marks.includes(mark))}
          selection={selection}
          current={current}
        />
      ))}
    </span>
  );
  if (covered !== lang) return words;
  return (
    <Cover sentence={sentence} open={uncovered.has(sentence)} onUncover={() => uncovered.uncover([sentence])}>
      {words}
    </Cover>
  );
}

interface CoverProps {
  sentence: Sentence;
  open: boolean;
  onUncover: () => void;
  children: ReactNode;
}

/**
 * A sentence that the reader wants to recall before seeing it. It keeps its room, so that uncovering moves nothing, but
 * nobody can read it, select it or hear it. Open or not its elements are the same, and so are the ranges painted on them.
 */
function Cover({ sentence, open, onUncover, children }: CoverProps) {
  const { t } = useTranslation('reader');
  const at = sentence.unit.sentences.indexOf(sentence) + 1;
  const number = sentence.unit.index;
  // Not a <button>: that is a box of its own whatever its style, and the lines of the paragraph would move.
  const button = {
    role: 'button',
    tabIndex: 0,
    className: 'cover',
    'aria-label': number === 0 ? t('uncoverHeadline') : t('uncover', { sentence: at, number }),
    onClick: onUncover,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onUncover();
    },
  };
  return (
    <span {...(open ? {} : button)}>
      <span {...(open ? {} : { className: 'covered', 'aria-hidden': true })}>{children}</span>
    </span>
  );
}
