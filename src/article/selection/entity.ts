import type { Article, Mention } from '#article/model';
import { fullName } from '#article/speakers';
import type { Kind, KindAddress } from './kind';
import { readIdAndPlace, writeIdAndPlace } from './parameters';
import { around, sentencesOfMarks, textsOf } from './parts';

/** An entity, at one of its mentions: `?entity=china&at=3`. */
export interface EntitySelection {
  type: 'entity';
  id: string;
  /** Place among its mentions, from 0. */
  at: number;
}

export const entityAddress: KindAddress<EntitySelection> = {
  tab: 'entities',
  parse(query) {
    const found = readIdAndPlace(query, 'entity');
    return found && { type: 'entity', ...found };
  },
  format: (selection) => writeIdAndPlace('entity', selection),
};

export const entity: Kind<EntitySelection> = {
  restsOn: 'article',

  validate(selection, article) {
    const found = article.entity.get(selection.id);
    if (!found) return null;
    const last = found.mentions.length - 1;
    return selection.at > last ? { ...selection, at: last } : selection;
  },
  same: (a, b) => a.id === b.id,

  marks: mentionsOf,
  currentMark: mentionAt,
  lightsMark: ({ id }, mark) => mark.type === 'mention' && mark.entity.id === id,
  lightsSentence: ({ id }, _, marks) => marks.some((mark) => mark.type === 'mention' && mark.entity.id === id),
  onMark: (mark) => (mark.type === 'mention' ? [{ type: 'entity', id: mark.entity.id, at: mark.index }] : []),

  // What is cited is one mention: the others may stand anywhere.
  sentences: mentionSentence,
  shownSentences: (selection, { article }) => sentencesOfMarks(mentionsOf(selection, article)),
  currentSentence: (selection, { article }) => mentionAt(selection, article)?.sentence ?? null,
  place: (selection, { article }) => mentionAt(selection, article),

  steps: (selection, { article }) => ({ at: selection.at, of: mentionsOf(selection, article).length }),
  step(selection, { article }, by) {
    const { length } = mentionsOf(selection, article);
    return length === 0 ? selection : { ...selection, at: around(selection.at, length, by) };
  },

  announce(selection, { article }) {
    const found = article.entity.get(selection.id);
    if (!found) return null;
    const sentence = mentionAt(selection, article)?.sentence ?? null;
    return { key: 'mention', sentence, at: selection.at + 1, of: found.mentions.length, name: fullName(found) };
  },
  label({ id }, article) {
    const found = article.entity.get(id);
    return found ? { name: fullName(found), entityKind: found.kind } : null;
  },
  fingerprintParts: (selection, article) => textsOf(mentionSentence(selection, article)),
};

function mentionsOf({ id }: EntitySelection, article: Article): readonly Mention[] {
  return article.entity.get(id)?.mentions ?? [];
}

function mentionAt(selection: EntitySelection, article: Article): Mention | null {
  return mentionsOf(selection, article)[selection.at] ?? null;
}

function mentionSentence(selection: EntitySelection, article: Article) {
  const mention = mentionAt(selection, article);
  return mention ? [mention.sentence] : [];
}
