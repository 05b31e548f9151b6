import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { headOf, stretchOf, tailOf } from './concordance';
import type { Line } from './line';
import { litValue } from './useLineHighlights';

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
    <li ref={row} className="hit" data-current={current ? '' : undefined}>
      {head}
      <button
        type="button"
        className="hit-open"
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
      <p
        id={`${id}-line`}
        className="hit-line"
        lang={hit.lang}
        dir={directions[hit.lang]}
        translate="no"
        data-flows={flows}
      >
        <span className="hit-before">{tailOf(line.before, room)}</span>{' '}
        <span className="hit-focus" data-hit={litValue(focus.lit)}>
          {focus.text}
        </span>{' '}
        <span className="hit-after">{headOf(line.after, room)}</span>
      </p>
      <p
        id={`${id}-pair`}
        className="hit-pair"
        lang={line.counterpart.lang}
        dir={directions[line.counterpart.lang]}
        translate="no"
        data-pair={litValue(pair.lit)}
      >
        {pair.text}
      </p>
      <p id={`${id}-how`} className="hit-how" hidden={hit.how === 'text'}>
        {hit.how !== 'text' && t(`by.${hit.how === 'entity' ? (hit.mention?.by ?? 'name') : hit.how}`)}
      </p>
    </li>
  );
}
