import { RadioGroup, Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import WordPanel from '#registers/words/WordPanel';
import { covers } from '#settings/settings';
import { changeSettings, useSettings } from '#settings/useSettings';
import StudyPanel from '#study/StudyPanel';
import { Radio } from '#ui/Radio';
import { Toggle } from '#ui/Toggle';
import { ORDER, ORDERS } from '#ui/orders';
import { Listen } from './Listen';
import '#registers/panel.css';
import { savedWordLink } from './saved-word-link';
import { wordsSections, type WordsSection } from './words-section';
import type { WordsState } from '#app/article/state/useWords';

interface Props {
  article: Article;
  state: WordsState;
  onRetry: () => void;
  onSpoken: (sentence: string | null) => void;
  /** Which of its sections shows. */
  section: WordsSection;
  onSection: (section: WordsSection) => void;
  selection: Selection | null;
  unit: number;
  query: string;
  onQuery: (query: string) => void;
  onSelect: (selection: Selection | null) => void;
}

/** The Words tab: what is shown under the words, the index, the reader's own words, and listening. */
export default function WordsTab({ article, state, onRetry, onSpoken, section, onSection, ...rest }: Props) {
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
      <Switches />
      <Tabs.Root
        value={section}
        onValueChange={(value) => onSection(wordsSections.find((one) => one === value) ?? 'index')}
      >
        <Tabs.List className={`${ORDERS} mt-0.5 mb-2`} aria-label={t('sections')}>
          {wordsSections.map((one) => (
            <Tabs.Trigger key={one} value={one} className={ORDER}>
              {t(`section.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="index">
          {state.words.proposals && <p className="pt-2 text-12/4 text-ink3">{t('proposed:index')}</p>}
          <WordPanel {...rest} words={state.words} />
        </Tabs.Content>
        <Tabs.Content value="saved">
          <StudyPanel
            onOpen={(saved) => rest.onSelect({ type: 'word', id: saved.sentence, at: saved.index })}
            linkOf={(saved) => savedWordLink(saved, article.slug, window.location.href)}
            loadReadDraft={loadReadDraft}
          />
        </Tabs.Content>
        {/* Mounted while another section shows, so that the voice goes on. */}
        <Tabs.Content value="listen" forceMount className="data-[state=inactive]:hidden">
          <Listen article={article} unit={rest.unit} onSpoken={onSpoken} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}

/** Drafts are the workbench's: it says what one holds, when a backup is read. */
const loadReadDraft = async () => (await import('#workbench/draft/read-draft')).readDraft;

const switches = ['vowels', 'romanized', 'senses'] as const;

function Switches() {
  const { t } = useTranslation('words');
  const { settings } = useSettings();
  return (
    <>
      <div className="word-switches" role="group" aria-label={t('switches')}>
        {switches.map((one) => (
          <Toggle
            key={one}
            id={`switch-${one}`}
            label={t(one)}
            checked={settings[one]}
            onChange={(on) => changeSettings({ [one]: on })}
          />
        ))}
      </div>
      <RadioGroup.Root
        className={`${ORDERS} mt-0.5 mb-2`}
        orientation="horizontal"
        aria-label={t('cover')}
        value={settings.covered}
        onValueChange={(value) => changeSettings({ covered: covers.find((one) => one === value) ?? 'none' })}
      >
        <span aria-hidden="true">{t('cover')}</span>
        {covers.map((one) => (
          <Radio key={one} value={one} className={ORDER}>
            {t(`covers.${one}`)}
          </Radio>
        ))}
      </RadioGroup.Root>
    </>
  );
}
