import { useTranslation } from 'react-i18next';
import { librarySections, sectionQuery, type LibrarySection } from '#article/address/library';
import { SettingsMenu } from '#settings/SettingsMenu';
import { BAR, BAR_TOOL, BAR_TOOLS } from '#ui/styles/bar';
import { Wordmark } from '#ui/signs/Wordmark';
import { LanguageButton } from '#app/shell/LanguageButton';
import { LicencesToggle } from '#app/shell/LicencesToggle';

interface Props {
  /** Address of the library. */
  href: string;
  section: LibrarySection;
}

/** The bar of the library's pages: the wordmark, the sections, settings and language. */
export function LibraryBar({ href, section }: Props) {
  const { t } = useTranslation(['library', 'app']);
  return (
    <header className={BAR}>
      <Wordmark href={href} label={t('app:home')} current={section === 'articles'} />
      <nav aria-label={t('library:sections.label')} className="flex min-w-0 flex-1 items-stretch gap-x-5">
        {librarySections.map((one) => {
          const query = sectionQuery(one).toString();
          return (
            <a
              key={one}
              href={query === '' ? href : `${href}?${query}`}
              aria-current={one === section ? 'page' : undefined}
              className="inline-flex items-center border-b-2 border-transparent text-ink2 hover:text-accent aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {t(`library:sections.${one}`)}
            </a>
          );
        })}
      </nav>
      <div className={BAR_TOOLS}>
        <SettingsMenu foot={<LicencesToggle />} />
        <LanguageButton className={BAR_TOOL} />
      </div>
    </header>
  );
}
