import { useEffect, useState, type ComponentType } from 'react';
import type { Unit } from '#article/model';
import type { Menu } from '#reader/interaction/useRowControls';
import { revealBelow } from '#reader/place/useScrollToSelection';
import { countNotes, notesId } from '#reader/rows/notes-tree';
import type { Opened } from '#reader/rows/row-state';
import type { TextState } from '#reader/rows/text-state';
import { tellTrouble } from '#ui/trouble';
import { loadRowMenu } from './load-row-menu';
import type { RowMenuProps } from './row-menu-props';

interface Props {
  menu: Menu;
  state: TextState;
  /** A language is covered. */
  covers: boolean;
  /** Offers ways to take a row along, beside the button. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
}

/** The one menu of all rows, beside the “⋯” that was pressed. Its code comes when it is first called for. */
export function RowMenus({ menu: { asked, open, close }, state, covers, onCite }: Props) {
  const [RowMenu, setRowMenu] = useState<ComponentType<RowMenuProps> | null>(null);
  useEffect(() => {
    if (RowMenu || !asked) return;
    const call = async () => {
      try {
        const part = await loadRowMenu();
        setRowMenu(() => part.default);
      } catch (error) {
        tellTrouble('missing', error, () => void call());
      }
    };
    void call();
  }, [RowMenu, asked]);
  const unit = asked?.unit;
  const shows = open && RowMenu !== null;
  useEffect(() => {
    if (!unit || !shows) return;
    state.change(unit, { menu: true });
    return () => state.change(unit, { menu: false });
  }, [unit, shows, state]);
  if (!RowMenu || !asked) return null;
  const { unit: row, button } = asked;
  const change = (next: Partial<Opened>) => {
    state.change(row, next);
    // Where notes would open below the window they are brought into it.
    const notes = next.notes ? document.getElementById(notesId(row)) : null;
    if (notes) revealBelow(notes.getBoundingClientRect());
  };
  return (
    <RowMenu
      unit={row}
      button={button}
      open={open}
      opened={state.of(row)}
      onChange={change}
      notes={countNotes(row)}
      covers={covers}
      onCite={onCite}
      onClose={close}
    />
  );
}
