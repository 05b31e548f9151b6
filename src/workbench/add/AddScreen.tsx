import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleQuery } from '#article/address/address';
import { arrivalIn, type Arrival as Announced } from '#article/address/shared';
import { lazyPart } from '#ui/loading/lazy-part';
import { listDrafts } from '#storage/articles/drafts';
import type { Problem as ArticleProblem } from '#article/problems';
import type { Failure } from '#storage/failure';
import { listOwnArticles } from '#storage/articles/own-articles';
import type { PairFile } from '#import/formats/pairs';
import type { Problem, Result } from '#import/problem';
import { FilledButton, PlainButton } from '#ui/controls/buttons';
import { media, useMedia } from '#ui/useMedia';
import { MAIN, SHELL } from '#ui/styles/shell';
import type { Draft } from '#workbench/draft/draft';
import { draftOf, draftOfPairs, withMoreLines } from '#workbench/draft/incoming';
import { unpacked, type Package } from '#workbench/package';
import { BookChooser, TableChooser } from './Choosers';
import { placePackage, putBack, type Placing } from './place-package';
import { ProblemNote } from './ProblemNote';
import { clipboardText, givenFiles, givenPaste, type Given } from './read-in';
import { ShelfList } from './ShelfList';
import { useTypedText } from './useTypedText';
import { SidePanel } from '#workbench/SidePanel';
import { takeLaunched } from '#workbench/receive/launched';

// Each comes when it is first called for.
const Receiver = lazyPart(async () => ({ default: (await import('#workbench/receive/Receiver')).Receiver }));
const Bookmarklet = lazyPart(async () => ({ default: (await import('#workbench/receive/Bookmarklet')).Bookmarklet }));
const Arrival = lazyPart(async () => ({ default: (await import('#workbench/share/Arrival')).Arrival }));
const LinkReader = lazyPart(async () => ({ default: (await import('#workbench/share/LinkReader')).LinkReader }));

/** What the empty page says, each half in its own language, whatever that of the interface. */
const here = { en: 'Paste the text here', ar: 'ألصِق النص هنا' };

interface Props {
  ownHref: string;
  /** Where all articles are listed. */
  libraryHref: string;
  /** The draft that more text is for; `null` for a new one. */
  more: Draft | null;
  onDraft: (draft: Draft) => void;
  onOpen: (id: string) => void;
  /** Opens what cannot be stored, in this tab alone; gives why it cannot be opened, or `null`. */
  onReadHere: (coming: Package) => Promise<readonly ArticleProblem[] | null>;
  onCancel: () => void;
  shortcuts: boolean;
}

/** What took the place of what was here, and what follows. */
interface Replaced {
  before: Package;
  now: Package;
  next: 'read' | 'draft';
}

type Stage =
  | { at: 'rest' }
  | { at: 'reading' }
  | { at: 'refused'; problem: Problem }
  | { at: 'failed'; reason: Failure | 'changed'; coming: Package }
  | { at: 'choosing'; given: Given }
  | { at: 'announced'; arrival: Announced }
  | { at: 'arrived'; coming: Package; from: 'link' | 'file' }
  | { at: 'placed' }
  | ({ at: 'replaced' } & Replaced)
  | { at: 'put-back' }
  | { at: 'sorted'; file: PairFile }
  | { at: 'keys' };

/** The lines of an empty page, which would strike through what is typed over both halves; they fade towards its foot. Those of the two scripts meet every 108 px at the usual size. */
const RULED =
  'bg-[repeating-linear-gradient(transparent_0_calc(1lh-1px),var(--hair)_calc(1lh-1px)_1lh)] mask-[linear-gradient(#000_60%,rgb(0_0_0/0.35))]';

const kinds = ['text', 'pages', 'subtitles', 'pairs', 'bayan', 'pdf'] as const;
/** How the files are called. */
const endings: Record<(typeof kinds)[number], string> = {
  text: '.txt',
  pages: '.html .docx .epub',
  subtitles: '.srt .vtt',
  pairs: 'TMX XLIFF CSV XLSX',
  bayan: '.bayan',
  pdf: '',
};

