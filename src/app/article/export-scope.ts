/** What of the article is shown now: what an export takes. */
import type { Article, Entity, Sentence, Undertaking } from '#article/model';
import { shareWords } from '#article/linking/overlaps';
import { currentSentence, forKind, shownSentences, type ByKind, type Known, type Selection } from '#article/selection';
import type { ExportInput } from '#exports/types';
import { filterCues, type CommitmentFilter } from '#registers/commitments/commitment-list';
import { groupEntities } from '#registers/entities/entity-list';
import { narrowingsOf } from '#app/article/panel/narrowings';

interface State {
  selection: Selection | null;
  /** What the names are filtered by. */
  entityQuery: string;
  filter: CommitmentFilter;
}

/**
 * The rows that the selection shows, all of them without one; of both registers what stands in these rows and passes its
 * filter. An entity or an entry that is selected is its register's only one, and of an entity only those entries are taken
 * that mention it.
 */
export function exportScopeOf(
  known: Known,
  { selection, entityQuery, filter }: State,
): Pick<ExportInput, 'unitSelection' | 'entities' | 'undertakings' | 'narrowedBy' | 'cited'> {
  const { article } = known;
  const sentences = selection ? shownSentences(known, selection) : [...article.sentences.values()];
  const rows = new Set(sentences.map((sentence) => sentence.unit));
  const stands = (mark: { sentence: Sentence }) => rows.has(mark.sentence.unit);
  const named = new Set(groupEntities(article.entities, entityQuery, 'text').flatMap((group) => group.entities));
  const { commitments, positions } = filterCues(article, filter);
  const cues = new Set([...commitments, ...positions]);
  const selected = selection?.type === 'entity' ? article.entity.get(selection.id) : undefined;
  const concerns = (entry: Undertaking) =>
    selected ? mentionsIt(entry, selected) : [...entry.cue.quotes, ...entry.evidence].some(stands);
  return {
    unitSelection: article.units.filter((unit) => rows.has(unit)),
    entities: article.entities.filter((entity) =>
      selection?.type === 'entity' ? entity.id === selection.id : named.has(entity) && entity.mentions.some(stands),
    ),
    undertakings: article.undertakings.filter((entry) =>
      selection?.type === 'undertaking' ? entry.id === selection.id : cues.has(entry.cue) && concerns(entry),
    ),
    narrowedBy: narrowingsOf(known, selection, entityQuery, filter),
    cited: selection && forKind(citedBy, selection, known),
  };
}

/** True when an entry is about an entity: it is bound, addressed or speaks, or its words are a mention of it. */
function mentionsIt({ cue, evidence }: Undertaking, { id, mentions }: Entity): boolean {
  if ([...cue.by, ...cue.to, cue.speaker].includes(id)) return true;
  return [...cue.quotes, ...evidence].some((mark) => mentions.some((mention) => shareWords(mark, mention)));
}

type Cited = ExportInput['cited'];

/** The row in which the selected place stands. */
const rowOf = (selection: Selection, known: Known): Cited => currentSentence(known, selection)?.unit ?? null;

/** What is cited of a selection: an entry of the register by itself, else the row of the place. */
const citedBy: ByKind<[known: Known], Cited> = {
  entity: rowOf,
  undertaking: ({ id }, { article }: { article: Article }) => article.undertaking.get(id) ?? null,
  word: rowOf,
  phrase: rowOf,
  sentence: rowOf,
  range: rowOf,
  search: rowOf,
};
