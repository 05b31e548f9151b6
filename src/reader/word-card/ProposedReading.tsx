import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordChoice } from '#article/correction';
import type { Proposal, Word, WordCandidate } from '#article/words/words';
import { lazyPart } from '#ui/loading/lazy-part';
import { CandidateButton } from './CandidateButton';

// Few words need it.
const OwnWordForm = lazyPart(() => import('./OwnWordForm'));

export interface ProposedReadingProps {
  word: Word;
  proposal: Proposal;
  /** Keeps what the reader has decided, for this place alone or for every text. */
  onCorrect: (choice: WordChoice, onlyHere: boolean) => void;
  /** Takes the correction back that holds here. */
  onUndo: () => void;
}

/** Words that do something, in a line. */
const LINE = 'flex flex-wrap items-center gap-x-4 text-ink2';

/** Readings that are offered at once; the rest are asked for. */
const OFFERED = 3;

/** What a word rests on that nobody has annotated: what it may be otherwise, and a place for the reader’s own word. */
export function ProposedReading({ word, proposal, onCorrect, onUndo }: ProposedReadingProps) {
  const { t } = useTranslation('proposed');
  const { correction, state } = proposal;
  const onlyHere = correction !== null && correction.place !== null;
  const letters = word.sentence.ar.slice(word.span.start, word.span.end);
  const place = `${word.sentence.id}/${word.index}`;
  const [writing, setWriting] = useState<string | null>(null);
  const [all, setAll] = useState<string | null>(null);
  const box = useFocusKept(proposal);
  const others = othersOf(proposal);
  const shown = all === place ? others : others.slice(0, OFFERED);
  const [likeliest] = proposal.candidates;
  const said = correction ? (onlyHere ? 'here' : 'everywhere') : state === 'unknown' ? 'unknown' : 'proposed';

  return (
    <section
      ref={box}
      tabIndex={-1}
      className="proposed mt-2 border-t border-hair pt-1.5"
      aria-label={t(`state.${said}`)}
    >
      <p className={LINE}>
        <span role="status">{t(`state.${said}`)}</span>
        {state === 'proposed' && likeliest && (
          <Plain onClick={() => onCorrect(choiceOf(likeliest), false)}>{t('right')}</Plain>
        )}
        {correction && (
          <>
            <Plain onClick={() => onCorrect(choiceOf(correction), !onlyHere)}>
              {t(onlyHere ? 'inEveryText' : 'onlyHere')}
            </Plain>
            <Plain onClick={onUndo}>{t('undo')}</Plain>
          </>
        )}
      </p>
      {writing === place ? (
        <Suspense>
          <OwnWordForm
            letters={letters}
            known={{ sense: word.sense, pos: word.parts[0]?.pos ?? 'noun' }}
            onSave={(choice) => {
              setWriting(null);
              onCorrect(choice, onlyHere);
            }}
            onCancel={() => setWriting(null)}
          />
        </Suspense>
      ) : (
        <>
          {others.length > 0 && <h3 className="pt-1 text-12 font-normal text-ink3">{t('others')}</h3>}
          <ul>
            {shown.map((candidate) => (
              <li key={keyOf(candidate)}>
                <CandidateButton candidate={candidate} onChoose={() => onCorrect(choiceOf(candidate), onlyHere)} />
              </li>
            ))}
          </ul>
          <p className={LINE}>
            {shown.length < others.length && (
              <Plain onClick={() => setAll(place)}>{t('moreReadings', { count: others.length - shown.length })}</Plain>
            )}
            <Plain onClick={() => setWriting(place)}>{t(others.length > 0 ? 'none' : 'say')}</Plain>
          </p>
        </>
      )}
    </section>
  );
}

const keyOf = ({ lemma, root, pos, stem }: WordChoice) =>
  `${lemma} ${root ?? ''} ${pos} ${stem ?? ''}`.normalize('NFC');

const choiceOf = ({ lemma, root, pos, sense, stem }: WordChoice): WordChoice => ({ lemma, root, pos, sense, stem });

/** What the word is not shown as. */
function othersOf({ candidates, correction, state }: Proposal): readonly WordCandidate[] {
  if (correction) return candidates.filter((one) => keyOf(one) !== keyOf(correction));
  return state === 'proposed' ? candidates.slice(1) : candidates;
}

function Plain({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={onClick}>
      {children}
    </button>
  );
}

/** What was clicked goes once it has taken effect: the keyboard stays in the card. */
function useFocusKept(proposal: Proposal) {
  const box = useRef<HTMLElement>(null);
  const shown = useRef(proposal);
  useEffect(() => {
    if (shown.current === proposal) return;
    shown.current = proposal;
    const card = box.current?.closest('[role="dialog"]');
    if (document.activeElement === document.body && card) box.current?.focus({ preventScroll: true });
  }, [proposal]);
  return box;
}
