import { useTranslation } from 'react-i18next';
import { spacedRoot } from '#arabic/roots';
import type { SavedWord } from './saved-word';

/** A word's lemma and, where it has one, its root: “Lemma اِتَّفَقَ, root و ف ق”. */
export function LemmaAndRoot({ word: { lemma, root } }: { word: SavedWord }) {
  const { t } = useTranslation('study');
  return (
    <>
      {t('lemma')}{' '}
      <bdi lang="ar" dir="rtl" translate="no">
        {lemma}
      </bdi>
      {root !== null && (
        <>
          {t('comma')}
          {t('root')}{' '}
          <bdi lang="ar" dir="rtl" translate="no">
            {spacedRoot(root)}
          </bdi>
        </>
      )}
    </>
  );
}
