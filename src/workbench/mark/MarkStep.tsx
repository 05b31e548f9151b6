import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entityKinds, type Lang } from '#article/format/schema';
import { wordSpans } from '#article/words/word-spans';
import type { KnownEntity } from '#propose/types';
import type { Draft, Place } from '#workbench/draft/draft';
import { uiLang } from '#i18n/ui-lang';
import { useMedia } from '#ui/useMedia';
import { openOf, type Acts, type Mode } from '#workbench/mark/marks/acts';
import { arrowAct, keyAct, type ArrowAct, type KeyAct } from '#workbench/mark/marks/keys';
import { MarkPanel } from './MarkPanel';
import { MarkText } from '#workbench/mark/text/MarkText';
import {
  addCue,
  addName,
  changeCue,
  keyOfCue,
  keyOfMention,
  movedPlace,
  setKind,
  setPlace,
  setState,
  setStateOfName,
  setStateWithin,
  type MarkKey,
} from '#workbench/mark/marks/marks';
import { paintsOf, type Paints } from '#workbench/mark/text/paints';
import { filtered, nextOpen, queueOf, type QueueFilter, type QueueItem } from '#workbench/mark/marks/queue';
import { sentenceAt, sentencesOf, textOf, type PlacedSentence } from '#workbench/mark/marks/sentences';
import { rangeOf, usePaintMarks } from '#workbench/mark/text/usePaintMarks';
import { usePicked } from '#workbench/mark/text/usePicked';
import { useProposals } from '#workbench/mark/propose/useProposals';
import { useScreenRange } from '#workbench/mark/text/useScreenRange';

