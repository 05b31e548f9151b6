import { useEffect, useState, type ComponentType } from 'react';
import type { Unit } from '#article/model';
import type { Menu } from '#reader/interaction/useRowControls';
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
  return (
    RowMenu && asked && <RowMenu {...asked} open={open} state={state} covers={covers} onCite={onCite} onClose={close} />
  );
}
