import { useTranslation } from 'react-i18next';
import { formatDay, formatTime, localDay } from '#article/dates';
import type { Article } from '#article/model';
import { inLanguage } from '#article/source';
import { uiLang } from '#i18n/ui-lang';

/** Where the article comes from, whose it is, who translated it, what was left out. */
export function Colophon({ article, onExport }: { article: Article; onExport: () => void }) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const { publisher, breadcrumb, published, rights, omitted, address, added } = article.source;
  const way = breadcrumb.map((step) => step[lang]).join(' › ');
  const name = inLanguage(publisher, lang);
  const known: [string, string | null][] = [
    [t('colophon.source'), name !== null && way !== '' ? `${name} (${way})` : name],
    [t('colophon.published'), published === null ? null : t('colophon.noZone', { time: formatTime(published, lang) })],
    [
      t('colophon.added'),
      added === null ? null : t('colophon.here', { day: formatDay(localDay(new Date(added)), lang) }),
    ],
    [t('colophon.rights'), rights?.[lang] ?? null],
    [t('colophon.translation'), article.translation?.[lang] ?? null],
  ];
  const facts = known.filter((fact): fact is [string, string] => fact[1] !== null);
  return (
    <footer className="colophon" aria-label={t('colophon.title')}>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {address !== null && (
          <div>
            <dt>{t('colophon.address')}</dt>
            <dd>
              <a href={address} rel="noopener noreferrer" lang="en" dir="ltr">
                {address}
              </a>
            </dd>
          </div>
        )}
        {omitted.map((item) => (
          <div key={item.ar}>
            <dt>{t('colophon.omitted')}</dt>
            <dd>
              <bdi lang="ar" dir="rtl">
                {`«${item.ar}»`}
              </bdi>
              {`: ${item.why[lang]}`}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="cite" onClick={onExport}>
        {t('takeAway')}
      </button>
    </footer>
  );
}
