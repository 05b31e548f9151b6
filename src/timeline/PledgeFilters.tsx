import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import { Toggle } from '#ui/controls/Toggle';
import { nameOf } from './names';
import { everyPledge, type PledgeFilter } from '#article/address/timeline';
import { kindOptions, partyOptions, topicOptions, withParty } from './pledge-filter';
import type { Pledge } from './pledges';

interface Props {
  pledges: readonly Pledge[];
  filter: PledgeFilter;
  onFilter: (filter: PledgeFilter) => void;
  /** How many pass. */
  shown: number;
}

/** Parties that show at first. */
const PARTIES = 8;

/** What is shown, by force, party, subject and period; each value with what it would leave. */
export function PledgeFilters({ pledges, filter, onFilter, shown }: Props) {
  const { t } = useTranslation(['timeline', 'registers']);
  const isNarrowed = JSON.stringify({ ...filter, positions: false }) !== JSON.stringify(everyPledge);
  return (
    <div className="grid gap-5">
      <p role="status" className="flex items-baseline justify-between gap-3 text-13 text-ink2">
        {t('timeline:shown', { shown, count: pledges.length })}
        {isNarrowed && (
          <PlainButton onClick={() => onFilter({ ...everyPledge, positions: filter.positions })}>
            {t('timeline:showAll')}
          </PlainButton>
        )}
      </p>
      <Group title={t('timeline:force')}>
        <Kinds pledges={pledges} filter={filter} onFilter={onFilter} />
        <Toggle
          id="timeline-positions"
          label={t('timeline:positions')}
          checked={filter.positions}
          onChange={(positions) => onFilter({ ...filter, positions })}
        />
      </Group>
      <Group title={t('timeline:parties')} about={t('timeline:partiesAbout')}>
        <Parties pledges={pledges} filter={filter} onFilter={onFilter} />
      </Group>
      <Group title={t('timeline:topics')}>
        <Topics pledges={pledges} filter={filter} onFilter={onFilter} />
      </Group>
      <Group title={t('timeline:period')}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="flex items-center justify-between gap-3 py-0.75 text-13 text-ink2">
            {t(`timeline:${end}`)}
            <input
              type="date"
              className="min-h-9 rounded-sm border border-hair bg-raised px-2 text-ink max-column:min-h-11 max-column:text-16"
              value={filter[end] ?? ''}
              onChange={({ target }) => onFilter({ ...filter, [end]: target.value === '' ? null : target.value })}
            />
          </label>
        ))}
      </Group>
    </div>
  );
}

type ValuesProps = Omit<Props, 'shown'>;

// The values of each are a component of their own: to count thousands of entries is then three tasks, not one.

function Kinds({ pledges, filter, onFilter }: ValuesProps) {
  const { t } = useTranslation(['timeline', 'registers']);
  const by = useDeferredValue(filter);
  const options = useMemo(() => kindOptions(pledges, by), [pledges, by]);
  return options.map(({ value, count }) => (
    <Value
      key={value}
      text={t(`registers:undertakingKinds.${value}`)}
      count={count}
      on={filter.kind === value}
      onClick={() => onFilter({ ...filter, kind: filter.kind === value ? null : value })}
    />
  ));
}

function Parties({ pledges, filter, onFilter }: ValuesProps) {
  const { t, i18n } = useTranslation(['timeline', 'registers']);
  const [all, setAll] = useState(false);
  const by = useDeferredValue(filter);
  const options = useMemo(() => partyOptions(pledges, by), [pledges, by]);
  const shown = all ? options : options.slice(0, PARTIES);
  return (
    <>
      {shown.map(({ value, count, party }) => (
        <Value
          key={value}
          text={nameOf(party, textLang(i18n.language))}
          count={count}
          on={filter.parties.includes(value)}
          onClick={() => onFilter(withParty(filter, value))}
        />
      ))}
      {options.length > shown.length && (
        <PlainButton onClick={() => setAll(true)}>
          {t('timeline:allParties', { count: options.length - shown.length })}
        </PlainButton>
      )}
    </>
  );
}

function Topics({ pledges, filter, onFilter }: ValuesProps) {
  const { t } = useTranslation(['timeline', 'registers']);
  const by = useDeferredValue(filter);
  const options = useMemo(() => topicOptions(pledges, by), [pledges, by]);
  return options.map(({ value, count }) => (
    <Value
      key={value}
      text={t(`registers:topics.${value}`)}
      count={count}
      on={filter.topic === value}
      onClick={() => onFilter({ ...filter, topic: filter.topic === value ? null : value })}
    />
  ));
}

function Group({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <fieldset className="grid border-t border-hair pt-3">
      <legend className="float-start pb-1 font-medium text-ink">{title}</legend>
      {about !== undefined && <p className="text-12 text-ink3">{about}</p>}
      {children}
    </fieldset>
  );
}

interface ValueProps {
  text: string;
  count: number;
  on: boolean;
  onClick: () => void;
}

function Value({ text, count, on, onClick }: ValueProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      className={`flex min-h-8 items-baseline justify-between gap-3 text-start hover:text-accent max-column:min-h-11 max-column:items-center ${on ? 'text-ink underline decoration-accent underline-offset-[0.25rem]' : 'text-ink2'}`}
      onClick={onClick}
    >
      <span>{text}</span>
      <span className="text-13 text-ink3">{count}</span>
    </button>
  );
}
