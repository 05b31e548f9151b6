import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Article } from '#article/model';
import { POPUP } from '#ui/styles/popup';
import { CiteChoices } from './CiteChoices';
import type { Passage } from './passage';
import { CITE_POPUP } from './look';

interface Props {
  article: Article;
  passage: Passage;
  label: string;
  className: string;
  children: ReactNode;
}

/** What the button “Cite” opens. */
export default function CitePopover({ article, passage, label, className, children }: Props) {
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={className} aria-label={label} title={label}>
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`${POPUP} ${CITE_POPUP}`}
          sideOffset={6}
          align="end"
          collisionPadding={12}
          aria-label={label}
        >
          <CiteChoices article={article} passage={passage} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
