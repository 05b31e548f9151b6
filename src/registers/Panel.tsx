import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from 'radix-ui';
import type { Article } from '#article/model';
import { panelTabs, type PanelTab } from '#article/address/tabs';
import './rows.css';

interface Props {
  article: Article;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** The map, which stands above the tabs. */
  map: ReactNode;
  /** What each tab shows. */
  contents: Record<PanelTab, ReactNode>;
}

/** The line under the open one lies on the line under all of them. */
const TAB =
  'tab relative min-h-9 rounded-sm text-ink3 hover:text-ink max-column:min-h-11 state-active:text-ink state-active:after:absolute state-active:after:inset-x-0 state-active:after:-bottom-px state-active:after:h-0.5 state-active:after:bg-accent forced-colors:state-active:after:bg-highlight';

/** The registers beside the text: the map, then a tab for each way of asking. */
export function Panel({ article, tab, onTab, map, contents }: Props) {
  const { t } = useTranslation('registers');
  const names = {
    entities: t('entities'),
    commitments: t('commitments'),
    words: t('words'),
    notes: t('notes'),
    search: t('search'),
  };
  const counts: Partial<Record<PanelTab, number>> = {
    entities: article.entities.length,
    commitments: article.undertakings.filter((entry) => entry.cue.commitment).length,
  };
  return (
    // Firefox would stop the Tab key at what scrolls: there is always something in it to stop at.
    <div
      className="panel-scroll min-h-0 flex-1 scroll-pt-5 overflow-y-auto overscroll-contain px-pad pt-4.5 pb-10 font-ui text-13/4.5 text-ink2 max-column:scroll-pt-14 max-column:pt-1 max-column:pb-[calc(1.5rem+var(--safe))]"
      tabIndex={-1}
    >
      {map}
      <Tabs.Root
        value={tab}
        onValueChange={(value) => {
          const chosen = panelTabs.find((one) => one === value);
          if (chosen) onTab(chosen);
        }}
      >
        <Tabs.List
          // On a phone the tabs stay where they are; what is pinned in a list is below them.
          className="tabs mt-2.5 flex flex-wrap justify-between gap-x-2 border-b border-hair max-column:sticky max-column:-top-1 max-column:z-2 max-column:bg-panel"
          aria-label={t('registers')}
        >
          {panelTabs.map((one) => (
            <Tabs.Trigger key={one} className={TAB} value={one}>
              {names[one]}
              {counts[one] !== undefined && (
                <span className="count" aria-hidden="true">
                  {' '}
                  {counts[one]}
                </span>
              )}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {panelTabs.map((one) => (
          <Tabs.Content key={one} className="tab-panel pt-2 outline-offset-4!" value={one}>
            {contents[one]}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </div>
  );
}
