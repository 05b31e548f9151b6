import type { UiLanguage } from './index';

/** i18next's language tag as one of ours. */
export function uiLang(tag: string): UiLanguage {
  return tag.startsWith('ar') ? 'ar' : 'en';
}
