import type { Selection } from '#article/selection';
import { phraseOf, proposalOf, type Word, type Words } from '#article/words/words';
import WordCard, { type WordCardProps } from '#reader/word-card/WordCard';
import { changeSettings, useSettings } from '#settings/useSettings';
import { SayWord } from '#study/listening/SayWord';
import { CiteMenu } from '#app/cite/CiteMenu';
import { CorrectWord } from './CorrectWord';
import { SaveWord } from './SaveWord';

interface Props extends Omit<
  WordCardProps,
  'word' | 'details' | 'onDetails' | 'voice' | 'save' | 'proposed' | 'actions'
> {
  /** Sentence id and place in it. */
  word: { id: string; at: number };
}

/** The card of a word, with what other parts of the app can do with it. */
export default function OpenWord({ word: { id, at }, ...rest }: Props) {
  const { article, words } = rest;
  const { settings } = useSettings();
  const word = words.bySentence.get(id)?.[at];
  if (!word) return null;
  const state = proposalOf(words, word)?.state;
  const cite = (
    <CiteMenu
      key={`${id}-${at}`}
      article={article}
      selection={{ type: 'word', id, at }}
      around={placesAround(words, word)}
    />
  );
  return (
    <WordCard
      {...rest}
      word={word}
      details={settings.wordDetails}
      onDetails={(wordDetails) => changeSettings({ wordDetails })}
      voice={<SayWord text={word.vowelled} />}
      // A word of which nothing is known cannot be learned.
      save={
        state !== 'unknown' && <SaveWord article={article} words={words} word={word} proposed={state === 'proposed'} />
      }
      proposed={<CorrectWord article={article} words={words} word={word} />}
      actions={cite}
    />
  );
}

/** The phrase pair that a word belongs to, and its sentence. */
function placesAround(words: Words, word: Word): Selection[] {
  const { id } = word.sentence;
  const phrase = phraseOf(words, word);
  const at = phrase ? (words.phrases.get(id) ?? []).indexOf(phrase) : -1;
  return [...(at >= 0 ? [{ type: 'phrase', id, at } as const] : []), { type: 'sentence', id }];
}
