import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { Icon } from '#ui/Icon';
import { useReading } from './ReadingContext';
import type { Uncovered } from '#reader/interaction/useUncovered';

interface Props {
  unit: Unit;
  uncovered: Uncovered;
}

/** The eye beside a number, while a language is covered: uncovers the whole row, or covers it again. */
export function CoverButton({ unit: { index: number, sentences }, uncovered: { all, uncover, cover } }: Props) {
  const { t } = useTranslation('reader');
  const { covered } = useReading();
  const label =
    number === 0
      ? t(all ? 'coverHeadline' : 'uncoverHeadline')
      : t(all ? 'coverParagraph' : 'uncoverParagraph', { number });
  return (
    // Always there, so that it is one of the gutter's stops before it shows.
    <button
      type="button"
      className="cover-button"
      hidden={covered === null}
      aria-label={label}
      title={label}
      onClick={() => (all ? cover() : uncover(sentences))}
    >
      <Icon name={all ? 'eye-closed' : 'eye'} />
    </button>
  );
}
