import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textAttributes, uiLang, textLang } from './ui-lang';

/** Words of the article within the interface: marked where its language is another. */
export function OfText({ children }: { children: ReactNode }) {
  const { language } = useTranslation().i18n;
  return uiLang(language) === textLang(language) ? children : <span {...textAttributes(language)}>{children}</span>;
}
