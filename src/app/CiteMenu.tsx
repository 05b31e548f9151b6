import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { Icon } from '#ui/Icon';
import { lazyPart } from '#ui/lazy-part';
import { tellTrouble } from '#ui/trouble';

const load = () => import('./CitePopover');
const CitePopover = lazyPart(load);
/** Ahead of the click. A failure is told at the click. */
const prepare = () => void load().catch(() => undefined);

interface Props {
  article: Article;
  selection: Selection;
  /** Places around it that can be linked to as well: its phrase, its sentence. */
  around?: readonly Selection[];
}

/** “Cite”: ways to take a place of the article along. What it opens is loaded when it is first called for. */
export function CiteMenu(props: Props) {
  const { t } = useTranslation('app');
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
  const words = (
    <>
      <Icon name="copy" />
      {t('cite.open')}
    </>
  );
  if (!called) {
    return (
      <button
        type="button"
        className="cite"
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void call()}
      >
        {words}
      </button>
    );
  }
  return (
    <Suspense fallback={<span className="cite">{words}</span>}>
      <CitePopover {...props}>{words}</CitePopover>
    </Suspense>
  );
}
