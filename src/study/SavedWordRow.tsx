import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import { LemmaAndRoot } from './LemmaAndRoot';
import { ARABIC, ENGLISH, LINK } from './looks';
import type { SavedWord } from './saved-word';

interface Props {
  word: SavedWord;
  /** Removed: its row stays and offers to put it back. */
  gone: boolean;
  /** Where the word stands, if that is another article. */
  link: string | null;
  onOpen: (word: SavedWord) => void;
  onRemove: (word: SavedWord) => void;
  onUndo: (word: SavedWord) => void;
}

const ROW = 'border-t border-hair py-1.5 last:border-b';
const PAIR = 'flex flex-wrap items-baseline justify-between gap-x-5';

/** One saved word: form and sense, lemma and root, the place it came from. */
export const SavedWordRow = memo(function SavedWordRow({ word, gone, link, onOpen, onRemove, onUndo }: Props) {
  const { t, i18n } = useTranslation('study');
  const button = useRef<HTMLButtonElement>(null);
  const wasGone = useRef(gone);
  useEffect(() => {
    // The button that was pressed has become another: the keyboard stays in the row, and hears what can be done now.
    if (wasGone.current !== gone) button.current?.focus();
    wasGone.current = gone;
  }, [gone]);

  if (gone) {
    return (
      <li className={`${ROW} ${PAIR}`}>
        <span className="text-ink3">
          <bdi lang="ar" dir="rtl" translate="no" className="font-ar text-19/8.5">
            {word.vowelled}
          </bdi>{' '}
          {t('removed')}
        </span>
        <button
          ref={button}
          type="button"
          className={LINK}
          aria-label={t('undoWord', { word: word.plain })}
          onClick={() => onUndo(word)}
        >
          {t('undo')}
        </button>
      </li>
    );
  }
  const arabic = (
    <bdi key="ar" lang="ar" dir="rtl" translate="no" className={ARABIC}>
      {word.vowelled}
    </bdi>
  );
  const sense = (
    <bdi key="en" lang="en" dir="ltr" className={ENGLISH}>
      {word.sense}
    </bdi>
  );
  return (
    <li className={ROW}>
      <p className={PAIR}>{textLang(i18n.language) === 'ar' ? [arabic, ' ', sense] : [sense, ' ', arabic]}</p>
      <div className="flex flex-wrap items-baseline gap-x-3 text-12 text-ink3 max-column:items-center">
        <p className="flex-1">
          <LemmaAndRoot word={word} arabic="text-16/6.5" />
        </p>
        <PlaceLink word={word} link={link} onOpen={onOpen} className="max-column:min-w-11" />
        <button
          ref={button}
          type="button"
          className={`${LINK} max-column:min-w-11`}
          aria-label={t('removeWord', { word: word.plain })}
          onClick={() => onRemove(word)}
        >
          {t('remove')}
        </button>
      </div>
    </li>
  );
});

/** Where a word was met, “¶5”, leading there: a button in the article that is open, a link to another one. */
export function PlaceLink({
  word,
  link,
  onOpen,
  className,
}: Pick<Props, 'word' | 'link' | 'onOpen'> & { className: string }) {
  const { t } = useTranslation('study');
  const number = /^p(\d+)\b/.exec(word.sentence)?.[1];
  const headline = word.sentence === 'h';
  const place = headline ? 'headline' : 'sentence';
  const label =
    number === undefined ? t(`show.${place}`, { word: word.plain }) : t('show.paragraph', { word: word.plain, number });
  const sign = (
    <bdi dir="ltr">{number === undefined ? (headline ? t('headlineSign') : word.sentence) : `¶${number}`}</bdi>
  );
  if (link !== null) {
    return (
      <a href={link} className={`${LINK} ${className}`} aria-label={label}>
        {sign}
      </a>
    );
  }
  return (
    <button type="button" className={`${LINK} ${className}`} aria-label={label} onClick={() => onOpen(word)}>
      {sign}
    </button>
  );
}
