import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legible } from '#article/format/text-rules';
import { Stepper } from '#ui/controls/Stepper';
import { FilledButton, PlainButton } from '#ui/controls/buttons';
import { setAbout, withoutSigns, withRepair } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { useDays } from '#i18n/useDays';
import { isRequired, type Decision } from './decisions';

interface Props {
  draft: Draft;
  decisions: readonly Decision[];
  shortcuts: boolean;
  onChange: (next: Draft | null, announce?: string) => void;
  onLeave: (key: string) => void;
}

/** What is to be decided, one after the other: the likeliest as the filled button, and to leave it as it is. */
export function Decisions({ draft, decisions, shortcuts, onChange, onLeave }: Props) {
  const { t } = useTranslation('workbench');
  const [at, setAt] = useState(0);
  const index = Math.min(at, Math.max(0, decisions.length - 1));
  const decision = decisions[index];
  const take = decision && actOf(decision, draft, onChange, t('said.repaired'));
  const leave = decision && !isRequired(decision) && (() => onLeave(decision.key));

  useEffect(() => {
    if (!shortcuts) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')) return;
      if (event.code === 'KeyR' && take) take();
      else if (event.code === 'KeyL' && leave) leave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (!decision) return null;
  return (
    <section aria-labelledby="decide-title" className="grid gap-2 border-b border-hair pb-4.5">
      <div className="flex items-center justify-between">
        <h2 id="decide-title" className="font-medium text-ink">
          {t('decide.title')}
        </h2>
        {decisions.length > 1 && (
          <Stepper
            at={index + 1}
            of={decisions.length}
            onStep={(by) => setAt((index + by + decisions.length) % decisions.length)}
            label={t('decide.count', { at: index + 1, of: decisions.length })}
            previous={t('decide.previous')}
            next={t('decide.next')}
          />
        )}
      </div>
      <DecisionText decision={decision} />
      <div className="flex flex-wrap items-center gap-x-4.5 gap-y-2">
        {take && (
          <FilledButton onClick={take} keys={shortcuts ? 'R' : undefined}>
            {t(`decide.${decision.about as 'repair' | 'signs' | 'dates'}.take`)}
          </FilledButton>
        )}
        {leave && (
          <PlainButton onClick={leave} keys={shortcuts ? 'L' : undefined}>
            {t('decide.leave')}
          </PlainButton>
        )}
      </div>
    </section>
  );
}

function actOf(decision: Decision, draft: Draft, onChange: Props['onChange'], said: string): (() => void) | null {
  if (decision.about === 'repair') return () => onChange(withRepair(draft, decision.kind), said);
  if (decision.about === 'signs') return () => onChange(withoutSigns(draft, decision.kinds), said);
  if (decision.about === 'dates')
    return () => onChange(setAbout(draft, { dateline: decision.published.slice(0, 10) }), said);
  return null;
}

function DecisionText({ decision }: { decision: Decision }) {
  const { t } = useTranslation('workbench');
  const days = useDays();
  if (decision.about === 'repair') {
    return (
      <>
        <h3 className="font-medium text-ink">{t(`decide.repair.kinds.${decision.kind}.title`)}</h3>
        <p>{t(`decide.repair.kinds.${decision.kind}.about`)}</p>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
          {(['before', 'after'] as const).map((when) => (
            <div key={when} className="contents">
              <dt className="pt-2.5 text-12 text-ink3">{t(`decide.repair.${when}`)}</dt>
              <dd
                lang="ar"
                dir="rtl"
                className={`font-ar text-19 leading-9 ${when === 'before' ? 'text-ink3' : 'text-ink'}`}
              >
                {decision[when]}
              </dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  if (decision.about === 'signs') {
    return (
      <>
        <h3 className="font-medium text-ink">{t('decide.signs.title')}</h3>
        <p>{t('decide.signs.about')}</p>
        {decision.isRequired && <p className="text-ink">{t('decide.required')}</p>}
        <ul>
          {decision.signs.map(({ kind, code, count }) => (
            <li key={code} className="flex justify-between gap-3">
              <span>
                {t(`decide.signs.kinds.${kind}`)} <bdi className="text-ink3">{code}</bdi>
              </span>
              <span className="text-ink tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (decision.about === 'dates') {
    return (
      <>
        <h3 className="font-medium text-ink">{t('decide.dates.title')}</h3>
        <p>
          {t('decide.dates.about', {
            dateline: days.day(decision.dateline),
            published: days.time(decision.published),
          })}
        </p>
      </>
    );
  }
  return (
    <>
      <h3 className="font-medium text-ink">{t(`decide.${decision.about}.title`)}</h3>
      <p>{t(`decide.${decision.about}.about`)}</p>
      {decision.about === 'headline' && (
        <p lang="ar" dir="rtl" className="font-ar text-19 leading-9 text-ink">
          {decision.instead}
        </p>
      )}
      {decision.about === 'refused' && (
        <p dir="auto" className="text-ink [overflow-wrap:anywhere]">
          {legible(decision.text, 120)}
        </p>
      )}
    </>
  );
}
