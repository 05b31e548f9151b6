import { useTranslation } from 'react-i18next';
import { localDay } from '#article/dates';
import type { Article } from '#article/model';
import { inLanguage } from '#article/source';
import { dayText, timeText } from '#i18n/dates';
import { textAttributes, textLang } from '#i18n/ui-lang';

interface Props {
  article: Article;
  onExport: () => void;
  /** Where articles are made. */
  addHref: string;
  /** Where all articles are listed. */
  libraryHref: string;
  /** Where this one is made on; `null` for one that is not the reader's own. */
  editHref: string | null;
}

/** Where the article comes from, whose it is, who translated it, what was left out. */
export function Colophon({ article, onExport, addHref, libraryHref, editHref }: Props) {
  const { t, i18n } = useTranslation('app');
  const lang = textLang(i18n.language);
  const ofText = textAttributes(i18n.language);
  const { publisher, breadcrumb, published, rights, omitted, address, added } = article.source;
  const way = breadcrumb.map((step) => step[lang]).join(' › ');
  const name = inLanguage(publisher, lang);
  const known: [string, string | null, typeof ofText?][] = [
    [t('colophon.source'), name !== null && way !== '' ? `${name} (${way})` : name, ofText],
    [t('colophon.published'), published === null ? null : t('colophon.noZone', { time: timeText(t, published) })],
    [t('colophon.added'), added === null ? null : t('colophon.here', { day: dayText(t, localDay(new Date(added))) })],
    [t('colophon.rights'), rights?.[lang] ?? null, ofText],
    [t('colophon.translation'), article.translation?.[lang] ?? null, ofText],
  ];
  return (
    <footer className="colophon" aria-label={t('colophon.title')}>
      <dl>
        {known.map(
          ([label, value, language]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd {...language}>{value}</dd>
              </div>
            ),
        )}
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
            <dd {...ofText}>
              <bdi lang="ar" dir="rtl">
                {`«${item.ar}»`}
              </bdi>
              {`: ${item.why[lang]}`}
            </dd>
          </div>
        ))}
      </dl>
      <div className="colophon-ways">
        <button type="button" className="cite" onClick={onExport}>
          {t('takeAway')}
        </button>
        {editHref !== null && (
          <a className="cite" href={editHref}>
            {t('add.edit')}
          </a>
        )}
        {/* The bar has both for the keyboard: as stops here they would draw the page to its end on the way to the panel. */}
        <a className="cite" href={addHref} tabIndex={-1}>
          {t('add.title')}
        </a>
        <a className="cite" href={libraryHref} tabIndex={-1}>
          {t('library.title')}
        </a>
      </div>
    </footer>
  );
}
