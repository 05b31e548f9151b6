import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Mark, Unit } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { Selection } from '#article/selection';
import { Icon } from '#ui/signs/Icon';
import { countNotes, Notes } from './Notes';
import { RowHead } from './RowHead';
import { Sentences } from './SentenceText';
import { sameInRow } from './same-in-row';
import { SpeakerRail } from './SpeakerRail';
import { useUncovered, type Uncovered } from '#reader/interaction/useUncovered';

interface Props {
  article: Article;
  unit: Unit;
  /** The selection, if it lights anything in this row: other rows need not know of it. */
  selection: Selection | null;
  current: Mark | null;
  /** The first row in view names its speaker even where the run began above. */
  named: boolean;
  /** Offers ways to take the row along, beside what asked for them. */
  onCite: (unit: Unit, beside: HTMLElement) => void;
}

/** One paragraph in both languages, its number and who speaks in it. Which pane shows is a matter of style. */
export const Row = memo(function Row(props: Props) {
  const { article, unit, named, onCite } = props;
  const { t } = useTranslation('reader');
  const [revealed, setRevealed] = useState(false);
  const [notesOpen, setNotesOpen] = useState(false);
  const uncovered = useUncovered(unit);
  const englishId = `${unit.id}-en`;
  return (
    <section
      id={unit.id}
      className="row"
      data-revealed={revealed ? '' : undefined}
      aria-label={t('paragraph', { number: unit.index })}
    >
      <Text {...props} uncovered={uncovered} lang="ar" />
      <div className="row-gutter">
        <RowHead
          unit={unit}
          uncovered={uncovered}
          notes={{ count: countNotes(unit), open: notesOpen, onChange: setNotesOpen }}
          english={{ open: revealed, onChange: setRevealed }}
          onCite={onCite}
        />
        <button
          type="button"
          className="row-reveal order-2 hidden min-h-6 items-center gap-1 rounded-sm px-1 text-accent in-data-[view=ar]:flex"
          aria-expanded={revealed}
          aria-controls={englishId}
          aria-label={t(revealed ? 'hideEnglishOf' : 'showEnglishOf', { number: unit.index })}
          onClick={() => setRevealed(!revealed)}
        >
          {t(revealed ? 'hide' : 'english')}
          <Icon name={revealed ? 'chevron-up' : 'chevron-down'} />
        </button>
        <SpeakerRail article={article} unit={unit} named={named} />
      </div>
      <Text {...props} uncovered={uncovered} lang="en" id={englishId} />
      <Notes unit={unit} open={notesOpen} />
    </section>
  );
}, isUpToDate);

/** True when a row need not be drawn again: a register may have changed elsewhere. */
function isUpToDate({ article, ...before }: Readonly<Props>, { article: other, ...after }: Readonly<Props>): boolean {
  const keys = Object.keys(after) as (keyof typeof after)[];
  return keys.every((key) => before[key] === after[key]) && sameInRow(article, other, after.unit);
}

interface TextProps extends Pick<Props, 'article' | 'unit' | 'selection' | 'current'> {
  uncovered: Uncovered;
  lang: Lang;
  id?: string;
}

function Text({ id, article, unit, uncovered, lang, selection, current }: TextProps) {
  return (
    <p id={id} className={`row-text text-${lang}`} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      <Sentences
        article={article}
        unit={unit}
        lang={lang}
        selection={selection}
        current={current}
        uncovered={uncovered}
      />
    </p>
  );
}
