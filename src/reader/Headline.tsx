import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Mark, Unit } from '#article/model';
import { inLanguage } from '#article/source';
import type { Lang } from '#article/format/schema';
import type { Selection } from '#article/selection';
import { textDirection, textLang } from '#i18n/ui-lang';
import { formatDay, machineDate } from '#article/dates';
import { countNotes, Notes } from './Notes';
import { RowHead } from './RowHead';
import { Sentences } from './SentenceText';
import { useUncovered } from '#reader/interaction/useUncovered';

interface Props {
  article: Article;
  unit: Unit;
  selection: Selection | null;
  current: Mark | null;
  onCite: (unit: Unit, beside: HTMLElement) => void;
}

/** The headline in both languages, under its source, place and date; and where it says more than the body. */
export function Headline({ article, unit, selection, current, onCite }: Props) {
  const { t, i18n } = useTranslation('reader');
  const ui = textLang(i18n.language);
  const [notesOpen, setNotesOpen] = useState(false);
  const uncovered = useUncovered(unit);
  return (
    <header id={unit.id} className="row row-headline">
      {(['ar', 'en'] as const).map((lang) => (
        <div key={lang} className={`row-text text-${lang}`} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
          <SourceLine article={article} lang={lang} />
          <h1 lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            <Sentences
              article={article}
              unit={unit}
              lang={lang}
              selection={selection}
              current={current}
              uncovered={uncovered}
            />
          </h1>
        </div>
      ))}
      <div className="row-gutter">
        <RowHead
          unit={unit}
          uncovered={uncovered}
          notes={{ count: countNotes(unit), open: notesOpen, onChange: setNotesOpen }}
          english={null}
          onCite={onCite}
        />
      </div>
      <Notes unit={unit} open={notesOpen} />
      {article.overclaims.length > 0 && (
        <div
          className="overclaim mt-1.4u font-en text-15/5.5 text-ink2 [grid-area:claim] ar:font-ar ar:text-17/7 ar:[grid-area:claim-ar]"
          lang={ui}
          dir={textDirection(ui)}
        >
          {article.overclaims.map((overclaim) => (
            <p key={overclaim.claim.en ?? overclaim.claim.ar}>
              {overclaim.note[ui]}{' '}
              {overclaim.see.map((id) => {
                const at = article.sentences.get(id)?.unit;
                return (
                  at && (
                    <a
                      key={id}
                      className="me-1.5 text-accent underline decoration-1 underline-offset-3"
                      href={`#${at.id}`}
                      aria-label={t('paragraph', { number: at.index })}
                    >
                      <bdi>¶{at.index}</bdi>
                    </a>
                  )
                );
              })}
            </p>
          ))}
        </div>
      )}
    </header>
  );
}

function SourceLine({ article, lang }: { article: Article; lang: Lang }) {
  const { publisher, place, dateline } = article.source;
  return (
    <p className="source-line mb-1.4u flex flex-wrap font-ui text-13/4.5 text-ink3 lining-nums">
      {[publisher, place].map((words, at) => words && <span key={at}>{inLanguage(words, lang)}</span>)}
      {dateline !== null && <time dateTime={machineDate(dateline)}>{formatDay(dateline, lang)}</time>}
    </p>
  );
}
