import { selectionLink } from '#article/address/links';
import type { Article } from '#article/model';
import type { FoundLine } from '#exports/types';
import type { Line } from '#search/line';
import { renderingText } from '#search/renderings';

/**
 * The lines of a search as an export takes them, in the order in which they are listed. `lines` are in the order of the text,
 * `listed` are their places in the list, `url` is the address of the article.
 */
export function foundLines(
  article: Article,
  lines: readonly Line[],
  { query, listed }: { query: string; listed: readonly number[] },
  url: string,
): FoundLine[] {
  return listed.flatMap((place) => {
    const line = lines[place];
    if (!line) return [];
    return [
      {
        sentence: line.hit.sentence,
        lang: line.hit.lang,
        before: line.before,
        words: line.focus.text,
        after: line.after,
        rendering: renderingText(line) || null,
        link: selectionLink(article, { type: 'search', id: query, at: line.at }, url),
      },
    ];
  });
}