interface Props {
  draft: Draft;
  /** Takes a change, with what is said of it. Without words it is the machine's, and nothing to undo: proposals have been made. */
  onChange: (next: Draft, announce?: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** The last step is done: on to reading. */
  onNext: () => void;
  /** How the article can be shared. */
  share?: ReactNode;
  /** What the reader's other articles name: it is proposed first. `null` while it is read. */
  known?: readonly KnownEntity[] | null;
  /** Whether all of that could be read. */
  isKnownWhole?: boolean;
  /** Single keys act. */
  shortcuts?: boolean;
}

/** The third step: names and commitments are proposed, and the reader decides on each, on many at once, or on none. */
export function MarkStep({
  draft,
  onChange,
  onUndo,
  onRedo,
  canUndo,
  canRedo,
  onNext,
  share,
  known,
  isKnownWhole = true,
  shortcuts = true,
}: Props) {
  const { t, i18n } = useTranslation(['workbench', 'registers']);
  const isPhone = useMedia('(width < 43.75em)');
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<MarkKey | null>(null);
  const [filter, setFilter] = useState<QueueFilter>('all');
  const [mode, setMode] = useState<Mode>(null);
  const [said, setSaid] = useState('');

  const onMarks = useCallback((next: Draft) => onChange(next), [onChange]);
  const state = useProposals(draft, onMarks, known);
  const sentences = sentencesOf(draft);
  const text = useMemo(() => textOf({ alignment: draft.alignment }), [draft.alignment]);
  const words = useMemo(() => wordSpans(text), [text]);
  const items = useMemo(() => queueOf(draft), [draft]);
  const shown = useMemo(() => filtered(items, filter), [items, filter]);
  const item = shown.find(({ key }) => key === focused) ?? nextOpen(shown, null) ?? shown[0] ?? null;
  const [picked, setPicked] = usePicked(root, sentences, text, words);
  const screen = useScreenRange(root, sentences);

  const paints = useMemo(() => {
    // On a phone the layer in focus alone: two kinds of lines are too many there.
    const layer = isPhone && item ? items.filter(({ what }) => what === item.what) : items;
    const made: Paints = paintsOf(layer, item?.key ?? null);
    const sentence = picked && sentenceAt(sentences, picked.start);
    if (picked && sentence) {
      const { id, start } = sentence;
      made.set('mark-picked', [{ sentence: id, lang: 'ar', start: picked.start - start, end: picked.end - start }]);
    }
    return made;
  }, [items, item, isPhone, picked, sentences]);
  usePaintMarks(root, paints);

  const wordsOf = useCallback(({ place }: Pick<QueueItem, 'place'>) => text.slice(place.start, place.end), [text]);

  /** Shows a mark: its words come into view, and are told. */
  const show = (next: QueueItem | null, list: readonly QueueItem[] = shown) => {
    setMode(null);
    if (!next) return;
    setFocused(next.key);
    reveal(root.current, next);
    setSaid(
      t('mark.said.at', {
        at: list.findIndex(({ key }) => key === next.key) + 1,
        of: list.length,
        what: what(next),
        words: wordsOf(next),
        state: t(`mark.states.${next.state}`),
      }),
    );
  };
  const what = (own: QueueItem) =>
    own.what === 'name' ? t(`mark.kinds.${own.name.kind}`) : t(`registers:undertakingKinds.${own.cue.kind}`);

  const change = (next: Draft | null, announce: string) => {
    if (next) onChange(next, announce);
  };
  /** A decision: the next that is open comes into view. */
  const decide = (next: Draft | null, announce: string) => {
    change(next, announce);
    const list = filtered(queueOf(next ?? draft), filter);
    const after = list.some(({ key }) => key === item?.key) ? (item?.key ?? null) : before(shown, list, item?.key);
    const open = nextOpen(list, after);
    if (!open) return;
    setFocused(open.key);
    setMode(null);
    reveal(root.current, open);
  };

  const acts: Acts & {
    kind: (number: number) => void;
    /** Goes to another word, or moves the end. */ movePick: Acts['border'];
  } = {
    accept: () =>
      item && decide(setState(draft, item.key, 'accepted'), t('mark.said.accepted', { words: wordsOf(item) })),
    reject: () =>
      item && decide(setState(draft, item.key, 'rejected'), t('mark.said.rejected', { words: wordsOf(item) })),
    acceptName: () =>
      item?.what === 'name' &&
      decide(
        setStateOfName(draft, item.name.entity, 'accepted'),
        t('mark.said.allOfName', { name: called(item), number: openOf(item) }),
      ),
    acceptScreen: () =>
      screen &&
      decide(
        setStateWithin(draft, screen, 'accepted'),
        t('mark.said.allOnScreen', { number: openWithin(items, screen) }),
      ),
    step: (by: 1 | -1) => {
      const at = shown.findIndex(({ key }) => key === item?.key);
      show(shown[(at + by + shown.length) % shown.length] ?? null);
    },
    kind: (number: number) => {
      const kind = entityKinds[number - 1];
      if (item?.what !== 'name' || !kind) return;
      change(
        setKind(draft, item.name.entity, kind),
        t('mark.said.kind', { name: called(item), kind: t(`mark.kinds.${kind}`) }),
      );
    },
    border: (side: 'start' | 'end', by: 1 | -1) => {
      const sentence = item && sentenceAt(sentences, item.place.start);
      const place = item && sentence && movedPlace(words, sentence, item.place, side, by);
      const next = item && place && setPlace(draft, item.key, place);
      if (!item || !place || !next) return;
      change(next, t('mark.said.span', { words: text.slice(place.start, place.end) }));
      setFocused(item.what === 'name' ? keyOfMention({ ar: place }) : keyOfCue({ cue: [place] }));
    },
    pickWords: () => {
      const sentence = item
        ? item.sentence
        : (sentences.find(({ unit }) => unit === screenUnit(screen, sentences)) ?? sentences[0]);
      const from = item?.place.end ?? sentence?.start ?? 0;
      const within = words.filter(({ start, end }) => sentence && start >= sentence.start && end <= sentence.end);
      const word = within.find(({ start }) => start >= from) ?? within.at(-1);
      if (!word) return;
      setMode('words');
      setPicked(word);
      setSaid(`${text.slice(word.start, word.end)}. ${t('mark.wordKeys')}`);
    },
    movePick: (side: 'start' | 'end', by: 1 | -1) => {
      const sentence = picked && sentenceAt(sentences, picked.start);
      const place =
        picked &&
        sentence &&
        (side === 'end' ? movedPlace(words, sentence, picked, side, by) : wordBeside(words, sentence, picked, by));
      if (!place) return;
      setPicked(place);
      setSaid(text.slice(place.start, place.end));
    },
    cancelPick: () => {
      setMode(null);
      setPicked(null);
    },
    addName: () => {
      if (!picked) return;
      change(
        addName(draft, text, picked, 'place'),
        t('mark.said.added', { words: text.slice(picked.start, picked.end) }),
      );
      added(keyOfMention({ ar: picked }));
    },
    addCue: () => {
      if (!picked) return;
      change(
        addCue(draft, text, picked, 'stated'),
        t('mark.said.added', { words: text.slice(picked.start, picked.end) }),
      );
      added(keyOfCue({ cue: [picked] }));
    },
    addObject: () => {
      if (!picked || item?.what !== 'cue') return;
      const objects = [...item.cue.objects, { ar: picked, en: null }].sort((a, b) => a.ar.start - b.ar.start);
      change(
        changeCue(draft, item.key, { objects }),
        t('mark.said.added', { words: text.slice(picked.start, picked.end) }),
      );
      added(item.key);
    },
  };
  function added(key: MarkKey) {
    setFilter('all');
    setFocused(key);
    setMode(null);
    setPicked(null);
    getSelection()?.removeAllRanges();
  }
  const called = (own: Extract<QueueItem, { what: 'name' }>) => {
    const { ar, en } = own.name.name;
    return uiLang(i18n.language) === 'ar' ? ar : (en ?? ar);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return;
    const handled =
      undoes(event, { onUndo, onRedo, canUndo, canRedo }) ||
      (mode !== null && onArrow(arrowAct(event), event.target)) ||
      (shortcuts && onAct(keyAct(event)));
    if (handled) event.preventDefault();
  };
  const onArrow = (act: ArrowAct | null, target: EventTarget | null): boolean => {
    // Enter on a button is the button's.
    if (act === null || (act === 'done' && target instanceof HTMLButtonElement)) return false;
    if (act === 'leave') {
      if (mode === 'words') acts.cancelPick();
      else setMode(null);
    } else if (act === 'done') {
      if (mode === 'words') document.getElementById('mark-as-name')?.focus();
      else setMode(null);
    } else if (mode === 'words') acts.movePick(act.side === 'end' ? 'start' : 'end', act.by);
    else acts.border(act.side, act.by);
    return true;
  };
  const onAct = (act: KeyAct | null): boolean => {
    if (act === null) return false;
    if (typeof act === 'object') acts.kind(act.kind);
    else if (act === 'accept') acts.accept();
    else if (act === 'accept-name') acts.acceptName();
    else if (act === 'accept-screen') acts.acceptScreen();
    else if (act === 'reject') acts.reject();
    else if (act === 'span') setMode(item ? 'span' : null);
    else if (act === 'words') acts.pickWords();
    else acts.step(act === 'next' ? 1 : -1);
    return true;
  };
  const listener = useRef(onKey);
  useEffect(() => {
    listener.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => listener.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const onPoint = (sentence: PlacedSentence, lang: Lang, offset: number) => {
    const here = shown.filter((one) => one.sentence.id === sentence.id && holds(one, lang, offset));
    const [smallest] = here.sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start));
    if (smallest) show(smallest);
  };

  return (
    <div className="panel:grid panel:grid-cols-[minmax(0,1fr)_var(--panel-width)]">
      <main aria-label={t('mark.text')} className="min-w-0 pb-[50dvh] panel:pb-0">
        <MarkText root={root} sentences={sentences} onPoint={onPoint} />
      </main>
      <MarkPanel
        draft={draft}
        text={text}
        items={items}
        shown={shown}
        item={item}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setFocused(null);
        }}
        state={state}
        mode={mode}
        onMode={setMode}
        picked={picked}
        openOnScreen={screen ? openWithin(items, screen) : 0}
        acts={acts}
        onShow={show}
        onChange={change}
        onNext={onNext}
        share={share}
        isKnownWhole={isKnownWhole}
        shortcuts={shortcuts}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function openWithin(items: readonly QueueItem[], { start, end }: Place): number {
  return items.filter(({ state, place }) => state === 'proposed' && place.start >= start && place.start < end).length;
}

function screenUnit(screen: Place | null, sentences: readonly PlacedSentence[]): number | null {
  return screen && (sentenceAt(sentences, screen.start)?.unit ?? null);
}

/** The word before or after words that are chosen, in their sentence. */
function wordBeside(words: readonly Place[], within: Place, chosen: Place, by: 1 | -1): Place | null {
  const inside = words.filter(({ start, end }) => start >= within.start && end <= within.end);
  const found =
    by === 1 ? inside.find(({ start }) => start >= chosen.end) : inside.findLast(({ end }) => end <= chosen.start);
  return found ?? null;
}

/** The mark of a new list after which one of an old list stood that is no longer in it. */
function before(old: readonly QueueItem[], now: readonly QueueItem[], gone: MarkKey | undefined): MarkKey | null {
  const kept = new Set(now.map(({ key }) => key));
  const at = old.findIndex(({ key }) => key === gone);
  return old.slice(0, Math.max(0, at)).findLast(({ key }) => kept.has(key))?.key ?? null;
}

/** Whether a mark stands at an offset of its sentence. */
function holds(item: QueueItem, lang: Lang, offset: number): boolean {
  const own = paintsOf([item], null);
  return [...own.values()].some((stretches) =>
    stretches.some((one) => one.lang === lang && one.start <= offset && offset <= one.end),
  );
}

/** Brings the words of a mark into view, if they are not. */
function reveal(root: HTMLElement | null, { sentence, place }: QueueItem): void {
  const stretch = {
    sentence: sentence.id,
    lang: 'ar',
    start: place.start - sentence.start,
    end: place.end - sentence.start,
  } as const;
  const range = root && rangeOf(root, stretch);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const { first, last } = roomOf();
  if (top >= first && bottom <= last) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - first - (last - first) / 3, behavior: calm ? 'instant' : 'smooth' });
}

/** The part of the window in which text can be seen, in CSS px: below the bar, above the sheet. */
function roomOf(): { first: number; last: number } {
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--bar')) * 16;
  const sheet = matchMedia('(width < 82.5em)').matches;
  return { first: (bar || 54) + 8, last: sheet ? window.innerHeight / 2 - 8 : window.innerHeight - 8 };
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null)
  );
}

type History = Pick<Props, 'onUndo' | 'onRedo' | 'canUndo' | 'canRedo'>;

/** Undo and redo by their keys, of the Mac and of others. */
function undoes(event: KeyboardEvent, { onUndo, onRedo, canUndo, canRedo }: History): boolean {
  if (!(event.metaKey || event.ctrlKey) || event.altKey) return false;
  const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if (!redo && event.code !== 'KeyZ') return false;
  if (redo && canRedo) onRedo();
  if (!redo && canUndo) onUndo();
  return true;
}
