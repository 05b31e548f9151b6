/** The registers of an article from what was accepted in its draft; none where nothing was. */
import type { Draft } from '#workbench/draft/draft';
import type { PlacedSentence, Registers } from '#workbench/draft/article-of';
import { commitmentsOf, entitiesOf, speakersOf } from '#workbench/mark/marks/files';

const lined = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

/** @param sentences as they are written to `article.json` */
export function registersOf(draft: Draft, sentences: readonly PlacedSentence[]): Registers {
  const entities = entitiesOf(draft, sentences);
  const commitments = commitmentsOf(draft, sentences);
  const speakers = speakersOf(draft, sentences);
  return {
    files: {
      ...(entities.entities.length > 0 ? { 'entities.json': lined(entities) } : {}),
      ...(commitments.cues.length > 0 ? { 'commitments.json': lined(commitments) } : {}),
    },
    ...speakers,
  };
}
