import type { Unit } from '#article/model';
import type { Opened } from '#reader/rows/row-state';

/** What can be done with a row. */
export interface RowMenuProps {
  unit: Unit;
  /** The button that was pressed: the menu stands beside it, and the focus goes back to it. */
  button: HTMLElement;
  open: boolean;
  /** What is open in the row, and what changes that. */
  opened: Opened;
  onChange: (next: Partial<Opened>) => void;
  /** How many notes the row has. */
  notes: number;
  /** A language is covered. */
  covers: boolean;
  /** Offers ways to take the row along, beside the button. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
  onClose: () => void;
}
