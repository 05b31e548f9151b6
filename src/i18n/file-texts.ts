/** The texts of exported files: not part of the interface's own, so that no first screen waits for them. */
import type { UiLanguage } from './languages';
import type en from './locales/en/files.json';
import { fill } from './fill';
import { dateParts, timePart } from './dates';
import { fromFolder, type Texts } from './texts';

export type FileTexts = typeof en;
type DateTexts = Texts['app']['date'];

const files = import.meta.glob<FileTexts>('./locales/*/files.json', { import: 'default' });

/** The texts of exported files in a language. */
export function fileTextsOf(language: UiLanguage): Promise<FileTexts> {
  return fromFolder(files, `./locales/${language}/files.json`);
}

/** “1 April 2025”, as `dayText`, from texts that are not in i18next. */
export function dayIn(texts: DateTexts, iso: string): string {
  const parts = dateParts(iso);
  return parts === null ? iso : fill(texts.day, { ...parts, month: texts.months[parts.month] });
}

/** “2 April 2025 at 09:59”, as `timeText`. */
export function timeIn(texts: DateTexts, iso: string): string {
  return fill(texts.time, { day: dayIn(texts, iso), time: timePart(iso) });
}
