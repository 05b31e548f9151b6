import { memo, type MouseEvent, type ReactNode } from 'react';
import type { Pair } from '#align/align';
import type { Alignment, Side } from '#align/edits';
import { isDoubtful } from './doubt';

/** Where a sentence, and its pair, would be divided: an offset in a sentence, at the beginning of a word. */
export interface Caret {
  side: Side;
  number: number;
  offset: number;
}

export interface RowWords {
  dir: 'ltr' | 'rtl';
  none: Record<Side, string>;
  states: Record<'doubtful' | 'pinned' | 'draft', string>;
}

interface Props {
  at: number;
  /** What its number reads: 3, or “h” for the headline. */
  name: string;
  label: string;
  pair: Pair;
  ar: Alignment['ar'];
  en: Alignment['en'];
  focused: boolean;
  caret: Caret | null;
  /** Words of the interface, made once for all rows. */
  words: RowWords;
  /** Takes the place of the English while it is typed. */
  field: ReactNode;
  /** Lies in the gap below, so that it moves nothing. */
  tools: ReactNode;
  onFocus: (at: number) => void;
  onCaret: (caret: Caret) => void;
}

const STATE = 'font-ui text-12/4.5';

/**
 * One pair: English left, Arabic right in every language of the interface, as the reader has its rows. What lies between a row and
 * the next (5u: 9 px above, the rest below) belongs to it, and holds its tools.
 */
export const PairRow = memo(Row, isSameRow);

function Row(props: Props) {
  const { at, name, label, pair, focused, caret, words, field, tools, onFocus, onCaret } = props;
  const doubtful = isDoubtful(pair);
  const drafted = pair.en.some((number) => props.en[number]?.draft);
  const state = doubtful ? 'doubtful' : pair.pinned ? 'pinned' : null;
  const rail = doubtful
    ? 'border-s-2 border-dashed border-rule'
    : pair.pinned
      ? 'border-s border-solid border-edge'
      : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the pairs are one tab stop, gone through by arrows
    <div
      role="group"
      data-pair={at}
      aria-label={label}
      aria-current={focused ? 'true' : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={focused ? 0 : -1}
      onFocus={() => onFocus(at)}
      className={`relative grid [direction:ltr] scroll-my-20 grid-cols-1 px-4.5 pt-2.25 pb-[calc(5*var(--u)-9px)] outline-offset-[-2px] [contain-intrinsic-block-size:auto_12rem] [content-visibility:auto] facing:grid-cols-facing facing:items-baseline ${
        focused
          ? 'rounded-md bg-[color-mix(in_srgb,var(--accent-wash)_55%,transparent)] [content-visibility:visible]'
          : ''
      }`}
    >
      <div className="facing:col-start-1 facing:row-start-1" dir="ltr">
        {field ?? (
          <SideText
            side="en"
            none={words.none.en}
            numbers={pair.en}
            sentences={props.en}
            focused={focused}
            caret={focused ? caret : null}
            onFocus={onFocus}
            onCaret={onCaret}
          />
        )}
        {drafted && !field && <p className={`${STATE} text-ink2`}>{words.states.draft}</p>}
      </div>
      <div
        dir={words.dir}
        className={`order-first flex flex-row items-center gap-2 pb-1 facing:order-none facing:col-start-2 facing:row-start-1 facing:min-h-full facing:flex-col facing:gap-0 facing:self-stretch facing:pt-1.5 facing:text-center ${doubtful || focused ? 'text-ink' : 'text-ink3'}`}
      >
        <span className="font-en text-13/4.5">{name}</span>
        {state && <span className={`${STATE} ${focused ? 'text-ink2' : 'text-ink3'}`}>{words.states[state]}</span>}
        <span aria-hidden="true" data-rail={state ?? undefined} className={`hidden grow facing:block ${rail}`} />
      </div>
      <div className="order-first facing:order-none facing:col-start-3 facing:row-start-1" dir="rtl">
        <SideText
          side="ar"
          none={words.none.ar}
          numbers={pair.ar}
          sentences={props.ar}
          focused={focused}
          caret={focused ? caret : null}
          onFocus={onFocus}
          onCaret={onCaret}
        />
      </div>
      {tools}
    </div>
  );
}

/** Whether a row shows the same: of the sentences of the text its own count. */
function isSameRow(before: Props, now: Props): boolean {
  const names = Object.keys(now) as (keyof Props)[];
  return (
    names.every((name) => name === 'ar' || name === 'en' || before[name] === now[name]) &&
    (['ar', 'en'] as const).every((side) =>
      now.pair[side].every((number) => before[side][number] === now[side][number]),
    )
  );
}

const FACE = {
  ar: 'font-ar text-body-ar',
  en: 'font-en text-body-en [font-variant-numeric:oldstyle-nums]',
};

interface SideProps {
  side: Side;
  /** What stands there where nothing does. */
  none: string;
  numbers: readonly number[];
  sentences: Alignment['ar'];
  focused: boolean;
  caret: Caret | null;
  onFocus: (at: number) => void;
  onCaret: (caret: Caret) => void;
}

/** The text of a side. It does not know the number of its pair, which changes with those before it. */
const SideText = memo(Sentences, isSameSide);

function isSameSide(before: SideProps, now: SideProps): boolean {
  const names = Object.keys(now) as (keyof SideProps)[];
  return (
    names.every((name) => name === 'sentences' || before[name] === now[name]) &&
    now.numbers.every((number) => before.sentences[number] === now.sentences[number])
  );
}

function Sentences(props: SideProps) {
  const { side, none, numbers, sentences, focused, caret, onFocus, onCaret } = props;
  if (numbers.length === 0)
    return (
      <p className={`border-b border-dashed border-edge pb-1 ${STATE} ${focused ? 'text-ink2' : 'text-ink3'}`}>
        {/* A note of the interface, on the side of the text that is missing. */}
        <bdi>{none}</bdi>
      </p>
    );
  const place = (event: MouseEvent<HTMLElement>) => {
    const found = caretAt(event, side);
    const row = event.currentTarget.closest<HTMLElement>('[data-pair]');
    if (row) onFocus(Number(row.dataset['pair']));
    if (found) onCaret(found);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the keys are the row's
    <p lang={side} onClick={place} className={`text-ink [overflow-wrap:break-word] ${FACE[side]}`}>
      {numbers.map((number) => {
        const { text, draft } = sentences[number] ?? { text: '' };
        const cut = focused && caret?.side === side && caret.number === number ? caret.offset : null;
        return (
          <span key={number} data-sentence={number} className={draft ? 'italic text-ink2' : undefined}>
            {cut === null ? text : text.slice(0, cut)}
            {cut !== null && <span data-caret="" className="-ms-0.25 -me-0.25 border-s-2 border-accent" />}
            {cut !== null && text.slice(cut)}
            {/\s$/.test(text) ? '' : ' '}
          </span>
        );
      })}
    </p>
  );
}

/** The beginning of the word that was pointed at. */
function caretAt({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>, side: Side): Caret | null {
  const range = document.caretRangeFromPoint(clientX, clientY);
  const span = range?.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]');
  if (!range || !span || !currentTarget.contains(span)) return null;
  const before = document.createRange();
  before.setStart(span, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = span.textContent;
  let offset = before.toString().length;
  while (offset > 0 && !/\s/.test(text.charAt(offset - 1))) offset--;
  return { side, number: Number(span.dataset['sentence']), offset };
}
