import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { sentencesOf, stepsOf, type Selection } from '#article/selection';
import { uiLang } from '#i18n/ui-lang';
import { StepLabel } from '#registers/StepLabel';
import { titleOf } from '#registers/commitments/titles';
import { KindShape } from '#ui/KindShape';
import { Stepper } from '#ui/Stepper';

interface Props {
  article: Article;
  selection: Selection | null;
  /** How many places the search that is selected has. */
  found: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onStep: (by: 1 | -1) => void;
  children: ReactNode;
}

/** How far a drag on the grip must go, in px, to open or close the sheet. */
const DRAG = 24;

/**
 * The registers beside the text; in the middle widths a drawer; on a phone a sheet of half the height, or a bar that
 * holds the selection and its stepper. One landmark at every width, so that nothing in it is lost when the width changes.
 */
export function SidePanel({ article, selection, found, open, onOpenChange, onStep, children }: Props) {
  const { t } = useTranslation('app');
  const dragFrom = useRef<number | null>(null);
  return (
    <aside id="panel" className="panel" data-open={open} aria-label={t('panel')}>
      <div className="sheet-handle">
        <button
          type="button"
          className="sheet-grip"
          aria-expanded={open}
          aria-controls="panel"
          aria-label={t(open ? 'closePanel' : 'openPanel')}
          onPointerDown={(event) => {
            dragFrom.current = event.clientY;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerUp={(event) => {
            const way = event.clientY - (dragFrom.current ?? event.clientY);
            dragFrom.current = null;
            if (Math.abs(way) > DRAG) onOpenChange(way < 0);
          }}
          onClick={() => onOpenChange(!open)}
        />
        {!open && <SheetBar article={article} selection={selection} found={found} onStep={onStep} />}
      </div>
      {children}
    </aside>
  );
}

function SheetBar({ article, selection, found, onStep }: Pick<Props, 'article' | 'selection' | 'found' | 'onStep'>) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  if (!selection || selection.type === 'word') return <p className="sheet-bar">{t('panel')}</p>;
  if (selection.type === 'sentence' || selection.type === 'phrase') {
    const number = sentencesOf(article, selection)[0]?.unit.index ?? 0;
    const place = number === 0 ? t('inHeadline') : t('inParagraph', { number });
    return <p className="sheet-bar">{t(`announce.${selection.type}`, { place })}</p>;
  }
  const { at, of } = selection.type === 'search' ? { at: selection.at, of: found } : stepsOf(article, selection);
  const entity = selection.type === 'entity' ? article.entity.get(selection.id) : undefined;
  const entry = selection.type === 'undertaking' ? article.undertaking.get(selection.id) : undefined;
  return (
    <div className="sheet-bar">
      <p className="sheet-name" lang={lang}>
        {entity && <KindShape kind={entity.kind} size={10} />}
        {selection.type === 'search' ? (
          <bdi>{selection.id}</bdi>
        ) : (
          <span>{entity?.name[lang] ?? (entry && titleOf(entry, lang))}</span>
        )}
      </p>
      {of > 0 && (
        <Stepper
          at={at + 1}
          of={of}
          label={<StepLabel at={at + 1} of={of} />}
          previous={t('previous')}
          next={t('next')}
          onStep={onStep}
        />
      )}
    </div>
  );
}
