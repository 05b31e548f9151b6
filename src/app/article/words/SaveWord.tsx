import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { phraseOf, type Word, type Words } from '#article/words/words';
import type { Failure } from '#storage/failure';
import { wordId, type FoundWord } from '#study/saved-word';
import { useSavedWords } from '#study/useSavedWords';

interface Props {
  article: Article;
  words: Words;
  word: Word;
  /** The lexicon proposes it, and nobody has checked it. */
  proposed?: boolean;
}

/** Puts the word of the card among the reader's own words, or takes it out again. */
export function SaveWord({ article, words: all, word, proposed = false }: Props) {
  const { t } = useTranslation(['words', 'study']);
  const { isSaved, save, remove, state } = useSavedWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const found = { ...foundWord(article, all, word), proposed };
  const id = wordId(found);
  const saved = isSaved(id);

  async function toggle() {
    const outcome = saved ? await remove(id) : await save(found);
    setFailure(outcome.ok ? null : outcome.reason);
  }

  return (
    <>
      <button
        type="button"
        className={`grid min-h-8 pointer-coarse:min-h-11 place-items-center rounded-md border border-accent px-3.5 font-medium ${saved ? 'text-accent' : 'bg-accent text-paper'}`}
        disabled={state === 'loading'}
        onClick={() => void toggle()}
      >
        {/* Both lie in one box, so that nothing moves when the one takes the other’s place. */}
        {words.map((one) => (
          <span key={one} className={`col-start-1 row-start-1 ${saved === (one === 'saved') ? '' : 'invisible'}`}>
            {t(one)}
          </span>
        ))}
      </button>
      {failure && <p role="alert">{t(`study:failures.${failure}`)}</p>}
    </>
  );
}

/** What the button says, of which one shows. */
const words = ['save', 'saved'] as const;

/** A word of the text with all that a review will show of it. */
function foundWord(article: Article, all: Words, word: Word): FoundWord {
  const { sentence, span } = word;
  return {
    article: article.slug,
    sentence: sentence.id,
    index: word.index,
    plain: sentence.ar.slice(span.start, span.end),
    vowelled: word.vowelled,
    ...(word.romanized !== '' && { romanized: word.romanized }),
    lemma: word.lexeme?.lemma ?? word.vowelled,
    root: word.lexeme?.root ?? null,
    sense: word.sense,
    text: { ar: sentence.ar, en: sentence.en },
    span,
    rendered: phraseOf(all, word)?.en ?? [],
  };
}
