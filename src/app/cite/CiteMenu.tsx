import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { Icon } from '#ui/signs/Icon';
import { lazyPart } from '#ui/loading/lazy-part';
import { tellTrouble } from '#ui/trouble';
import { passageOf, type Passage } from './passage';
import { CITE } from './look';

const load = () => import('./CitePopover');
const CitePopover = lazyPart(load);
/** Ahead of the click. A failure is told at the click. */
const prepare = () => void load().catch(() => undefined);

interface PlaceProps {
  article: Article;
  selection: Selection;
  /** Places around it that can be linked to as well: its phrase, its sentence. */
  around?: readonly Selection[];
}

/** “Cite”: ways to take a selected place of the article along. */
export function CiteMenu({ article, selection, around }: PlaceProps) {
  const { t } = useTranslation('app');
  return <CiteButton article={article} passage={passageOf(article, selection, around)} label={t('cite.open')} />;
}

interface ButtonProps {
  article: Article;
  passage: Passage;
  label: string;
}

/** What it opens is loaded when it is first called for. */
function CiteButton({ article, passage, label }: ButtonProps) {
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
  const content = (
    <>
      <Icon name="copy" />
      {label}
    </>
  );
  const button = (
    <button
      type="button"
      className={CITE}
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-label={label}
      title={label}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void call()}
    >
      {content}
    </button>
  );
  if (!called) return button;
  return (
    <Suspense fallback={button}>
      <CitePopover article={article} passage={passage} label={label} className={CITE}>
        {content}
      </CitePopover>
    </Suspense>
  );
}
