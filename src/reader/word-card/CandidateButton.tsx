import { useTranslation } from 'react-i18next';
import type { Lexeme, WordCandidate } from '#article/words';
import { grammarOf } from './grammar';

/** A candidate is told by its own features alone. */
const NO_LEXEMES: ReadonlyMap<string, Lexeme> = new Map();

/** A reading that may be chosen: what it means, how it is made, and the word with its vowels. */
export function CandidateButton({ candidate, onChoose }: { candidate: WordCandidate; onChoose: () => void }) {
  const { t } = useTranslation('words');
  const { vowelled, sense, pos, features } = candidate;
  return (
    <button type="button" className="proposed-choice" onClick={onChoose}>
      <span className="proposed-meaning">
        <bdi lang="en" dir="ltr">
          {sense}
        </bdi>{' '}
        <small>{grammarOf({ v: vowelled, gloss: sense, pos, features }, NO_LEXEMES, t)}</small>
      </span>{' '}
      <bdi lang="ar" dir="rtl" translate="no">
        {vowelled}
      </bdi>
    </button>
  );
}
