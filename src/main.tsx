import { startTransition, StrictMode } from 'react';
import i18next from 'i18next';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { ArticleFile } from '#article/format/schema';
import type { Article } from '#article/model';
import { App } from '#app/App';
import { ErrorScreen } from '#app/startup/screens';
import { showStartupFailure } from '#app/startup/startup-failed';
import { takeOutForeignMarkup } from '#app/startup/foreign-markup';
import { watchErrors } from '#app/failures/watch-errors';
import { preferredLanguage, startI18n } from '#i18n/index';
import { findRequestedArticle, pageExists } from '#library/requested-article';
import { bundledSource, type ArticleSource } from '#library/article-source';
import { ArticleError, openArticle } from '#library/open';
import { PAGE_ELEMENT, parsePage } from '#library/page';
import { registerWorker } from '#library/register-worker';
import { applyLooks } from '#settings/apply-looks';
import type { Failure, Outcome } from '#storage/failure';
import { getSettings } from '#settings/useSettings';
import { whenLoaded } from '#ui/loading/when-loaded';
import './app/shell/app.css';

const page = parsePage(element(PAGE_ELEMENT).textContent, window.location.href);
const bundled = page.bundled && bundledSource(page.bundled);
const root = element('root');
/** Where it is said that the article could not be opened: above its text, which may stand there already. */
const failure = element('failure');
let failureRoot: Root | null = null;
/** Why there is no article of the reader's own to be shown. */
let ownRoot: Root | null = null;

applyLooks();

// In development there is nothing to keep: every file is read again.
const offline = page.lang === null ? null : registerWorker(page);

watchErrors();

// Faces that the first screen does not use: had before they are called for, so that nothing is drawn twice.
const later = ['italic 15px "Source Serif 4"', '500 13px "IBM Plex Sans"'];
whenLoaded(() => {
  // A face that cannot be had has another in its place.
  for (const font of later) document.fonts.load(font).catch(() => undefined);
});

// A page that was prerendered has a language; else the reader's choice counts, then the browser's.
const texts = startI18n(page.lang ?? getSettings().language ?? preferredLanguage(navigator.languages));
try {
  await start();
} catch (error) {
  showStartupFailure(failure, error);
}

/** Opens the article and takes the page over, or says why not; the reader may try again. */
async function start(): Promise<void> {
  if (page.adds) return showAdd();
  if (page.lists) return showLibrary();
  const address = new URL(window.location.href);
  const looking = findRequestedArticle(page, address, { exists: pageExists, isOwn });
  const [asked, opened] = await Promise.all([looking, bundled ? open(bundled) : null, texts]);
  if (asked.is === 'elsewhere') return window.location.replace(asked.address);
  if (bundled && opened) return show(bundled, opened, asked.is === 'unknown' ? asked.slug : null);
  const found = asked.is === 'here' && asked.own !== null ? await ownSource(asked.own) : null;
  if (found?.ok) return show(found.value, await open(found.value), null);
  await showUnread(found?.reason ?? 'missing');
}

/** There is no article to be shown on the page for those of the device. */
async function showUnread(reason: Failure): Promise<void> {
  const { OwnUnread, prepare } = await import('#app/startup/OwnUnread');
  await prepare();
  ownRoot ??= createRoot(root);
  ownRoot.render(<OwnUnread reason={reason} root={page.root.href} onRetry={() => void start()} />);
}

/** @param unknown the article that the link asks for, where there is none of that name */
function show(source: ArticleSource, opened: Article | ArticleError, unknown: string | null): void {
  ownRoot?.unmount();
  ownRoot = null;
  if (opened instanceof ArticleError) {
    // What says that it is being opened; the text of an article of the site stays.
    if (!bundled) root.replaceChildren();
    failureRoot ??= createRoot(failure);
    failureRoot.render(<ErrorScreen error={opened} onRetry={() => void start()} />);
    return;
  }
  failureRoot?.unmount();
  failureRoot = null;
  const app = (
    <StrictMode>
      <App page={page} source={source} article={opened} unknown={unknown} offline={offline} />
    </StrictMode>
  );
  // As a transition it leaves the browser time in between: what can be read already, prerendered or as the opening of a long text,
  // can be scrolled meanwhile.
  startTransition(() => {
    // What was prerendered can be hydrated only in its own language: the reader may have changed that meanwhile.
    if (!bundled || i18next.language !== page.lang) return createRoot(root).render(app);
    takeOutForeignMarkup(root);
    // Where the page is not as it was drawn after all, React draws it again: that is news for the console alone.
    // oxlint-disable-next-line no-console -- nothing is lost, and those who work on the reader must hear of it
    hydrateRoot(root, app, { onRecoverableError: (error) => console.error(error) });
  });
}

/** The page on which articles are made. Its code comes with it alone. */
async function showAdd(): Promise<void> {
  const [{ AddPage, prepare }] = await Promise.all([import('#app/add/AddPage'), texts]);
  await prepare();
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <AddPage page={page} offline={offline} Reader={App} />
    </StrictMode>,
  );
}

/** The page that lists all articles. Its code comes with it alone. */
async function showLibrary(): Promise<void> {
  const [{ LibraryPage, prepare }] = await Promise.all([import('#app/library/LibraryPage'), texts]);
  await prepare();
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <LibraryPage page={page} offline={offline} />
    </StrictMode>,
  );
}

async function open(source: ArticleSource): Promise<Article | ArticleError> {
  try {
    return await openArticle(source, undefined, loadOpening);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    return new ArticleError(source.id, [{ file: '(app)', entry: source.id, problem: String(error) }]);
  }
}

/** Called for a long article: what shows its first paragraphs, where the page has no text yet, while the rest is being read. */
async function loadOpening(): Promise<(first: ArticleFile) => void> {
  const [{ showOpening }] = await Promise.all([import('#app/startup/opening'), texts]);
  return (first) => showOpening(root, first);
}

// Few visits need the device's database before the first screen.
async function isOwn(id: string): Promise<boolean> {
  return (await import('#library/device-source')).isOwnArticle(id);
}
async function ownSource(id: string): Promise<Outcome<ArticleSource>> {
  return (await import('#library/device-source')).deviceSource(id);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element with the id “${id}”`);
  return found;
}
