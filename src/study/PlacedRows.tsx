import { useTranslation } from 'react-i18next';
import { mergedParts, type Places } from './restore';

interface Props {
  part: keyof Places;
  place: Places[keyof Places];
  /** How many the backup holds. */
  coming: number;
}

/** What a restore does with the corrections, the articles, the drafts, the labels, the notes or the links: rows of a list. */
export function PlacedRows({ part, place, coming }: Props) {
  const { t } = useTranslation('backup');
  if (coming === 0) return null;
  if (!place.ok) return <li>{t(`${part}.unread`, { why: t(`why.${place.reason}`) })}</li>;
  const merged = mergedParts.find((one) => one === part);
  const { added, here } = place.value;
  const besides = 'besides' in place.value ? place.value.besides : 0;
  const updated = 'updated' in place.value ? place.value.updated : 0;
  return (
    <>
      {added > besides && <li>{t(`${part}.added`, { count: added - besides })}</li>}
      {besides > 0 && (part === 'articles' || part === 'drafts') && <li>{t(`${part}.besides`, { count: besides })}</li>}
      {updated > 0 && merged && <li>{t(`${merged}.updated`, { count: updated })}</li>}
      {here > 0 && <li>{t(`${part}.here`, { count: here })}</li>}
    </>
  );
}
