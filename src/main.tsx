import { startTransition, StrictMode } from 'react';
import i18next from 'i18next';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from '#app/App';
import { ErrorScreen } from '#app/startup/screens';
import { showStartupFailure } from '#app/startup/startup-failed';
import { watchErrors } from '#app/failures/watch-errors';
import { preferredLanguage, startI18n } from '#i18n/index';
import { findRequestedArticle, pageExists } from '#library/requested-article';
import { bundledSource } from '#library/article-source';
import { ArticleError, openArticle } from '#library/open';
import { PAGE_ELEMENT, parsePage } from '#library/page';
import { registerWorker } from '#library/register-worker';
import { applyLooks } from '#settings/apply-looks';
import { getSettings } from '#settings/useSettings';
import { whenLoaded } from '#ui/when-loaded';
import './app/shell/app.css';

const page = parsePage(element(PAGE_ELEMENT).textContent, window.location.href);
const source = bundledSource(page.bundled);
const root = element('root');
/** Where it is said that the article could not be opened: above its text, which may stand there already. */
const failure = element('failure');
let failureRoot: Root | null = null;

applyLooks();

// In development there is nothing to keep: every file is read anew.
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
  const address = new URL(window.location.href);
  const [opened, asked] = await Promise.all([open(), findRequestedArticle(page, address, pageExists), texts]);
  if (asked.is === 'elsewhere') return window.location.replace(asked.address);
  if (opened instanceof ArticleError) {
    failureRoot ??= createRoot(failure);
    failureRoot.render(<ErrorScreen error={opened} onRetry={() => void start()} />);
    return;
  }
  failureRoot?.unmount();
  failureRoot = null;
  const app = (
    <StrictMode>
      <App
        page={page}
        source={source}
        article={opened}
        unknown={asked.is === 'unknown' ? asked.slug : null}
        offline={offline}
      />
    </StrictMode>
  );
  // What stands there can be taken over only in its own language: the reader may have changed that meanwhile. It is no hurry,
  // for it can be read already: as a transition it leaves the browser time in between.
  if (i18next.language === page.lang) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

async function open() {
  try {
    return await openArticle(source);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    return new ArticleError(page.bundled.slug, [{ file: '(app)', entry: page.bundled.slug, problem: String(error) }]);
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element with the id “${id}”`);
  return found;
}
