import { Popover } from 'radix-ui';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import type { Words } from '#article/words/words';
import type { OpenBeside } from '#app/article/state/useCiteTextSelection';
import { keepHighlight, MakeNote } from '#app/article/notes/late-notes';
import type { NoteFailure } from '#notes/keep';
import type { TextSelection } from '#reader/interaction/useTextSelection';
import { Icon } from '#ui/signs/Icon';
import { media, useMedia } from '#ui/useMedia';
import { POPUP } from '#ui/styles/popup';
import { CiteChoices } from './CiteChoices';
import { markedRange, passageOfTextSelection } from './passage';
import { CITE, CITE_POPUP } from './look';
import '#ui/styles/late.css';

export { prepare } from '#app/article/notes/late-notes';

interface Props {
  article: Article;
  /** For the link to a phrase; `null` until loaded. */
  words: Words | null;
  /** `null` where nothing is selected any more. */
  textSelection: TextSelection | null;
  /** A note was just made. */
  noted: boolean;
  open: OpenBeside;
  onOpen: (what: OpenBeside) => void;
  onClose: () => void;
  /** A note was made of the words. */
  onNoted: () => void;
}

/** What can be done with text that the reader has selected, beside it; and that a note was made of it. */
export default function CiteTextSelection({ textSelection, noted, ...props }: Props) {
  const { t } = useTranslation(['app', 'notes']);
  return (
    <>
      <p role="status" className="sr-only">
        {noted && t('notes:made')}
      </p>
      {textSelection && <BesideText {...props} textSelection={textSelection} />}
    </>
  );
}

interface BesideProps extends Omit<Props, 'noted' | 'textSelection'> {
  textSelection: TextSelection;
}

/** First the buttons alone, then ways to cite the words, or a note on them. */
function BesideText({ article, words, textSelection, open, onOpen, onClose, onNoted }: BesideProps) {
  const { t } = useTranslation(['app', 'notes']);
  const coarse = useMedia(media.coarse);
  const { x, y } = textSelection.end;
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => new DOMRect(x - scrollX, y - scrollY, 0, 0) } }),
    [x, y],
  );
  const content = useRef<HTMLDivElement>(null);
  const typed = useRef(false);
  const comesFrom = useFocusBack(open !== null);
  useEffect(() => {
    if (open === 'cite') content.current?.querySelector('button')?.focus();
  }, [open]);
  const passage = useMemo(
    () => passageOfTextSelection(article, words, textSelection.stretches),
    [article, words, textSelection],
  );
  const range = useMemo(() => markedRange(article, textSelection.stretches), [article, textSelection]);
  const close = () => {
    comesFrom();
    onClose();
  };
  // What was typed is not lost by a tap beside it or a key: it is saved or cancelled.
  const keepTyped = (event: Event) => {
    if (open === 'note' && typed.current) event.preventDefault();
  };
  return (
    <Popover.Root open onOpenChange={(stays) => !stays && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={content}
          key={`${x} ${y}`}
          className={`${POPUP} ${open === null ? 'w-auto px-3 py-0.5' : open === 'cite' ? CITE_POPUP : 'w-75 px-5 py-4.5'}`}
          side="bottom"
          // On a touch screen the handles of the selection hang below the words.
          sideOffset={coarse ? 30 : 8}
          collisionPadding={12}
          aria-label={open === 'note' ? t('notes:make') : t('cite.open')}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onFocusOutside={(event) => event.preventDefault()}
          onPointerDownOutside={keepTyped}
          onEscapeKeyDown={keepTyped}
        >
          {open === null && <Buttons article={article} range={range} onOpen={onOpen} onNoted={onNoted} />}
          {open === 'cite' && <CiteChoices article={article} passage={passage} />}
          {open === 'note' && range === null && <p>{t('notes:oneLanguage')}</p>}
          {open === 'note' && range !== null && (
            <MakeNote
              article={article}
              place={range}
              onMade={() => {
                comesFrom();
                onNoted();
              }}
              onCancel={close}
              onTyped={(is) => {
                typed.current = is;
              }}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface ButtonsProps extends Pick<Props, 'article' | 'onOpen' | 'onNoted'> {
  range: RangeSelection | null;
}

/** What can be done with the words, before anything is open. */
function Buttons({ article, range, onOpen, onNoted }: ButtonsProps) {
  const { t } = useTranslation(['app', 'notes']);
  const [failure, setFailure] = useState<NoteFailure | null>(null);

  async function highlight(place: RangeSelection) {
    const kept = await keepHighlight(article, place);
    if (kept.ok) onNoted();
    else setFailure(kept.reason);
  }

  return (
    <>
      <div className="flex items-center gap-4">
        <Beside onClick={() => onOpen('cite')}>
          <Icon name="copy" />
          {t('cite.open')}
        </Beside>
        {range && (
          <>
            <Beside onClick={() => void highlight(range)}>{t('notes:highlight')}</Beside>
            <Beside onClick={() => onOpen('note')}>{t('notes:write')}</Beside>
          </>
        )}
      </div>
      {failure && <p role="alert">{t(`notes:failures.${failure}`)}</p>}
    </>
  );
}

function Beside({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className={CITE}
      // The words stay selected.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Notes what has the focus when something opens; what it gives brings the focus back there. */
function useFocusBack(open: boolean): () => void {
  const before = useRef<Element | null>(null);
  // Before what opens takes the focus.
  useLayoutEffect(() => {
    if (open) before.current = document.activeElement;
  }, [open]);
  return () => {
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
  };
}
