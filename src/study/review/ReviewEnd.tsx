import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import { inTimeText } from './duration';
import type { SavedWord } from '#study/saved-word';
import { grades, progressOf } from './schedule';
import { answersIn, type Session } from './session';

interface Props {
  session: Session;
  words: readonly SavedWord[];
  now: () => Date;
  onClose: () => void;
}

/** The end of a sitting: what was answered, and when to come back. */
export function ReviewEnd({ session, words, now, onClose }: Props) {
  const { t, i18n } = useTranslation('study');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const moment = now();
  const { due, nextDue } = progressOf(words, moment);
  return (
    <div className="review-end">
      <div ref={summary} role="group" aria-labelledby="review-end" tabIndex={-1}>
        <h3 id="review-end">{t('session.end')}</h3>
        <p>{t('session.answers', { count: answersIn(session) })}</p>
        <dl>
          {grades
            .filter((grade) => session.given[grade] > 0)
            .map((grade) => (
              <div key={grade}>
                <dt>{t(`session.grades.${grade}`)}</dt>
                <dd>{session.given[grade]}</dd>
              </div>
            ))}
        </dl>
        {due > 0 && <p>{t('session.stillDue', { count: due })}</p>}
        {due === 0 && nextDue && (
          <p>{t('nextDue', { when: inTimeText(nextDue.getTime() - moment.getTime(), uiLang(i18n.language)) })}</p>
        )}
      </div>
      <button type="button" className="study-button" onClick={onClose}>
        {t('session.close')}
      </button>
    </div>
  );
}
