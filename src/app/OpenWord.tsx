import { SaveWord } from './SaveWord';
import WordCard, { type WordCardProps } from '#reader/WordCard';

interface Props extends Omit<WordCardProps, 'word' | 'actions'> {
  /** Sentence id and place in it. */
  word: { id: string; at: number };
}

/** The card of a word, with what other parts of the app can do with it. */
export default function OpenWord({ word: { id, at }, ...rest }: Props) {
  const word = rest.words.bySentence.get(id)?.[at];
  if (!word) return null;
  return <WordCard {...rest} word={word} actions={<SaveWord article={rest.article} word={word} />} />;
}
