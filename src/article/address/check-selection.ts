import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { wordSpans, type Words } from '#article/words';

/**
 * A selection that a link asks for, if the article has it; a mention past the last becomes the last. Whether it has a phrase is
 * known once the words are there.
 */
export function checkSelection(
  article: Article,
  words: Words | null,
  selection: Selection | null,
): { found: Selection | null; unknown: string | null } {
  if (selection?.type === 'entity') {
    const entity = article.entity.get(selection.id);
    if (!entity) return { found: null, unknown: selection.id };
    const last = entity.mentions.length - 1;
    return { found: selection.at > last ? { ...selection, at: last } : selection, unknown: null };
  }
  if (selection?.type === 'undertaking' && !article.undertaking.has(selection.id)) {
    return { found: null, unknown: selection.id };
  }
  if (selection?.type === 'sentence' && !article.sentences.has(selection.id)) {
    return { found: null, unknown: selection.id };
  }
  if (selection?.type === 'phrase') {
    const phrases = words?.phrases.get(selection.id) ?? [];
    const has = article.sentences.has(selection.id) && (words === null || selection.at < phrases.length);
    return has ? { found: selection, unknown: null } : { found: null, unknown: `${selection.id}-${selection.at + 1}` };
  }
  if (selection?.type === 'word') {
    const sentence = article.sentences.get(selection.id);
    const has = sentence !== undefined && selection.at < wordSpans(sentence.ar).length;
    return has ? { found: selection, unknown: null } : { found: null, unknown: `${selection.id}-${selection.at + 1}` };
  }
  return { found: selection, unknown: null };
}
