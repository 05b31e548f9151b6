import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerName } from '#article/speakers';
import { textAttributes, textLang } from '#i18n/ui-lang';
import type { CommitmentPanelProps } from '#registers/panel-props';
import { countEntries, countRungs, everything, filterCues, rungs } from './commitment-list';
import { CueGroup } from './CueGroup';

/** The register of commitments: the ladder as legend and filter, groups under their cue, positions apart. */
export const CommitmentPanel = memo(function CommitmentPanel(props: CommitmentPanelProps) {
  const { article, selection, filter, onFilter } = props;
  const { t, i18n } = useTranslation(['registers', 'app']);
  const counts = useMemo(() => countRungs(article), [article]);
  const { commitments, positions } = filterCues(article, filter);
  const selected = selection?.type === 'undertaking' ? selection.id : null;
  const words = { reporter: t('app:speaker.reporter'), both: t('bothParties') };
  const parties = [...article.parties.map((party) => party.entity), 'both'];

  return (
    <>
      <div className="ladder" role="group" aria-label={t('ladder')}>
        {rungs.map(({ id, force }) => (
          <button
            key={id}
            type="button"
            className="rung"
            aria-pressed={filter.rung === id}
            disabled={counts[id] === 0}
            onClick={() => onFilter({ ...filter, rung: filter.rung === id ? null : id })}
          >
            <span className="stroke" data-force={force} />
            <span>{t(`rungs.${id}`)}</span>
            <span className="count">{counts[id]}</span>
          </button>
        ))}
      </div>
      <div className="orders" role="group" aria-label={t('party')}>
        {[null, ...parties].map((party) => (
          <button
            key={party}
            type="button"
            aria-pressed={filter.party === party}
            {...(party !== null && article.entity.has(party) ? textAttributes(i18n.language) : {})}
            onClick={() => onFilter({ ...filter, party })}
          >
            {party === null ? t('everyone') : speakerName(article, party, textLang(i18n.language), words)}
          </button>
        ))}
      </div>
      {commitments.length === 0 && positions.length === 0 && (
        <p className="empty">
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
        <section className="positions" aria-labelledby="positions-head">
          <h3 id="positions-head" className="group-head">
            <span>{t('positions')}</span>
            <span className="count">{countEntries(positions)}</span>
          </h3>
          <p className="positions-about">{t('positionsAbout')}</p>
          {positions.map((cue) => (
            <CueGroup key={cue.id} {...props} cue={cue} selected={selected} />
          ))}
        </section>
      )}
    </>
  );
});
