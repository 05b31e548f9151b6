import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#storage/failure';
import { planMerge } from '#storage/merge';
import { noteDefinition, type Note } from '#storage/notes';
import type { ReadAnnotations, Refused } from './annotations';

interface Props {
  /** Name of the file. */
  file: string;
  read: ReadAnnotations;
  /** The notes that are here. */
  notes: readonly Note[];
  /** Why they could not be added, when that was tried. */
  failure: Failure | null;
  onAdd: () => void;
  onCancel: () => void;
}

/** Annotations that are left out and named; more are counted. */
const NAMED = 20;
const LINK = 'min-h-8 rounded-md text-accent hover:underline pointer-coarse:min-h-11';

/** What would come of the annotations of a file; nothing is done before it is confirmed. */
export function ImportPreview({ file, read, notes, failure, onAdd, onCancel }: Props) {
  const { t } = useTranslation('notes');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { added, updated, unchanged, kept } = planMerge(notes, read.notes, noteDefinition.combine);
  const stay = unchanged.length + kept.length;
  const lost = added.filter(({ hint }) => hint === null).length;
  const changes = added.length + updated.length > 0;
  return (
    <div className="grid gap-1">
      <h5 ref={head} tabIndex={-1} className="font-medium text-ink">
        {t('importOf', { file: `\u2068${file}\u2069` })}
      </h5>
      <ul>
        {(added.length > 0 || !changes) && <li>{t('willAdd', { count: added.length })}</li>}
        {lost > 0 && <li>{t('willBeLost', { count: lost })}</li>}
        {updated.length > 0 && <li>{t('willUpdate', { count: updated.length })}</li>}
        {stay > 0 && <li>{t('willStay', { count: stay })}</li>}
      </ul>
      {read.refused.length > 0 && <LeftOut refused={read.refused} />}
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
      <div className="flex gap-5">
        {changes && (
          <button
            type="button"
            className="min-h-8 rounded-md border border-edge px-3.5 font-medium text-accent hover:border-accent pointer-coarse:min-h-11"
            onClick={onAdd}
          >
            {t('add')}
          </button>
        )}
        <button type="button" className={LINK} onClick={onCancel}>
          {changes ? t('cancel') : t('close')}
        </button>
      </div>
    </div>
  );
}

function LeftOut({ refused }: { refused: readonly Refused[] }) {
  const { t } = useTranslation('notes');
  return (
    <>
      <p>{t('refused', { count: refused.length })}</p>
      <ul>
        {refused.slice(0, NAMED).map(({ at, label, problem }) => (
          <li key={at}>
            {t('entry', { at })}
            {t('comma')}
            {label !== null && (
              <>
                <bdi translate="no">{label}</bdi>
                {t('comma')}
              </>
            )}
            {t(`refusals.${problem}`)}
          </li>
        ))}
      </ul>
      {refused.length > NAMED && <p>{t('moreRefused', { count: refused.length - NAMED })}</p>}
    </>
  );
}
