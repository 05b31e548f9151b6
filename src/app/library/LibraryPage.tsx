import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Direction } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { articleQuery, draftQuery } from '#article/address/address';
import { nameFilters, parseSection, type LibrarySection, type LibraryView } from '#article/address/library';
import { linkOf } from '#article/address/links';
import { LIBRARY_FOLDER, OWN_FOLDER, pagePath } from '#article/address/pages';
import type { Identities } from '#article/entity-links';
import { folderOf, languages } from '#i18n/languages';
import { callForTexts } from '#i18n/late-texts';
import { textLang, uiLang } from '#i18n/ui-lang';
import type { Acts } from '#library/list/acts';
import { LibraryScreen, type Gone } from '#library/list/LibraryScreen';
import { headingOf, type Row } from '#library/list/rows';
import type { Page } from '#library/page';
import type { Offline } from '#library/register-worker';
import type { Across } from '#search/across/client';
import type { FoundPlace } from '#search/across/places';
import { PlacesAcross } from '#search/across/PlacesAcross';
import { useSettings } from '#settings/useSettings';
import { changeLabel } from '#storage/labels';
import type { Failure } from '#storage/failure';
import type { ShelfItem } from '#storage/articles/shelf';
import { PlainButton } from '#ui/controls/buttons';
import { lazyPart } from '#ui/loading/lazy-part';
import { SkipLink } from '#ui/controls/SkipLink';
import { downloadBytes } from '#workbench/download';
import { packed } from '#workbench/package';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { NewVersion } from '#app/failures/NewVersion';
import { Troubles } from '#app/failures/Troubles';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';
import { useKeyboardRoom } from '#app/shell/useKeyboardRoom';
import { revealPage, revealText } from '#app/startup/reveal-page';
import { keepTexts } from '#app/startup/foreign-markup';
import { LibraryBar } from './LibraryBar';
import { useAcross, usePlaces } from './useAcross';
import { useLibrary } from './useLibrary';
import { useIdentities } from './useIdentities';
import { useLibraryView } from './useLibraryView';

const CommitmentsScreen = lazyPart(async () => {
  const [{ CommitmentsScreen: Screen }] = await Promise.all([
    import('./commitments/CommitmentsScreen'),
    callForTexts('timeline'),
  ]);
  return { default: Screen };
});

const EntityOfPage = lazyPart(async () => {
  const { EntityOfPage: Screen } = await import('./EntityOfPage');
  return { default: Screen };
});

const MapScreen = lazyPart(async () => {
  const [{ MapScreen: Screen }] = await Promise.all([import('./map/MapScreen'), callForTexts('timeline')]);
  return { default: Screen };
});

/** Loads what the page says; it is not drawn before. */
export const prepare = () => callForTexts('library');

interface Props {
  page: Page;
  offline: Offline | null;
}

/** The page that lists all articles, with what the whole app has round it. */
export function LibraryPage({ page, offline }: Props) {
  const lang = useDocumentLanguage();
  const [section] = useState(() => parseSection(new URLSearchParams(window.location.search)));
  useKeyboardRoom();
  useLayoutEffect(() => keepTexts(document.body), []);
  useEffect(() => {
    // From here on the page answers: tests wait for it.
    document.documentElement.dataset['live'] = '';
    revealPage(document.documentElement);
    revealText(document.documentElement);
  }, []);
  return (
    <Direction.Provider dir={languages[lang].dir}>
      <Troubles />
      <CrashBoundary part="app">
        {offline && <NewVersion offline={offline} />}
        {section === 'articles' ? <LibraryOfPage page={page} /> : <SectionOfPage page={page} section={section} />}
      </CrashBoundary>
    </Direction.Provider>
  );
}

/** Where the pages of the present language are. */
function useBase(page: Page): URL {
  const { i18n } = useTranslation();
  const lang = uiLang(i18n.language);
  return useMemo(() => new URL(page.lang === null ? '' : folderOf(lang), page.root), [page, lang]);
}

/** A part beside the list of articles. */
function SectionOfPage({ page, section }: { page: Page; section: Exclude<LibrarySection, 'articles'> }) {
  const { t } = useTranslation('library');
  const base = useBase(page);
  const Screen = section === 'map' ? MapScreen : CommitmentsScreen;
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <LibraryBar href={new URL(LIBRARY_FOLDER, base).href} section={section} />
      <Suspense fallback={<p className="py-4">{t('loading')}</p>}>
        <Screen root={page.root} base={base} />
      </Suspense>
    </>
  );
}

