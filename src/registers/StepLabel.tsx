import { useTranslation } from 'react-i18next';

/** “3 of 11”, the place in stronger ink. */
export function StepLabel({ at, of }: { at: number; of: number }) {
  const { t } = useTranslation('registers');
  return (
    <>
      <b className="font-medium text-ink">{at}</b> {t('of')} {of}
    </>
  );
}
