import { Fragment, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery } from '#article/address/library';
import type { Lang } from '#article/format/schema';
import type { Selection } from '#article/selection';
import { dayText } from '#i18n/dates';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import { KindShape } from '#ui/signs/KindShape';
import type { Appearance, CalledSo, EntityAcross, Entry, Neighbour } from './entity-across';
import '#ui/styles/late.css';

interface Props {
  /** `null` where none of the articles names it. */
  entity: EntityAcross | null;
  /** Articles that are still to be read; some of them only when they are asked for. */
  left: number;
  busy: boolean;
  onMore: () => void;
  /** Articles that name it and could not be read. */
  failed: number;
  /** Back to the list. */
  libraryHref: string;
  headingOf: (article: string) => { text: string; lang: Lang | null };
  /** Where an article opens at something of it, lit. */
  hrefOf: (article: string, selection: Selection) => string;
  /** Which names mean it; below with whom it stands. */
  names?: ReactNode;
  /** Asks whether an article means it; `null` where there is nothing to ask. */
  renderAsk?: (appearance: Appearance) => ReactNode;
}

/** Others that are listed, and sentences of one article. */
const MOST_NEIGHBOURS = 12;
const MOST_LINES = 3;

/** What all articles say of one entity: names, with whom it stands, what it undertakes and what is undertaken towards it, and where. */
export function EntityScreen({
  entity,
  left,
  busy,
  onMore,
  failed,
  libraryHref,
  headingOf,
  hrefOf,
  names,
  renderAsk,
}: Props) {
  const { t, i18n } = useTranslation(['library', 'registers']);
  const lang = textLang(i18n.language);
  return (
    <main id="text" tabIndex={-1} className="px-6.5 max-column:px-5">
      <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-7 pt-5 pb-16 wrap-anywhere">
        <p>
          <a className="link inline-flex min-h-7 items-center max-column:min-h-11" href={libraryHref}>
            {t('entity.back')}
          </a>
        </p>
        {entity === null && (
          <div role="status">
            <h1 className="text-ink">{t(busy ? 'entity.reading' : 'entity.none')}</h1>
          </div>
        )}
        {entity && (
          <>
            <header className="grid gap-1">
              <p className="flex items-center gap-2 text-ink3">
                <KindShape kind={entity.kind} />
                {t(`kinds.${entity.kind}`)}
              </p>
              <h1 className="grid grid-cols-1 items-baseline gap-x-3 facing:grid-cols-pair" dir="ltr">
                <span lang="en" className="font-en text-26 leading-10 text-ink max-facing:order-2">
                  {entity.en}
                </span>
                <span className="max-facing:hidden" />
                <span lang="ar" dir="rtl" className="font-ar text-28 leading-11 text-ink max-facing:order-1">
                  {entity.ar}
                </span>
              </h1>
              <p role="status" className="text-ink2">
                {t('entity.found', {
                  mentions: t('entity.mentions', {
                    count: entity.appearances.reduce((sum, one) => sum + one.mentions.length, 0),
                  }),
                  count: entity.appearances.length,
                })}
              </p>
              {left > 0 && (
                <p className="flex flex-wrap items-baseline gap-x-4 text-ink3">
                  {busy ? (
                    t('entity.reading')
                  ) : (
                    <PlainButton onClick={onMore}>{t('entity.more', { count: left })}</PlainButton>
                  )}
                </p>
              )}
              {failed > 0 && <p role="alert">{t('entity.failed', { count: failed })}</p>}
            </header>
            <div className="grid grid-cols-2 gap-x-12 gap-y-7 max-facing:grid-cols-1">
              <Part title={t('entity.called')}>
                <ul>
                  {entity.called.map((one) => (
                    <CalledRow key={`${one.by} ${one.ar} ${one.en}`} called={one} />
                  ))}
                </ul>
              </Part>
              {entity.neighbours.length > 0 && (
                <Part title={t('entity.neighbours')}>
                  <ul>
                    {entity.neighbours.slice(0, MOST_NEIGHBOURS).map((one) => (
                      <NeighbourRow key={one.key} neighbour={one} lang={lang} />
                    ))}
                  </ul>
                </Part>
              )}
            </div>
            {names}
            <Part title={t('entity.articles')}>
              <ul>
                {entity.appearances.map((one) => (
                  <AppearanceRow key={one.article} appearance={one} heading={headingOf(one.article)} hrefOf={hrefOf}>
                    {renderAsk?.(one)}
                  </AppearanceRow>
                ))}
              </ul>
            </Part>
            {(['undertakes', 'receives'] as const).map(
              (part) =>
                entity[part].length > 0 && (
                  <Part key={part} title={t(`entity.${part}`, { count: entity[part].length })}>
                    <Entries entries={entity[part]} hrefOf={hrefOf} lang={lang} />
                  </Part>
                ),
            )}
          </>
        )}
      </div>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid content-start gap-1.5">
      <h2 className="font-medium text-ink">{title}</h2>
      {children}
    </section>
  );
}

const ARABIC = 'font-ar text-18 leading-7.5 text-ink';
const ENGLISH = 'font-en text-16 leading-6 text-ink';
const ROW = 'border-t border-hair py-1.5';

