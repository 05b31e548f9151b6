import { titleOf, type Article } from '#article/model';
import type { Lang } from '#article/format/schema';

/** The title of an article's window: its headline in the language of the interface, which voices take it for, and the app's name. */
export function windowTitle(article: Article, lang: Lang, name: string): string {
  return `${titleOf(article, lang)} · ${name}`;
}
