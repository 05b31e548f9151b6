import { useCallback, useEffect, useLayoutEffect, type ComponentType } from 'react';
import { Direction } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { LIBRARY_FOLDER, OWN_FOLDER } from '#article/address/pages';
import { folderOf, languages } from '#i18n/languages';
import { callForTexts } from '#i18n/late-texts';
import { openCatalogue } from '#library/catalogue';
import type { Page } from '#library/page';
import type { Offline } from '#library/register-worker';
import { SettingsMenu } from '#settings/SettingsMenu';
import { useSettings } from '#settings/useSettings';
import Workbench, { type ReadHere } from '#workbench/Workbench';
import type { AppProps } from '#app/App';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { NewVersion } from '#app/failures/NewVersion';
import { Troubles } from '#app/failures/Troubles';
import { LanguageButton } from '#app/shell/LanguageButton';
import { LicencesToggle } from '#app/shell/LicencesToggle';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';
import { useKeyboardRoom } from '#app/shell/useKeyboardRoom';
import { revealPage, revealText } from '#app/startup/reveal-page';
import { keepTexts } from '#app/startup/foreign-markup';
import { BAR_TOOL } from '#ui/styles/bar';
import { TabReader } from './TabReader';
import { useTabText, type TabTexts } from './useTabText';

/** Loads what the page says; it is not drawn before. */
export const prepare = () => callForTexts('workbench');

interface Props {
  page: Page;
  offline: Offline | null;
}

interface AddPageProps extends Props {
  /** The app on an article, which the page has loaded already. */
  Reader: ComponentType<AppProps>;
}

/** The page on which articles are made, and where what cannot be stored is read. */
export function AddPage({ page, offline, Reader }: AddPageProps) {
  const { read, resumed, readHere, goBack } = useTabText();
  if (read) {
    const { id } = read.coming;
    return <TabReader key={id} {...read} page={page} Reader={Reader} offline={offline} onBack={resumed && goBack} />;
  }
  return <WorkbenchPage page={page} offline={offline} resumed={resumed} onReadHere={readHere} />;
}

/** The workbench, with what the whole app has round it. */
function WorkbenchPage({ page, offline, ...props }: Props & Pick<TabTexts, 'resumed'> & { onReadHere: ReadHere }) {
  const lang = useDocumentLanguage();
  const { t } = useTranslation('app');
  const { settings } = useSettings();
  useKeyboardRoom();
  useLayoutEffect(() => keepTexts(document.body), []);
  useEffect(() => {
    // From here on the page answers: tests wait for it.
    document.documentElement.dataset['live'] = '';
    revealPage(document.documentElement);
    revealText(document.documentElement);
  }, []);
  const catalogue = useCallback((signal: AbortSignal) => openCatalogue(page.root, signal), [page.root]);
  const folder = page.lang === null ? '' : folderOf(lang);

  return (
    <Direction.Provider dir={languages[lang].dir}>
      <Troubles />
      <CrashBoundary part="app">
        {offline && <NewVersion offline={offline} />}
        <Workbench
          name={t('name')}
          home={new URL(folder + LIBRARY_FOLDER, page.root).href}
          ownHref={new URL(folder + OWN_FOLDER, page.root).href}
          catalogue={catalogue}
          shortcuts={settings.shortcuts}
          {...props}
          tools={
            <>
              <SettingsMenu foot={<LicencesToggle />} />
              <LanguageButton className={BAR_TOOL} />
            </>
          }
        />
      </CrashBoundary>
    </Direction.Provider>
  );
}
