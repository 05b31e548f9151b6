import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import {
  announcementOf,
  labelOf,
  stepsOf,
  type Known,
  type Label,
  type Selection,
  type SelectionKind,
} from '#article/selection';
import { placeText } from '#app/article/place-text';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { changeSettings, useSettings } from '#settings/useSettings';
import { StepLabel } from '#registers/StepLabel';
import { KindShape } from '#ui/signs/KindShape';
import { Icon } from '#ui/signs/Icon';
import { Stepper } from '#ui/controls/Stepper';

interface Props {
  known: Known;
  selection: Selection | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onStep: (by: 1 | -1) => void;
  children: ReactNode;
}

const PANEL =
  'z-2 flex flex-col bg-panel panel:sticky panel:top-bar panel:h-room drawer:fixed drawer:bottom-(--keys) drawer:border-hair drawer:shadow-side max-column:fixed max-column:inset-x-0 max-column:bottom-(--keys) max-column:max-h-room max-column:overflow-hidden max-column:rounded-t-xl max-column:shadow-sheet';
/** On a phone half its height, or all of it under the bar; or a bar that holds the selection and its stepper. */
const HALF = 'max-column:h-[50dvh]';
const WHOLE = 'max-column:h-dvh';
const CLOSED = 'max-column:h-[calc(4.5rem+var(--safe))] [&>.panel-scroll]:max-column:hidden';
/** In the middle widths at the side of the window; away from it while it is closed. */
const DRAWER =
  'drawer:top-bar drawer:end-0 drawer:w-panel drawer:border-s drawer:[transition:translate_var(--calm),visibility_var(--calm)] max-column:[transition:height_var(--calm)]';
const AWAY = 'drawer:invisible drawer:[translate:100%] drawer:rtl:[translate:-100%]';
/** Closed, with something selected: its name and its stepper stay along the foot, with its card, and open the rest. */
const HELD_BAR =
  'drawer:inset-x-0 drawer:rounded-t-xl max-panel:border-t max-panel:border-hair [&>.panel-scroll]:drawer:hidden';
const HELD = { bar: `${HELD_BAR} drawer:h-18`, card: `${HELD_BAR} drawer:h-[min(15.625rem,40dvh)]` };

const SHEET_BAR = 'sheet-bar flex h-11 items-center justify-between px-5 text-ink';
const SHEET_NAME = 'sheet-name flex min-w-0 items-center gap-2.5 font-en text-15/5 ar:font-ar ar:text-17/7';

/** How far a drag on the handle must go, in px, to make the sheet higher or lower. */
const DRAG = 24;

/**
 * The registers beside the text; in the middle widths a drawer, of which a bar and a card are left along the foot for what is
 * selected; on a phone a sheet of the whole height or half of it, or a bar that
 * holds the selection and its stepper. One landmark at every width, so that nothing in it is lost when the width changes.
 */
export function SidePanel({ known, selection, open, onOpenChange: change, onStep, children }: Props) {
  const { t } = useTranslation('app');
  const onOpenChange = (next: boolean) => {
    // Whoever has opened the sheet once needs no word on it.
    if (next) changeSettings({ hintSeen: true });
    change(next);
  };
  const [full, setFull] = useState(false);
  if (full && !open) setFull(false);
  // What is chosen in the list stands in the text, which a sheet of the whole height covers.
  const chosen = hasCard(selection) ? JSON.stringify(selection) : null;
  const [before, setBefore] = useState(chosen);
  if (chosen !== before) {
    setBefore(chosen);
    if (chosen !== null) setFull(false);
  }
  /** To the next height of three: closed, half, whole. */
  const onDrag = (higher: boolean) => {
    if (open && (higher || full)) setFull(higher);
    else onOpenChange(higher);
  };
  const dragFrom = useRef<number | null>(null);
  const holds = heldOf(selection);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- it hears the clicks of what is in it
    <aside
      id="panel"
      className={`panel ${PANEL} ${open ? (full ? WHOLE : HALF) : CLOSED} ${!open && holds ? HELD[holds] : DRAWER} ${!open && !holds ? AWAY : ''}`}
      data-open={open}
      data-full={full ? '' : undefined}
      data-holds={holds}
      aria-label={t('panel')}
      onClick={({ target }) => {
        // What leads to the text would seem to do nothing with the text behind the sheet.
        if (leadsToText(target)) setFull(false);
      }}
    >
      {/* All of it is the handle, by a tap or a swipe; a keyboard has the grip. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the grip in it is the button */}
      <div
        className={`sheet-handle flex-none cursor-pointer touch-none panel:hidden ${!open && holds ? '' : 'drawer:hidden'}`}
        onPointerDown={(event) => {
          dragFrom.current = hasClicks(event.target) ? null : event.clientY;
          if (dragFrom.current !== null) event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const way = dragFrom.current === null ? 0 : event.clientY - dragFrom.current;
          if (Math.abs(way) > DRAG) onDrag(way < 0);
        }}
        onClick={(event) => {
          // A drag ends in a click, too.
          const dragged = dragFrom.current !== null && Math.abs(event.clientY - dragFrom.current) > DRAG;
          dragFrom.current = null;
          if (!dragged && !hasClicks(event.target)) onOpenChange(!open);
        }}
      >
        <button
          type="button"
          className={`sheet-grip grid w-full place-items-center ${open ? 'h-11' : 'h-6'}`}
          aria-expanded={open}
          aria-controls="panel"
          aria-label={t(open ? 'closePanel' : 'openPanel')}
        >
          <span className="h-1 w-9 rounded-full bg-edge" />
        </button>
        {open && (
          <button
            type="button"
            className="sheet-size absolute end-0 top-0 grid h-11 w-12 place-items-center text-ink3"
            aria-pressed={full}
            onClick={() => setFull(!full)}
          >
            <span className="sr-only">{t('wholeHeight')}</span>
            <Icon name={full ? 'chevron-down' : 'chevron-up'} />
          </button>
        )}
        {!open && <SheetBar known={known} selection={selection} onStep={onStep} />}
      </div>
      {children}
    </aside>
  );
}

