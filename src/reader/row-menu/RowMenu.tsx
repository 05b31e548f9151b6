import { DropdownMenu } from 'radix-ui';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { POPUP } from '#ui/styles/popup';
import type { RowMenuProps } from './row-menu-props';
import '#ui/styles/late.css';

interface Props extends RowMenuProps {
  label: string;
  /** A language is covered. */
  covers: boolean;
  /** The sign on the button. */
  children: ReactNode;
}

const ITEM =
  'flex min-h-9 cursor-pointer items-center rounded-md px-3 text-ink outline-none! data-highlighted:bg-accent-wash pointer-coarse:min-h-11 forced-colors:data-highlighted:[outline:2px_solid_Highlight]! forced-colors:data-highlighted:-outline-offset-2!';

/** Its texts come with it. */
export const prepare = () => callForTexts('reading');

/** What “⋯” opens: cite the row, open its notes, show its English, uncover it; each where there is something to do. */
export default function RowMenu({ unit, uncovered, notes, english, onCite, label, covers, children }: Props) {
  const { t } = useTranslation('reading');
  const button = useRef<HTMLButtonElement>(null);
  // What it opens beside the button takes the focus.
  const leads = useRef(false);
  // The view is a matter of style, which no row is told of: it is looked up as the menu opens.
  const [alone, setAlone] = useState(isArabicAlone);
  const [open, setOpen] = useState(true);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) setAlone(isArabicAlone());
  };
  return (
    <DropdownMenu.Root
      open={open}
      // The page still scrolls, and what is open beside it can be clicked.
      modal={false}
      onOpenChange={change}
    >
      <DropdownMenu.Trigger
        ref={button}
        className="row-menu"
        aria-label={label}
        title={label}
        // By a click that no pointer made, as assistive technology makes it; a pointer and keys are heard already.
        onClick={({ detail }) => detail === 0 && change(!open)}
      >
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={`w-auto min-w-45 p-1.5 ${POPUP}`}
          sideOffset={4}
          align="end"
          collisionPadding={12}
          aria-label={label}
          onCloseAutoFocus={(event) => {
            // The button may be half under the bar: the page stays.
            event.preventDefault();
            if (!leads.current) button.current?.focus({ preventScroll: true });
            leads.current = false;
          }}
        >
          <DropdownMenu.Item
            className={ITEM}
            onSelect={() => {
              leads.current = true;
              if (button.current) onCite(unit, button.current);
            }}
          >
            {unit.index === 0 ? t('row.citeHeadline') : t('row.cite')}
          </DropdownMenu.Item>
          {notes.count > 0 && (
            <DropdownMenu.Item className={ITEM} onSelect={() => notes.onChange(!notes.open)}>
              {notes.open ? t('row.hideNotes', { count: notes.count }) : t('row.showNotes', { count: notes.count })}
            </DropdownMenu.Item>
          )}
          {english && alone && (
            <DropdownMenu.Item className={ITEM} onSelect={() => english.onChange(!english.open)}>
              {t(english.open ? 'row.hideEnglish' : 'row.showEnglish')}
            </DropdownMenu.Item>
          )}
          {covers && (
            <DropdownMenu.Item
              className={ITEM}
              onSelect={() => (uncovered.all ? uncovered.cover() : uncovered.uncover(unit.sentences))}
            >
              {t(uncovered.all ? 'row.cover' : 'row.uncover')}
            </DropdownMenu.Item>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const isArabicAlone = () => document.querySelector<HTMLElement>('article[data-view]')?.dataset['view'] === 'ar';
