import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { CoverButton } from './CoverButton';
import { NotesButton } from './Notes';
import type { Uncovered } from '#reader/interaction/useUncovered';

interface Props {
  unit: Unit;
  uncovered: Uncovered;
  /** Ways to take the row along. */
  cite: (unit: Unit) => ReactNode;
  notesOpen: boolean;
  onNotesOpen: (open: boolean) => void;
}

/** The head of a row's gutter: what is covered can be shown there, the row linked to and cited, its notes opened. */
export function RowHead({ unit, uncovered, cite, notesOpen, onNotesOpen }: Props) {
  const { t } = useTranslation('reader');
  return (
    <div className="row-head">
      <CoverButton unit={unit} uncovered={uncovered} />
      {unit.index > 0 && (
        <a className="row-number" href={`#${unit.id}`} aria-label={t('paragraph', { number: unit.index })}>
          {unit.index}
        </a>
      )}
      {cite(unit)}
      <NotesButton unit={unit} open={notesOpen} onOpenChange={onNotesOpen} />
    </div>
  );
}