function CalledRow({ called: { by, ar, en, count } }: { called: CalledSo }) {
  const { t } = useTranslation(['library', 'registers']);
  return (
    <li
      dir="ltr"
      className={`grid grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)] items-baseline gap-x-4 max-column:grid-cols-[minmax(0,1fr)_5.5rem_minmax(0,1fr)] max-column:gap-x-2 ${ROW}`}
    >
      <span lang="en" className={ENGLISH}>
        {en ?? '—'}
      </span>
      <span dir="auto" className="text-center text-ink3">
        {t(`registers:manners.${by}`)} <span className="count">{count}</span>
      </span>
      <span lang="ar" dir="rtl" className={ARABIC}>
        {ar ?? '—'}
      </span>
    </li>
  );
}

function NeighbourRow({ neighbour: { key, ar, en, count }, lang }: { neighbour: Neighbour; lang: Lang }) {
  const { t } = useTranslation(['library', 'registers']);
  const inArabic = lang === 'ar' || en === null;
  return (
    <li className={`flex items-baseline justify-between gap-4 max-column:items-center max-column:py-0 ${ROW}`}>
      <a
        lang={inArabic ? 'ar' : 'en'}
        dir={inArabic ? 'rtl' : 'ltr'}
        className={`rounded-sm hover:text-accent hover:underline max-column:inline-flex max-column:min-h-11 max-column:items-center ${inArabic ? ARABIC : ENGLISH}`}
        href={libraryQuery({ entity: key })}
      >
        {inArabic ? ar : en}
      </a>
      <span className="text-ink3">{t('entity.sentences', { count })}</span>
    </li>
  );
}

/** Entries that are listed before the reader asks for all. */
const FIRST_ENTRIES = 12;

interface EntriesProps {
  entries: readonly Entry[];
  lang: Lang;
  hrefOf: Props['hrefOf'];
}

function Entries({ entries, lang, hrefOf }: EntriesProps) {
  const { t } = useTranslation(['library', 'registers']);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, FIRST_ENTRIES);
  return (
    <>
      <ul>
        {shown.map((entry) => (
          <EntryRow key={`${entry.article} ${entry.undertaking.id}`} entry={entry} hrefOf={hrefOf} lang={lang} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <p>
          <PlainButton onClick={() => setIsWhole(true)}>
            {t('entity.rest', { count: entries.length - shown.length })}
          </PlainButton>
        </p>
      )}
    </>
  );
}

interface EntryProps {
  entry: Entry;
  lang: Lang;
  hrefOf: Props['hrefOf'];
}

function EntryRow({ entry, lang, hrefOf }: EntryProps) {
  const { i18n } = useTranslation(['library', 'registers']);
  const { title, cue, day, others, undertaking, article } = entry;
  return (
    <li className={`grid gap-0.5 ${ROW}`}>
      <a
        lang={title.lang}
        dir={title.lang === 'ar' ? 'rtl' : 'ltr'}
        className={`rounded-sm hover:text-accent hover:underline ${title.lang === 'ar' ? ARABIC : ENGLISH}`}
        href={hrefOf(article, { type: 'undertaking', id: undertaking.id })}
      >
        {title.text}
      </a>
      <p className="flex flex-wrap items-baseline gap-x-3.5 text-ink3">
        {day !== null && <span>{dayText(i18n.getFixedT(null, 'app'), day)}</span>}
        <span lang="ar" dir="rtl" className="font-ar text-16 leading-7 text-ink2">
          {cue}
        </span>
        {others.map(({ ar, en }, at) => {
          const inArabic = lang === 'ar' || en === null;
          return (
            <bdi key={at} lang={inArabic ? 'ar' : 'en'}>
              {inArabic ? ar : en}
            </bdi>
          );
        })}
      </p>
    </li>
  );
}

interface AppearanceProps {
  appearance: Appearance;
  heading: { text: string; lang: Lang | null };
  hrefOf: Props['hrefOf'];
  children: ReactNode;
}

function AppearanceRow({ appearance: { article, day, mentions }, heading, hrefOf, children }: AppearanceProps) {
  const { t, i18n } = useTranslation(['library', 'registers']);
  // One line a sentence, however often that mentions it.
  const lines = mentions.filter(({ sentence }, at) => mentions[at - 1]?.sentence !== sentence);
  const shown = lines.slice(0, MOST_LINES);
  const { text, lang } = heading;
  const [first] = mentions;
  return (
    <li className={`grid gap-1 ${ROW}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a
          lang={lang ?? undefined}
          dir={lang === null ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr'}
          className={`rounded-sm hover:text-accent hover:underline ${lang === 'ar' ? ARABIC : ENGLISH}`}
          href={first ? hrefOf(article, { type: 'entity', id: first.entity.id, at: 0 }) : ''}
        >
          {text || t('untitled')}
        </a>
        <span className="text-ink3">
          {day !== null && <Fragment>{dayText(i18n.getFixedT(null, 'app'), day)} · </Fragment>}
          {t('entity.mentions', { count: mentions.length })}
        </span>
      </p>
      <ul className="grid">
        {shown.map((mention) => (
          <li key={`${mention.entity.id} ${mention.index}`}>
            <a
              lang="ar"
              dir="rtl"
              translate="no"
              className="block rounded-sm font-ar text-17 leading-7 text-ink2 hover:text-accent"
              href={hrefOf(article, { type: 'entity', id: mention.entity.id, at: mention.index })}
            >
              {mention.sentence.ar.trim()}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </li>
  );
}
