import { memo, useState, type CSSProperties } from 'react';
import type { Article, Mark, Unit } from '#article/model';
import { lightsUnit, type Selection } from '#article/selection';
import type { Block } from '#reader/place/blocks';
import { ReadingContext, sameText, type Reading } from './ReadingContext';
import { Row } from './Row';

interface Props {
  article: Article;
  block: Block;
  /** The text is long: the block is an element of its own, which the browser may skip. */
  framed: boolean;
  /** In view or near it: the block shows whatever changes at once. */
  live: boolean;
  /** Its turn has come: a block that is far from view has its rows, and the text in them is what is to be read now. */
  due: boolean;
  reading: Reading;
  selection: Selection | null;
  current: Mark | null;
  /** Index of the row that names its speaker even where the run began above. */
  named: number;
  /** Offers ways to take a row along, beside what asked for them. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
}

/**
 * A block of rows. Far from view it stays as it is, so that what a click costs does not grow with the text; it catches
 * up when it comes near.
 */
export const RowBlock = memo(function RowBlock(props: Props) {
  const { article, block, framed, live, due, reading, selection, current, named, onCite } = props;
  const [filled, setFilled] = useState(live || due);
  if (!filled && (live || due)) setFilled(true);
  const rows =
    filled &&
    block.units.map((unit) => {
      const lit = lightsUnit(article, unit, selection);
      return (
        <Row
          key={unit.id}
          article={article}
          unit={unit}
          selection={lit ? selection : null}
          current={lit ? current : null}
          named={unit.index === named}
          onCite={onCite}
        />
      );
    });
  return (
    <ReadingContext.Provider value={reading}>
      {framed ? (
        <div
          className="block"
          data-block={block.at}
          data-empty={filled ? undefined : ''}
          data-fresh={live ? '' : undefined}
          style={{ '--size': block.size } as CSSProperties}
        >
          {rows}
        </div>
      ) : (
        rows
      )}
    </ReadingContext.Provider>
  );
}, isUpToDate);

/** True when a block need not be drawn again. */
function isUpToDate(before: Readonly<Props>, after: Readonly<Props>): boolean {
  if (before.article !== after.article || before.block !== after.block) return false;
  if (after.live) return (Object.keys(after) as (keyof Props)[]).every((key) => before[key] === after[key]);
  // Far from view only the words count: they are searched, copied and printed.
  return !after.due || (before.due && sameText(before.reading, after.reading));
}
