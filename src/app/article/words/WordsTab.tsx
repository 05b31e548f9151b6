import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import WordPanel from '#registers/words/WordPanel';
import StudyPanel from '#study/StudyPanel';
import { savedWordLink } from './saved-word-link';
import { wordsSections, type WordsSection } from './words-section';
import type { WordsState } from '#app/article/state/useWords';
import '#ui/styles/late.css';

interface Props {
  article: Article;
  state: WordsState;
  onRetry: () => void;
  /** Which of its sections shows. */
  section: WordsSection;
  onSection: (section: WordsSection) => void;
  selection: Selection | null;
  unit: number;
  query: string;
  onQuery: (query: string) => void;
  onSelect: (selection: Selection | null) => void;
}

/** The Words tab: the index, and the reader's own words. */
export default function WordsTab({ article, state, onRetry, section, onSection, ...rest }: Props) {
  const { t } = useTranslation(['words', 'proposed']);
  if (state.status === 'failed') {
    return (
      <div className="py-4" role="alert">
        <p>{t('failed')}</p>
        <ul lang="en" dir="ltr">
          {state.error.problems.slice(0, 5).map(({ file, entry, problem }, at) => (
            <li key={at}>
              {file}, <bdi>{entry}</bdi>: <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
        <button type="button" className="link" onClick={onRetry}>
          {t('retry')}
        </button>
      </div>
    );
  }
  if (state.status !== 'open') return <p className="py-4">{t('loading')}</p>;
  return (
    <>
      <Tabs.Root
        value={section}
        onValueChange={(value) => onSection(wordsSections.find((one) => one === value) ?? 'index')}
      >
        {/* It floats: the field beside it is as wide as there is room. */}
        <Tabs.List
          className="float-start me-3 mt-1 flex rounded-md bg-track max-column:my-2"
          aria-label={t('sections')}
        >
          {wordsSections.map((one) => (
            <Tabs.Trigger
              key={one}
              value={one}
              className="relative min-h-7 rounded-md px-2.5 text-ink2 outline-edge hover:text-ink aria-selected:bg-raised aria-selected:text-ink aria-selected:outline-1 pointer-coarse:before:absolute pointer-coarse:before:-inset-y-2 pointer-coarse:before:inset-x-0 pointer-coarse:before:content-['']"
            >
              {t(`section.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="index">
          {state.words.proposals && <p className="pt-2 text-12/4 text-ink3">{t('proposed:index')}</p>}
          <WordPanel {...rest} words={state.words} />
        </Tabs.Content>
        <Tabs.Content value="saved" className="clear-both">
          <StudyPanel
            onOpen={(saved) => rest.onSelect({ type: 'word', id: saved.sentence, at: saved.index })}
            linkOf={(saved) => savedWordLink(saved, article.slug, window.location.href)}
            loadReadDraft={loadReadDraft}
          />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}

/** Drafts are the workbench's: it says what one holds, when a backup is read. */
const loadReadDraft = async () => (await import('#workbench/draft/read-draft')).readDraft;
