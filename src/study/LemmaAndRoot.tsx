import { useTranslation } from 'react-i18next';
import { romanizeLemma } from '#arabic/romanize';
import { spacedRoot } from '#arabic/roots';
import type { SavedWord } from './saved-word';

interface Props {
  word: SavedWord;
  /** The size of the Arabic in it. */
  arabic: string;
  /** How the lemma is said stands beside it. */
  romanized?: boolean;
}

/** A word's lemma and, where it has one, its root: “Lemma اِتَّفَقَ ittafaqa, root و ف ق”. */
export function LemmaAndRoot({ word: { lemma, root }, arabic, romanized = false }: Props) {
  const { t } = useTranslation('study');
  return (
    <>
      {t('lemma')}{' '}
      <bdi lang="ar" dir="rtl" translate="no" className={`font-ar text-ink2 ${arabic}`}>
        {lemma}
      </bdi>
      {romanized && (
        <>
          {' '}
          <i lang="ar-Latn" dir="ltr">
            {romanizeLemma(lemma)}
          </i>
        </>
      )}
      {root !== null && (
        <>
          {t('comma')}
          {t('root')}{' '}
          <bdi lang="ar" dir="rtl" translate="no" className={`font-ar whitespace-nowrap text-ink2 ${arabic}`}>
            {spacedRoot(root)}
          </bdi>
        </>
      )}
    </>
  );
}
