import { Dialog } from 'radix-ui';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#storage/failure';
import { ReviewCard } from './ReviewCard';
import { ReviewEnd } from './ReviewEnd';
import { LINK } from '#study/looks';
import type { SavedWord } from '#study/saved-word';
import { DIALOG } from '#ui/styles/dialog';
import { gradeOf } from './grade-key';
import { dueCards, intervalsOf, rateCard, type Grade } from './schedule';
import { answered, cardAt, startSession, stillAsked } from './session';
import type { SavedWords } from '#study/useSavedWords';

/** Nothing shows through: the answers stand in the list and in the text behind it. */
const GROUND = 'fixed inset-0 z-7 animate-appear bg-panel print:hidden';

interface Props {
  words: readonly SavedWord[];
  update: SavedWords['update'];
  now: () => Date;
  /** Where a word stands, if that is another article. */
  linkOf: (word: SavedWord) => string | null;
  /** Shows a word in the text. */
  onOpen: (word: SavedWord) => void;
  onClose: () => void;
  /** What gets the focus back. */
  returnTo: RefObject<HTMLElement | null>;
}

/** One sitting: each due card is asked, shown and rated. What is rated is kept at once. */
export function ReviewDialog({ words, update, now, linkOf, onOpen, onClose, returnTo }: Props) {
  const { t } = useTranslation('study');
  const byId = useMemo(() => new Map(words.map((word) => [word.id, word])), [words]);
  const [begun, setSession] = useState(() => startSession(dueCards(words, now())));
  const [revealed, setRevealed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const leads = useRef(false);
  // While an answer is being kept its card is no longer due, but it still is the one that is shown.
  const session = busy ? begun : stillAsked(begun, byId, now());
  const ref = cardAt(session);
  const word = ref && byId.get(ref.id);
  const shown = `${session.at} ${ref?.direction} ${ref?.id}`;
  const [revealedFor, setRevealedFor] = useState(shown);
  if (revealedFor !== shown) {
    // Another card: its answer is hidden.
    setRevealedFor(shown);
    setRevealed(false);
  }

  async function rate(grade: Grade) {
    if (!word || !ref || busy) return;
    setBusy(true);
    const { id, direction } = ref;
    const { lastReview } = word.cards[direction];
    let kept = false;
    const outcome = await update(id, (stored) => {
      const card = stored.cards[direction];
      // Answered in another tab meanwhile: that answer stands.
      if (card.lastReview !== lastReview) return stored;
      kept = true;
      return { ...stored, cards: { ...stored.cards, [direction]: rateCard(card, grade, now()) } };
    });
    setBusy(false);
    if (outcome.ok && kept) setSession(answered(session, grade));
    setFailure(outcome.ok || outcome.reason === 'missing' ? null : outcome.reason);
  }

  function onKeyDown(event: KeyboardEvent) {
    // The keys of the page behind are not for here. Escape has been heard by then.
    event.stopPropagation();
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || !word) return;
    if (!revealed && event.key === ' ' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      setRevealed(true);
    }
    const grade = gradeOf(event);
    if (revealed && grade) void rate(grade);
  }

  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className={GROUND} />
        <Dialog.Content
          className={`${DIALOG} top-[max(5dvh,calc(50dvh-20rem))] min-h-[min(28.75rem,90dvh)] w-150 gap-5 overflow-y-auto px-7 pt-4.5 pb-7 max-column:px-5 max-column:pt-2.5 max-column:pb-5`}
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // A word that is shown in the text has the focus there.
            if (!leads.current) returnTo.current?.focus();
          }}
        >
          <header className="flex items-center gap-4 text-ink3">
            <Dialog.Title className="font-medium text-ink">{t('session.title')}</Dialog.Title>
            {word && (
              <span className="tabular-nums lining-nums">
                {t('session.progress', { at: session.at + 1, of: session.queue.length })}
              </span>
            )}
            <Dialog.Close className={`${LINK} ms-auto min-h-8`}>{t('session.close')}</Dialog.Close>
          </header>
          {word && ref ? (
            <ReviewCard
              key={shown}
              word={word}
              direction={ref.direction}
              revealed={revealed}
              intervals={intervalsOf(word.cards[ref.direction], now())}
              onReveal={() => setRevealed(true)}
              onRate={(grade) => void rate(grade)}
            />
          ) : (
            <ReviewEnd
              session={session}
              words={words}
              now={now}
              linkOf={linkOf}
              onOpen={(one) => {
                leads.current = true;
                onClose();
                onOpen(one);
              }}
              onClose={onClose}
            />
          )}
          {failure && (
            <p role="alert" className="text-ink">
              {t(`failures.${failure}`)}
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
