/**
 * The terms of an article: the words under which it is found, folded as the search in one article folds them, each once. They decide
 * which articles are looked at; where in one the query stands, and whether it does, the text itself says.
 */
import { withoutMadda } from '#arabic/fold';
import type { ArticleText } from '#article/model';
import type { Query, QueryWord } from '#search/query';
import { indexOfText } from '#search/text-index';

/** Terms as one text: each on a line of its own, the first and the last too, so that a whole term is found with its line ends. */
export function termsOf(text: ArticleText): string {
  const terms = new Set<string>();
  for (const { tokens } of indexOfText(text, null)) {
    for (const { forms } of tokens) {
      for (const form of forms) for (const term of spellings(form)) terms.add(term);
    }
  }
  return `\n${[...terms].join('\n')}\n`;
}

/** The terms under which a word may lie: without its article, since الصين is found as صين is. */
function spellings({ key, alt }: Pick<QueryWord, 'key' | 'alt'>): string[] {
  return [...new Set([withoutArticle(withoutMadda(key)), withoutArticle(alt)])];
}

const withoutArticle = (letters: string) => letters.replace(/^ال(?=..)/, '');

/** What terms must have: of each word of a query one of its spellings, whole; or the last word only begun. */
export interface Wanted {
  whole: readonly (readonly string[])[];
  /** The beginning of the last word, in one of its spellings; `null` where that is to be whole too. */
  begun: readonly string[] | null;
}

/** What an article must have so that the query can stand in it. */
export function wantedBy({ words }: Pick<Query, 'words'>, mode: 'whole' | 'beginning'): Wanted {
  const all = words.map(spellings);
  return mode === 'whole' ? { whole: all, begun: null } : { whole: all.slice(0, -1), begun: all.at(-1) ?? [] };
}

/** Whether an article of these terms can have what is wanted. Where it cannot, the query does not stand in it. */
export function mayHave(terms: string, { whole, begun }: Wanted): boolean {
  return (
    whole.every((spelt) => spelt.some((term) => terms.includes(`\n${term}\n`))) &&
    (begun === null || begun.some((term) => terms.includes(`\n${term}`)))
  );
}
