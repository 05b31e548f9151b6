import { Popover } from 'radix-ui';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Words } from '#article/words';
import type { TextSelection } from '#reader/interaction/useTextSelection';
import { Icon } from '#ui/Icon';
import { media, useMedia } from '#ui/useMedia';
import { CiteChoices } from './CiteChoices';
import { passageOfTextSelection } from './passage';
import './cite.css';

interface Props {
  article: Article;
  /** For the link to a phrase; `null` until loaded. */
  words: Words | null;
  textSelection: TextSelection;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Beside what the reader has selected as text: first the button “Cite” alone, then what it offers. */
export default function CiteTextSelection({ article, words, textSelection, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('app');
  const coarse = useMedia(media.coarse);
  const { x, y } = textSelection.end;
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => new DOMRect(x - scrollX, y - scrollY, 0, 0) } }),
    [x, y],
  );
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) choices.current?.querySelector('button')?.focus();
  }, [open]);
  const passage = useMemo(
    () => passageOfTextSelection(article, words, textSelection.stretches),
    [article, words, textSelection],
  );
  return (
    <Popover.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={choices}
          key={`${x} ${y}`}
          className={open ? 'popup cite-popup' : 'popup cite-marked'}
          side="bottom"
          // On a touch screen the handles of the selection hang below the words.
          sideOffset={coarse ? 30 : 8}
          collisionPadding={12}
          aria-label={t('cite.open')}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onFocusOutside={(event) => event.preventDefault()}
        >
          {open ? (
            <CiteChoices article={article} passage={passage} />
          ) : (
            <button
              type="button"
              className="cite"
              // The words stay selected.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={onOpen}
            >
              <Icon name="copy" />
              {t('cite.open')}
            </button>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
