import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { Icon } from '#ui/signs/Icon';
import { STEP } from '#ui/styles/step';
import '#ui/styles/late.css';
import './held-card.css';

interface Props {
  /** Opens the list in which the card stands. */
  onShowAll: () => void;
  /** How long that is, and of what. */
  all: { of: 'entities' | 'entries'; count: number };
  onClose: () => void;
  /** The card, as the list has it. */
  children: ReactNode;
}

const CARD =
  'held-card h-[calc(100%-4.25rem)] overflow-y-auto overscroll-contain border-t border-hair px-brink-5 text-ink2 -outline-offset-2!';

/** Its texts come with it. */
export const prepare = () => callForTexts('reading');

/** The card of the selected name or entry along the foot of the window, with ways to the whole list and out. */
export default function HeldCard({ onShowAll, all, onClose, children }: Props) {
  const { t } = useTranslation('reading');
  return (
    <>
      <div className="held-tools absolute end-4 top-6 flex h-11 items-center gap-3 *:min-h-11 *:min-w-11">
        <button type="button" className="link" onClick={onShowAll}>
          {t(`held.${all.of}`, { count: all.count })}
        </button>
        <button type="button" className={STEP} aria-label={t('held.close')} title={t('held.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* What scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className={CARD} tabIndex={0} role="group" aria-label={t('held.about')}>
        {children}
      </div>
    </>
  );
}
