import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { Icon } from '#ui/Icon';

const load = () => import('./CitePopover');
const CitePopover = lazy(load);

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
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setCalled(true)}
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
