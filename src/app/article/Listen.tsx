import { useEffect } from 'react';
import type { Article } from '#article/model';
import { ListenControls } from '#study/listening/ListenControls';
import { useListening } from '#study/listening/useListening';

interface Props {
  article: Article;
  /** Index of the unit being read. */
  unit: number;
  /** The sentence that the voice is at, so that the text can light it. */
  onSpoken: (sentence: string | null) => void;
}

/** Reading aloud, tied to the text. */
export function Listen({ article, unit, onSpoken }: Props) {
  const listening = useListening(article);
  const spoken = listening.status === 'reading' || listening.status === 'paused' ? listening.sentence : null;
  useEffect(() => {
    onSpoken(spoken);
    return () => onSpoken(null);
  }, [spoken, onSpoken]);
  return <ListenControls listening={listening} article={article} unitInView={article.units[unit]?.id ?? null} />;
}
