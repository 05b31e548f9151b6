import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from 'radix-ui';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { CommitmentPanel } from './CommitmentPanel';
import { EntityPanel } from './EntityPanel';
import { panelTabs, type PanelTab } from './tabs';
import './panel.css';

interface Props {
  article: Article;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  onStep: (by: 1 | -1) => void;
  marked: boolean;
  onMarked: (marked: boolean) => void;
  /** The map, which stands above the tabs. */
  map: ReactNode;
  /** The words of the article, which come when they are called for. */
  words: ReactNode;
}

/** The registers beside the text: the map, then entities and commitments in tabs. */
export const Panel = memo(function Panel({ article, tab, onTab, map, words, marked, onMarked, ...rest }: Props) {
  const { t } = useTranslation('registers');
  const commitments = article.undertakings.filter((entry) => entry.cue.commitment).length;
  return (
    <div className="panel-scroll">
      {map}
      <Tabs.Root
        value={tab}
        onValueChange={(value) => {
          const chosen = panelTabs.find((one) => one === value);
          if (chosen) onTab(chosen);
        }}
      >
        <Tabs.List className="tabs" aria-label={t('registers')}>
          <Tabs.Trigger className="tab" value="entities">
            {t('entities')}{' '}
            <span className="count" aria-hidden="true">
              {article.entities.length}
            </span>
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="commitments">
            {t('commitments')}{' '}
            <span className="count" aria-hidden="true">
              {commitments}
            </span>
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="words">
            {t('words')}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="tab-panel" value="entities">
          <EntityPanel
            {...rest}
            article={article}
            marked={marked}
            onMarked={onMarked}
            onShowCommitments={() => onTab('commitments')}
          />
        </Tabs.Content>
        <Tabs.Content className="tab-panel" value="commitments">
          <CommitmentPanel {...rest} article={article} />
        </Tabs.Content>
        <Tabs.Content className="tab-panel" value="words">
          {words}
        </Tabs.Content>
      </Tabs.Root>
    </div>
  );
});
