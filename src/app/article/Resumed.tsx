import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { AT_FOOT } from '#app/failures/look';

export interface ResumedProps {
  /** The paragraph at which the article has opened, from 1. */
  at: number;
  toStart: () => void;
  dismiss: () => void;
}

/** What it says comes with it. */
export const prepare = () => callForTexts('reading');

/** Says that the article has opened where it was left, at the foot of the window; the start is one click away. */
export function Resumed({ at, toStart, dismiss }: ResumedProps) {
  const { t } = useTranslation(['reading', 'app']);
  return (
    <div
      className={`at-foot-quiet ${AT_FOOT} max-column:bottom-[calc(5.25rem+var(--keys)+var(--safe))] max-column:z-1 max-column:py-0 max-column:*:[button]:min-h-11`}
      role="status"
    >
      <span>{t('resumed.at', { number: at })}</span>
      <button type="button" onClick={toStart}>
        {t('resumed.start')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('app:dismiss')}
      </button>
    </div>
  );
}
