import type { Unit } from '#article/model';
import type { Uncovered } from '#reader/interaction/useUncovered';

/** Something of a row that is shown or not. */
export interface Shown {
  open: boolean;
  onChange: (open: boolean) => void;
}

/** What can be done with a row. */
export interface RowMenuProps {
  unit: Unit;
  uncovered: Uncovered;
  /** How many notes the row has, and whether they are open. */
  notes: Shown & { count: number };
  /** The English of a row, where Arabic stands alone; a headline has none to show by itself. */
  english: Shown | null;
  /** Offers ways to take the row along, beside the button. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
}
