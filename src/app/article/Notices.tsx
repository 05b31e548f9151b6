import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '#ui/isolate';
import { Notice } from '#app/failures/Notice';
import type { WordsState } from '#app/article/state/useWords';

interface Props {
  /** Of the page as a whole. */
  notice: ReactNode;
  /** An id in the address that means nothing here. */
  unknown: string | null;
  onDropUnknown: () => void;
  words: WordsState;
  onRetryWords: () => void;
  /** The text is not that from which the link was made. */
  changed: boolean;
}

/** What has to be said before the text. */
export function Notices({ notice, unknown, onDropUnknown, words, onRetryWords, changed }: Props) {
  const { t } = useTranslation(['app', 'words']);
  return (
    <>
      {notice && <Notice>{notice}</Notice>}
      {unknown !== null && <Notice onClose={onDropUnknown}>{t('unknownId', { id: isolated(unknown) })}</Notice>}
      {words.status === 'failed' && (
        <Notice>
          {t('words:failed')}{' '}
          <span lang="en" dir="ltr">
            {words.error.problems
              .slice(0, 3)
              .map(({ file, problem }) => `${file}: ${problem}`)
              .join('; ')}
          </span>{' '}
          <button type="button" onClick={onRetryWords}>
            {t('words:retry')}
          </button>
        </Notice>
      )}
      {changed && <Notice>{t('changed')}</Notice>}
    </>
  );
}
