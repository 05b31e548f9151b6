import { useTranslation } from 'react-i18next';
import type { Counts, Failures } from './restore';

interface Props {
  what: 'saved' | 'restored';
  counts: Counts;
  failures: Failures;
}

const others = ['articles', 'drafts', 'notes'] as const;

/** How saving or restoring went: what of each store, and which store failed and why. */
export function BackupSays({ what, counts, failures }: Props) {
  const { t } = useTranslation(['backup', 'study']);
  const held = others.filter((one) => counts[one] > 0);
  const failed = others.flatMap((one) => {
    const reason = failures[one];
    return reason === undefined ? [] : [{ one, why: t(`why.${reason}`) }];
  });
  const showsWords = counts.words > 0 || (held.length === 0 && failed.length === 0 && failures.words === undefined);
  return (
    <>
      <div role="status">
        {showsWords && <p>{t(`study:backup.${what}`, { count: counts.words })}</p>}
        {held.map((one) => (
          <p key={one}>{t(`${one}.${what}`, { count: counts[one] })}</p>
        ))}
      </div>
      {(failures.words !== undefined || failed.length > 0) && (
        <div role="alert">
          {failures.words !== undefined && <p>{t(`study:failures.${failures.words}`)}</p>}
          {failed.map(({ one, why }) => (
            <p key={one}>{what === 'saved' ? t(`${one}.unsaved`, { why }) : t(`${one}.failed`, { why })}</p>
          ))}
        </div>
      )}
    </>
  );
}
