import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Something the reader should know, above the text; it can be put away where that makes sense. */
export function Notice({ children, onClose }: { children: ReactNode; onClose?: () => void }) {
  const { t } = useTranslation('app');
  return (
    <div className="notice" role="status">
      <div>{children}</div>
      {onClose && (
        <button type="button" onClick={onClose}>
          {t('dismiss')}
        </button>
      )}
    </div>
  );
}
