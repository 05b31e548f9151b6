import { memo, startTransition, useCallback, useDeferredValue, useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '#ui/controls/buttons';
import { useMedia } from '#ui/useMedia';
import { usePrinting } from '#ui/usePrinting';
import { comparingAfter, NOTHING_COMPARED, type Comparing, type ComparingStep } from './comparing';
import { earlierIn, type FindEarlier } from './earlier';
import type { Lane } from './lanes';
import type { Period } from './periods';
import type { PledgeFilter } from '#article/address/timeline';
import { filterPledges } from './pledge-filter';
import { PledgeFilters } from './PledgeFilters';
import { PledgeRow } from './PledgeRow';
import type { Pledge } from './pledges';
import { TimelineTable } from './TimelineTable';
import '#ui/styles/late.css';

/** The files that what is shown can be saved as. */
export const pledgeFormats = ['csv', 'xlsx', 'markdown', 'annotations'] as const;
export type PledgeFormat = (typeof pledgeFormats)[number];

interface Props {
  /** Of all articles, in the order of time. */
  pledges: readonly Pledge[];
  /** How many articles they are of. */
  articles: number;
  filter: PledgeFilter;
  onFilter: (filter: PledgeFilter) => void;
  /** The address that opens an entry at its words. */
  hrefOf: (pledge: Pledge) => string;
  /** Saves these entries as a file. */
  onSave: (pledges: readonly Pledge[], format: PledgeFormat) => void;
}

/** Rows of the list that show at first: each is two paragraphs of text. */
const ROWS = 100;

/** What was undertaken in all articles: by parties over time, then each entry with its words, in both languages. */
export function Timeline({ pledges, articles, filter, onFilter, hrefOf, onSave }: Props) {
  const { t } = useTranslation('timeline');
  const [limit, setLimit] = useState(ROWS);
  const isWide = useMedia('(width >= 56.25em)');
  // On paper nothing can be asked for: all of it stands there.
  const printing = usePrinting();
  // What is chosen shows at once; thousands of entries follow in slices, between which the page answers.
  const by = useDeferredValue(filter);
  const passing = useMemo(() => filterPledges(pledges, by), [pledges, by]);
  const showCell = useCallback(
    ({ parties }: Lane, kind: Pledge['kind'], period: Period | null) =>
      onFilter({
        ...filter,
        parties: parties.slice(0, 2).map(({ key }) => key),
        kind,
        from: period?.first ?? null,
        to: period?.last ?? null,
      }),
    [filter, onFilter],
  );
  const tools = (
    <div className="grid content-start gap-5">
      <PledgeFilters pledges={pledges} filter={filter} onFilter={onFilter} shown={passing.length} />
      <div role="group" aria-label={t('save')} className="flex flex-wrap gap-x-4.5 border-t border-hair pt-3">
        {pledgeFormats.map((format) => (
          <PlainButton key={format} onClick={() => onSave(passing, format)}>
            {t(format)}
          </PlainButton>
        ))}
        <PlainButton onClick={() => window.print()}>{t('print')}</PlainButton>
      </div>
    </div>
  );
  return (
    <div className="mx-auto grid max-w-360 gap-x-12 gap-y-6 px-6.5 pt-1 pb-16 max-column:px-5 facing:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid min-w-0 content-start gap-6">
        <header className="grid gap-1">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="max-w-184 text-ink2">{t('about')}</span>
            <span className="text-13 text-ink3">{t('articles', { count: articles })}</span>
          </p>
          {/* Below a hundred rows nobody would look for them. */}
          {!isWide && pledges.length > 0 && (
            <details className="print:hidden">
              <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm text-accent">
                {t('tools')}
              </summary>
              {tools}
            </details>
          )}
        </header>
        {pledges.length === 0 && <p>{t('nothing')}</p>}
        {pledges.length > 0 && passing.length === 0 && <p>{t('nothingPasses')}</p>}
        <TimelineTable pledges={passing} onCell={showCell} />
        {passing.length > 0 && (
          <PledgeList pledges={passing} limit={printing ? passing.length : limit} all={pledges} hrefOf={hrefOf} />
        )}
        {passing.length > limit && !printing && (
          <PlainButton onClick={() => startTransition(() => setLimit(limit + ROWS))}>
            {t('moreRows', { count: Math.min(ROWS, passing.length - limit) })}
          </PlainButton>
        )}
      </div>
      {isWide && pledges.length > 0 && (
        <aside aria-label={t('filters')} className="print:hidden">
          {tools}
        </aside>
      )}
    </div>
  );
}

interface ListProps {
  pledges: readonly Pledge[];
  /** How many of them are shown. */
  limit: number;
  all: readonly Pledge[];
  hrefOf: Props['hrefOf'];
}

const PledgeList = memo(function PledgeList({ pledges, limit, all, hrefOf }: ListProps) {
  const { t } = useTranslation('timeline');
  const earlierOf = useMemo(() => earlierIn(all), [all]);
  const [comparing, onStep] = useReducer(comparingAfter, NOTHING_COMPARED);
  return (
    <ol aria-label={t('rows')}>
      {pledges.slice(0, limit).map((pledge) => (
        <PledgeItem
          key={pledge.id}
          pledge={pledge}
          comparing={comparing}
          earlierOf={earlierOf}
          hrefOf={hrefOf}
          onStep={onStep}
        />
      ))}
    </ol>
  );
});

interface ItemProps extends Pick<Props, 'hrefOf'> {
  pledge: Pledge;
  comparing: Comparing;
  earlierOf: FindEarlier;
  onStep: (step: ComparingStep) => void;
}

/** Finds out what a row shows, so that the row itself, which is dear, is drawn again only where that is something else. */
function PledgeItem({ pledge, comparing: { open, waiting }, earlierOf, hrefOf, onStep }: ItemProps) {
  const isOpen = open?.id === pledge.id;
  const chosen = isOpen ? open.earlier : null;
  return (
    <PledgeRow
      pledge={pledge}
      hrefOf={hrefOf}
      earlier={chosen ?? earlierOf(pledge)}
      proposed={chosen === null}
      comparing={isOpen}
      choosing={waiting === null ? null : waiting.id === pledge.id ? 'this' : 'other'}
      onStep={onStep}
    />
  );
}
