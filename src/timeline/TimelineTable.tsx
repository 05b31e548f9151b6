import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import { usePrinting } from '#ui/usePrinting';
import { Cue } from './Cue';
import { cellOf, lanesOf, type CellGroup, type Lane } from './lanes';
import { cueWords, namesOf, periodText } from './names';
import { periodsOf, type Period } from './periods';
import type { Pledge } from './pledges';

interface Props {
  pledges: readonly Pledge[];
  /** Shows what a cell holds, and nothing else. */
  onCell: (lane: Lane, kind: Pledge['kind'], period: Period | null) => void;
}

/** More columns than these do not fit beside each other. */
const COLUMNS = 6;
/** The heads of rows stay in sight where the table is wider than the window. */
const HEAD = 'sticky start-0 z-10 bg-paper pe-4 text-start font-normal';
/** On paper nothing scrolls. */
const SCROLLED = 'overflow-x-auto print:overflow-visible';
/** Rows that show at first. */
const ROWS = 8;

/** Who undertook something towards whom, down; when, across. A cell has the words of its cues, each on the weight of its force. */
export const TimelineTable = memo(function TimelineTable({ pledges, onCell }: Props) {
  const { t, i18n } = useTranslation(['timeline', 'registers', 'app']);
  const [all, setAll] = useState(false);
  const ui = textLang(i18n.language);
  const lanes = useMemo(() => lanesOf(pledges), [pledges]);
  const periods = useMemo(() => columnsOf(pledges), [pledges]);
  const textOf = (period: Period | null) => (period === null ? t('timeline:noDate') : periodText(t, period));
  const isWhole = usePrinting() || all;
  const shown = isWhole ? lanes : lanes.slice(0, ROWS);
  if (periods.length === 0) return null;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where it is wider than the window, keys scroll it */}
      <div className={SCROLLED} role="region" aria-label={t('timeline:table')} tabIndex={0}>
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b border-hair text-13 text-ink3">
              <th scope="col" className={`${HEAD} pb-1.5`}>
                {t('timeline:between')}
              </th>
              {periods.map((period) => (
                <th
                  key={period?.first ?? ''}
                  scope="col"
                  className="border-s border-hair px-2.5 pb-1.5 text-start font-normal whitespace-nowrap print:px-1.5 print:whitespace-normal"
                >
                  {textOf(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((lane) => (
              <tr key={lane.key} className="border-b border-hair align-top">
                <th scope="row" className={`${HEAD} min-w-30 py-2.5 text-ink print:min-w-0`}>
                  <span className={ui === 'ar' ? 'font-ar text-18' : 'font-en text-17'}>
                    {namesOf(t, lane.parties, ui)}
                  </span>
                </th>
                {periods.map((period) => (
                  <td key={period?.first ?? ''} className="border-s border-hair px-2.5 py-1.5 print:px-1.5">
                    {cellOf(lane, period).map((group) => (
                      <Group
                        key={group.kind}
                        group={group}
                        period={textOf(period)}
                        who={namesOf(t, lane.parties, ui)}
                        onClick={() => onCell(lane, group.kind, period)}
                      />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lanes.length > ROWS && !isWhole && (
        <PlainButton onClick={() => setAll(true)}>{t('timeline:moreRows', { count: lanes.length - ROWS })}</PlainButton>
      )}
    </>
  );
});

/** The columns of the table; what has no date has the last one to itself. */
function columnsOf(pledges: readonly Pledge[]): (Period | null)[] {
  const periods = periodsOf(
    pledges.flatMap(({ date }) => date ?? []),
    COLUMNS,
  );
  return pledges.some(({ date }) => date === null) ? [...periods, null] : periods;
}

interface GroupProps {
  group: CellGroup;
  period: string;
  who: string;
  onClick: () => void;
}

function Group({ group: { kind, pledges }, period, who, onClick }: GroupProps) {
  const { t } = useTranslation(['timeline', 'registers']);
  const [first] = pledges;
  const words = cueWords(first, 'ar');
  const name = t(`registers:undertakingKinds.${kind}`);
  const count = pledges.length;
  return (
    <button
      type="button"
      className="me-3 inline-grid justify-items-start rounded-sm py-1 text-start whitespace-nowrap hover:bg-accent-wash print:me-1 print:whitespace-normal max-column:min-h-11"
      aria-label={t('timeline:cell', { kind: name, count, period, who })}
      onClick={onClick}
    >
      {words !== '' && (
        <Cue
          of={first}
          lang="ar"
          dir="rtl"
          translate="no"
          className="font-ar text-18 leading-8 text-ink print:text-15 print:leading-7"
        >
          {words}
        </Cue>
      )}
      <span className="text-12 text-ink3">{count === 1 ? name : t('timeline:kindCount', { kind: name, count })}</span>
    </button>
  );
}
