import type { Lang } from '#article/format/schema';
import type { Span } from '#article/linking/resolve';
import { litValue } from './useLineHighlights';

interface Props {
  id?: string;
  lang: Lang;
  before: string;
  /** What stands in the middle, and what of it is lit. */
  focus: { text: string; lit: readonly Span[] };
  after: string;
  /** The words are not cut, but flow on: here, or where the window is narrow. */
  flows: boolean | 'narrow';
  /** Size of its letters. */
  className: string;
  /** What it says is said in another way. */
  hidden?: boolean;
}

/** Of what is laid over its whole row, and so makes all of it be pressed. WebKit paints no highlight inside what is pressed. */
export const OVER_ROW =
  'outline-none! after:absolute after:inset-0 after:outline-accent focus-visible:after:outline-2 focus-visible:after:-outline-offset-2';

const flow = { true: 'block', false: 'grid grid-cols-middle', narrow: 'grid grid-cols-middle max-column:block' };
/** A face wider than ours may be in use: what does not fit ends at the row, with room for the dots of a final letter. */
const CUT = 'overflow-clip text-ellipsis whitespace-nowrap [overflow-clip-margin:0.25rem]';
const word = {
  true: '',
  false: CUT,
  narrow: `${CUT} max-column:inline max-column:overflow-visible max-column:whitespace-normal`,
};

/** Words that are found, in the middle of a line of what stands round them: read down a list, the words stand one below the other. */
export function CutLine({ id, lang, before, focus, after, flows, className, hidden }: Props) {
  const how = `${flows}` as const;
  return (
    <p
      id={id}
      data-line={flows === true ? 'flows' : 'cut'}
      className={`gap-x-[0.28em] text-ink2 ${flow[how]} ${lang === 'ar' ? 'font-ar' : 'font-en'} ${className}`}
      lang={lang}
      dir={lang === 'ar' ? 'rtl' : 'ltr'}
      translate="no"
      aria-hidden={hidden}
    >
      <span className={flows === true ? '' : `flex justify-end ${word[how]}`}>{before}</span>{' '}
      <span className={`text-ink ${word[how]}`} data-hit={litValue(focus.lit)}>
        {focus.text}
      </span>{' '}
      <span className={word[how]}>{after}</span>
    </p>
  );
}
