import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordChoice, WordPlace } from '#article/correction';
import type { Article } from '#article/model';
import { proposalOf, type Word, type Words } from '#article/words/words';
import { ProposedReading } from '#reader/word-card/ProposedReading';
import { correct, corrections } from '#storage/corrections';
import type { Failure, Outcome } from '#storage/failure';

interface Props {
  article: Article;
  words: Words;
  word: Word;
}

/** What a proposed word may be otherwise; what the reader says is kept on the device. Nothing for a word that was annotated. */
export function CorrectWord({ article, words, word }: Props) {
  const { t } = useTranslation('study');
  const [failure, setFailure] = useState<Failure | null>(null);
  const proposal = proposalOf(words, word);
  if (!proposal) return null;
  const { sentence, span, index } = word;
  const place: WordPlace = { article: article.slug, sentence: sentence.id, index };
  const { correction } = proposal;

  const said = (outcome: Outcome<unknown>) => setFailure(outcome.ok ? null : outcome.reason);
  const onCorrect = async (choice: WordChoice, onlyHere: boolean) => {
    const letters = sentence.ar.slice(span.start, span.end);
    said(await correct(letters, onlyHere ? place : null, choice, correction, new Date()));
  };
  const onUndo = async () => {
    if (correction) said(await corrections.remove(correction.id));
  };
  return (
    <>
      <ProposedReading
        word={word}
        proposal={proposal}
        onCorrect={(choice, onlyHere) => void onCorrect(choice, onlyHere)}
        onUndo={() => void onUndo()}
      />
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
    </>
  );
}
