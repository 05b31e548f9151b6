import { useTranslation } from 'react-i18next';
import type { Places } from './restore';

interface Props {
  part: keyof Places;
  place: Places['articles'];
  /** How many the backup holds. */
  coming: number;
}

/** What a restore does with the articles, the drafts or the labels: rows of a list. */
export function PlacedRows({ part, place, coming }: Props) {
  const { t } = useTranslation('backup');
  if (coming === 0) return null;
  if (!place.ok) return <li>{t(`${part}.unread`, { why: t(`why.${place.reason}`) })}</li>;
  const { added, besides, here } = place.value;
  return (
    <>
      {added > besides && <li>{t(`${part}.added`, { count: added - besides })}</li>}
      {part !== 'labels' && besides > 0 && <li>{t(`${part}.besides`, { count: besides })}</li>}
      {here > 0 && <li>{t(`${part}.here`, { count: here })}</li>}
    </>
  );
}
