import { useTranslation } from 'react-i18next';
import type { Article, Sentence } from '#article/model';
import type { Selection } from '#article/selection';
import type { Words } from '#article/words';
import ExportDialog from '#exports/ExportDialog';
import { uiLang } from '#i18n/ui-lang';
import type { Page } from '#library/page';
import type { CommitmentFilter } from '#registers/commitments/commitment-list';
import { changeSettings, useSettings } from '#settings/useSettings';
import { useSavedWords } from '#study/useSavedWords';
import { exportScopeOf } from './export-scope';

interface Props {
  page: Page;
  article: Article;
  words: Words | null;
  selection: Selection | null;
  hits: readonly { sentence: Sentence }[];
  entityQuery: string;
  filter: CommitmentFilter;
  onClose: () => void;
}

/** What the reader can take away: the article, or what of it the selection and the filters show now. */
export default function Exports({ page, article, words, onClose, ...state }: Props) {
  const { i18n } = useTranslation('app');
  const saved = useSavedWords();
  const { settings } = useSettings();
  const url = new URL(window.location.href);
  url.search = new URLSearchParams({ article: article.slug }).toString();
  url.hash = '';
  return (
    <ExportDialog
      input={{
        article,
        words,
        savedWords: saved.words,
        ...exportScopeOf(article, state),
        uiLanguage: uiLang(i18n.language),
        url: url.href,
        dataFiles: Object.fromEntries(Object.entries(page.files).map(([name, { href }]) => [name, href])),
      }}
      style={settings.citation}
      onStyle={(citation) => changeSettings({ citation })}
      onClose={onClose}
    />
  );
}
