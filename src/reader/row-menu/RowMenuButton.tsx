import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#ui/loading/lazy-part';
import { tellTrouble } from '#ui/trouble';
import { useReading } from '#reader/ReadingContext';
import type { RowMenuProps } from './row-menu-props';

const load = async () => {
  const part = await import('./RowMenu');
  await part.prepare();
  return part;
};
const RowMenu = lazyPart(load);
/** Ahead of the click. A failure is told at the click. */
const prepare = () => void load().catch(() => undefined);

/** “⋯” beside a number: all that can be done with a row. A figure counts its notes. What it opens is loaded when it is first called for. */
export function RowMenuButton(props: RowMenuProps) {
  const { unit, notes } = props;
  const { t } = useTranslation('reader');
  const { covered } = useReading();
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
  const more = unit.index === 0 ? t('moreHeadline') : t('more', { number: unit.index });
  const label = notes.count === 0 ? more : `${more} (${t('noteCount', { count: notes.count })})`;
  const sign = (
    <>
      <Dots />
      {notes.count > 0 && <span className="text-accent">{notes.count}</span>}
    </>
  );
  const button = (
    <button
      type="button"
      className="row-menu"
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={label}
      title={label}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void call()}
    >
      {sign}
    </button>
  );
  if (!called) return button;
  return (
    <Suspense fallback={button}>
      <RowMenu {...props} covers={covered !== null} label={label}>
        {sign}
      </RowMenu>
    </Suspense>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 16 16" width="1rem" height="1rem" fill="currentColor" aria-hidden="true">
      <path d="M2 8a1.3 1.3 0 1 0 2.6 0A1.3 1.3 0 1 0 2 8m4.7 0a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0m4.7 0A1.3 1.3 0 1 0 14 8a1.3 1.3 0 1 0-2.6 0" />
    </svg>
  );
}
