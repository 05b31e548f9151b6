import { useTranslation } from 'react-i18next';
import type { Lexeme, WordCandidate } from '#article/words/words';
import { grammarOf } from './grammar';

/** A candidate is told by its own features alone. */
const NO_LEXEMES: ReadonlyMap<string, Lexeme> = new Map();

/** A reading that may be chosen: what it means, how it is made, and the word with its vowels. */
export function CandidateButton({ candidate, onChoose }: { candidate: WordCandidate; onChoose: () => void }) {
  const { t } = useTranslation('words');
  const { vowelled, sense, pos, features } = candidate;
  return (
    <button
      type="button"
      className="flex min-h-8 w-full items-center justify-between gap-4 rounded-sm py-0.5 text-start text-ink hover:text-accent pointer-coarse:min-h-11"
      onClick={onChoose}
    >
      <span>
        <bdi lang="en" dir="ltr" className="font-en text-15/5">
          {sense}
        </bdi>{' '}
        <small className="block text-12/4 text-ink3">
          {grammarOf({ v: vowelled, gloss: sense, pos, features }, NO_LEXEMES, t)}
        </small>
      </span>{' '}
      <bdi lang="ar" dir="rtl" translate="no" className="flex-none font-ar text-19/7.5">
        {vowelled}
      </bdi>
    </button>
  );
}
