import { useCallback } from 'react';
import type { Selection } from '#article/selection';
import { CiteMenu } from '#app/cite/CiteMenu';
import { useArticle } from '#app/article/state/useOpenArticle';

/** What the lists of entities and of commitments, and their cards, have in common. */
export function useListProps() {
  const { article, selection, select, setPreview, step } = useArticle();
  const cite = useCallback(
    (place: Selection) => <CiteMenu key={JSON.stringify(place)} article={article} selection={place} />,
    [article],
  );
  return { article, selection, onSelect: select, onPreview: setPreview, onStep: step, cite };
}
