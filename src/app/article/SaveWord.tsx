import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Word } from '#article/words';
import type { Failure } from '#storage/failure';
import { wordId, type FoundWord } from '#study/saved-word';
import { useSavedWords } from '#study/useSavedWords';

/** Puts the word of the card among the reader's own words, or takes it out again. */
export function SaveWord({ article, word }: { article: Article; word: Word }) {
  const { t } = useTranslation(['words', 'study']);
  const { isSaved, save, remove, state } = useSavedWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const found = foundWord(article, word);
  const id = wordId(found);
  const saved = isSaved(id);

  async function toggle() {
    const outcome = saved ? await remove(id) : await save(found);
    setFailure(outcome.ok ? null : outcome.reason);
  }

  return (
    <>
      <button type="button" className="link" disabled={state === 'loading'} onClick={() => void toggle()}>
        {t(saved ? 'saved' : 'save')}
      </button>
      {failure && <p role="alert">{t(`study:failures.${failure}`)}</p>}
    </>
  );
}

/** A word of the text with all that a review will show of it. */
function foundWord(article: Article, word: Word): FoundWord {
  const { sentence, span } = word;
  return {
    article: article.slug,
    sentence: sentence.id,
    index: word.index,
    plain: sentence.ar.slice(span.start, span.end),
    vowelled: word.vowelled,
    lemma: word.lexeme?.lemma ?? word.vowelled,
    root: word.lexeme?.root ?? null,
    sense: word.sense,
    text: { ar: sentence.ar, en: sentence.en },
    span,
  };
}