/** What a closed drawer keeps of a selection along the foot. What a word or a place in the text holds is shown elsewhere. */
export function heldOf(selection: Selection | null): 'card' | 'bar' | undefined {
  const shows = selection && sheetShows[selection.type];
  if (shows === null || shows === 'panel') return undefined;
  return hasCard(selection) ? 'card' : 'bar';
}

/** A name and an entry have a card, which is seen beside their words where there is room (`Held`). */
function hasCard(selection: Selection | null): boolean {
  return selection?.type === 'entity' || selection?.type === 'undertaking';
}

/** The stepper on the handle, and what changes its height, have clicks of their own. */
function hasClicks(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.stepper, .sheet-size') !== null;
}

/** A link to a paragraph, or the place of one on the map. */
function leadsToText(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a[href^="#"], [data-column]') !== null;
}

/**
 * What the closed sheet shows of a selection: its name with a stepper, what is told of it, or only the name of the panel
 * (a word has its card).
 */
const sheetShows: Record<SelectionKind, 'name' | 'announcement' | 'panel'> = {
  entity: 'name',
  undertaking: 'name',
  word: 'panel',
  phrase: 'announcement',
  sentence: 'announcement',
  range: 'announcement',
  search: 'name',
};

function SheetBar({ known, selection, onStep }: Pick<Props, 'known' | 'selection' | 'onStep'>) {
  const { t } = useTranslation('app');
  const shows = selection ? sheetShows[selection.type] : 'panel';
  if (!selection || shows === 'panel') return <PanelName article={known.article} />;
  if (shows === 'announcement') {
    const announcement = announcementOf(known, selection);
    const place = placeText(t, announcement?.sentence ?? null);
    return <p className={SHEET_BAR}>{announcement && t(`announce.${announcement.key}`, { place })}</p>;
  }
  const label = labelOf(known.article, selection);
  const { at, of } = stepsOf(known, selection);
  return (
    <div className={`${SHEET_BAR} ${hasCard(selection) ? 'drawer:pe-56' : ''}`}>
      {label && <SheetName label={label} />}
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

/** The name of the panel, and what is in it; until it has been opened once, what a tap on the text does. */
function PanelName({ article }: { article: Article }) {
  const { t } = useTranslation(['app', 'registers']);
  const { settings } = useSettings();
  const commitments = article.undertakings.filter((entry) => entry.cue.commitment).length;
  const lists = [
    `${t('registers:entities')} ${article.entities.length}`,
    `${t('registers:commitments')} ${commitments}`,
    t('registers:words'),
  ];
  return (
    <p className={SHEET_BAR}>
      <span>
        <span className="block">{t('panel')}</span>
        <small className="block text-ink3">{settings.hintSeen ? lists.join(' · ') : t('panelHint')}</small>
      </span>
      <Icon name="chevron-up" />
    </p>
  );
}

function SheetName({ label }: { label: Label }) {
  const { i18n } = useTranslation('app');
  const lang = textLang(i18n.language);
  if ('typed' in label) {
    return (
      <p className={SHEET_NAME} lang={lang}>
        <bdi>{label.typed}</bdi>
      </p>
    );
  }
  return (
    <p className={SHEET_NAME} lang={lang}>
      {label.entityKind && <KindShape kind={label.entityKind} size={10} />}
      <span className="one-line" {...textAttributes(i18n.language)}>
        {label.name[lang]}
      </span>
    </p>
  );
}
