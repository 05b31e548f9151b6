import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Why as Reason } from '#propose/types';
import { isolated } from '#ui/isolate';

/** Why something is proposed, in a sentence of the interface that quotes the words. */
export function Why({ why }: { why: Reason | null }) {
  const { t } = useTranslation('workbench');
  return <p className="text-[0.8125rem]/5 text-ink2">{whyText(t, why)}</p>;
}

const lists = ['country', 'capital', 'place', 'organization', 'event', 'document', 'concept', 'person'] as const;

/** What a sentence may quote; each names what it needs. */
const quoted = { name: '', head: '', title: '', en: '', given: '', word: '', cue: '' };

function whyText(t: TFunction<'workbench'>, why: Reason | null): string {
  if (why === null) return t('mark.whys.hand');
  const values = { ...quoted };
  for (const name of Object.keys(quoted) as (keyof typeof quoted)[]) values[name] = isolated(why.values[name] ?? '');
  if (why.code !== 'list') return t(`mark.whys.${why.code}`, values);
  const list = lists.find((one) => one === why.values['list']) ?? 'place';
  return t(`mark.whys.list.${list}`, values);
}
