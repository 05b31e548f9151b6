/** What is shown when the app cannot start at all, its texts being what could not be loaded: in every language. */
import { languages, type UiLanguage } from '#i18n/languages';
import { startupTexts } from '#i18n/startup-texts';
import { MESSAGE } from '#ui/styles/message';

/** Says in `root` what happened, why, and offers a way to try again. */
export function showStartupFailure(root: HTMLElement, error: unknown): void {
  const lines = startupTexts.flatMap(({ lang, text, reload }) => {
    const line = element('p', lang, text);
    line.setAttribute('role', 'alert');
    const button = element('button', lang, reload);
    button.addEventListener('click', () => window.location.reload());
    return [line, button];
  });
  const message = document.createElement('section');
  message.className = `${MESSAGE} [&_button]:text-accent`;
  message.append(...lines, element('pre', 'en', error instanceof Error ? error.message : String(error)));
  root.replaceChildren(message);
}

function element(name: 'p' | 'button' | 'pre', lang: UiLanguage, text: string): HTMLElement {
  const made = document.createElement(name);
  made.lang = lang;
  made.dir = languages[lang].dir;
  made.textContent = text;
  return made;
}
