import { useTranslation } from 'react-i18next';
import type { Places } from './restore';

interface Props {
  part: 'articles' | 'drafts';
  place: Places['articles'];
  /** How many the backup holds. */
  coming: number;
}

/** What a restore does with the notes: rows of a list. */
export function NoteRows({ place, coming }: { place: Places['notes']; coming: number }) {
  const { t } = useTranslation('backup');
  if (coming === 0) return null;
  if (!place.ok) return <li>{t('notes.unread', { why: t(`why.${place.reason}`) })}</li>;
  return rows
    .filter((one) => place.value[one] > 0)
    .map((one) => <li key={one}>{t(`notes.${one}`, { count: place.value[one] })}</li>);
}

const rows = ['added', 'updated', 'here'] as const;

/** What a restore does with the articles or the drafts: rows of a list. */
export function PlacedRows({ part, place, coming }: Props) {
  const { t } = useTranslation('backup');
  if (coming === 0) return null;
  if (!place.ok) return <li>{t(`${part}.unread`, { why: t(`why.${place.reason}`) })}</li>;
  const { added, besides, here } = place.value;
  return (
    <>
      {added > besides && <li>{t(`${part}.added`, { count: added - besides })}</li>}
      {besides > 0 && <li>{t(`${part}.besides`, { count: besides })}</li>}
      {here > 0 && <li>{t(`${part}.here`, { count: here })}</li>}
    </>
  );
}
