import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Something the reader should know, above the text; it can be put away where that makes sense. */
export function Notice({ children, onClose }: { children: ReactNode; onClose?: () => void }) {
  const { t } = useTranslation('app');
  return (
    // Seen wherever the reader is in the text.
    <div
      className="notice sticky top-[calc(var(--head,var(--bar))+0.5rem)] z-2 mx-auto mt-4 flex max-w-page justify-between gap-4 rounded-lg border border-edge bg-raised px-3.5 py-2.5 text-ink [&_button]:text-accent"
      role="status"
    >
      <div>{children}</div>
      {onClose && (
        <button type="button" onClick={onClose}>
          {t('dismiss')}
        </button>
      )}
    </div>
  );
}
