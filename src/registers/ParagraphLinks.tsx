import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { joinRuns } from './runs';

interface Props {
  article: Article;
  /** Indexes of units, ascending. */
  units: readonly number[];
}

/** Links to paragraphs, neighbours drawn together: ¶9–12, 16. */
export function ParagraphLinks({ article, units }: Props) {
  const { t } = useTranslation('registers');
  return (
    <bdi className="paragraph-links" dir="ltr">
      {joinRuns(units).map(({ from, to }, at) => (
        <span key={from}>
          {at > 0 && ', '}
          <a
            href={`#${article.units[from]?.id}`}
            aria-label={from === 0 ? t('headline') : t('paragraphs', { count: to - from + 1, from, to })}
          >
            {from === 0 ? t('headlineSign') : `${at === 0 ? '¶' : ''}${from}${to > from ? `–${to}` : ''}`}
          </a>
        </span>
      ))}
    </bdi>
  );
}
