import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '#align/align';
import { nextDoubtful, type Alignment } from '#align/edits';
import type { Draft } from '#workbench/draft/draft';
import { alignBeside } from './aligner';
import { AlignPanel, type PanelAct } from './AlignPanel';
import { changed, type Act } from './changes';
import { doubtfulPairs, isDoubtful, ratioOf, suggestionFor } from './doubt';
import { keyAct, wordStarts, type KeyAct } from './keys';
import { PairRow, type Caret, type RowWords } from './PairRow';
import { useMachine } from './useMachine';

interface Props {
  draft: Draft;
  /** @param announce what was done, in a sentence */
  onChange: (next: Draft, announce?: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  onNext: () => void;
}

const EMPTY: Alignment = { ar: [], en: [], pairs: [] };
const TOOLS = ['merge-up', 'merge-down', 'split', 'shift-down', 'pin', 'no-english', 'type'] as const;
const KEYS = {
  'merge-up': '⇧↑',
  'merge-down': '⇧↓',
  split: '↵',
  'shift-down': '⌥↓',
  pin: 'P',
  'no-english': '0',
  type: 'E',
};

/** The second step: which English goes with which Arabic. A broken line is the machine's, a solid one the reader's. */
export function AlignStep(props: Props) {
  const { draft, onChange, onUndo, onRedo, canUndo, canRedo, onNext } = props;
  const { t, i18n } = useTranslation('workbench');
  const alignment = draft.alignment ?? EMPTY;
  const { pairs } = alignment;
  const [wanted, setWanted] = useState(() => Math.max(0, nextDoubtful(pairs, -1)));
  const focused = Math.min(wanted, Math.max(0, pairs.length - 1));
  const [own, setCaret] = useState<Caret | null>(null);
  const [typing, setTyping] = useState(false);
  const [said, setSaid] = useState('');
  const [aligning, setAligning] = useState<'no' | 'yes' | 'failed'>('no');
  const [share, setShare] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  useEffect(() => () => abort.current?.abort(), []);
  const pair = pairs[focused];
  const caret = own && pair?.[own.side].includes(own.number) ? own : caretIn(alignment, focused);
  const nameOf = (at: number) => {
    const titled = [alignment.ar[pairs[0]?.ar[0] ?? -1], alignment.en[pairs[0]?.en[0] ?? -1]].some(
      (one) => one?.paragraph === 0,
    );
    if (!titled) return String(at + 1);
    return at === 0 ? t('align.headlineShort') : String(at);
  };
  const labelOf = (at: number, of: Alignment = alignment) => {
    const one = of.pairs[at];
    const parts = [t('align.pair', { name: nameOf(at) })];
    if (one && isDoubtful(one)) parts.push(t('align.state.doubtful'));
    if (one?.pinned) parts.push(t('align.state.pinned'));
    if (one?.en.some((number) => of.en[number]?.draft)) parts.push(t('align.state.draft'));
    return parts.join(', ');
  };
  const machine = useMachine(draft, (next) => onChange(next, t('align.state.draft')));

  const go = useCallback((at: number) => {
    setWanted(at);
    setTyping(false);
    const row = rows.current?.querySelector<HTMLElement>(`[data-pair="${at}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onFocus = useCallback((at: number) => setWanted(at), []);

  const say = (act: string, next: Draft | null, at: number) => {
    const words = next
      ? t('align.said.done', { act, pair: labelOf(at, next.alignment ?? EMPTY) })
      : t('align.said.nothing', { act });
    setSaid(words);
    if (next) onChange(next, words);
  };
  const anew = async () => {
    const control = new AbortController();
    abort.current?.abort();
    abort.current = control;
    const from = draft.alignment;
    if (!from) return;
    setAligning('yes');
    setShare(null);
    try {
      const fresh = await alignBeside(from, control.signal, setShare);
      setAligning('no');
      // An answer to a text that has been changed meanwhile is none.
      if (latest.current.alignment === from)
        onChange({ ...latest.current, alignment: { ...from, pairs: fresh } }, t('align.acts.anew'));
    } catch {
      if (abort.current === control) setAligning(control.signal.aborted ? 'no' : 'failed');
    }
  };
  const doubtfulBefore = () =>
    doubtfulPairs(pairs).findLast((at) => at < focused) ?? doubtfulPairs(pairs).at(-1) ?? focused;

  // The row that had the focus may be gone after a change: the one that is on then has it.
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const isLost = hadFocus.current && !rows.current?.contains(document.activeElement);
    hadFocus.current = false;
    if (isLost) rows.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [alignment]);

  const run = (act: PanelAct) => {
    if (!pair) return;
    hadFocus.current = rows.current?.contains(document.activeElement) === true;
    const moves = { next: focused + 1, previous: focused - 1, first: 0, last: pairs.length - 1, 'next-doubtful': nextDoubtful(pairs, focused), 'previous-doubtful': doubtfulBefore() }; // prettier-ignore
    if (act in moves) {
      const to = moves[act as keyof typeof moves];
      if (pairs[to]) go(to);
      return;
    }
    if (act === 'undo' || act === 'redo') return act === 'undo' ? canUndo && onUndo() : canRedo && onRedo();
    if (act === 'type') return setTyping(true);
    if (act === 'anew') return void anew();
    if (act === 'caret-left' || act === 'caret-right' || act === 'other-side') {
      const moved =
        act === 'other-side' ? otherSide(alignment, focused, caret) : movedCaret(alignment, focused, caret, act);
      if (!moved) return;
      setCaret(moved);
      const word = /^\S*/.exec(alignment[moved.side][moved.number]?.text.slice(moved.offset) ?? '')?.[0] ?? '';
      return setSaid(t('align.caret', { side: t(`align.sides.${moved.side}`), word }));
    }
    const one = actOf(act as Exclude<KeyAct, keyof typeof moves>, focused, caret, pair.pinned === true);
    const next = one && changed(draft, one);
    const name = t(`align.acts.${act === 'pin' && pair.pinned ? 'unpin' : (act as 'pin')}`);
    const at = act === 'merge-up' && next ? focused - 1 : focused;
    say(name, next, at);
    if (!next) return;
    setWanted(at);
    if (act === 'keep') {
      const following = nextDoubtful(next.alignment?.pairs ?? [], focused);
      if (following >= 0) go(following);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const isUndo = event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const onRow = event.target instanceof HTMLElement && event.target.dataset['pair'] !== undefined;
    const act: PanelAct | null = isUndo ? (event.shiftKey ? 'redo' : 'undo') : onRow ? keyAct(event) : null;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    run(act);
  };
  const save = (text: string | null) => {
    setTyping(false);
    rows.current?.querySelector<HTMLElement>(`[data-pair="${focused}"]`)?.focus();
    if (text !== null) say(t('align.acts.type'), changed(draft, { kind: 'type', at: focused, text }), focused);
  };

  const words = useMemo(
    (): RowWords => ({
      dir: i18n.dir(),
      none: { ar: t('align.noArabic'), en: t('align.noEnglish') },
      states: {
        doubtful: t('align.state.doubtful'),
        pinned: t('align.state.pinned'),
        draft: t('align.state.draft'),
      },
    }),
    [t, i18n],
  );
  const suggestion = pair && isDoubtful(pair) ? suggestionFor(alignment, focused, ratioOf(alignment)) : null;
  const tools = (
    <div
      role="toolbar"
      dir={i18n.dir()}
      aria-label={t('align.tools')}
      className="flex items-center gap-x-5 overflow-x-auto border-hair bg-panel px-3 font-ui text-13 max-facing:fixed max-facing:inset-x-0 max-facing:bottom-15 max-facing:z-10 max-facing:min-h-12 max-facing:border-t facing:absolute facing:inset-x-4.5 facing:bottom-0 facing:h-9 facing:bg-transparent facing:px-0"
    >
      {TOOLS.map((act) => (
        <button
          key={act}
          type="button"
          onClick={() => run(act)}
          className={`flex min-h-11 shrink-0 items-center gap-2 hover:text-accent facing:min-h-7 ${act === suggestion ? 'font-medium text-accent' : 'text-ink'}`}
        >
          {t(`align.acts.${act === 'pin' && pair?.pinned ? 'unpin' : act}`)}
          <kbd aria-hidden="true" dir="ltr" className="font-ui text-12 text-ink2 max-facing:hidden">
            {KEYS[act]}
          </kbd>
        </button>
      ))}
    </div>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of undo, wherever the focus is in the step
    <div
      onKeyDown={onKeyDown}
      className="max-facing:pb-12 panel:grid panel:grid-cols-[minmax(0,1fr)_var(--panel-width)]"
    >
      <div
        ref={rows}
        role="region"
        aria-label={t('align.rows')}
        className="mx-auto w-full max-w-[calc(108*var(--u)+36px)] py-2u"
      >
        {pairs.map((one, at) => (
          <PairRow
            key={rowKey(one)}
            at={at}
            name={nameOf(at)}
            label={labelOf(at)}
            pair={one}
            ar={alignment.ar}
            en={alignment.en}
            focused={at === focused}
            caret={at === focused ? caret : null}
            words={words}
            field={
              typing && at === focused ? (
                <EnglishField
                  label={t('align.english', { name: nameOf(at) })}
                  text={one.en.map((number) => alignment.en[number]?.text ?? '').join('')}
                  onDone={save}
                />
              ) : null
            }
            tools={at === focused ? tools : null}
            onFocus={onFocus}
            onCaret={setCaret}
          />
        ))}
      </div>
      <AlignPanel
        {...{ draft, alignment, focused, aligning, share, machine, canUndo, canRedo, nameOf, onNext }}
        onGo={go}
        onAct={run}
        onStop={() => abort.current?.abort()}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

interface FieldProps {
  label: string;
  text: string;
  /** @param text `null`: nothing is changed */
  onDone: (text: string | null) => void;
}

function EnglishField({ label, text, onDone }: FieldProps) {
  const { t } = useTranslation('workbench');
  const [now, setNow] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div>
      <textarea
        ref={field}
        aria-label={label}
        lang="en"
        value={now}
        rows={4}
        onChange={(event) => setNow(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(null);
          else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            onDone(now);
          } else return;
          event.stopPropagation();
        }}
        className="w-full border-b border-edge bg-transparent font-en text-body-en text-ink"
      />
      <div className="flex gap-5 font-ui text-13">
        <button
          type="button"
          className="min-h-8 font-medium text-accent max-facing:min-h-11"
          onClick={() => onDone(now)}
        >
          {t('align.acts.save')}
        </button>
        <button type="button" className="min-h-8 text-accent max-facing:min-h-11" onClick={() => onDone(null)}>
          {t('align.acts.cancel')}
        </button>
      </div>
    </div>
  );
}

/** A row stays the same while its pair begins with the same sentence: what is merged or shifted moves no others. */
const rowKey = ({ ar, en }: Pair) => (ar[0] === undefined ? `en ${en[0] ?? ''}` : `ar ${ar[0]}`);

/** What a key or a button does to the pair in focus. */
function actOf(act: PanelAct, at: number, caret: Caret | null, pinned: boolean): Act | null {
  const side = caret?.side ?? 'en';
  switch (act) {
    case 'merge-up':
      return { kind: 'merge', at, direction: 'up' };
    case 'merge-down':
      return { kind: 'merge', at, direction: 'down' };
    case 'shift-down':
      return { kind: 'shift', at, side: 'en', direction: 'down' };
    case 'shift-up':
      return { kind: 'shift', at, side: 'en', direction: 'up' };
    case 'move-up':
      return { kind: 'move', at, side, direction: 'up' };
    case 'move-down':
      return { kind: 'move', at, side, direction: 'down' };
    case 'pin':
      return { kind: 'pin', at, pinned: !pinned };
    case 'keep':
      return { kind: 'pin', at, pinned: true };
    case 'no-english':
      return { kind: 'no-english', at };
    case 'split':
      return caret && { kind: 'divide', ...caret };
    case 'join':
      return caret && { kind: 'join', side: caret.side, number: caret.number };
    case 'swap':
      return { kind: 'swap' };
    default:
      return null;
  }
}

/** Every place where the caret may stand on a side of a pair: the beginnings of its words, but for the first. */
function placesOf(state: Alignment, at: number, side: Caret['side']): Caret[] {
  return (state.pairs[at]?.[side] ?? []).flatMap((number, k) => {
    const starts = wordStarts(state[side][number]?.text ?? '');
    return (k > 0 ? [0, ...starts] : starts).map((offset) => ({ side, number, offset }));
  });
}

/** Where the caret stands until it is moved: in the middle of the Arabic, or of the English where there is no Arabic. */
function caretIn(state: Alignment, at: number, sides: readonly Caret['side'][] = ['ar', 'en']): Caret | null {
  const places = sides.map((side) => placesOf(state, at, side)).find((one) => one.length > 0) ?? [];
  return places[Math.floor(places.length / 2)] ?? null;
}

function otherSide(state: Alignment, at: number, caret: Caret | null): Caret | null {
  return caretIn(state, at, [caret?.side === 'ar' ? 'en' : 'ar']);
}

/** A word to the left or the right, as one sees it: in Arabic, left is on. */
function movedCaret(
  state: Alignment,
  at: number,
  caret: Caret | null,
  act: 'caret-left' | 'caret-right',
): Caret | null {
  if (!caret) return null;
  const places = placesOf(state, at, caret.side);
  const on = (act === 'caret-left') === (caret.side === 'ar') ? 1 : -1;
  const now = places.findIndex(({ number, offset }) => number === caret.number && offset === caret.offset);
  return places[now + on] ?? null;
}
