import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offline } from '#library/register-worker';
import { AT_FOOT } from './look';

/** A new version of the site is there: offered, not forced. Put away, it comes by itself once all pages are closed. */
export function NewVersion({ offline }: { offline: Offline }) {
  const { t } = useTranslation('app');
  const ready = useSyncExternalStore(offline.subscribe, offline.isNewVersionReady, () => false);
  const [away, setAway] = useState(false);
  if (!ready || away) return null;
  return (
    <div className={AT_FOOT} role="status">
      <span>{t('newVersion.text')}</span>
      <button type="button" onClick={offline.useNewVersion}>
        {t('newVersion.use')}
      </button>
      <button type="button" onClick={() => setAway(true)}>
        {t('newVersion.later')}
      </button>
    </div>
  );
}
