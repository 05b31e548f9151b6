import { useTranslation } from 'react-i18next';
import type { Anchored } from '#article/model';
import type { Selection } from '#article/selection';
import { wordSpans } from '#article/words/word-spans';

interface Props {
  /** The words in question; what stands in English only has no Arabic words. */
  place: Anchored | undefined;
  onSelect: (selection: Selection) => void;
}

/** The Arabic words of a place, each leading to its card: the way from a name or a cue to what its words mean. */
export function WordsHere({ place, onSelect }: Props) {
  const { t } = useTranslation('registers');
  const own = place?.ar;
  if (!place || !own) return null;
  const { sentence } = place;
  return (
    <p className="words-here flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-1">
      <span className="text-ink3">{t('wordsHere')}</span>
      {/* In the order in which they are read, whichever way the interface goes. */}
      <span className="flex flex-wrap gap-x-3 gap-y-1" lang="ar" dir="rtl" translate="no">
        {wordSpans(sentence.ar).map(
          ({ start, end }, at) =>
            start < own.end &&
            end > own.start && (
              <button
                key={start}
                type="button"
                className="min-h-6 rounded-md font-ar text-17/7 text-accent pointer-coarse:min-h-11"
                onClick={() => onSelect({ type: 'word', id: sentence.id, at })}
              >
                {sentence.ar.slice(start, end)}
              </button>
            ),
        )}
      </span>
    </p>
  );
}
