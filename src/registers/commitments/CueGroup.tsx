import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Cue, Undertaking } from '#article/model';
import { shortName } from '#article/speakers';
import type { Lang } from '#article/format/schema';
import { textAttributes, textDirection, textLang } from '#i18n/ui-lang';
import type { CommitmentPanelProps } from '#registers/panel-props';
import { Stroke } from '#ui/signs/Stroke';
import { NAME, SMALL_NAME } from '#ui/styles/names';
import { ROW } from '#registers/rows';
import { ParagraphLinks } from '#registers/ParagraphLinks';
import { readableTitle } from '#article/titles';
import { isShared } from './commitment-list';
import { UndertakingCard } from './UndertakingCard';
import { useRowInView } from '#registers/useRowInView';

interface Props extends CommitmentPanelProps {
  cue: Cue;
  /** Id of the selected entry, in this group or another. */
  selected: string | null;
  /** Ids of the entries that are listed, where not all are. */
  listed?: ReadonlySet<string> | null;
}

/** The entries that share one cue, under it: how binding, who to whom, where, and in which words. */
export function CueGroup({ cue, selected, ...props }: Props) {
  const { article } = props;
  const { t, i18n } = useTranslation('registers');
  const lang = textLang(i18n.language);
  const units = [...new Set(cue.quotes.map((quote) => quote.sentence.unit.index))];
  const by = cue.by.map((id) => nameOf(article, id, lang));
  const to = cue.to.map((id) => nameOf(article, id, lang));
  const who = by.length > 0 ? join(by, t('and')) : t('notStated');
  const [first] = cue.undertakings;
  // For a pointer, which finds all of a row: the row below is the button. Links, and words marked to be copied, are no click on it.
  const openFirst = ({ target }: MouseEvent) => {
    const isOwn = target instanceof Element && target.closest('[data-opens]') !== null && !target.closest('a');
    if (!first || !isOwn || getSelection()?.isCollapsed === false) return;
    props.onSelect(first.id === selected ? null : { type: 'undertaking', id: first.id });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a keyboard has the button of the row
    <section
      className="cue group/cue py-3 not-first-of-type:border-t not-first-of-type:border-hair"
      aria-labelledby={`cue-${cue.id}`}
      onClick={openFirst}
    >
      <header data-opens className="grid cursor-pointer grid-cols-signed items-center gap-2.5">
        <Stroke force={cue.commitment ? cue.force : 'position'} />
        <h4 id={`cue-${cue.id}`}>
          <span className="font-medium text-ink">{t(`undertakingKinds.${cue.kind}`)}</span>{' '}
          <span className="text-ink3" {...(to.length > 0 || by.length === 0 ? {} : textAttributes(i18n.language))}>
            {to.length > 0 ? t('byTo', { by: who, to: join(to, t('and')) }) : who}
          </span>
          {isShared(article, cue, props.filter) && (
            <>
              {' '}
              <span className="rounded-full bg-accent-wash px-1.5 text-12 whitespace-nowrap text-ink2">
                {t('bothParties')}
              </span>
            </>
          )}
        </h4>
        <ParagraphLinks article={article} units={units} />
      </header>
      <p data-opens className="flex cursor-pointer items-baseline justify-between gap-x-3 ps-7.5">
        {lang === 'en' && cue.label.en !== null && (
          <span lang="en" dir="ltr" className={`${SMALL_NAME.en} italic`}>
            {cue.label.en}
          </span>
        )}
        <span lang="ar" dir="rtl" translate="no" className={SMALL_NAME.ar}>
          {cue.label.ar}
        </span>
      </p>
      <ul>
        {cue.undertakings.map((entry, at) => (
          <EntryRow key={entry.id} {...props} entry={entry} open={entry.id === selected} first={at === 0} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

interface EntryRowProps extends CommitmentPanelProps, Pick<Props, 'listed'> {
  entry: Undertaking;
  open: boolean;
  /** The first of its cue. */
  first: boolean;
  lang: Lang;
}

function EntryRow({ entry, open, first, lang, ...props }: EntryRowProps) {
  const row = useRowInView(open);
  const select = { type: 'undertaking', id: entry.id } as const;
  const title = readableTitle(entry, lang);
  return (
    <li ref={row} className={ROW} data-open={open ? '' : undefined}>
      <button
        type="button"
        // Title and cue open the first row below them, and show that they do.
        className={`list-row py-1.25 ps-10 pe-2.5 ${first ? 'group-has-[>[data-opens]:hover]/cue:bg-ink/6' : ''}`}
        aria-expanded={open}
        onClick={() => props.onSelect(open ? null : select)}
        onPointerEnter={() => props.onPreview(select)}
        onPointerLeave={() => props.onPreview(null)}
      >
        <span className={`block ${NAME[title.lang]}`} lang={title.lang} dir={textDirection(title.lang)}>
          {title.text}
        </span>
      </button>
      {open && <UndertakingCard {...props} entry={entry} />}
    </li>
  );
}

function nameOf(article: Article, id: string, lang: Lang): string {
  const entity = article.entity.get(id);
  return entity ? shortName(entity)[lang] : id;
}

function join(names: readonly string[], and: string): string {
  return names.join(and);
}
