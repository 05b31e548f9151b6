import { useSyncExternalStore, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '#settings/useSettings';
import { dismissTrouble, getTroubles, subscribeToTroubles, type Trouble } from '#ui/trouble';
import { WAYS_OUT } from '#ui/styles/message';
import { CrashReport } from './CrashReport';
import { NOTE, OVER_PAGE } from './look';

/** What went wrong where no part of the page could say it, over the page, so that nothing in it moves. */
export function Troubles() {
  const troubles = useSyncExternalStore(subscribeToTroubles, getTroubles, getTroubles);
  return (
    <div className={`troubles grid gap-2 font-ui text-14/5.5 ${OVER_PAGE}`} role="status">
      <SettingsTrouble />
      {troubles.map((trouble) => (
        <TroubleNote key={trouble.kind} trouble={trouble} />
      ))}
    </div>
  );
}

function TroubleNote({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('app');
  const { kind, error, again } = trouble;
  return (
    <div className={`trouble ${NOTE}`} data-trouble={kind}>
      <p>{t(`trouble.${kind}`)}</p>
      <div className={WAYS_OUT}>
        {again && (
          <button
            type="button"
            onClick={() => {
              dismissTrouble(trouble);
              again();
            }}
          >
            {t('crash.retry')}
          </button>
        )}
        {kind !== 'unexpected' && (
          <button type="button" onClick={() => window.location.reload()}>
            {t('crash.reload')}
          </button>
        )}
        <button type="button" onClick={() => dismissTrouble(trouble)}>
          {t('dismiss')}
        </button>
      </div>
      <CrashReport part={kind} error={error} />
    </div>
  );
}

/** Settings that could not be read or kept. That there is no storage at all is no news before something was to be kept. */
function SettingsTrouble() {
  const { t } = useTranslation(['app', 'settings']);
  const { state, unkept } = useSettings();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const isNews = state !== 'ok' && (state !== 'unavailable' || Object.keys(unkept).length > 0);
  if (!isNews || dismissed === state) return null;
  return (
    <div className={`trouble ${NOTE}`} data-trouble="settings">
      <p>{t(`settings:states.${state}`)}</p>
      <div className={WAYS_OUT}>
        <button type="button" onClick={() => setDismissed(state)}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  );
}
