import {
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { articleOf as articleAsked, articleQuery, draftOf as draftAsked, draftQuery } from '#article/address/address';
import type { OnProgress } from '#align/align';
import { draftStepOf, draftSteps, withDraftStep, type DraftStep } from '#article/address/draft-step';
import type { Catalogue } from '#article/catalogue';
import type { Problem as ArticleProblem } from '#article/problems';
import { findDraft } from '#storage/articles/drafts';
import type { Failure } from '#storage/failure';
import { findOwnArticle, saveOwnArticle, type OwnFiles } from '#storage/articles/own-articles';
import { lazyPart } from '#ui/loading/lazy-part';
import { AddScreen } from './add/AddScreen';
import { AlignProgress } from './AlignProgress';
import { alignInWorker } from './aligner';
import { FilledButton, OutlinedButton, PlainButton } from '#ui/controls/buttons';
import { BAR, BAR_TOOL, BAR_TOOLS } from '#ui/styles/bar';
import { MESSAGE, MESSAGE_TITLE } from '#ui/styles/message';
import { SkipLink } from '#ui/controls/SkipLink';
import { Wordmark } from '#ui/signs/Wordmark';
import { articleOf } from './draft/article-of';
import type { Draft } from './draft/draft';
import { titleOf } from './draft/flows';
import { readDraft } from './draft/read-draft';
import { settled } from './draft/settle';
import { dropKeptDraft, keptDraft, openingOf } from './kept-draft';
import { withText } from '#workbench/mark/marks/follow';
import { downloadBytes } from './download';
import { packed, type Package } from './package';
import { registersOf } from './registers-of';
import { TextStep } from './text/TextStep';
import { useKnown } from './known/useKnown';
import { useDraft, type OpenDraft, type OpenedDraft } from './useDraft';
import '#ui/styles/late.css';

interface Props {
  /** Name of the app, for the title of the window. */
  name: string;
  /** Where the wordmark leads: the library. */
  home: string;
  /** The page that opens articles of the device. */
  ownHref: string;
  /** Fetches what can be told of the articles of the site; it stays the same function. */
  catalogue: (signal: AbortSignal) => Promise<Catalogue>;
  /** Single keys are on. */
  shortcuts: boolean;
  /** What else stands in the bar. */
  tools: ReactNode;
  /** Opens what cannot be stored, in this tab alone; gives why it cannot be opened, or `null`. */
  onReadHere: ReadHere;
  /** The draft from which the reader went to such a text, and comes back. */
  resumed?: OpenedDraft | null;
}

/**
 * Opens a text that this browser does not store, in this tab.
 * @param from the draft that the reader comes back to; `null` where there is none
 */
export type ReadHere = (coming: Package, from: OpenedDraft | null) => Promise<readonly ArticleProblem[] | null>;

/** What is shown: the page to add an article, a draft, or why a draft cannot be shown. */
type Screen =
  | { at: 'add' }
  | { at: 'opening'; id: string }
  | ({ at: 'draft' } & OpenedDraft)
  | { at: 'failed'; id: string; reason: Failure };

const asked = (resumed: OpenedDraft | null): Screen => {
  const query = new URLSearchParams(window.location.search);
  // A text that was read in this tab alone is asked for as an article: after a reload its draft is all that may be left.
  const id = draftAsked(query) ?? articleAsked(query) ?? '';
  if (id === '') return { at: 'add' };
  return id === resumed?.draft.id ? { at: 'draft', ...resumed } : { at: 'opening', id };
};

/** The page on which articles are made. The address says which draft is open. */
export default function Workbench({
  name,
  home,
  ownHref,
  catalogue,
  shortcuts,
  tools,
  onReadHere,
  resumed = null,
}: Props) {
  const { t } = useTranslation('workbench');
  const [screen, setScreen] = useState<Screen>(() => asked(resumed));
  const opening = screen.at === 'opening' ? screen.id : null;
  useEffect(() => {
    const onPop = () => setScreen(asked(null));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    if (opening === null) return undefined;
    let isCurrent = true;
    const look = async () => {
      const found = await findDraft(opening, readDraft);
      if (!isCurrent) return;
      const kept = keptDraft(opening);
      const opened = openingOf(found, kept);
      // It had been saved after all.
      if (kept && opened.ok && opened.unsaved === null) dropKeptDraft(opening);
      setScreen(opened.ok ? { at: 'draft', ...opened } : { at: 'failed', id: opening, reason: opened.reason });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [opening]);
  const show = (query: string, next: Screen) => {
    window.history.pushState(null, '', window.location.pathname + query);
    window.scrollTo(0, 0);
    setScreen(next);
  };

  const title = screen.at === 'draft' ? titleOf(screen.draft).ar || titleOf(screen.draft).en : t('add.title');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);

  const common = { home, ownHref, catalogue, shortcuts, tools, onReadHere };
  if (screen.at === 'draft') {
    return <DraftScreen key={screen.draft.id} opened={screen} onAdd={() => show('', { at: 'add' })} {...common} />;
  }
  return (
    <>
      <Bar home={home} tools={tools} />
      {screen.at === 'add' && (
        <AddScreen
          ownHref={ownHref}
          libraryHref={home}
          more={null}
          shortcuts={shortcuts}
          onDraft={(draft) =>
            show(draftQuery(draft.id), { at: 'draft', draft, revision: 0, unsaved: null, clash: null })
          }
          onOpen={(id) => show(draftQuery(id), { at: 'opening', id })}
          onReadHere={(coming) => onReadHere(coming, null)}
          onCancel={() => undefined}
        />
      )}
      {screen.at === 'opening' && (
        <main className={MESSAGE}>
          <p role="status">{t('opening')}</p>
        </main>
      )}
      {screen.at === 'failed' && (
        <main className={MESSAGE} lang={t('lang')}>
          <h1 className={MESSAGE_TITLE}>{t(screen.reason === 'missing' ? 'notHere.title' : 'notHere.unread')}</h1>
          <p>{t(screen.reason === 'missing' ? 'notHere.about' : `failures.${screen.reason}`)}</p>
          <PlainButton onClick={() => show('', { at: 'add' })}>{t('add.title')}</PlainButton>
        </main>
      )}
    </>
  );
}

interface BarProps {
  home: string;
  tools: ReactNode;
  children?: ReactNode;
  state?: ReactNode;
}

function Bar({ home, tools, state, children }: BarProps) {
  const { t } = useTranslation('workbench');
  return (
    <header className={BAR}>
      <Wordmark href={home} label={t('home')} />
      <div className="flex min-w-0 flex-1 items-center">{state}</div>
      {children}
      <div className={BAR_TOOLS}>{tools}</div>
    </header>
  );
}

interface DraftProps extends Omit<Props, 'name' | 'resumed'> {
  opened: OpenedDraft;
  onAdd: () => void;
}

// Each comes when it is first called for.
const AlignStep = lazyPart(async () => ({ default: (await import('./align/AlignStep')).AlignStep }));
const ShareLink = lazyPart(async () => ({ default: (await import('./share/ShareLink')).ShareLink }));
const MarkStep = lazyPart(async () => ({ default: (await import('./mark/MarkStep')).MarkStep }));

/** The third step, with what the reader's other articles name. */
function MarkWithKnown({ catalogue, ...props }: ComponentProps<typeof MarkStep> & Pick<Props, 'catalogue'>) {
  const known = useKnown(catalogue, props.draft.id);
  return <MarkStep {...props} known={known?.entities ?? null} isKnownWhole={known?.isWhole ?? true} />;
}

type ReadProblem = { is: 'no-arabic' } | { is: 'failed'; reason: Failure | 'changed' } | { is: 'invalid'; problems: readonly ArticleProblem[] } | { is: 'aligning' }; // prettier-ignore

/** An open draft: the bar with its steps, undo and redo, and the step that is on. */
function DraftScreen({ opened, home, ownHref, catalogue, shortcuts, tools, onAdd, onReadHere }: DraftProps) {
  const { t } = useTranslation('workbench');
  const open = useDraft(opened);
  const { draft, change, undo, redo } = open;
  const [isAdding, setIsAdding] = useState(false);
  const [step, setStep] = useState<DraftStep>(() => draftStepOf(new URLSearchParams(window.location.search)));
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [aligned, setAligned] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  useUndoKeys(undo, redo);

  const onChange = (next: Draft | null, announce = '') => {
    setProblem(null);
    if (next !== null) setSaid(announce);
    change(next);
  };
  const { settle } = open;
  /** A step says what the reader has done; what it does not speak of is the machine's, and nothing to undo. */
  const onStepChange = useCallback(
    (next: Draft, announce?: string) => {
      if (announce === undefined) settle(next);
      else change(next);
    },
    [settle, change],
  );
  /** Marks follow their words where the Arabic changes under them. */
  const onAlign = (next: Draft, announce?: string) =>
    onStepChange(next.alignment ? { ...next, marks: withText(draft, next.alignment).marks } : next, announce);

  /** From here on there is something to wait for, which the reader can give up. */
  function begin(): AbortSignal {
    setBusy(true);
    setAligned(null);
    abort.current = new AbortController();
    return abort.current.signal;
  }

  async function go(to: DraftStep) {
    setProblem(null);
    setIsAdding(false);
    if (to !== 'text') {
      const signal = begin();
      const ready = await readyDraft(open, signal, setAligned);
      setBusy(false);
      if (signal.aborted) return;
      if (!ready) return setProblem({ is: 'aligning' });
      if (!ready.alignment?.ar.length) return setProblem({ is: 'no-arabic' });
    }
    window.scrollTo(0, 0);
    setStep(to);
    const query = withDraftStep(new URLSearchParams(window.location.search), to).toString();
    window.history.replaceState(window.history.state, '', `?${query}${window.location.hash}`);
  }

  async function read() {
    const signal = begin();
    setProblem(null);
    const outcome = await readDraftAsArticle(open, signal, setAligned);
    setBusy(false);
    if (signal.aborted) return;
    if (outcome?.is === 'unstored') {
      const { draft: ready, files } = outcome;
      const problems = await onReadHere(
        { id: ready.id, files, draft: ready },
        { ...open.opened(), draft: ready, unsaved: ready },
      );
      if (problems) setProblem({ is: 'invalid', problems });
    } else if (outcome) setProblem(outcome);
    else window.location.assign(ownHref + articleQuery(draft.id));
  }

  const next = (isLikeliest: boolean) => {
    const Button = isLikeliest && !problem ? FilledButton : OutlinedButton;
    return (
      <span className="flex flex-none items-center gap-4">
        <PlainButton onClick={() => void go('align')} disabled={busy}>
          {t('steps.align')}
        </PlainButton>
        <Button onClick={() => void read()} disabled={busy}>
          {t(busy ? 'reading' : 'read')}
        </Button>
      </span>
    );
  };
  // What was undone may have no pairs yet.
  const shown = draft.alignment === null ? 'text' : step;
  const history = {
    onUndo: () => undo?.(),
    onRedo: () => redo?.(),
    canUndo: undo !== null,
    canRedo: redo !== null,
  };

  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <Bar home={home} tools={tools} state={<SaveNote open={open} />}>
        <StepNav className="max-column:hidden" step={shown} busy={busy} onStep={(to) => void go(to)} />
        <div className="flex flex-none items-center gap-1">
          <button
            type="button"
            className={`${BAR_TOOL} disabled:text-ink3 disabled:opacity-60`}
            disabled={!undo}
            onClick={() => undo?.()}
          >
            {t('undo')}
          </button>
          <button
            type="button"
            className={`${BAR_TOOL} disabled:text-ink3 disabled:opacity-60`}
            disabled={!redo}
            onClick={() => redo?.()}
          >
            {t('redo')}
          </button>
        </div>
      </Bar>
      <div className="hidden min-h-11 border-b border-hair px-5 max-column:flex">
        <StepNav className="" step={shown} busy={busy} onStep={(to) => void go(to)} />
      </div>
      {busy && (
        <div className="border-hair bg-panel px-6.5 py-2 not-empty:border-b empty:hidden">
          <AlignProgress share={aligned} onStop={() => abort.current?.abort()} />
        </div>
      )}
      <TabTrouble open={open} onAdd={onAdd} />
      {/* Why nothing can be stored is said once. */}
      {problem && !(problem.is === 'failed' && problem.reason === open.state) && <ReadTrouble problem={problem} />}
      <Suspense fallback={null}>
        {isAdding ? (
          <AddScreen
            ownHref={ownHref}
            libraryHref={home}
            more={draft}
            shortcuts={shortcuts}
            onDraft={(made) => {
              setIsAdding(false);
              onChange(made, t('said.added'));
            }}
            onOpen={() => undefined}
            onReadHere={() => Promise.resolve(null)}
            onCancel={() => setIsAdding(false)}
          />
        ) : shown === 'align' ? (
          <main id="text" tabIndex={-1}>
            <h1 className="sr-only">{t('steps.align')}</h1>
            <AlignStep draft={draft} onChange={onAlign} onNext={() => void go('mark')} {...history} />
          </main>
        ) : shown === 'mark' ? (
          <div id="text" tabIndex={-1}>
            <h1 className="sr-only">{t('steps.mark')}</h1>
            <MarkWithKnown
              catalogue={catalogue}
              draft={draft}
              onChange={onStepChange}
              onNext={() => void read()}
              share={<ShareDraft open={open} />}
              shortcuts={shortcuts}
              {...history}
            />
          </div>
        ) : (
          <TextStep
            draft={draft}
            onChange={onChange}
            onTyping={open.type}
            onMore={() => setIsAdding(true)}
            shortcuts={shortcuts}
            next={next}
          />
        )}
      </Suspense>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

interface NavProps {
  className: string;
  step: DraftStep;
  busy: boolean;
  onStep: (to: DraftStep) => void;
}

/** The steps, drawn as the views of an article are; none is locked. */
function StepNav({ className, step, busy, onStep }: NavProps) {
  const { t } = useTranslation('workbench');
  return (
    <nav aria-label={t('steps.title')} className={`flex flex-none items-stretch gap-4.5 ${className}`}>
      {draftSteps.map((one) => (
        <button
          key={one}
          type="button"
          className="relative flex items-center rounded-sm after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 hover:text-ink data-checked:text-ink data-checked:after:bg-accent forced-colors:data-checked:after:bg-[Highlight]"
          data-checked={one === step ? '' : undefined}
          aria-current={one === step ? 'step' : undefined}
          disabled={busy}
          onClick={() => onStep(one)}
        >
          {t(`steps.${one}`)}
        </button>
      ))}
    </nav>
  );
}

/** The draft with its text taken over into its pairs, its marks on the same words; `null` where it could not be aligned. */
async function readyDraft(
  { draft, settle }: OpenDraft,
  signal = new AbortController().signal,
  onProgress?: OnProgress,
): Promise<Draft | null> {
  try {
    const aligned = await settled(draft, alignInWorker(signal, onProgress));
    if (aligned === draft) return draft;
    const ready =
      draft.alignment && aligned.alignment ? { ...aligned, marks: withText(draft, aligned.alignment).marks } : aligned;
    settle(ready);
    return ready;
  } catch {
    return null;
  }
}

/** The draft that is open, in a link. */
function ShareDraft({ open }: { open: OpenDraft }) {
  const { t } = useTranslation('workbench');
  const [isOpen, setIsOpen] = useState(false);
  const pack = async (): Promise<Package | null> => {
    const ready = await readyDraft(open);
    return ready && { id: ready.id, files: articleOf(ready, registersOf)?.files ?? null, draft: ready };
  };
  return (
    <div className="grid gap-1">
      <div>
        <PlainButton onClick={() => setIsOpen((before) => !before)}>{t('shelf.share')}</PlainButton>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareLink pack={pack} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The article of a draft that the browser does not store. */
type Unstored = { is: 'unstored'; draft: Draft; files: OwnFiles };

/** Makes the article of a draft, and stores it; or says what stands in the way. */
async function readDraftAsArticle(
  open: OpenDraft,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ReadProblem | Unstored | null> {
  const ready = await readyDraft(open, signal, onProgress);
  if (!ready) return { is: 'aligning' };
  const made = articleOf(ready, registersOf);
  if (!made) return { is: 'no-arabic' };
  const here = await findOwnArticle(ready.id);
  const unstored: Unstored = { is: 'unstored', draft: ready, files: made.files };
  if (!here.ok && here.reason !== 'missing') return unstored;
  const saved = await saveOwnArticle(made.files, { basedOn: here.ok ? here.value.revision : 0 });
  if (!saved.ok) {
    if (saved.reason === 'invalid') return { is: 'invalid', problems: saved.problems };
    return saved.reason === 'changed' ? { is: 'failed', reason: saved.reason } : unstored;
  }
  // The draft as it is now goes to the device before the page is left.
  await new Promise((done) => requestAnimationFrame(done));
  const state = await open.flush();
  return state === 'saved' || state === 'waiting' ? null : { is: 'failed', reason: state };
}

function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    // A field has an undo of its own.
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const isRedo = (event.code === 'KeyZ' && event.shiftKey) || (event.code === 'KeyY' && !event.metaKey);
    if (isRedo) redo?.();
    else if (event.code === 'KeyZ') undo?.();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Whether all is saved, in the bar. */
function SaveNote({ open: { state } }: { open: OpenDraft }) {
  const { t } = useTranslation('workbench');
  return (
    <p role="status" className="truncate text-ink3" data-saved={state === 'saved' ? '' : undefined}>
      {t(state === 'saved' ? 'saved' : state === 'waiting' ? 'saving' : 'unsaved')}
    </p>
  );
}

/** What another tab has done to the draft, or why it could not be saved; with what can be done. */
function TabTrouble({ open, onAdd }: { open: OpenDraft; onAdd: () => void }) {
  const { t } = useTranslation('workbench');
  const { state } = open;
  if (state === 'saved' || state === 'waiting') return null;
  const isUnstored = state !== 'changed' && state !== 'missing';
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-hair bg-panel px-6.5 py-2.5 text-ink"
    >
      <p className="max-w-[70ch] flex-1">
        {t(state === 'missing' ? 'deletedElsewhere' : `failures.${state}`)}
        {isUnstored && ` ${t('unstored.can')}`}
      </p>
      {state === 'changed' && (
        <>
          <PlainButton onClick={() => void open.takeTheirs()}>{t('takeTheirs')}</PlainButton>
          <PlainButton onClick={() => void open.keepMine()}>{t('keepMine')}</PlainButton>
        </>
      )}
      {state === 'missing' && (
        <>
          <PlainButton onClick={() => void open.keepMine()}>{t('saveAnew')}</PlainButton>
          <PlainButton onClick={onAdd}>{t('add.title')}</PlainButton>
        </>
      )}
      {isUnstored && (
        <>
          <PlainButton onClick={() => savePackage(open.draft)}>{t('shelf.save')}</PlainButton>
          <PlainButton onClick={() => void open.flush()}>{t('saveAgain')}</PlainButton>
        </>
      )}
    </div>
  );
}

/** Gives the reader a draft as a file, with its article where it is one already. */
function savePackage(draft: Draft) {
  const files = articleOf(draft, registersOf)?.files ?? null;
  downloadBytes(`${draft.id}.bayan`, packed({ id: draft.id, files, draft }));
}

function ReadTrouble({ problem }: { problem: ReadProblem }) {
  const { t } = useTranslation('workbench');
  return (
    <div role="alert" className="grid gap-1 border-b border-hair bg-panel px-6.5 py-2.5 text-ink">
      {problem.is === 'no-arabic' && <p>{t('decide.no-arabic.about')}</p>}
      {problem.is === 'aligning' && <p>{t('noAligning')}</p>}
      {problem.is === 'failed' && <p>{t(`failures.${problem.reason}`)}</p>}
      {problem.is === 'invalid' && (
        <>
          <p>{t('invalid')}</p>
          <ul lang="en" dir="ltr">
            {problem.problems.slice(0, 5).map(({ entry, problem: what }, at) => (
              <li key={at}>
                <bdi>{entry}</bdi>: <bdi>{what}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