/** The page to add an article: an empty facing page for a paste, a drop or a file; beside it what happens then, and what lies on this device. */
export function AddScreen({ ownHref, libraryHref, more, onDraft, onOpen, onReadHere, onCancel, shortcuts }: Props) {
  const { t } = useTranslation('workbench');
  const [stage, setStage] = useState<Stage>(() => (more ? { at: 'rest' } : stageOfAddress()));
  const { typed, setTyped, isLeft } = useTypedText(more?.id ?? 'new');
  const [isOver, setIsOver] = useState(false);
  // A hand on the screen has nothing to drop.
  const touch = useMedia(media.coarse);
  const field = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);

  async function make(of: (options: { now: Date; taken: ReadonlySet<string> }) => Draft) {
    const [drafts, articles] = await Promise.all([listDrafts(), listOwnArticles()]);
    const taken = new Set([
      ...(drafts.ok ? drafts.value.drafts.map(({ id }) => id) : []),
      ...(articles.ok ? articles.value.articles.map(({ id }) => id) : []),
    ]);
    onDraft(of({ now: new Date(), taken }));
  }

  async function take(given: Given) {
    const { incoming } = given;
    if (incoming.kind === 'text') {
      if (more) onDraft(withMoreLines(more, incoming.lines, incoming.meta));
      else await make((options) => draftOf(incoming.lines, incoming.meta, options));
    } else if (incoming.kind === 'pairs' && incoming.file.isSorted) setStage({ at: 'sorted', file: incoming.file });
    else if (incoming.kind === 'pairs') await make((options) => draftOfPairs(incoming.file.pairs, options));
    else if (incoming.kind === 'package') {
      const opened = unpacked(incoming.bytes, given.name ?? '');
      if (opened.ok) await placed(opened.value, placePackage(opened.value));
      else setStage({ at: 'refused', problem: opened.problem });
    } else setStage({ at: 'choosing', given });
  }

  async function placed(coming: Package, placing: Promise<Placing>, then: 'read' | 'draft' = 'draft') {
    const outcome = await placing;
    if (outcome.is === 'placed' && outcome.replaced) {
      // What follows would leave the page, and with it the way back.
      forgetArrival();
      setStage({ at: 'replaced', before: outcome.replaced, now: coming, next: then });
    } else if (outcome.is === 'placed') {
      if (then === 'read') window.location.assign(ownHref + articleQuery(outcome.id));
      else if (outcome.hasDraft) onOpen(outcome.id);
      else setStage({ at: 'placed' });
    } else if (outcome.is === 'other') setStage({ at: 'arrived', coming: outcome.coming, from: 'file' });
    else if (outcome.is === 'refused') setStage({ at: 'refused', problem: outcome.problem });
    else setStage({ at: 'failed', reason: outcome.reason, coming });
  }

  async function read(reading: Promise<Result<Given>> | Result<Given>) {
    setStage({ at: 'reading' });
    const outcome = await reading;
    if (!outcome.ok) return setStage({ at: 'refused', problem: outcome.problem });
    setStage({ at: 'rest' });
    await take(outcome.value);
  }

  async function use() {
    const given = givenPaste(typed, null);
    await read(given);
    // Where it could not be read it stays to be changed.
    if (given.ok) setTyped('');
  }

  async function paste() {
    const text = await clipboardText();
    if (text) return read(givenPaste(text.plain, text.html));
    // The browser does not let a page read the clipboard: the keys paste, and the field for them has the focus.
    field.current?.focus();
    setStage({ at: 'keys' });
  }

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data) return;
    const isElsewhere = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (isElsewhere && isElsewhere !== field.current) return;
    event.preventDefault();
    if (data.files.length > 0) void read(givenFiles([...data.files]));
    else void read(givenPaste(data.getData('text/plain'), data.getData('text/html') || null));
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const data = event.dataTransfer;
    if (!data) return;
    if (data.files.length > 0) void read(givenFiles([...data.files]));
    else void read(givenPaste(data.getData('text/plain'), data.getData('text/html') || null));
  });
  const onDrag = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!shortcuts || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')) return;
    if (event.code !== 'KeyO') return;
    event.preventDefault();
    input.current?.click();
  });
  const onHash = useEffectEvent(() => {
    const next = stageOfAddress();
    if (!more && next.at === 'announced') setStage(next);
  });
  const onLaunch = useEffectEvent((files: File[]) => void read(givenFiles(files)));
  useEffect(() => takeLaunched((files) => onLaunch(files)), []);
  useEffect(() => {
    const listen = () => onHash();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  useEffect(() => {
    const listeners: [string, (event: Event) => void][] = [
      ['paste', (event) => onPaste(event as ClipboardEvent)],
      ['drop', (event) => onDrop(event as DragEvent)],
      ['dragover', (event) => onDrag(event as DragEvent)],
      ['dragleave', (event) => onDrag(event as DragEvent)],
      ['keydown', (event) => onKey(event as KeyboardEvent)],
    ];
    for (const [type, listener] of listeners) document.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener);
    };
  }, []);

  const chosen = stage.at === 'choosing' ? stage.given.incoming : null;
  const rest = () => {
    forgetArrival();
    setStage({ at: 'rest' });
  };
  const refuse = (problem: Problem) => setStage({ at: 'refused', problem });
  return (
    <div className={SHELL}>
      <main id="text" tabIndex={-1} className={MAIN}>
        <div className="mx-auto grid max-w-page gap-6 py-3u">
          <div>
            <h1 className="font-en text-24 leading-9 text-ink ar:font-ar ar:text-28 ar:leading-11" lang={t('lang')}>
              {t(more ? 'add.more' : 'add.title')}
            </h1>
            <p className="text-ink2">{t('add.lead')}</p>
          </div>
          {chosen?.kind === 'book' && (
            <BookChooser
              book={chosen.book}
              onLines={(lines) => {
                if (more) onDraft(withMoreLines(more, lines, {}));
                else void make((options) => draftOf(lines, {}, options));
              }}
              onProblem={refuse}
              onCancel={rest}
            />
          )}
          {chosen?.kind === 'table' && stage.at === 'choosing' && (
            <TableChooser
              name={stage.given.name ?? ''}
              sheets={chosen.sheets}
              onPairs={(file) => void make((options) => draftOfPairs(file.pairs, options))}
              onProblem={refuse}
              onCancel={rest}
            />
          )}
          <Suspense fallback={null}>
            {stage.at === 'announced' && stage.arrival.is !== 'link' && (
              <Receiver
                key={stage.arrival.is}
                from={stage.arrival.is}
                onGiven={(given) => {
                  // What is taken here is gone: the address does not ask for it again.
                  forgetArrival();
                  void read(given);
                }}
                onCancel={rest}
              />
            )}
            {stage.at === 'announced' && stage.arrival.is === 'link' && (
              <LinkReader
                packed={stage.arrival.packed}
                onRead={(found) =>
                  setStage(
                    found.ok
                      ? { at: 'arrived', coming: found.value, from: 'link' }
                      : { at: 'refused', problem: found.problem },
                  )
                }
              />
            )}
            {stage.at === 'arrived' && (
              <Arrival
                coming={stage.coming}
                from={stage.from}
                onPlaced={(placing, then) => void placed(stage.coming, placing, then)}
                onOpen={(id, hasDraft) => (hasDraft ? onOpen(id) : window.location.assign(ownHref + articleQuery(id)))}
                onCancel={rest}
              />
            )}
          </Suspense>
          {stage.at === 'refused' && <ProblemNote problem={stage.problem} />}
          {stage.at === 'failed' && <Failed {...stage} onDraft={onDraft} onReadHere={onReadHere} />}
          {stage.at === 'sorted' && (
            <div role="alert" className="grid gap-3">
              <p className="text-ink">{t('add.sorted')}</p>
              <div className="flex flex-wrap items-center gap-4">
                <FilledButton onClick={() => void make((options) => draftOfPairs(stage.file.pairs, options))}>
                  {t('choose.take')}
                </FilledButton>
                <PlainButton onClick={rest}>{t('cancel')}</PlainButton>
              </div>
            </div>
          )}
          {stage.at === 'replaced' && (
            <ReplacedNote
              {...stage}
              ownHref={ownHref}
              onOpen={onOpen}
              onUndone={(outcome) =>
                setStage(
                  outcome.is === 'failed'
                    ? { at: 'failed', reason: outcome.reason, coming: stage.before }
                    : { at: 'put-back' },
                )
              }
            />
          )}
          {chosen === null && stage.at !== 'arrived' && stage.at !== 'announced' && stage.at !== 'sorted' && (
            <div
              className={`grid rounded-lg border bg-raised ${isOver ? 'border-accent outline-2 outline-accent' : 'border-edge focus-within:border-accent'}`}
            >
              <div dir="ltr" className="relative grid grid-cols-pair px-4.5 pt-3 max-column:grid-cols-1">
                <span
                  aria-hidden="true"
                  className={`${typed === '' ? RULED : ''} min-h-81 font-en text-17 leading-6.75 text-ink3 max-column:hidden`}
                  lang="en"
                >
                  {typed === '' && here.en}
                </span>
                <span className="max-column:hidden" />
                <span
                  aria-hidden="true"
                  dir="rtl"
                  className={`${typed === '' ? RULED : ''} min-h-81 font-ar text-21 leading-9 text-ink3 max-column:min-h-54`}
                  lang="ar"
                >
                  {typed === '' && here.ar}
                </span>
                <textarea
                  ref={field}
                  dir="auto"
                  aria-label={t('add.field')}
                  value={typed}
                  className="absolute inset-0 resize-none rounded-lg bg-transparent px-4.5 pt-3 font-ar text-21 leading-9 text-ink focus:outline-none"
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
              </div>
              <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4.5 py-3.5">
                {typed.trim() === '' ? (
                  <FilledButton onClick={() => void paste()} keys={pasteKeys()}>
                    {t('add.paste')}
                  </FilledButton>
                ) : (
                  <FilledButton onClick={() => void use()}>{t('add.use')}</FilledButton>
                )}
                <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-sm text-ink2 hover:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent max-column:min-h-12">
                  {t('add.open')}
                  {shortcuts && (
                    <kbd className="font-ui text-12 text-ink3 max-column:hidden" dir="ltr" aria-hidden="true">
                      O
                    </kbd>
                  )}
                  <input
                    ref={input}
                    type="file"
                    multiple
                    className="sr-only"
                    accept=".txt,.html,.htm,.xhtml,.docx,.epub,.srt,.vtt,.tmx,.xlf,.xliff,.csv,.tsv,.xlsx,.bayan,.md,text/plain"
                    onChange={(event) => {
                      const files = [...(event.currentTarget.files ?? [])];
                      // The same file can be chosen again.
                      event.currentTarget.value = '';
                      if (files.length > 0) void read(givenFiles(files));
                    }}
                  />
                </label>
                <p role="status" className="flex-1 text-end text-ink3 max-column:text-start">
                  {stage.at === 'reading'
                    ? t('add.reading')
                    : stage.at === 'keys'
                      ? t('add.keys', { keys: pasteKeys() })
                      : stage.at === 'placed'
                        ? t('package.placed')
                        : stage.at === 'put-back'
                          ? t('package.putBack')
                          : isLeft
                            ? t('add.left')
                            : [...(touch ? [] : [t('add.drop')]), t('add.apart')].join(' ')}
                </p>
                {isLeft && <PlainButton onClick={() => setTyped('')}>{t('add.dropLeft')}</PlainButton>}
              </div>
            </div>
          )}
          {more && (
            <div>
              <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>
            </div>
          )}
          <section aria-labelledby="formats-title" className="grid gap-1.5">
            <h2 id="formats-title" className="font-medium text-ink">
              {t('formats.title')}
            </h2>
            <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
              {kinds.map((kind) => (
                <div key={kind} className="contents">
                  <dt className="text-ink3">{t(`formats.names.${kind}`)}</dt>
                  <dd>
                    {endings[kind] !== '' && (
                      <span className="pe-2.5 text-ink">
                        <bdi lang="en" dir="ltr">
                          {endings[kind]}
                        </bdi>
                      </span>
                    )}
                    {kind !== 'pages' && kind !== 'subtitles' && t(`formats.notes.${kind}`)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </main>
      <SidePanel label={t('add.beside')}>
        <ShelfList ownHref={ownHref} libraryHref={libraryHref} onOpen={onOpen} />
        <section aria-labelledby="then-title" className="grid gap-2">
          <h2 id="then-title" className="font-medium text-ink">
            {t('then.title')}
          </h2>
          <ol className="grid gap-2">
            {(['text', 'align', 'mark'] as const).map((step) => (
              <li key={step}>
                <span className="font-medium text-ink">{t(`steps.${step}`)}</span>
                <br />
                {t(`then.${step}`)}
              </li>
            ))}
          </ol>
        </section>
        {!more && (
          <Suspense fallback={null}>
            <Bookmarklet />
          </Suspense>
        )}
        <section aria-labelledby="device-title" className="grid gap-1">
          <h2 id="device-title" className="font-medium text-ink">
            {t('device.title')}
          </h2>
          <p>{t('device.about')}</p>
        </section>
      </SidePanel>
    </div>
  );
}

interface ReplacedProps extends Replaced, Pick<Props, 'ownHref' | 'onOpen'> {
  onUndone: (outcome: Placing) => void;
}

/** Something that was here has given way: it can be put back, or what came is opened. */
function ReplacedNote({ before, now, next, ownHref, onOpen, onUndone }: ReplacedProps) {
  const { t } = useTranslation('workbench');
  const note = useRef<HTMLDivElement>(null);
  // What was chosen in is gone.
  useEffect(() => note.current?.focus(), []);
  const reads = now.files !== null && (next === 'read' || now.draft === null);
  const go = () => (reads ? window.location.assign(ownHref + articleQuery(now.id)) : onOpen(now.id));
  return (
    <div ref={note} tabIndex={-1} role="status" className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <p className="flex-1 text-ink">{t('package.replaced')}</p>
      <PlainButton onClick={() => void putBack(before, now).then(onUndone)}>{t('undo')}</PlainButton>
      <FilledButton onClick={go}>{t(reads ? 'arrival.openRead' : 'arrival.open')}</FilledButton>
    </div>
  );
}

/** Why what came could not be stored, and how it is read all the same. */
function Failed({
  reason,
  coming,
  onDraft,
  onReadHere,
}: { reason: Failure | 'changed'; coming: Package } & Pick<Props, 'onDraft' | 'onReadHere'>) {
  const { t } = useTranslation('workbench');
  const { files, draft } = coming;
  const [isBroken, setIsBroken] = useState(false);
  const read = async () => setIsBroken((await onReadHere(coming)) !== null);
  return (
    <div role="alert" className="grid gap-2">
      <p className="text-ink">{t(isBroken ? 'problems.package-damaged.what' : `failures.${reason}`)}</p>
      {reason !== 'changed' && !isBroken && (
        <p className="flex gap-x-4.5">
          {files ? (
            <PlainButton onClick={() => void read()}>{t('unstored.read')}</PlainButton>
          ) : (
            draft && <PlainButton onClick={() => onDraft(draft)}>{t('unstored.open')}</PlainButton>
          )}
        </p>
      )}
    </div>
  );
}

/** What the address announces is to be taken. */
function stageOfAddress(): Stage {
  const arrival = arrivalIn(window.location.hash);
  return arrival === null ? { at: 'rest' } : { at: 'announced', arrival };
}

/** What was taken or put aside does not stay in the address. */
function forgetArrival() {
  if (arrivalIn(window.location.hash) !== null)
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

/** The keys that paste on this system. */
function pasteKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘V' : 'Ctrl+V';
}
