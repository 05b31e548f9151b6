import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { joinRuns } from '#registers/map/runs';

/** Links that are drawn: in a long text there may be thousands of places, which nobody goes through one by one. */
const MOST = 24;

interface Props {
  article: Article;
  /** Indexes of units, ascending. */
  units: readonly number[];
}

/** Links to paragraphs, neighbours drawn together: ¶9–12, 16. */
export function ParagraphLinks({ article, units }: Props) {
  const { t } = useTranslation('registers');
  const runs = joinRuns(units);
  const links = (
    <bdi className="paragraph-links" dir="ltr">
      {runs.slice(0, MOST).map(({ from, to }, at) => (
        <span key={from}>
          {at > 0 && ', '}
          <a
            className="link"
            href={`#${article.units[from]?.id}`}
            aria-label={from === 0 ? t('headline') : t('paragraphs', { count: to - from + 1, from, to })}
          >
            {from === 0 ? t('headlineSign') : `${at === 0 ? '¶' : ''}${from}${to > from ? `–${to}` : ''}`}
          </a>
        </span>
      ))}
    </bdi>
  );
  if (runs.length <= MOST) return links;
  return (
    <>
      {links} {t('morePlaces', { count: runs.length - MOST })}
    </>
  );
}
