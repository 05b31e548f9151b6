import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import { durationText } from './duration';
import { LemmaAndRoot } from '#study/LemmaAndRoot';
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
      <div className="review-front" id="review-front">
        <p className="review-ask">{t(`session.ask.${direction}`)}</p>
        {direction === 'recognise' ? arabic : english}
      </div>
      {revealed ? (
        <>
          <div ref={answer} className="review-answer" role="group" aria-label={t('session.answer')} tabIndex={-1}>
            {direction === 'recognise' ? english : arabic}
            <div className="review-said">
              {word.romanized !== undefined && (
                <i lang="ar-Latn" dir="ltr">
                  {word.romanized}
                </i>
              )}
              <SayWord text={word.vowelled} />
            </div>
            <p className="review-lexical">
              <LemmaAndRoot word={word} romanized />
            </p>
          </div>
          <div className="review-rate" role="group" aria-label={t('session.rate')}>
            {grades.map((grade, index) => (
              <button
                key={grade}
                type="button"
                className="review-grade"
                aria-keyshortcuts={String(index + 1)}
                onClick={() => onRate(grade)}
              >
                <span className="review-grade-name">{t(`session.grades.${grade}`)}</span>{' '}
                <span className="review-interval">{durationText(intervals[grade], uiLang(i18n.language))}</span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </button>
            ))}
          </div>
        </>
      ) : (
        <button
          ref={reveal}
          type="button"
          className="study-button review-reveal"
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
      <p className="review-word" lang="ar" dir="rtl" translate="no">
        {vowelled}
      </p>
      <p className="review-sentence" lang="ar" dir="rtl" translate="no">
        {text.ar.slice(0, span.start)}
        <mark>{text.ar.slice(span.start, span.end)}</mark>
        {text.ar.slice(span.end)}
      </p>
    </>
  );
}

function EnglishSide({ word: { sense, text } }: Pick<Props, 'word'>) {
  return (
    <>
      <p className="review-word" lang="en" dir="ltr">
        {sense}
      </p>
      {text.en !== '' && (
        <p className="review-sentence" lang="en" dir="ltr">
          {text.en}
        </p>
      )}
    </>
  );
}
