import { useRef, useState, type ComponentProps, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { tellTrouble } from '#ui/trouble';
import { BAR_TOOL } from '#ui/styles/bar';
import type Key from './HelpKey';

type KeyProps = ComponentProps<typeof Key>;

/** The button “?”. The key that it opens is loaded when it is first called for. */
export function HelpButton({ article }: { article: Article }) {
  const { t } = useTranslation('app');
  const [HelpKey, setHelpKey] = useState<ComponentType<KeyProps> | null>(null);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = async () => {
    try {
      const loaded = await import('./HelpKey');
      setHelpKey(() => loaded.default);
      setOpen((before) => !before);
    } catch (error) {
      tellTrouble('missing', error, () => void toggle());
    }
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`bar-help ${BAR_TOOL}`}
        data-state={open ? 'open' : 'closed'}
        aria-label={t('help')}
        title={t('help')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => void toggle()}
      >
        <span aria-hidden="true">?</span>
      </button>
      {open && HelpKey && <HelpKey article={article} onClose={close} />}
    </>
  );
}
