import { useTranslation } from 'react-i18next';
import { HEAD, PART } from './looks';
import type { Share } from './scope';
import type { ExportCounts } from './types';

/** What is known of a file before it is made. */
export type Contents =
  | { state: 'ready'; counts: ExportCounts }
  | { state: 'counting' | 'waitingForWords' | 'noSavedWords' | 'noNotes' | 'notSearched' | 'nothing' | 'unloaded' };

/** The things that exporters count. */
const countNames = [
  'sentences',
  'phrases',
  'pieces',
  'words',
  'notes',
  'ownNotes',
  'entities',
  'mentions',
  'undertakings',
  'evidence',
  'found',
  'annotations',
  'files',
  'schemas',
  'citations',
] as const;
type CountName = (typeof countNames)[number];

/** The tables call the register by the name of its better half. */
export function countNameOf(name: string): CountName | undefined {
  return name === 'commitments' ? 'undertakings' : countNames.find((one) => one === name);
}

interface Props {
  contents: Contents;
  narrowed: readonly Share[];
  /** What narrows it, as it is read; empty where that is not known. */
  by: string;
  /** Filters do not change it. */
  whole: boolean;
}

/** Says what will be in the file, and how far that is less than everything. */
export function FileContents({ contents, narrowed, by, whole }: Props) {
  const { t } = useTranslation('exports');
  return (
    <div className={`${PART} wrap-prose`} aria-live="polite">
      <h3 className={HEAD}>{t('content')}</h3>
      {contents.state === 'ready' ? (
        <p className="export-counts text-ink lining-nums">{countsText(contents.counts)}</p>
      ) : (
        <p>{contents.state === 'unloaded' ? t('failures.network') : t(`states.${contents.state}`)}</p>
      )}
      {contents.state === 'ready' &&
        narrowed.map(({ part, at, of }) => <p key={part}>{t(`narrowed.${part}`, { at, of })}</p>)}
      {contents.state === 'ready' && by !== '' && <p>{t('narrowedBy', { by: `\u2068${by}\u2069` })}</p>}
      {whole && <p>{t('notNarrowed')}</p>}
    </div>
  );

  function countsText(counts: ExportCounts): string {
    return Object.entries(counts)
      .flatMap(([name, count]) => {
        const known = countNameOf(name);
        return known === undefined ? [] : [t(`counts.${known}`, { count })];
      })
      .join(t('comma'));
  }
}
