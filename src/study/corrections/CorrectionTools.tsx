import { useEffect, useRef, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { machineDate } from '#article/dates';
import { MAX_OWN_LEXICON, readOwnLexicon, writeOwnLexicon, type LineProblem } from '#propose/words/own-lexicon';
import { corrections, newCorrection, type StoredCorrection } from '#storage/corrections';
import type { Failure } from '#storage/failure';
import { downloadText } from '#study/download';
import { ARABIC, ENGLISH, HEAD, LINK, PART, TOOL, TOOLS } from '#study/looks';
import { addedFrom, type Added } from './add-lines';

interface Props {
  now: () => Date;
}

type Stage =
  | { at: 'rest' }
  | { at: 'saved'; count: number; left: number }
  | { at: 'refused'; problem: 'empty' | 'newer' | 'tooLarge' | 'nothing' | 'unreadable' }
  | { at: 'added'; counts: Added; problems: readonly LineProblem[] };

/** Lines that are named; more are counted. */
const NAMED = 20;

/** What the reader has decided of words: a list, each to be taken back, and all of it as a lexicon in a file. */
export default function CorrectionTools({ now }: Props) {
  const { t } = useTranslation(['proposed', 'study']);
  const { records, unreadable } = useSyncExternalStore(corrections.subscribe, corrections.getSnapshot);
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const [removed, setRemoved] = useState<StoredCorrection | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with its row.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function save() {
    const everywhere = records.filter(({ place }) => place === null);
    if (everywhere.length === 0) return setStage({ at: 'refused', problem: 'empty' });
    downloadText(`bayan-my-lexicon-${machineDate(now().toISOString())}.txt`, writeOwnLexicon(everywhere), 'text/plain');
    setStage({ at: 'saved', count: everywhere.length, left: records.length - everywhere.length });
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setFailure(null);
    setStage(await added(file));
    // The same file can be chosen again.
    field.value = '';
  }

  async function added(file: File): Promise<Stage> {
    if (file.size > 2 * MAX_OWN_LEXICON) return { at: 'refused', problem: 'tooLarge' };
    const text = await file.text().catch(() => null);
    if (text === null) return { at: 'refused', problem: 'unreadable' };
    const read = readOwnLexicon(text);
    if (!read.ok) return { at: 'refused', problem: read.problem };
    const { coming, counts } = addedFrom(
      records,
      read.lines.map(({ form, choice }) => newCorrection(form, null, choice, now())),
    );
    const outcome = await corrections.merge(coming);
    if (outcome.ok) return { at: 'added', counts, problems: read.problems };
    setFailure(outcome.reason);
    return { at: 'rest' };
  }

  async function take(one: StoredCorrection) {
    const outcome = await corrections.remove(one.id);
    setFailure(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setRemoved(one);
  }

  async function putBack(one: StoredCorrection) {
    const outcome = await corrections.merge([one]);
    setFailure(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setRemoved(null);
  }

  return (
    <div className={PART} role="group" aria-labelledby="study-corrections">
      <h4 id="study-corrections" className={HEAD}>
        {t('list.title')}
      </h4>
      <p>{t('list.about')}</p>
      <div className={TOOLS}>
        <button type="button" className={TOOL} onClick={save}>
          {t('list.save')}
        </button>
        <label className={TOOL}>
          {t('list.add')}
          <input type="file" className="sr-only" accept=".txt,text/plain" onChange={(event) => void choose(event)} />
        </label>
      </div>
      {stage.at === 'saved' && (
        <p role="status">
          {t('list.saved', { count: stage.count })} {stage.left > 0 && t('list.left', { count: stage.left })}
        </p>
      )}
      {stage.at === 'refused' && <p role="alert">{t(`list.refused.${stage.problem}`)}</p>}
      {stage.at === 'added' && <AddedSays counts={stage.counts} problems={stage.problems} />}
      {failure && <p role="alert">{t(`study:failures.${failure}`)}</p>}
      {removed && (
        <p role="status">
          {t('list.removed', { word: `\u2068${removed.form}\u2069` })}{' '}
          <button ref={undo} type="button" className={LINK} onClick={() => void putBack(removed)}>
            {t('undo')}
          </button>
        </p>
      )}
      {records.length > 0 && (
        <details>
          <summary className="min-h-7 w-fit cursor-pointer max-column:min-h-11">
            {t('list.words', { count: records.length })}
          </summary>
          <ul>
            {records.map((one) => (
              <Row key={one.id} correction={one} onRemove={() => void take(one)} />
            ))}
          </ul>
        </details>
      )}
      {unreadable > 0 && <p>{t('list.unreadable', { count: unreadable })}</p>}
    </div>
  );
}

function Row({ correction, onRemove }: { correction: StoredCorrection; onRemove: () => void }) {
  const { t } = useTranslation('proposed');
  const { form, lemma, sense, place } = correction;
  return (
    <li className={TOOLS}>
      <bdi lang="ar" dir="rtl" translate="no" className={ARABIC}>
        {form}
      </bdi>
      <bdi lang="en" dir="ltr" className={ENGLISH}>
        {sense}
      </bdi>
      <bdi lang="ar" dir="rtl" translate="no" className={ARABIC}>
        {lemma}
      </bdi>
      {place && <span>{t('list.onePlace')}</span>}
      <button
        type="button"
        className={`${TOOL} ms-auto`}
        aria-label={t('list.removeWord', { word: form })}
        onClick={onRemove}
      >
        {t('list.remove')}
      </button>
    </li>
  );
}

function AddedSays({ counts, problems }: { counts: Added; problems: readonly LineProblem[] }) {
  const { t } = useTranslation('proposed');
  return (
    <>
      <div role="status">
        {(['added', 'same', 'other'] as const)
          .filter((one) => counts[one] > 0 || (one === 'added' && problems.length === 0))
          .map((one) => (
            <p key={one}>{t(`list.counts.${one}`, { count: counts[one] })}</p>
          ))}
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <p>{t('list.wrong', { count: problems.length })}</p>
          <ul className="ps-3">
            {problems.slice(0, NAMED).map(({ line, problem }) => (
              <li key={line}>
                {t('list.line', { line })} {t(`problems.${problem}`)}
              </li>
            ))}
          </ul>
          {problems.length > NAMED && <p>{t('list.more', { count: problems.length - NAMED })}</p>}
        </div>
      )}
    </>
  );
}
