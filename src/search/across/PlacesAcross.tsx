import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { PlainButton } from '#ui/controls/buttons';
import { headOf, tailOf } from '#search/concordance';
import { CutLine, OVER_ROW } from '#search/CutLine';
import { parseQuery } from '#search/query';
import { useLineHighlights } from '#search/useLineHighlights';
import type { AcrossState } from './client';
import type { FoundArticle, FoundPlace } from './places';
import '#search/lines.css';

interface Props {
  /** What is looked for. */
  query: string;
  /** The search, as far as it is; `null` before the first answer. */
  state: AcrossState | null;
  /** Own articles that are still to be read before they can be found. */
  unread: number;
  /** The search could not be started. */
  broken: boolean;
  onMore: () => void;
  /** What an article is listed by; `lang` is `null` for a name of the reader's. */
  headingOf: (id: string) => { text: string; lang: Lang | null };
  /** Where an article opens at a place, lit; at the search for the query, with all its places, where that is `null`. */
  hrefOf: (id: string, place: FoundPlace | null) => string;
}

/** The places in the texts of many articles, by article, each a line of its context that opens the article there. */
export function PlacesAcross({ query, state, unread, broken, onMore, headingOf, hrefOf }: Props) {
  const { t } = useTranslation(['library', 'search']);
  const root = useRef<HTMLElement>(null);
  useLineHighlights(root);
  const { status, spacedRoot } = parseQuery(query);
  const canBe = status === 'ready' && spacedRoot === null;
  const articles = canBe ? (state?.articles ?? []) : [];
  const places = articles.reduce((sum, { count }) => sum + count, 0);
  const isBusy = canBe && !broken && (state === null || state.busy || state.query !== query);
  return (
    <section ref={root} aria-labelledby="places-title" className="grid gap-2">
      <h2 id="places-title" tabIndex={-1} className="scroll-mt-20 font-medium text-ink">
        {t('places.title')}
      </h2>
      <p role="status" className="text-ink2">
        {canBe ? said() : refusal()}
      </p>
      {unread > 0 && <p className="text-ink3">{t('places.unread', { count: unread })}</p>}
      {canBe && state?.failed && <p role="alert">{t('places.failed')}</p>}
      {broken && <p role="alert">{t('places.broken')}</p>}
      {articles.length > 0 && state?.beginning && <p className="text-ink3">{t('places.beginning')}</p>}
      <ul className="grid">
        {articles.map((article) => (
          <ArticlePlaces key={article.id} article={article} heading={headingOf(article.id)} hrefOf={hrefOf} />
        ))}
      </ul>
      {canBe && state && !state.busy && state.left > 0 && (
        <p>
          <PlainButton onClick={onMore}>{t('places.more', { count: state.left })}</PlainButton>
        </p>
      )}
    </section>
  );

  function refusal(): string {
    if (spacedRoot !== null) return t('places.root');
    return t(status === 'signs' ? 'search:unsearchable.signs' : 'places.short');
  }

  function said(): string | null {
    if (articles.length > 0)
      return t('places.found', { places: t('places.count', { count: places }), count: articles.length });
    if (broken) return null;
    return isBusy ? t('places.busy') : t('places.none');
  }
}

interface ArticleProps {
  article: FoundArticle;
  heading: { text: string; lang: Lang | null };
  hrefOf: Props['hrefOf'];
}

function ArticlePlaces({ article, heading, hrefOf }: ArticleProps) {
  const { t } = useTranslation(['library', 'search']);
  const { id, places, count, respelt } = article;
  const { text, lang } = heading;
  return (
    <li className="grid gap-0.5 border-t border-hair py-3">
      <h3
        lang={lang ?? undefined}
        dir={lang === null ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr'}
        className={`text-ink ${lang === 'ar' ? 'font-ar text-18 leading-7.5' : 'font-en text-16 leading-6'}`}
      >
        <a className="rounded-sm hover:text-accent hover:underline" href={hrefOf(id, null)}>
          {text || t('untitled')}
        </a>
      </h3>
      <ul className="grid">
        {places.map((place) => (
          <PlaceLine
            key={`${place.sentence} ${place.lang} ${place.span.start}`}
            place={place}
            href={hrefOf(id, place)}
          />
        ))}
      </ul>
      {(count > places.length || respelt) && (
        <p className="flex flex-wrap gap-x-4 text-ink3">
          {respelt && <span>{t('places.respelt')}</span>}
          {count > places.length && (
            <a className="link inline-flex min-h-7 items-center max-column:min-h-11" href={hrefOf(id, null)}>
              {t('places.all', { count })}
            </a>
          )}
        </p>
      )}
    </li>
  );
}

/** Characters before and after the words that are found: what does not fit beside them is cut at the row. */
const ROOM = 48;

function PlaceLine({ place, href }: { place: FoundPlace; href: string }) {
  const { t } = useTranslation(['library', 'search']);
  const { lang, paragraph, before, focus, after } = place;
  // The link is not round the line but over it.
  return (
    <li className="relative grid grid-cols-[2rem_minmax(0,1fr)] items-baseline py-0.5 hover:bg-ink/6 max-column:min-h-11">
      <a href={href} className={`text-ink3 after:rounded-sm ${OVER_ROW}`}>
        <span aria-hidden="true">{paragraph === 0 ? t('search:headlineSign') : paragraph}</span>
        <span className="sr-only">
          {paragraph === 0 ? t('search:headline') : t('search:paragraph', { number: paragraph })}
          {': '}
          <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {[tailOf(before, ROOM), focus.text, headOf(after, ROOM)].filter(Boolean).join(' ')}
          </bdi>
        </span>
      </a>
      <CutLine
        lang={lang}
        before={tailOf(before, ROOM)}
        focus={focus}
        after={headOf(after, ROOM)}
        flows="narrow"
        className={lang === 'ar' ? 'text-18/7.5' : 'text-15/7.5'}
        hidden
      />
    </li>
  );
}
