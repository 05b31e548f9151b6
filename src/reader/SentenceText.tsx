import { memo, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { marksIn, type Article, type Mark, type Sentence, type Unit } from '#article/model';
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

interface OfSentence extends Shown {
  sentence: Sentence;
  /** What stands in it: the same list as long as nothing of it changes. */
  marks: readonly Mark[];
}

/** The sentences of a row in one language. */
export function Sentences({ article, unit, ...shown }: Shown & { article: Article; unit: Unit }) {
  return unit.sentences.map((sentence) => (
    <SentenceText key={sentence.id} sentence={sentence} marks={marksIn(article, sentence)} {...shown} />
  ));
}

/** One sentence in one language: its text, whole and verbatim; a word on its English where that is missing, or a draft. */
const SentenceText = memo(function SentenceText(props: OfSentence) {
  const { sentence, lang } = props;
  const { t, i18n } = useTranslation('reader');
  if (lang === 'ar' || (sentence.en !== '' && !sentence.draft)) return <Words {...props} />;
  return (
    <>
      {sentence.en !== '' && <Words {...props} />}
      <span
        className="translation-state font-ui text-12/4.5 text-ink3 italic select-none"
        lang={i18n.language}
        dir={i18n.dir()}
      >
        {t(sentence.draft ? 'machineDraft' : 'untranslated')}
      </span>{' '}
    </>
  );
});

/** The words of a sentence and nothing else. */
function Words({ sentence, marks, lang, selection, current, uncovered }: OfSentence) {
  const segments = useMemo(() => segmentsOf(sentence, lang, marks), [sentence, lang, marks]);
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
    'data-sign': t('coverSign'),
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
