import { useMemo } from 'react';
import type { Article } from '#article/model';
import type { Words } from '#article/words/words';
import { useHighlightRules } from '#ui/useHighlightRules';
import type { ShowText } from './displayed-text';
import { useTextHighlights } from './marks/useTextHighlights';
import type { InView } from './place/useReadingPlace';
import { proposedStretches } from './proposed-stretches';

interface Props {
  article: Article;
  words: Words;
  show: ShowText;
  inView: Pick<InView, 'first' | 'last'>;
}

const NAME = 'proposed-vowels';
/** Paler, as what is proposed under the words is. */
const LOOKS = new Map([[NAME, 'color:var(--ink2)']]);

/** Rows that are painted together: a text can be long, and is not to be painted anew at each row that comes into view. */
const ROWS = 20;

/** Makes the words paler whose vowels are proposed; those that are certain, or that the reader has decided on, stay as they are. */
export function ProposedVowels({ article, words, show, inView }: Props) {
  const from = Math.floor(inView.first / ROWS) * ROWS - ROWS;
  const to = Math.ceil((inView.last + 1) / ROWS) * ROWS + ROWS;
  const paints = useMemo(() => {
    const units = article.units.slice(Math.max(0, from), to);
    const places = units.flatMap(({ sentences }) => sentences.flatMap((one) => proposedStretches(words, one)));
    return new Map([[NAME, places]]);
  }, [article, words, from, to]);
  useHighlightRules(LOOKS, paints, '.text-ar');
  useTextHighlights(paints, show);
  return null;
}
