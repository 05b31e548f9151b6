/** Which words of a text have vowels that nobody has checked. */
import type { Anchored, Sentence } from '#article/model';
import type { Words } from '#article/words/words';

/** The words of a sentence whose vowels are proposed; what stands side by side is one stretch. */
export function proposedStretches(words: Words, sentence: Sentence): Anchored[] {
  const proposals = words.proposals?.get(sentence.id) ?? [];
  const stretches: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | null = null;
  for (const { span, index } of words.bySentence.get(sentence.id) ?? []) {
    if (proposals[index]?.state !== 'proposed') last = null;
    else if (last) last.end = span.end;
    else stretches.push((last = { ...span }));
  }
  return stretches.map((ar) => ({ sentence, ar, en: null }));
}
