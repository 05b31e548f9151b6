import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { machineDate } from '#article/dates';
import { MAX_BACKUP, type BackupProblem } from '#storage/backup';
import type { Failure } from '#storage/failure';
import { makeBackup, planRestore, readBackup, type ReadBackup } from './backup';
import { downloadText } from './download';
import { RestorePreview } from './RestorePreview';
import type { SavedWord } from './saved-word';
import type { SavedWords } from './useSavedWords';

interface Props {
  words: readonly SavedWord[];
  merge: SavedWords['merge'];
  now: () => Date;
}

type Stage =
  | { at: 'rest' }
  | { at: 'saved'; count: number }
  | { at: 'refused'; problem: BackupProblem | 'unreadable' }
  | { at: 'preview'; backup: Extract<ReadBackup, { ok: true }>; failure: Failure | null }
  | { at: 'restored'; count: number };

/** The words as one file, and back: what a restore would do is shown before it is done. */
export function BackupTools({ words, merge, now }: Props) {
  const { t } = useTranslation('study');
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const busy = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const ended = stage.at === 'rest' || stage.at === 'restored';
  const wasOpen = useRef(false);
  useEffect(() => {
    // The preview is gone, and with it the button that closed it.
    if (wasOpen.current && ended) input.current?.focus();
    wasOpen.current = stage.at === 'preview';
  }, [stage.at, ended]);

  function save() {
    const moment = now();
    downloadText(`bayan-backup-${machineDate(moment.toISOString())}.json`, makeBackup(words, moment));
    setStage({ at: 'saved', count: words.length });
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setStage(await stageOf(file));
    // The same file can be chosen again.
    field.value = '';
  }

  async function restore(backup: Extract<ReadBackup, { ok: true }>) {
    if (busy.current) return;
    busy.current = true;
    const outcome = await merge(backup.words);
    busy.current = false;
    setStage(
      outcome.ok
        ? { at: 'restored', count: outcome.value.added + outcome.value.updated }
        : { at: 'preview', backup, failure: outcome.reason },
    );
  }

  return (
    <div className="study-backup" role="group" aria-labelledby="study-backup">
      <h4 id="study-backup">{t('backup.title')}</h4>
      <p>{t('backup.about')}</p>
      <div className="study-tools">
        {words.length > 0 && (
          <button type="button" className="study-link" onClick={save}>
            {t('backup.save')}
          </button>
        )}
        <label className="study-link">
          {t('backup.restore')}
          <input
            ref={input}
            type="file"
            className="sr-only"
            accept=".json,application/json"
            onChange={(event) => void choose(event)}
          />
        </label>
      </div>
      <p role="status">
        {stage.at === 'saved' && t('backup.saved', { count: stage.count })}
        {stage.at === 'restored' && t('backup.restored', { count: stage.count })}
      </p>
      {stage.at === 'refused' && <p role="alert">{t(`backup.problems.${stage.problem}`)}</p>}
      {stage.at === 'preview' && (
        <RestorePreview
          backup={stage.backup}
          plan={planRestore(words, stage.backup.words)}
          failure={stage.failure}
          onConfirm={() => void restore(stage.backup)}
          onCancel={() => setStage({ at: 'rest' })}
        />
      )}
    </div>
  );
}

/** Reads a file as far as it can be read. */
async function stageOf(file: File): Promise<Stage> {
  if (file.size > MAX_BACKUP) return { at: 'refused', problem: 'too-large' };
  try {
    const backup = readBackup(await file.text());
    return backup.ok ? { at: 'preview', backup, failure: null } : { at: 'refused', problem: backup.problem };
  } catch {
    return { at: 'refused', problem: 'unreadable' };
  }
}
