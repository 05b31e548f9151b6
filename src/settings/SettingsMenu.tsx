import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const load = () => import('./SettingsPopover');
const SettingsPopover = lazy(load);

/** The button “Aa”. What it opens is loaded when it is first called for. */
export function SettingsMenu({ view }: { view: ReactNode }) {
  const { t } = useTranslation('settings');
  const [called, setCalled] = useState(false);
  const button = (
    <button
      type="button"
      className="bar-tool bar-type"
      aria-label={t('title')}
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setCalled(true)}
    >
      {t('sign')}
    </button>
  );
  if (!called) return button;
  return (
    <Suspense fallback={button}>
      <SettingsPopover view={view} />
    </Suspense>
  );
}
