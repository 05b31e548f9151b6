import { useTranslation } from 'react-i18next';
import { localDay } from '#article/dates';
import type { Article } from '#article/model';
import { inLanguage } from '#article/source';
import { dayText, timeText } from '#i18n/dates';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { CITE } from '#app/cite/look';

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

const FACT = 'grid grid-cols-[minmax(6.875rem,min-content)_minmax(0,1fr)] py-0.5';

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
    // Below it there is room for the last paragraph to be read at the top of the window.
    <footer
      className="colophon mx-auto mb-[40vh] max-w-page border-t border-hair pt-6 pb-12 text-ink3"
      aria-label={t('colophon.title')}
    >
      <dl>
        {known.map(
          ([label, value, language]) =>
            value !== null && (
              <div key={label} className={FACT}>
                <dt>{label}</dt>
                <dd className="text-ink2" {...language}>
                  {value}
                </dd>
              </div>
            ),
        )}
        {address !== null && (
          <div className={FACT}>
            <dt>{t('colophon.address')}</dt>
            <dd className="text-ink2">
              <a href={address} rel="noopener noreferrer" lang="en" dir="ltr">
                {address}
              </a>
            </dd>
          </div>
        )}
        {omitted.map((item) => (
          <div key={item.ar} className={FACT}>
            <dt>{t('colophon.omitted')}</dt>
            <dd className="text-ink2" {...ofText}>
              <bdi lang="ar" dir="rtl">
                {`«${item.ar}»`}
              </bdi>
              {`: ${item.why[lang]}`}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-x-6 gap-y-1 pt-3">
        {/* Where the bar has it, it need not stand here. */}
        <button type="button" className={`facing:hidden ${CITE}`} onClick={onExport}>
          {t('takeAway')}
        </button>
        {editHref !== null && (
          <a className={CITE} href={editHref}>
            {t('add.edit')}
          </a>
        )}
        {/* The bar has both for the keyboard: as stops here they would draw the page to its end on the way to the panel. */}
        <a className={CITE} href={addHref} tabIndex={-1}>
          {t('add.title')}
        </a>
        <a className={CITE} href={libraryHref} tabIndex={-1}>
          {t('library.title')}
        </a>
      </div>
    </footer>
  );
}
