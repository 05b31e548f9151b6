/** The texts of the key, of the first-run hint, and of a link’s preview: not part of the interface's own, so that no first screen waits for them. */
import { useEffect, useState } from 'react';
import type en from './locales/en/help.json';
import type { UiLanguage } from './languages';
import { fromFolder } from './texts';

export type HelpTexts = typeof en;

const files = import.meta.glob<HelpTexts>('./locales/*/help.json', { import: 'default' });

/** The texts in a language. */
export function helpTextsOf(language: UiLanguage): Promise<HelpTexts> {
  return fromFolder(files, `./locales/${language}/help.json`);
}

/**
 * The texts in a language; `null` until they are there, and while those of another language are still shown.
 * @param onFailure is told why they could not be had
 */
export function useHelpTexts(language: UiLanguage, onFailure: (error: unknown) => void): HelpTexts | null {
  const [texts, setTexts] = useState<{ language: UiLanguage; texts: HelpTexts } | null>(null);
  useEffect(() => {
    let wanted = true;
    helpTextsOf(language).then(
      (found) => wanted && setTexts({ language, texts: found }),
      (error: unknown) => wanted && onFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [language, onFailure]);
  return texts?.language === language ? texts.texts : null;
}
