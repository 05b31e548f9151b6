/** What is said when the app cannot start at all, its texts being what could not be loaded: so in both languages, here. */

const texts = {
  en: 'Bayan could not start: one of its files could not be loaded. Your saved words and settings are safe.',
  ar: 'تعذّر تشغيل «بيان» لأن أحد ملفاته لم يُحمَّل. كلماتك وإعداداتك محفوظة.',
} as const;
const reload = { en: 'Reload the page', ar: 'إعادة تحميل الصفحة' } as const;

/** Says in `root` what happened, why, and offers a way to try again. */
export function showStartupFailure(root: HTMLElement, error: unknown): void {
  const lines = (['en', 'ar'] as const).flatMap((lang) => {
    const line = element('p', lang, texts[lang]);
    line.setAttribute('role', 'alert');
    const button = element('button', lang, reload[lang]);
    button.addEventListener('click', () => window.location.reload());
    return [line, button];
  });
  const message = document.createElement('section');
  message.className = 'message';
  message.append(...lines, element('pre', 'en', error instanceof Error ? error.message : String(error)));
  root.replaceChildren(message);
}

function element(name: 'p' | 'button' | 'pre', lang: 'en' | 'ar', text: string): HTMLElement {
  const made = document.createElement(name);
  made.lang = lang;
  made.dir = lang === 'ar' ? 'rtl' : 'ltr';
  made.textContent = text;
  return made;
}
