import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '#ui/controls/buttons';

interface Props {
  /** What is done of it, 0 … 1; `null` before the first is told. */
  share: number | null;
  onStop: () => void;
}

/** ms after which it shows that there is something to wait for: most texts are aligned before. */
const AFTER = 400;

/** How far the alignment of a long text is, and a way to give it up. */
export function AlignProgress({ share, onStop }: Props) {
  const { t } = useTranslation('workbench');
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {/* The words once: a screen reader asks the bar how far it is. */}
      <p role="status">{t('align.aligning')}</p>
      <progress aria-label={t('align.progress')} value={share ?? undefined} className="h-1.5 w-40 accent-accent" />
      {share !== null && (
        <span aria-hidden="true" className="tabular-nums">
          {t('align.percent', { number: Math.round(100 * share) })}
        </span>
      )}
      <PlainButton onClick={onStop}>{t('align.stop')}</PlainButton>
    </div>
  );
}
