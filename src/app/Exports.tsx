import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Words } from '#article/words';
import ExportDialog from '#exports/ExportDialog';
import { uiLang } from '#i18n/ui-lang';
import { filterCues, type CommitmentFilter } from '#registers/commitment-list';
import { groupEntities } from '#registers/entity-list';
import { useSavedWords } from '#study/useSavedWords';

interface Props {
  article: Article;
  words: Words | null;
  entityQuery: string;
  filter: CommitmentFilter;
  onClose: () => void;
}

/** What the reader can take away: the article and what of its registers passes the filters that are set now. */
export default function Exports({ article, words, entityQuery, filter, onClose }: Props) {
  const { i18n } = useTranslation('app');
  const saved = useSavedWords();
  const shown = new Set(groupEntities(article.entities, entityQuery, 'text').flatMap((group) => group.entities));
  const { commitments, positions } = filterCues(article, filter);
  const cues = new Set([...commitments, ...positions]);
  const url = new URL(window.location.href);
  url.search = new URLSearchParams({ article: article.slug }).toString();
  url.hash = '';
  return (
    <ExportDialog
      input={{
        article,
        words,
        savedWords: saved.words,
        entities: article.entities.filter((entity) => shown.has(entity)),
        undertakings: article.undertakings.filter((entry) => cues.has(entry.cue)),
        unitSelection: article.units,
        uiLanguage: uiLang(i18n.language),
        url: url.href,
      }}
      onClose={onClose}
    />
  );
}