function LibraryOfPage({ page }: { page: Page }) {
  const { t, i18n } = useTranslation(['library', 'app']);
  const lang = uiLang(i18n.language);
  const { settings } = useSettings();
  const [asked, setView] = useLibraryView();
  const { identities, records: said } = useIdentities();
  const view = useMemo(() => viewOf(asked, identities), [asked, identities]);
  const [wantsNames, setWantsNames] = useState(false);
  const { rows, shelf, problem, retry } = useLibrary(
    page.root,
    wantsNames || view.entity !== null || nameFilters.some((one) => view[one] !== null),
    identities,
  );
  // Not before the list: both read what is on the device.
  const across = useAcross(page.root, rows !== null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [duplicated, setDuplicated] = useState<string | null>(null);
  const base = useBase(page);
  const addHref = new URL(page.add[lang], window.location.href).href;

  const libraryHref = new URL(LIBRARY_FOLDER, base).href;
  const title = `${t('title')} · ${t('app:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const hrefOf = (row: Row): string => {
    if (row.own?.state === 'draft') return addHref + draftQuery(row.id);
    if (row.own) return new URL(OWN_FOLDER + articleQuery(row.id), base).href;
    // In development one page holds whatever article its query names.
    return new URL(page.lang === null ? articleQuery(row.id) : pagePath('', row.id), base).href;
  };
  const acts: Acts = {
    async onLabel(id, change) {
      const outcome = await changeLabel(id, change);
      setFailure(outcome.ok ? null : outcome.reason);
      return outcome.ok;
    },
    onEdit: ({ id }) => window.location.assign(addHref + draftQuery(id)),
    async onDuplicate(item) {
      const called = headingOf({ name: null, title: item.title }, lang).text;
      const isThere = await shelf.duplicate(item, called, (name) => t('tools.copyOf', { name }));
      setDuplicated(isThere ? called || t('untitled') : null);
      return isThere;
    },
    onSave: (item) => void save(item),
    onRemove: (item) => {
      // The copy may be what is removed: nothing more is said of it.
      setDuplicated(null);
      void shelf.remove(item);
    },
  };
  async function save(item: ShelfItem) {
    const whole = await shelf.pack(item);
    if (whole) downloadBytes(`${item.id}.bayan`, packed(whole));
  }
  const trouble = failure ?? shelf.failure;
  const gone = shelf.removed.map((one): Gone => ({ item: one.item, onUndo: () => void shelf.putBack(one) }));
  const due = rows?.reduce((sum, row) => sum + row.due, 0) ?? 0;

  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <LibraryBar href={libraryHref} section="articles" />
      {view.entity === null ? (
        <LibraryScreen
          rows={rows}
          view={view}
          onView={setView}
          hrefOf={hrefOf}
          addHref={addHref}
          acts={acts}
          onNames={() => setWantsNames(true)}
          said={said}
          onSearch={() => across.prepare()}
          shortcuts={settings.shortcuts}
          gone={gone}
          notes={
            <>
              {problem !== null && (
                <p role="alert" className="flex flex-wrap items-baseline gap-x-4">
                  <span>{t('noCatalogue', { why: problem })}</span>
                  <PlainButton onClick={retry}>{t('retry')}</PlainButton>
                </p>
              )}
              {trouble !== null && <p role="alert">{t(`failures.${trouble}`)}</p>}
              <p role="status" className="empty:sr-only">
                {duplicated !== null && t('duplicated', { name: duplicated })}
              </p>
              {shelf.unreadable > 0 && <p>{t('unreadable', { count: shelf.unreadable })}</p>}
            </>
          }
          renderPlaces={(among, find) => <Places across={across} rows={among} find={find} hrefOf={hrefOf} />}
          beside={
            <>
              {due > 0 && <p className="text-ink">{t('dueToday', { count: due })}</p>}
              <section aria-labelledby="device-title" className="grid gap-1">
                <h2 id="device-title" className="font-medium text-ink">
                  {t('device.title')}
                </h2>
                <p>{t('device.about')}</p>
              </section>
            </>
          }
        />
      ) : (
        <Suspense fallback={<p className="py-4">{t('loading')}</p>}>
          <EntityOfPage
            rows={rows}
            entity={view.entity}
            identities={identities}
            said={said}
            hrefOf={hrefOf}
            libraryHref={libraryHref}
          />
        </Suspense>
      )}
    </>
  );
}

/** A view whose keys are those that their names go by now. */
function viewOf(view: LibraryView, { ofReference }: Identities): LibraryView {
  const of = (key: string | null) => key && ofReference(key);
  return { ...view, entity: of(view.entity), person: of(view.person), place: of(view.place), party: of(view.party) };
}

interface PlacesProps {
  across: Across;
  /** Articles in which is looked, in the order in which they are listed. */
  rows: readonly Row[];
  find: string;
  hrefOf: (row: Row) => string;
}

/** The places in the texts, each with the address at which its article opens there. */
function Places({ across, rows, find, hrefOf }: PlacesProps) {
  const { i18n } = useTranslation();
  // A draft has no text that can be opened.
  const articles = useMemo(() => rows.filter(({ own }) => own?.state !== 'draft'), [rows]);
  const ids = useMemo(() => articles.map(({ id }) => id), [articles]);
  const byId = useMemo(() => new Map(articles.map((row) => [row.id, row])), [articles]);
  const { state, unread, broken } = usePlaces(across, find, ids);
  const lang = textLang(i18n.language);

  function placeHref(id: string, place: FoundPlace | null): string {
    const row = byId.get(id);
    if (!row) return '';
    const selection = place ? rangeOf(place) : ({ type: 'search', id: find, at: 0 } as const);
    return linkOf({ article: id, selection }, hrefOf(row));
  }

  return (
    <PlacesAcross
      query={find}
      state={state}
      unread={unread}
      broken={broken}
      onMore={() => across.more()}
      headingOf={(id) => {
        const row = byId.get(id);
        return row ? headingOf(row, lang) : { text: id, lang: null };
      }}
      hrefOf={placeHref}
    />
  );
}

/** The words of a place as a selection that lights them. */
const rangeOf = ({ lang, sentence, span }: FoundPlace) =>
  ({ type: 'range', lang, id: sentence, start: span.start, until: sentence, end: span.end }) as const;
