import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerName } from '#article/speakers';
import { textLang } from '#i18n/ui-lang';
import type { CommitmentPanelProps, Marking } from '#registers/panel-props';
import { GROUP_HEAD } from '#registers/rows';
import {
  countEntries,
  countRungs,
  everything,
  filterCues,
  listedIds,
  MUTUAL,
  ONE_SIDE,
  optionsOf,
  rungs,
  type FilterOption,
} from './commitment-list';
import { Stroke } from '#ui/signs/Stroke';
import { Icon } from '#ui/signs/Icon';
import { NothingMarked } from '#registers/NothingMarked';
import { CueGroup } from './CueGroup';
import '#ui/styles/late.css';

/**
 * Pinned above the list, on a phone below the tabs; in a low window it would cover what it is the legend of. The second column takes
 * what its texts need on one line, as long as the first has room for its words; on a phone a word more may need a second line.
 */
const LADDER =
  'sticky -top-4.5 z-1 mb-1 grid grid-cols-[1fr_minmax(calc(50%-0.5rem),auto)] gap-x-4 border-b border-hair bg-panel py-2 max-column:top-10 max-column:grid-cols-[auto_auto] [@media(height<35em)]:static';
const RUNG =
  'grid min-h-7 grid-cols-signed items-center gap-2 rounded-sm text-start disabled:text-ink3 aria-pressed:bg-accent-wash aria-pressed:text-ink aria-pressed:ring-4 aria-pressed:ring-accent-wash max-column:min-h-11 forced-colors:outline-highlight forced-colors:aria-pressed:outline-1';

/** The register of commitments: the ladder as legend and filter, groups under their cue, positions apart. */
export const CommitmentPanel = memo(function CommitmentPanel(props: CommitmentPanelProps & Marking) {
  const { article, selection, filter, onFilter } = props;
  const { t, i18n } = useTranslation(['registers', 'app']);
  const counts = useMemo(() => countRungs(article, filter), [article, filter]);
  const { commitments, positions } = filterCues(article, filter);
  const listed = useMemo(() => listedIds(article, filter), [article, filter]);
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
      <div className={`ladder ${LADDER}`} role="group" aria-label={t('ladder')}>
        {rungs.map(({ id, force }) => (
          <button
            key={id}
            type="button"
            className={`group/rung ${RUNG}`}
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
      <div className="my-2 flex flex-wrap gap-1">
        <FilterSelect
          label={t('party')}
          sign={t('partySign')}
          any={t('everyone')}
          value={filter.party}
          options={optionsOf(article, filter, 'party')}
          nameOf={nameOf}
          onChange={(party) => onFilter({ ...filter, party })}
        />
        <FilterSelect
          label={t('toWhom')}
          sign={t('toWhom')}
          any={t('anyone')}
          value={filter.to}
          options={optionsOf(article, filter, 'to')}
          nameOf={nameOf}
          onChange={(to) => onFilter({ ...filter, to })}
        />
        <FilterSelect
          label={t('whoSaysSo')}
          sign={t('whoSaysSo')}
          any={t('anyone')}
          value={filter.speaker}
          options={optionsOf(article, filter, 'speaker')}
          // Beside what both say together.
          nameOf={(value) =>
            article.parties.some(({ entity }) => entity === value) ? t('only', { name: nameOf(value) }) : nameOf(value)
          }
          onChange={(speaker) => onFilter({ ...filter, speaker })}
        />
      </div>
      {article.cues.length === 0 && <NothingMarked markHref={props.markHref} />}
      {commitments.length === 0 && positions.length === 0 && article.cues.length > 0 && (
        <p className="py-4">
          {t('nothingPasses')}{' '}
          <button type="button" className="link" onClick={() => onFilter(everything)}>
            {t('clearFilter')}
          </button>
        </p>
      )}
      {commitments.map((cue) => (
        <CueGroup key={cue.id} {...props} cue={cue} selected={selected} listed={listed} />
      ))}
      {positions.length > 0 && (
        <section className="mt-3 border-t border-edge" aria-labelledby="positions-head">
          <h3 id="positions-head" className={GROUP_HEAD}>
            <span>{t('positions')}</span>
            <span className="count">{countEntries(positions)}</span>
          </h3>
          <p className="text-ink3 wrap-prose">{t('positionsAbout')}</p>
          {positions.map((cue) => (
            <CueGroup key={cue.id} {...props} cue={cue} selected={selected} listed={listed} />
          ))}
        </section>
      )}
    </>
  );
});

interface FilterSelectProps {
  label: string;
  /** What it narrows by, as it stands on it. */
  sign: string;
  /** The text of no filter. */
  any: string;
  value: string | null;
  options: readonly FilterOption[];
  nameOf: (value: string) => string;
  onChange: (value: string | null) => void;
}

/** One filter, with the number of entries that each of its values would leave. Nothing to choose from, nothing is shown. */
function FilterSelect({ label, sign, any, value, options, nameOf, onChange }: FilterSelectProps) {
  const { t } = useTranslation('registers');
  if (options.length === 0) return null;
  // What an address asks for is told, though the article has no such thing.
  const strange = value !== null && options.every((option) => option.value !== value);
  return (
    <span className="relative min-w-0 rounded-full outline-accent has-focus-visible:outline-2">
      {/* It lies over the sign: the platform's own would be as wide as the longest of its choices. */}
      <span
        aria-hidden="true"
        className={`flex min-h-7 items-center gap-1 rounded-full border px-2 text-12 pointer-coarse:min-h-11 ${value === null ? 'border-edge text-ink2' : 'border-accent bg-accent-wash text-ink'}`}
      >
        <span className="truncate">{value === null ? sign : t('chosen', { sign, name: nameOf(value) })}</span>
        <Icon name="chevron-down" />
      </span>
      <select
        className="absolute inset-0 size-full cursor-pointer rounded-full opacity-0"
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{any}</option>
        {strange && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${nameOf(option.value)} (${option.count})`}
          </option>
        ))}
      </select>
    </span>
  );
}
