import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { headOf, stretchOf, tailOf } from './concordance';
import { CutLine, OVER_ROW } from './CutLine';
import type { Line } from './line';
import { litValue } from './useLineHighlights';
import './lines.css';

interface Props {
  line: Line;
  /** What stands above it, where a group of lines begins. */
  head?: ReactNode;
  current: boolean;
  onOpen: (at: number) => void;
}

const directions = { ar: 'rtl', en: 'ltr' } as const;

/** Characters that fit on a line of the panel, by the width of its letters. */
const ROOM: Record<Lang, number> = { ar: 40, en: 40 };
/** With less room beside it than this, the hit is not set in the middle: the line flows. */
const LEAST_CONTEXT = 6;

/** A hit in its context, what renders it below, and how it matched. All of the row opens it. */
export function LineRow({ line, head, current, onOpen }: Props) {
  const { t } = useTranslation('search');
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const { hit, focus } = line;
  const { index } = hit.sentence.unit;
  const side = Math.floor((ROOM[hit.lang] - focus.text.length) / 2);
  const flows = side < LEAST_CONTEXT;
  const room = flows ? ROOM[hit.lang] / 2 : side;
  const pair = stretchOf(line.counterpart, ROOM[line.counterpart.lang]);

  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  // The button is not round the line but over it: WebKit paints no highlight inside a button.
  return (
    <li
      ref={row}
      className="group/line relative -mx-2.5 grid scroll-my-3 grid-cols-[minmax(1.375rem,min-content)_minmax(0,1fr)] gap-x-1.5 rounded-md px-2.5 py-1.25 not-first:before:absolute not-first:before:inset-x-2.5 not-first:before:top-0 not-first:before:border-t not-first:before:border-hair hover:bg-ink/6 data-current:bg-accent-wash max-column:py-2 forced-colors:-outline-offset-2 forced-colors:outline-highlight forced-colors:data-current:outline-2"
      data-current={current ? '' : undefined}
    >
      {head}
      <button
        type="button"
        className={`row-span-3 row-start-1 self-start text-start text-12/7 text-ink3 tabular-nums lining-nums group-data-current/line:text-ink2 after:rounded-md ${OVER_ROW}`}
        aria-labelledby={`${id}-place ${id}-line ${id}-how`}
        aria-describedby={`${id}-pair`}
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(line.at)}
      >
        <span aria-hidden="true">{index === 0 ? t('headlineSign') : index}</span>
        <span id={`${id}-place`} className="sr-only">
          {index === 0 ? t('headline') : t('paragraph', { number: index })}
        </span>
      </button>
      <CutLine
        id={`${id}-line`}
        lang={hit.lang}
        before={tailOf(line.before, room)}
        focus={focus}
        after={headOf(line.after, room)}
        flows={flows}
        className={`col-start-2 ${hit.lang === 'ar' ? 'text-16/7' : 'text-14/7'}`}
      />
      <p
        id={`${id}-pair`}
        className={`col-start-2 text-ink3 group-data-current/line:text-ink2 ${line.counterpart.lang === 'ar' ? 'font-ar text-15/6.5' : 'font-en text-13/5'}`}
        lang={line.counterpart.lang}
        dir={directions[line.counterpart.lang]}
        translate="no"
        data-pair={litValue(pair.lit)}
      >
        {pair.text}
      </p>
      <p
        id={`${id}-how`}
        className="col-start-2 text-12 text-ink3 group-data-current/line:text-ink2"
        hidden={hit.how === 'text'}
      >
        {hit.how !== 'text' && t(`by.${hit.how === 'entity' ? (hit.mention?.by ?? 'name') : hit.how}`)}
      </p>
    </li>
  );
}
