import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { machineDate } from '#article/dates';
import { MAX_BACKUP, type BackupProblem } from '#storage/backup';
import type { ReadDraft } from '#storage/articles/drafts';
import { downloadText } from './download';
import { HEAD, PART, TOOL, TOOLS } from './looks';
import type { OpenBackup } from './backup';
import type { MadeBackup, Places, Restored } from './restore';
import type { SavedWord } from './saved-word';
import type { SavedWords } from './useSavedWords';

interface Props {
  words: readonly SavedWord[];
  merge: SavedWords['merge'];
  /** Loads what checks the content of a draft. */
  loadReadDraft: LoadReadDraft;
  now: () => Date;
}

export type LoadReadDraft = () => Promise<ReadDraft<unknown>>;

/** The code and the texts that only a backup needs. */
const loadLate = async () => {
  const { collectBackup, openBackup, restoreBackup, BackupSays, RestorePreview } = await import('./late-backup');
  return { collectBackup, openBackup, restoreBackup, BackupSays, RestorePreview };
};
type Late = Awaited<ReturnType<typeof loadLate>>;

type Stage =
  | { at: 'rest' }
  | { at: 'empty' | 'tooLarge' }
  | { at: 'saved'; late: Late; made: MadeBackup }
  | { at: 'refused'; problem: BackupProblem | 'unreadable' | 'notLoaded' }
  | { at: 'preview'; late: Late; backup: OpenBackup; places: Places; tried: Restored | null }
  | { at: 'restored'; late: Late; restored: Restored };

/** Words, articles, drafts and notes as one file, and back: what a restore would do is shown before it is done. */
export function BackupTools({ words, merge, loadReadDraft, now }: Props) {
  const { t } = useTranslation(['study', 'backup']);
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

  async function save() {
    if (busy.current) return;
    busy.current = true;
    setStage(await saved());
    busy.current = false;
  }

  async function saved(): Promise<Stage> {
    const late = await loadLate().catch(() => null);
    if (!late) return { at: 'refused', problem: 'notLoaded' };
    const moment = now();
    const made = await late.collectBackup(words, moment);
    if (made.tooLarge) return { at: 'tooLarge' };
    const { counts, failures } = made;
    const nothing = Object.values(counts).every((count) => count === 0);
    if (nothing && Object.keys(failures).length === 0) return { at: 'empty' };
    if (!nothing) downloadText(`bayan-backup-${machineDate(moment.toISOString())}.json`, made.text);
    return { at: 'saved', late, made };
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setStage(await stageOf(file, loadReadDraft));
    // The same file can be chosen again.
    field.value = '';
  }

  async function restore({ late, backup }: Extract<Stage, { at: 'preview' }>) {
    if (busy.current) return;
    busy.current = true;
    const restored = await late.restoreBackup(backup, merge);
    busy.current = false;
    setStage(
      Object.keys(restored.failures).length === 0
        ? { at: 'restored', late, restored }
        : { at: 'preview', late, backup, places: restored.places, tried: restored },
    );
  }

  return (
    <div className={PART} role="group" aria-labelledby="study-backup">
      <h4 id="study-backup" className={HEAD}>
        {t('backup.title')}
      </h4>
      <p>{t('backup.about')}</p>
      <div className={TOOLS}>
        <button type="button" className={TOOL} onClick={() => void save()}>
          {t('backup.save')}
        </button>
        <label className={TOOL}>
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
      {stage.at === 'empty' && <p role="status">{t('backup:empty')}</p>}
      {stage.at === 'tooLarge' && <p role="alert">{t('backup:tooLarge')}</p>}
      {stage.at === 'saved' && (
        <stage.late.BackupSays what="saved" counts={stage.made.counts} failures={stage.made.failures} />
      )}
      {stage.at === 'restored' && (
        <stage.late.BackupSays what="restored" counts={stage.restored.counts} failures={stage.restored.failures} />
      )}
      {stage.at === 'refused' && <p role="alert">{t(`backup.problems.${stage.problem}`)}</p>}
      {stage.at === 'preview' && (
        <stage.late.RestorePreview
          words={words}
          backup={stage.backup}
          places={stage.places}
          tried={stage.tried}
          onConfirm={() => void restore(stage)}
          onCancel={() => setStage({ at: 'rest' })}
        />
      )}
    </div>
  );
}

/** Reads a file as far as it can be read. */
async function stageOf(file: File, loadReadDraft: LoadReadDraft): Promise<Stage> {
  if (file.size > MAX_BACKUP) return { at: 'refused', problem: 'too-large' };
  const loaded = await Promise.all([loadLate(), loadReadDraft()]).catch(() => null);
  if (!loaded) return { at: 'refused', problem: 'notLoaded' };
  const [late, readDraft] = loaded;
  try {
    const opened = await late.openBackup(await file.text(), readDraft);
    if (!opened.ok) return { at: 'refused', problem: opened.problem };
    return { at: 'preview', late, backup: opened.backup, places: opened.places, tried: null };
  } catch {
    return { at: 'refused', problem: 'unreadable' };
  }
}
