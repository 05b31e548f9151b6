import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkOf } from '#article/address/links';
import type { Known, Selection } from '#article/selection';
import ExportDialog, { type ExportDialogProps } from '#exports/ExportDialog';
import { uiLang } from '#i18n/ui-lang';
import { notesOf } from '#notes/anchor/placed';
import { useNotes } from '#notes/useNotes';
import type { ArticleSource } from '#library/article-source';
import { concordanceOf } from '#search/concordance';
import type { Hit } from '#search/hits';
import type { CommitmentFilter } from '#registers/commitments/commitment-list';
import { changeSettings, useSettings } from '#settings/useSettings';
import { useSavedWords } from '#study/useSavedWords';
import { exportScopeOf } from './export-scope';
import { foundLines } from '#app/article/panel/found-lines';

interface Props {
  source: ArticleSource;
  known: Known;
  selection: Selection | null;
  /** What the search has found, and the order in which that is listed. */
  search: { query: string; hits: readonly Hit[]; listed: readonly number[] };
  entityQuery: string;
  filter: CommitmentFilter;
  onClose: () => void;
  /** What is offered first. */
  first?: ExportDialogProps['first'];
}

/** What the reader can take away: the article, or what of it the selection and the filters show now. */
export default function Exports({ source, known, search, onClose, first = 'text', ...state }: Props) {
  const { i18n } = useTranslation('app');
  const saved = useSavedWords();
  const { records } = useNotes();
  const { settings } = useSettings();
  const { article, words } = known;
  const { query, hits, listed } = search;
  const found = useMemo(
    () => foundLines(article, concordanceOf(article, hits, words), { query, listed }, window.location.href),
    [article, words, query, hits, listed],
  );
  const notes = useMemo(() => {
    const { placed, lost } = notesOf(article, records);
    return [...placed, ...lost.map((note) => ({ note, place: null }))];
  }, [article, records]);
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
        notes,
        ...(found.length > 0 && { found }),
        ...exportScopeOf(known, state),
        uiLanguage: uiLang(i18n.language),
        url: linkOf({ article: article.slug }, window.location.href),
        data: { files: source.files, read: readData },
      }}
      style={settings.citation}
      onStyle={(citation) => changeSettings({ citation })}
      onClose={onClose}
      first={first}
    />
  );
}
