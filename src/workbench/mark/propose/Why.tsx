import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import type { Why as Reason } from '#propose/types';
import { isolated } from '#ui/isolate';

/** Why something is proposed, in a sentence of the interface that quotes the words. */
export function Why({ why }: { why: Reason | null }) {
  const { t, i18n } = useTranslation('workbench');
  return <p className="text-13/5 text-ink2">{whyText(t, why, textLang(i18n.language))}</p>;
}

const lists = ['country', 'capital', 'place', 'organization', 'event', 'document', 'concept', 'person'] as const;

/** What a sentence may quote; each names what it needs. */
const quoted = { name: '', head: '', title: '', en: '', given: '', word: '', cue: '' };

function whyText(t: TFunction<'workbench'>, why: Reason | null, lang: 'ar' | 'en'): string {
  if (why === null) return t('mark.whys.hand');
  const values = { ...quoted };
  for (const name of Object.keys(quoted) as (keyof typeof quoted)[]) values[name] = isolated(why.values[name] ?? '');
  if (why.code === 'known') {
    const { headlineAr = '', headlineEn = '' } = why.values;
    const headline = (lang === 'ar' ? headlineAr || headlineEn : headlineEn || headlineAr).trim();
    if (headline !== '') return t('mark.whys.knownIn', { ...values, headline: isolated(headline) });
  }
  if (why.code !== 'list') return t(`mark.whys.${why.code}`, values);
  const list = lists.find((one) => one === why.values['list']) ?? 'place';
  return t(`mark.whys.list.${list}`, values);
}
