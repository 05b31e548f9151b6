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
    <div className="flex flex-wrap items-baseline gap-x-3.5 text-ink3" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {offers.map(({ text, lang, count }) => (
        <button
          key={`${lang} ${text}`}
          type="button"
          className="min-h-7.5 rounded-sm text-start text-accent hover:underline max-column:min-h-11"
          onClick={() => onQuery(text)}
        >
          <span
            className={lang === 'ar' ? 'font-ar text-17/7' : 'font-en text-15/5'}
            lang={lang}
            dir={lang === 'ar' ? 'rtl' : 'ltr'}
          >
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
