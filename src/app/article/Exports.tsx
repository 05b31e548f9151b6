import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { linkOf } from '#article/address/links';
import type { Known, Selection } from '#article/selection';
import ExportDialog from '#exports/ExportDialog';
import { uiLang } from '#i18n/ui-lang';
import type { ArticleSource } from '#library/article-source';
import type { CommitmentFilter } from '#registers/commitments/commitment-list';
import { changeSettings, useSettings } from '#settings/useSettings';
import { useSavedWords } from '#study/useSavedWords';
import { exportScopeOf } from './export-scope';

interface Props {
  source: ArticleSource;
  known: Known;
  selection: Selection | null;
  entityQuery: string;
  filter: CommitmentFilter;
  onClose: () => void;
}

/** What the reader can take away: the article, or what of it the selection and the filters show now. */
export default function Exports({ source, known, onClose, ...state }: Props) {
  const { i18n } = useTranslation('app');
  const saved = useSavedWords();
  const { settings } = useSettings();
  const { article, words } = known;
  const readData = useCallback(
    async (name: string) => {
      const file = source.files.find((one) => one === name);
      return file === undefined ? null : source.read(file);
    },
    [source],
  );
  return (
    <ExportDialog
      input={{
        article,
        words,
        savedWords: saved.words,
        ...exportScopeOf(known, state),
        uiLanguage: uiLang(i18n.language),
        url: linkOf({ article: article.slug }, window.location.href),
        data: { files: source.files, read: readData },
      }}
      style={settings.citation}
      onStyle={(citation) => changeSettings({ citation })}
      onClose={onClose}
    />
  );
}
