import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#i18n/index';
import { languages, uiLanguages, type UiLanguage } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';
import { changeSettings } from '#settings/useSettings';
import { tellTrouble } from '#ui/trouble';

interface Props {
  className?: string;
  /** The languages to choose from; all that the interface has. */
  offered?: readonly UiLanguage[];
}

/** The other languages of the interface, by their own names: a single one as a button, several as a menu. */
export function LanguageButton({ className, offered = uiLanguages }: Props) {
  const { i18n } = useTranslation('app');
  const current = uiLang(i18n.language);
  const [other, ...more] = offered.filter((one) => one !== current);
  if (other === undefined) return null;
  if (more.length > 0) return <LanguageMenu className={className} offered={offered} current={current} />;
  return (
    <button type="button" className={className} lang={other} onClick={() => void speak(other)}>
      {languages[other].name}
    </button>
  );
}

interface MenuProps {
  className: string | undefined;
  offered: readonly UiLanguage[];
  current: UiLanguage;
}

/** The browser opens and closes it, tells so, and gives the focus back: it is a popover of the platform. */
function LanguageMenu({ className, offered, current }: MenuProps) {
  const { t } = useTranslation('app');
  const id = useId();
  const { name } = languages[current];
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-label={t('language', { name })}>
        {name}
      </button>
      <ul
        id={id}
        popover="auto"
        className="language-menu fixed start-auto end-3 top-bar bottom-auto m-0 rounded-lg border border-hair bg-raised p-1.5 shadow-over"
      >
        {offered.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="min-h-9 w-full rounded-md px-3 text-start text-ink2 hover:text-accent aria-[current=true]:text-accent"
              lang={one}
              dir={languages[one].dir}
              aria-current={one === current ? 'true' : undefined}
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={() => void speak(one)}
            >
              {languages[one].name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Changes the language of the interface, once its texts are there. */
async function speak(language: UiLanguage): Promise<void> {
  try {
    await switchLanguage(language);
    changeSettings({ language });
  } catch (error) {
    tellTrouble('language', error, () => void speak(language));
  }
}
