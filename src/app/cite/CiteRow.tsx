import { Popover } from 'radix-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Unit } from '#article/model';
import { POPUP } from '#ui/styles/popup';
import { CiteChoices } from './CiteChoices';
import { passageOfUnit } from './passage';
import { CITE_POPUP } from './look';

interface Props {
  article: Article;
  unit: Unit;
  /** Where it was asked for: it opens there, and the focus goes back there. */
  beside: HTMLElement;
  onClose: () => void;
}

/** Ways to take a row of the text along, beside what asked for them. */
export default function CiteRow({ article, unit, beside, onClose }: Props) {
  const { t } = useTranslation('app');
  const anchor = useMemo(() => ({ current: beside }), [beside]);
  const passage = useMemo(() => passageOfUnit(unit), [unit]);
  const label = unit.index === 0 ? t('cite.headline') : t('cite.paragraph', { number: unit.index });
  return (
    <Popover.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          key={unit.id}
          className={`${POPUP} ${CITE_POPUP}`}
          sideOffset={6}
          align="end"
          collisionPadding={12}
          aria-label={label}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            beside.focus({ preventScroll: true });
          }}
        >
          <CiteChoices article={article} passage={passage} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
