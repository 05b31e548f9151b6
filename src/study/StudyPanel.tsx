import { Suspense, useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { uiLang } from '#i18n/ui-lang';
import type { Failure } from '#storage/failure';
import { BackupTools, type LoadReadDraft } from './BackupTools';
import { readClock } from '#study/review/clock';
import { inTimeText } from '#study/review/duration';
import { ReviewDialog } from '#study/review/ReviewDialog';
import { HEAD, SMALL_BUTTON, TOOL, TOOLS } from './looks';
import { latestFirst, type SavedWord } from './saved-word';
import { SavedWordRow } from './SavedWordRow';
import { progressOf, type Progress } from '#study/review/schedule';
import { lazyPart } from '#ui/loading/lazy-part';
import { useSavedWords } from './useSavedWords';
import '#ui/styles/late.css';

const CorrectionTools = lazyPart(async () => {
  const [part] = await Promise.all([import('./corrections/CorrectionTools'), callForTexts('proposed')]);
  return part;
});

interface Props {
  /** Shows a word in the text of the article that is open. */
  onOpen: (word: SavedWord) => void;
  /** The address of a word that stands in another article; `null` for one that `onOpen` can show. */
  linkOf: (word: SavedWord) => string | null;
  /** Loads what checks the content of a draft, which a backup may hold. */
  loadReadDraft: LoadReadDraft;
  now?: () => Date;
}

/** “My words”: how far they are, their review, the list, and their backup. */
export default function StudyPanel({ onOpen, linkOf, loadReadDraft, now = readClock }: Props) {
  const { t } = useTranslation('study');
  const { words, state, unreadable, evicted, isSaved, remove, merge, update } = useSavedWords();
  const [removed, setRemoved] = useState<readonly SavedWord[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const reviewButton = useRef<HTMLButtonElement>(null);
  const moment = now();
  const progress = progressOf(words, moment);
  useWakeUp(progress.nextDue, moment);

  async function take(word: SavedWord) {
    // Noted first, so that the row stays where it is, with its undo, when the word leaves the list.
    setRemoved((before) => [...before.filter(({ id }) => id !== word.id), word]);
    const outcome = await remove(word.id);
    setFailure(outcome.ok ? null : outcome.reason);
  }

  async function putBack(gone: readonly SavedWord[]) {
    const outcome = await merge(gone);
    setFailure(outcome.ok ? null : outcome.reason);
  }

  const rows = latestFirst([...words, ...removed.filter(({ id }) => !isSaved(id))]);
  return (
    <section
      className="grid gap-2 font-ui text-13/4.5 wrap-prose text-ink2 [&_[role=alert]]:text-ink"
      aria-labelledby="study-title"
    >
      <h3 id="study-title" className={`flex justify-between pt-3.5 ${HEAD}`}>
        <span>{t('title')}</span>
        {state === 'ok' && (
          <span className="tabular-nums lining-nums" aria-label={t('word', { count: words.length })}>
            {words.length}
          </span>
        )}
      </h3>
      {state === 'loading' && <p role="status">{t('loading')}</p>}
      {state !== 'loading' && state !== 'ok' && <p role="status">{t(`states.${state}`)}</p>}
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
      {evicted.length > 0 && (
        <div className={TOOLS}>
          <p role="alert">{t('evicted', { count: evicted.length })}</p>
          <button type="button" className={TOOL} onClick={() => void putBack(evicted)}>
            {t('saveAgain')}
          </button>
        </div>
      )}
      {words.length > 0 && (
        <>
          <Figures progress={progress} />
          <ReviewButton
            ref={reviewButton}
            progress={progress}
            moment={moment}
            onReview={() => {
              setFailure(null);
              setReviewing(true);
            }}
          />
        </>
      )}
      {state === 'ok' && rows.length === 0 && <p>{t('empty')}</p>}
      {rows.length > 0 && (
        <ul className="mt-1" aria-label={t('words')}>
          {rows.map((word) => (
            <SavedWordRow
              key={word.id}
              word={word}
              gone={!isSaved(word.id)}
              link={linkOf(word)}
              onOpen={onOpen}
              onRemove={(one) => void take(one)}
              onUndo={(one) => void putBack([one])}
            />
          ))}
        </ul>
      )}
      {unreadable > 0 && <p>{t('unreadable', { count: unreadable })}</p>}
      {state === 'ok' && (
        <>
          <BackupTools words={words} merge={merge} loadReadDraft={loadReadDraft} now={now} />
          <Suspense>
            <CorrectionTools now={now} />
          </Suspense>
        </>
      )}
      {reviewing && (
        <ReviewDialog
          words={words}
          update={update}
          now={now}
          linkOf={linkOf}
          onOpen={onOpen}
          onClose={() => setReviewing(false)}
          returnTo={reviewButton}
        />
      )}
    </section>
  );
}

/** Re-renders when the next card falls due, and each minute until then, so that “in 5 minutes” stays true. */
function useWakeUp(at: Date | null, moment: Date) {
  const [, wake] = useReducer((times: number) => times + 1, 0);
  const from = moment.getTime();
  const wait = at ? Math.min(Math.max(at.getTime() - from, 0) + 1, 60_000) : null;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(wake, wait);
    return () => clearTimeout(timer);
  }, [wait, from]);
}

function Figures({ progress }: { progress: Progress }) {
  const { t } = useTranslation('study');
  const parts = (['fresh', 'learning', 'known'] as const)
    .filter((one) => progress[one] > 0)
    .map((one) => t(`figures.${one}`, { count: progress[one] }));
  return <p className="text-ink">{parts.join(t('comma'))}</p>;
}

interface ReviewButtonProps {
  ref: React.Ref<HTMLButtonElement>;
  progress: Progress;
  moment: Date;
  onReview: () => void;
}

/** Stays reachable when nothing is due, so that the keyboard comes back to it, and it says when something will be. */
function ReviewButton({ ref, progress, moment, onReview }: ReviewButtonProps) {
  const { t, i18n } = useTranslation('study');
  const { due, nextDue } = progress;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <button
        ref={ref}
        type="button"
        className={SMALL_BUTTON}
        aria-disabled={due === 0}
        aria-describedby="study-due"
        onClick={() => {
          if (due > 0) onReview();
        }}
      >
        {t('review')}
      </button>
      <span id="study-due">
        {due > 0
          ? t('due', { count: due })
          : nextDue && t('nextDue', { when: inTimeText(nextDue.getTime() - moment.getTime(), uiLang(i18n.language)) })}
      </span>
    </div>
  );
}
