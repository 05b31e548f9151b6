import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf, type Article } from '#article/model';
import { inLanguage } from '#article/source';
import { dayText } from '#i18n/dates';
import { textLang } from '#i18n/ui-lang';

/**
 * What stands at the foot of every printed page: headline, source and day; beside it the number of the page. Where an engine has boxes in
 * the margin of a page, they have it (print.css); elsewhere it is an element that is printed on each page.
 */
export function PrintFoot({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('app');
  const lang = textLang(i18n.language);
  const { publisher, dateline } = article.source;
  const source = inLanguage(publisher, lang);
  const day = dateline === null ? null : dayText(t, dateline);
  const foot = [titleOf(article, lang), source, day].filter((part) => part !== null).join(' · ');
  // Before the browser takes the page as it is.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--foot', JSON.stringify(foot));
    return () => void style.removeProperty('--foot');
  }, [foot]);
  return <p className="print-foot">{foot}</p>;
}
