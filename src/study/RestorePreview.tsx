import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#i18n/dates';
import type { DamagedEntry } from '#storage/backup';
import { parts, planRestore, type OpenBackup, type Part } from './backup';
import { BackupSays } from './BackupSays';
import { SMALL_BUTTON, TOOL, TOOLS } from './looks';
import { PlacedRows } from './PlacedRows';
import { placedParts, type Places, type Restored } from './restore';
import type { SavedWord } from './saved-word';

interface Props {
  words: readonly SavedWord[];
  backup: OpenBackup;
  places: Places;
  /** How the restore went, when it was tried and not all of it could be done. */
  tried: Restored | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Damaged entries that are named; more are counted. */
const NAMED = 20;

/** What a restore of this backup will do; nothing is done before it is confirmed. */
export function RestorePreview({ words, backup, places, tried, onConfirm, onCancel }: Props) {
  const { t, i18n } = useTranslation(['study', 'backup']);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const plan = planRestore(words, backup.words);
  const changes =
    plan.added.length + plan.updated.length > 0 ||
    placedParts.some((one) => {
      const outcome = places[one];
      // What is here could not be read: it may work when it is tried.
      if (!outcome.ok) return backup[one].length > 0;
      return outcome.value.added > 0 || ('updated' in outcome.value && outcome.value.updated > 0);
    });
  const named = (all: readonly Part[]) => all.map((part) => t(`backup:names.${part}`)).join(t('comma'));
  return (
    <div className="grid gap-1.5 border-t border-hair pt-2.5">
      <h5 ref={head} tabIndex={-1} className="font-medium text-ink outline-none!">
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
        {placedParts.map((one) => (
          <PlacedRows key={one} part={one} place={places[one]} coming={backup[one].length} />
        ))}
      </ul>
      {parts
        .filter((part) => backup.damaged[part].length > 0)
        .map((part) => (
          <Damaged key={part} part={part} entries={backup.damaged[part]} />
        ))}
      {backup.newer.length > 0 && <p>{t('backup:newer', { what: named(backup.newer) })}</p>}
      {backup.broken.length > 0 && <p>{t('backup:broken', { what: named(backup.broken) })}</p>}
      {backup.others && <p>{t('backup.others')}</p>}
      {tried && <BackupSays what="restored" counts={tried.counts} failures={tried.failures} />}
      <div className={TOOLS}>
        {changes && (
          <button type="button" className={SMALL_BUTTON} onClick={onConfirm}>
            {t('backup.confirm')}
          </button>
        )}
        <button type="button" className={TOOL} onClick={onCancel}>
          {t(changes ? 'backup.cancel' : 'backup.close')}
        </button>
      </div>
    </div>
  );
}

function Damaged({ part, entries }: { part: Part; entries: readonly DamagedEntry[] }) {
  const { t } = useTranslation(['study', 'backup']);
  return (
    <>
      <p>
        {part !== 'words' && <>{t(`backup:damagedIn.${part}`)} </>}
        {t('backup.damaged', { count: entries.length })}
      </p>
      <ul className="ps-3">
        {entries.slice(0, NAMED).map(({ at, label, field }) => (
          <li key={at}>
            {t('backup.entry', { at })}
            {t('comma')}
            {label !== null && (
              <>
                {part === 'words' || part === 'corrections' ? (
                  <bdi lang="ar" dir="rtl" translate="no" className="font-ar text-16/6.5">
                    {label}
                  </bdi>
                ) : (
                  <bdi translate="no">{label}</bdi>
                )}
                {t('comma')}
              </>
            )}
            {field !== '' && (
              <>
                {t('backup.wrongField')}{' '}
                <bdi lang="en" dir="ltr">
                  {field}
                </bdi>
              </>
            )}
            {field === '' && (part === 'words' ? t('backup.wrongEntry') : t(`backup:${part}.wrongEntry`))}
          </li>
        ))}
      </ul>
      {entries.length > NAMED && <p>{t('backup.more', { count: entries.length - NAMED })}</p>}
    </>
  );
}
