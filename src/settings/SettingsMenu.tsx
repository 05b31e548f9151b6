import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#ui/loading/lazy-part';
import { tellTrouble } from '#ui/trouble';
import { BAR_LETTER } from '#ui/styles/bar';

const load = () => import('./SettingsPopover');
const SettingsPopover = lazyPart(load);
/** Ahead of the click. A failure is told at the click. */
const prepare = () => void load().catch(() => undefined);

/** The button “Aa”. What it opens is loaded when it is first called for. */
export function SettingsMenu(slots: { view?: ReactNode; foot: ReactNode }) {
  const { t } = useTranslation('settings');
  const [called, setCalled] = useState(false);
  // Loaded before it takes the button's place: where that fails, the button is still there.
  const call = async () => {
    try {
      await load();
      setCalled(true);
    } catch (error) {
      tellTrouble('missing', error, () => void call());
    }
  };
  const button = (
    <button
      type="button"
      className={`bar-type ${BAR_LETTER}`}
      aria-label={t('title')}
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void call()}
    >
      {t('sign')}
    </button>
  );
  if (!called) return button;
  return (
    <Suspense fallback={button}>
      <SettingsPopover {...slots} />
    </Suspense>
  );
}
