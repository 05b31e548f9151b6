import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerName } from '#article/speakers';
import { textAttributes, textLang } from '#i18n/ui-lang';
import type { CommitmentPanelProps } from '#registers/panel-props';
import { GROUP_HEAD } from '#registers/rows';
import {
  countEntries,
  countRungs,
  everything,
  filterCues,
  MUTUAL,
  ONE_SIDE,
  optionsOf,
  rungs,
  type FilterOption,
} from './commitment-list';
import { Stroke } from '#ui/Stroke';
import { CueGroup } from './CueGroup';
import { ORDER, ORDERS } from '#ui/orders';
import '#ui/late.css';
import './commitments.css';

/** The register of commitments: the ladder as legend and filter, groups under their cue, positions apart. */
export const CommitmentPanel = memo(function CommitmentPanel(props: CommitmentPanelProps) {
  const { article, selection, filter, onFilter } = props;
  const { t, i18n } = useTranslation(['registers', 'app']);
  const counts = useMemo(() => countRungs(article, filter), [article, filter]);
  const { commitments, positions } = filterCues(article, filter);
  const selected = selection?.type === 'undertaking' ? selection.id : null;
  const words = { reporter: t('app:speaker.reporter'), both: t('bothParties') };
  const lang = textLang(i18n.language);
  const nameOf = (value: string) => {
    if (value === MUTUAL) return t('mutual');
    if (value === ONE_SIDE) return t('oneSide');
    return speakerName(article, value, lang, words);
  };

  return (
    <>
      <div className="ladder" role="group" aria-label={t('ladder')}>
        {rungs.map(({ id, force }) => (
          <button
            key={id}
            type="button"
            className="rung group/rung"
            aria-pressed={filter.rung === id}
            disabled={counts[id] === 0 && filter.rung !== id}
            onClick={() => onFilter({ ...filter, rung: filter.rung === id ? null : id })}
          >
            <Stroke force={force} className="group-disabled/rung:opacity-50" />
            <span>{t(`rungs.${id}`)}</span>
            <span className="count">{counts[id]}</span>
          </button>
        ))}
      </div>
      <div className={`${ORDERS} mt-0.5 mb-2`} role="group" aria-label={t('party')}>
        <button
          type="button"
          className={ORDER}
          aria-pressed={filter.party === null}
          onClick={() => onFilter({ ...filter, party: null })}
        >
          {t('everyone')}
        </button>
        {optionsOf(article, filter, 'party').map(({ value }) => (
          <button
            key={value}
            type="button"
            className={ORDER}
            aria-pressed={filter.party === value}
            {...(article.entity.has(value) ? textAttributes(i18n.language) : {})}
            onClick={() => onFilter({ ...filter, party: value })}
          >
            {nameOf(value)}
          </button>
        ))}
      </div>
      <div className="entry-filters">
        <FilterSelect
          label={t('toWhom')}
          any={t('anyone')}
          value={filter.to}
          options={optionsOf(article, filter, 'to')}
          nameOf={nameOf}
          onChange={(to) => onFilter({ ...filter, to })}
        />
        <FilterSelect
          label={t('whoSaysSo')}
          any={t('anyone')}
          value={filter.speaker}
          options={optionsOf(article, filter, 'speaker')}
          nameOf={nameOf}
          onChange={(speaker) => onFilter({ ...filter, speaker })}
        />
      </div>
      {article.cues.length === 0 && <p className="py-4">{t('nothingMarked')}</p>}
      {commitments.length === 0 && positions.length === 0 && article.cues.length > 0 && (
        <p className="py-4">
          {t('nothingPasses')}{' '}
          <button type="button" className="link" onClick={() => onFilter(everything)}>
            {t('clearFilter')}
          </button>
        </p>
      )}
      {commitments.map((cue) => (
        <CueGroup key={cue.id} {...props} cue={cue} selected={selected} />
      ))}
      {positions.length > 0 && (
        <section className="mt-3 border-t border-edge" aria-labelledby="positions-head">
          <h3 id="positions-head" className={GROUP_HEAD}>
            <span>{t('positions')}</span>
            <span className="count">{countEntries(positions)}</span>
          </h3>
          <p className="text-ink3 wrap-prose">{t('positionsAbout')}</p>
          {positions.map((cue) => (
            <CueGroup key={cue.id} {...props} cue={cue} selected={selected} />
          ))}
        </section>
      )}
    </>
  );
});

interface FilterSelectProps {
  label: string;
  /** The text of no filter. */
  any: string;
  value: string | null;
  options: readonly FilterOption[];
  nameOf: (value: string) => string;
  onChange: (value: string | null) => void;
}

/** One filter, with the number of entries that each of its values would leave. Nothing to choose from, nothing is shown. */
function FilterSelect({ label, any, value, options, nameOf, onChange }: FilterSelectProps) {
  if (options.length === 0) return null;
  // What an address asks for is told, though the article has no such thing.
  const strange = value !== null && options.every((option) => option.value !== value);
  return (
    <label className="entry-filter">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{any}</option>
        {strange && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${nameOf(option.value)} (${option.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
