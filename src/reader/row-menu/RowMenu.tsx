import { Menu } from 'radix-ui/internal';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { callForTexts } from '#i18n/late-texts';
import { POPUP } from '#ui/styles/popup';
import type { RowMenuProps } from './row-menu-props';
import '#ui/styles/late.css';

const ITEM =
  'flex min-h-9 cursor-pointer items-center rounded-md px-3 text-ink outline-none! data-highlighted:bg-accent-wash pointer-coarse:min-h-11 forced-colors:data-highlighted:[outline:2px_solid_Highlight]! forced-colors:data-highlighted:-outline-offset-2!';

/** Its texts come with it. */
export const prepare = () => callForTexts('reading');

/**
 * What “⋯” opens: cite the row, open its notes, show its English, uncover it; each where there is something to do. The button is
 * none of React’s, so that this is a menu beside an element rather than one with a button of its own.
 */
export default function RowMenu(props: RowMenuProps) {
  const { unit, button, open, opened, onChange, notes, covers, onCite, onClose } = props;
  const { t } = useTranslation('reading');
  // What it opens beside the button takes the focus.
  const leads = useRef(false);
  const anchor = useMemo(() => ({ current: button }), [button]);
  const shown = useRef(button);
  useEffect(() => {
    shown.current = button;
  });
  const uncovered = unit.sentences.every((sentence) => opened.sentences.has(sentence));
  const label = button.getAttribute('aria-label') ?? undefined;
  return (
    <Menu.Root
      open={open}
      // The page still scrolls, and what is open beside it can be clicked.
      modal={false}
      onOpenChange={(stays) => !stays && onClose()}
    >
      <Menu.Anchor virtualRef={anchor} />
      <Menu.Portal>
        <Menu.Content
          key={unit.id}
          className={`w-auto min-w-45 p-1.5 ${POPUP}`}
          sideOffset={4}
          align="end"
          collisionPadding={12}
          aria-label={label}
          onInteractOutside={(event) => {
            // The buttons close it themselves, or have it opened for another row.
            if (event.target instanceof Element && event.target.closest('.row-menu')) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            // The button may be half under the bar: the page stays.
            event.preventDefault();
            if (!leads.current && shown.current === button) button.focus({ preventScroll: true });
            leads.current = false;
          }}
        >
          <Menu.Item
            className={ITEM}
            onSelect={() => {
              leads.current = true;
              onCite(unit, button);
            }}
          >
            {unit.index === 0 ? t('row.citeHeadline') : t('row.cite')}
          </Menu.Item>
          {notes > 0 && (
            <Menu.Item className={ITEM} onSelect={() => onChange({ notes: !opened.notes })}>
              {opened.notes ? t('row.hideNotes', { count: notes }) : t('row.showNotes', { count: notes })}
            </Menu.Item>
          )}
          {unit.index > 0 && isArabicAlone() && (
            <Menu.Item className={ITEM} onSelect={() => onChange({ english: !opened.english })}>
              {t(opened.english ? 'row.hideEnglish' : 'row.showEnglish')}
            </Menu.Item>
          )}
          {covers && (
            <Menu.Item
              className={ITEM}
              onSelect={() => onChange({ sentences: new Set(uncovered ? [] : unit.sentences) })}
            >
              {t(uncovered ? 'row.cover' : 'row.uncover')}
            </Menu.Item>
          )}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The view is a matter of style, which no row is told of. */
const isArabicAlone = () => document.querySelector<HTMLElement>('article[data-view]')?.dataset['view'] === 'ar';
