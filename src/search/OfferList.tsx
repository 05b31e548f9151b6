import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';

interface Props {
  label: string;
  offers: readonly { text: string; lang: Lang; count?: number }[];
  onQuery: (query: string) => void;
}

/** Other queries, each a button that asks it. */
export function OfferList({ label, offers, onQuery }: Props) {
  const { t } = useTranslation('search');
  if (offers.length === 0) return null;
  return (
    <div className="offers" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {offers.map(({ text, lang, count }) => (
        <button key={`${lang} ${text}`} type="button" className="offer" onClick={() => onQuery(text)}>
          <span className={`offer-${lang}`} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {text}
          </span>{' '}
          {count !== undefined && (
            <>
              <span className="count" aria-hidden="true">
                {count}
              </span>
              <span className="sr-only">{t('found', { count })}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
