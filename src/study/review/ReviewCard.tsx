import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#article/linking/resolve';
import { uiLang } from '#i18n/ui-lang';
import { durationText } from './duration';
import { LemmaAndRoot } from '#study/LemmaAndRoot';
import { BUTTON } from '#study/looks';
import { SayWord } from '#study/listening/SayWord';
import type { Direction, SavedWord } from '#study/saved-word';
import { grades, type Grade } from './schedule';

interface Props {
  word: SavedWord;
  direction: Direction;
  revealed: boolean;
  /** For each rating, how long until the card comes back, in ms. */
  intervals: Record<Grade, number>;
  onReveal: () => void;
  onRate: (grade: Grade) => void;
}

/** A card: the question, and once revealed the answer and how well it was known. */
export function ReviewCard({ word, direction, revealed, intervals, onReveal, onRate }: Props) {
  const { t, i18n } = useTranslation('study');
  const reveal = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => (revealed ? answer : reveal).current?.focus(), [revealed]);
  const arabic = <ArabicSide word={word} />;
  const english = <EnglishSide word={word} />;
  return (
    <>
      <div className="grid gap-3" id="review-front">
        <p className="text-ink3">{t(`session.ask.${direction}`)}</p>
        {direction === 'recognise' ? arabic : english}
      </div>
      {revealed ? (
        <>
          <div
            ref={answer}
            className="grid gap-3 border-t border-hair pt-5 outline-none!"
            role="group"
            aria-label={t('session.answer')}
            tabIndex={-1}
          >
            {direction === 'recognise' ? english : arabic}
            <div className="flex items-center justify-center gap-3 font-en text-16/6 italic [&>button]:mt-0">
              {word.romanized !== undefined && (
                <i lang="ar-Latn" dir="ltr">
                  {word.romanized}
                </i>
              )}
              <SayWord text={word.vowelled} />
            </div>
            <p className="text-center text-ink3">
              <LemmaAndRoot word={word} arabic="text-18/7.5" romanized />
            </p>
          </div>
          <div className="mt-auto grid grid-cols-4 gap-2" role="group" aria-label={t('session.rate')}>
            {grades.map((grade, index) => (
              <button
                key={grade}
                type="button"
                className="grid min-h-16 content-center justify-items-center gap-0.5 rounded-md border border-edge px-1 py-1.5 hover:border-accent"
                aria-keyshortcuts={String(index + 1)}
                onClick={() => onRate(grade)}
              >
                <span className="font-medium text-accent">{t(`session.grades.${grade}`)}</span>{' '}
                <span className="text-12">{durationText(intervals[grade], uiLang(i18n.language))}</span>
                <kbd aria-hidden="true" className="font-ui text-12/4 text-ink3 max-column:hidden">
                  {index + 1}
                </kbd>
              </button>
            ))}
          </div>
        </>
      ) : (
        <button
          ref={reveal}
          type="button"
          className={`${BUTTON} mt-auto min-h-11`}
          aria-describedby="review-front"
          onClick={onReveal}
        >
          {t('session.reveal')}
        </button>
      )}
    </>
  );
}

/** The word with its vowels, large, and its sentence with the word marked. */
function ArabicSide({ word: { vowelled, text, span } }: Pick<Props, 'word'>) {
  return (
    <>
      <p
        className="text-center font-ar text-[length:calc(3.556*var(--u))]/[calc(6.444*var(--u))] text-ink"
        lang="ar"
        dir="rtl"
        translate="no"
      >
        {vowelled}
      </p>
      <p className="font-ar text-body-ar wrap-prose" lang="ar" dir="rtl" translate="no">
        <Marked text={text.ar} spans={[span]} line="underline-offset-[calc(0.9*var(--u))] skip-ink-none" />
      </p>
    </>
  );
}

/** What the word says, and the English of its sentence, with the words marked that render it. */
function EnglishSide({ word: { sense, text, rendered = [] } }: Pick<Props, 'word'>) {
  return (
    <>
      <p className="text-center font-en text-head-en text-ink" lang="en" dir="ltr">
        {sense}
      </p>
      {text.en !== '' && (
        <p className="font-en text-body-en wrap-prose" lang="en" dir="ltr">
          <Marked text={text.en} spans={rendered} line="underline-offset-3" />
        </p>
      )}
    </>
  );
}

/** A sentence with stretches of it marked. `line`: how the line lies under them, which the letters decide. */
function Marked({ text, spans, line }: { text: string; spans: readonly Span[]; line: string }) {
  return (
    <>
      {spans.map((span, at) => (
        <Fragment key={span.start}>
          {text.slice(spans[at - 1]?.end ?? 0, span.start)}
          <mark
            className={`bg-accent-wash text-ink underline decoration-accent decoration-2 forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none ${line}`}
          >
            {text.slice(span.start, span.end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
