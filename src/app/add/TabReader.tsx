import { useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { ArticleSource } from '#library/article-source';
import type { Page } from '#library/page';
import type { Offline } from '#library/register-worker';
import type { AppProps } from '#app/App';
import { PlainButton } from '#ui/controls/buttons';
import { downloadBytes } from '#workbench/download';
import { packed, type Package } from '#workbench/package';

/** A text that is in this tab alone, since the browser stores nothing. */
export interface TabText {
  coming: Package;
  source: ArticleSource;
  article: Article;
}

interface Props extends TabText {
  page: Page;
  /** The app on an article. It is given: imported here it would be a file of its own, which each first visit waits for. */
  Reader: ComponentType<AppProps>;
  offline: Offline | null;
  /** `null`: there is no draft of it. */
  onBack: (() => void) | null;
}

/** Reads such a text as any other, and says that it goes with the tab. */
export function TabReader({ coming, source, article, page, Reader, offline, onBack }: Props) {
  useAskToLeave();
  return (
    <Reader
      page={page}
      source={source}
      article={article}
      offline={offline}
      notice={<GoesWithTheTab coming={coming} onBack={onBack} />}
    />
  );
}

function GoesWithTheTab({ coming, onBack }: Pick<Props, 'coming' | 'onBack'>) {
  const { t } = useTranslation('workbench');
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <p className="min-w-60 flex-1">{t('unstored.notice')}</p>
      <PlainButton onClick={() => downloadBytes(`${coming.id}.bayan`, packed(coming))}>{t('shelf.save')}</PlainButton>
      {onBack && <PlainButton onClick={onBack}>{t('unstored.back')}</PlainButton>}
    </div>
  );
}

/** The browser asks before the text is lost. */
function useAskToLeave() {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
