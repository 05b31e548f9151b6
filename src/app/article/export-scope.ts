/** What of the article is shown now: what an export takes. */
import type { Article, Sentence, Unit } from '#article/model';
import { currentMark, marksOf, sentencesOf, type Selection } from '#article/selection';
import type { ExportInput } from '#exports/types';
import { filterCues, type CommitmentFilter } from '#registers/commitments/commitment-list';
import { groupEntities } from '#registers/entities/entity-list';

interface State {
  selection: Selection | null;
  /** What a search has found, in the order in which it is stepped through. */
  hits: readonly { sentence: Sentence }[];
  /** What the names are filtered by. */
  entityQuery: string;
  filter: CommitmentFilter;
}

/**
 * The rows that the selection lights, all of them without one; of both registers what stands in these rows and passes its filter.
 * An entity or an entry that is selected is its register's only one.
 */
export function exportScopeOf(
  article: Article,
  { selection, hits, entityQuery, filter }: State,
): Pick<ExportInput, 'unitSelection' | 'entities' | 'undertakings' | 'cited'> {
  const rows = rowsOf(article, selection, hits);
  const stands = (mark: { sentence: Sentence }) => rows.has(mark.sentence.unit);
  const named = new Set(groupEntities(article.entities, entityQuery, 'text').flatMap((group) => group.entities));
  const { commitments, positions } = filterCues(article, filter);
  const cues = new Set([...commitments, ...positions]);
  return {
    unitSelection: article.units.filter((unit) => rows.has(unit)),
    entities: article.entities.filter((entity) =>
      selection?.type === 'entity' ? entity.id === selection.id : named.has(entity) && entity.mentions.some(stands),
    ),
    undertakings: article.undertakings.filter(({ id, cue, evidence }) =>
      selection?.type === 'undertaking'
        ? id === selection.id
        : cues.has(cue) && [...cue.quotes, ...evidence].some(stands),
    ),
    cited: citedBy(article, selection, hits),
  };
}

function rowsOf(article: Article, selection: Selection | null, hits: State['hits']): ReadonlySet<Unit> {
  return new Set(sentencesLit(article, selection, hits).map((sentence) => sentence.unit));
}

function sentencesLit(article: Article, selection: Selection | null, hits: State['hits']): Sentence[] {
  const found = hits.map((hit) => hit.sentence);
  // A search that finds nothing leaves the text as it is.
  if (selection === null || (selection.type === 'search' && found.length === 0)) return [...article.sentences.values()];
  if (selection.type === 'search') return found;
  return selection.type === 'entity'
    ? marksOf(article, selection).map((mark) => mark.sentence)
    : sentencesOf(article, selection);
}

/** An entry by itself; else the row in which the selected place stands. */
function citedBy(article: Article, selection: Selection | null, hits: State['hits']): ExportInput['cited'] {
  if (selection === null) return null;
  switch (selection.type) {
    case 'undertaking':
      return article.undertaking.get(selection.id) ?? null;
    case 'entity':
      return currentMark(article, selection)?.sentence.unit ?? null;
    case 'search':
      return hits[selection.at]?.sentence.unit ?? null;
    default:
      return article.sentences.get(selection.id)?.unit ?? null;
  }
}
