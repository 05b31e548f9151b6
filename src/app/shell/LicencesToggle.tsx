import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#ui/loading/lazy-part';

const Licences = lazyPart(() => import('./Licences'));

/** What the reader is made of, shown in place and loaded when it is called for. */
export function LicencesToggle() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="licences-open min-h-6 text-accent"
        aria-expanded={open}
        aria-controls="licences"
        onClick={() => setOpen(!open)}
      >
        {t('licences.title')}
      </button>
      <div id="licences">
        {open && (
          <Suspense fallback={<p role="status">{t('licences.loading')}</p>}>
            <Licences />
          </Suspense>
        )}
      </div>
    </>
  );
}
