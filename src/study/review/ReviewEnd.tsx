import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import { DayName } from './DayName';
import { inTimeText } from './duration';
import { ARABIC, BUTTON, ENGLISH } from '#study/looks';
import { PlaceLink } from '#study/SavedWordRow';
import type { SavedWord } from '#study/saved-word';
import { grades, progressOf } from './schedule';
import { answersIn, wordsAnswered, type Session } from './session';
import { wordDueFrom } from './standing';

/** ms: what is due later than that is due on a day, which is named. */
const DAY = 86_400_000;

interface Props {
  session: Session;
  words: readonly SavedWord[];
  now: () => Date;
  /** Where a word stands, if that is another article. */
  linkOf: (word: SavedWord) => string | null;
  /** Shows a word in the text. */
  onOpen: (word: SavedWord) => void;
  onClose: () => void;
}

/** The end of a sitting: what was answered, which words and when each comes back, and the way back to the text. */
export function ReviewEnd({ session, words, now, linkOf, onOpen, onClose }: Props) {
  const { t, i18n } = useTranslation('study');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const moment = now();
  const { due, nextDue } = progressOf(words, moment);
  const byId = new Map(words.map((word) => [word.id, word]));
  const answered = wordsAnswered(session).flatMap((id) => byId.get(id) ?? []);
  const inTime = (when: Date) =>
    when <= moment ? t('session.now') : inTimeText(when.getTime() - moment.getTime(), uiLang(i18n.language));
  const isFar = nextDue !== null && nextDue.getTime() - moment.getTime() >= DAY;
  return (
    <div className="flex flex-1 flex-col justify-between gap-5">
      <div ref={summary} role="group" aria-labelledby="review-end" tabIndex={-1} className="grid gap-2.5 outline-none!">
        <h3 id="review-end" className="font-en text-head-en text-ink ar:font-ar">
          {t('session.end')}
        </h3>
        <p>{t('session.answers', { count: answersIn(session) })}</p>
        <dl>
          {grades
            .filter((grade) => session.given[grade] > 0)
            .map((grade) => (
              <div key={grade} className="grid grid-cols-[6.5rem_1fr] py-0.5">
                <dt className="text-ink3">{t(`session.grades.${grade}`)}</dt>
                <dd className="text-ink tabular-nums lining-nums">{session.given[grade]}</dd>
              </div>
            ))}
        </dl>
        {due > 0 && <p>{t('session.stillDue', { count: due })}</p>}
        {due === 0 && nextDue && (
          <p>
            {t('nextDue', { when: inTime(nextDue) })}
            {isFar && (
              <>
                {' '}
                (<DayName of={nextDue} />)
              </>
            )}
          </p>
        )}
        {answered.length > 0 && (
          <ul className="border-t border-hair" aria-label={t('words')}>
            {answered.map((word) => (
              <li
                key={word.id}
                className="grid min-h-9 grid-cols-[minmax(5rem,auto)_1fr_auto_2.75rem] items-baseline gap-x-4"
              >
                <bdi className={ARABIC} lang="ar" dir="rtl" translate="no">
                  {word.vowelled}
                </bdi>
                <bdi className={ENGLISH} lang="en" dir="ltr">
                  {word.sense}
                </bdi>
                <span>{inTime(wordDueFrom(word))}</span>
                <PlaceLink
                  word={word}
                  link={linkOf(word)}
                  onOpen={onOpen}
                  className="min-h-8 text-end pointer-coarse:min-h-11"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className={`${BUTTON} min-h-11`} onClick={onClose}>
        {t('session.back')}
      </button>
    </div>
  );
}
