import { useTranslation } from 'react-i18next';
import { formatTime } from '#article/dates';
import type { Article } from '#article/model';
import { uiLang } from '#i18n/ui-lang';

/** Where the article comes from, whose it is, who translated it, what was left out. */
export function Colophon({ article, onExport }: { article: Article; onExport: () => void }) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const { publisher, breadcrumb, published, rights, omitted } = article.source;
  const facts: [string, string][] = [
    [t('colophon.source'), `${publisher[lang]} (${breadcrumb.map((step) => step[lang]).join(' › ')})`],
    [t('colophon.published'), t('colophon.noZone', { time: formatTime(published, lang) })],
    [t('colophon.rights'), rights[lang]],
    [t('colophon.translation'), article.translation[lang]],
  ];
  return (
    <footer className="colophon" aria-label={t('colophon.title')}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
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
