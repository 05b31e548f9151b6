import { useTranslation } from 'react-i18next';

/** A register without an entry; of an own article, where what is proposed for it waits to be accepted. */
export function NothingMarked({ markHref }: { markHref: string | null }) {
  const { t } = useTranslation('registers');
  return (
    <p className="py-4">
      {t('nothingMarked')}
      {markHref !== null && (
        <>
          {' '}
          {t('proposalsWait')}{' '}
          <a className="link" href={markHref}>
            {t('toMark')}
          </a>
        </>
      )}
    </p>
  );
}
