import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#i18n/dates';
import type { DamagedEntry } from '#storage/backup';
import type { Failure } from '#storage/failure';
import type { MergePlan } from '#storage/merge';
import type { ReadBackup } from './backup';
import type { SavedWord } from './saved-word';

interface Props {
  backup: Extract<ReadBackup, { ok: true }>;
  plan: MergePlan<SavedWord>;
  /** Why the restore could not be done, when it was tried. */
  failure: Failure | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Damaged entries that are named; more are counted. */
const NAMED = 20;

/** What a restore of this backup will do; nothing is done before it is confirmed. */
export function RestorePreview({ backup, plan, failure, onConfirm, onCancel }: Props) {
  const { t, i18n } = useTranslation('study');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const changes = plan.added.length + plan.updated.length > 0;
  return (
    <div className="study-preview">
      <h5 ref={head} tabIndex={-1}>
        {backup.madeAt === null
          ? t('backup.undated')
          : t('backup.of', { date: dayText(i18n.getFixedT(null, 'app'), backup.madeAt) })}
      </h5>
      {!changes && <p>{t('backup.nothing')}</p>}
      <ul>
        {(['added', 'updated', 'unchanged', 'kept'] as const)
          .filter((one) => plan[one].length > 0)
          .map((one) => (
            <li key={one}>{t(`backup.${one}`, { count: plan[one].length })}</li>
          ))}
      </ul>
      {backup.damaged.length > 0 && <Damaged entries={backup.damaged} />}
      {backup.others && <p>{t('backup.others')}</p>}
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
      <div className="study-tools">
        {changes && (
          <button type="button" className="study-button" onClick={onConfirm}>
            {t('backup.confirm')}
          </button>
        )}
        <button type="button" className="study-link" onClick={onCancel}>
          {t(changes ? 'backup.cancel' : 'backup.close')}
        </button>
      </div>
    </div>
  );
}

function Damaged({ entries }: { entries: readonly DamagedEntry[] }) {
  const { t } = useTranslation('study');
  return (
    <>
      <p>{t('backup.damaged', { count: entries.length })}</p>
      <ul className="study-damaged">
        {entries.slice(0, NAMED).map(({ at, label, field }) => (
          <li key={at}>
            {t('backup.entry', { at })}
            {t('comma')}
            {label !== null && (
              <>
                <bdi lang="ar" dir="rtl" translate="no">
                  {label}
                </bdi>
                {t('comma')}
              </>
            )}
            {field === '' ? (
              t('backup.wrongEntry')
            ) : (
              <>
                {t('backup.wrongField')}{' '}
                <bdi lang="en" dir="ltr">
                  {field}
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {entries.length > NAMED && <p>{t('backup.more', { count: entries.length - NAMED })}</p>}
    </>
  );
}
