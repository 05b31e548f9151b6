/** What narrows an export, by name: the selection and the filters as a reader knows them. */
import type { Bilingual, Lang } from '#article/format/schema';
import { currentSentence, forKind, labelOf, type ByKind, type Known, type Selection } from '#article/selection';
import { speakerName } from '#article/speakers';
import { undirected } from '#exports/formats/plain';
import { mutualName, rungNames, speakerNames } from '#exports/labels';
import { keyOf, unitName } from '#exports/scope';
import type { Narrowing } from '#exports/types';
import { MUTUAL, ONE_SIDE, type CommitmentFilter } from '#registers/commitments/commitment-list';

/** What the selection and the filters do; a filter of a register does nothing while one thing of that register is selected. */
export function narrowingsOf(
  known: Known,
  selection: Selection | null,
  entityQuery: string,
  filter: CommitmentFilter,
): Narrowing[] {
  const typed = entityQuery.trim();
  const selected = selection && forKind(selectedBy, selection, known);
  return [
    ...(selected ? [selected] : []),
    ...(typed === '' || selection?.type === 'entity'
      ? []
      : [{ by: 'names', name: quoted(typed), key: `names-${keyOf(typed)}`, parts: ['entities'] } as const]),
    ...(selection?.type === 'undertaking' ? [] : filtersOf(known, filter)),
  ];
}

const ALL = ['rows', 'entities', 'undertakings'] as const;

/** The row of a place in the text: what the rows are narrowed to. */
function byRow(selection: Selection, known: Known): Narrowing | null {
  const unit = currentSentence(known, selection)?.unit;
  return unit ? { by: 'thing', name: unitName(unit), key: unit.id, parts: ALL } : null;
}

function byName(selection: Selection, { article }: Known): Narrowing | null {
  const label = labelOf(article, selection);
  return label && 'name' in label && 'id' in selection
    ? { by: 'thing', name: label.name, key: keyOf(selection.id), parts: ALL }
    : null;
}

const selectedBy: ByKind<[known: Known], Narrowing | null> = {
  entity: byName,
  undertaking: byName,
  word: byRow,
  phrase: byRow,
  sentence: byRow,
  range: byRow,
  // A search that finds nothing narrows nothing.
  search: ({ id }, { hits }) =>
    hits.length === 0 ? null : { by: 'search', name: quoted(id), key: `find-${keyOf(id)}`, parts: ALL },
};

function filtersOf({ article }: Known, { rung, party, to, speaker }: CommitmentFilter): Narrowing[] {
  const parts = ['undertakings'] as const;
  const name = (lang: Lang, id: string) =>
    id === MUTUAL ? mutualName[lang] : speakerName(article, id, lang, speakerNames[lang]);
  const names = (id: string): Bilingual => ({ ar: name('ar', id), en: name('en', id) });
  return [
    ...(rung === null ? [] : [{ by: 'force', name: rungNames[rung], key: rung, parts } as const]),
    ...(party === null ? [] : [{ by: 'bound', name: names(party), key: `by-${keyOf(party)}`, parts } as const]),
    ...(to === null ? [] : [{ by: 'towards', name: names(to), key: `to-${keyOf(to)}`, parts } as const]),
    ...(speaker === null
      ? []
      : [
          {
            by: speaker === ONE_SIDE ? 'oneSide' : 'speaker',
            name: names(speaker),
            key: `said-by-${keyOf(speaker)}`,
            parts,
          } as const,
        ]),
  ];
}

/** The most letters of what was typed that are told. */
const LONGEST = 40;

/** What was typed, as it can stand in a line of either language. */
function quoted(text: string): Bilingual {
  const letters = [...undirected(text)];
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
  return { ar: shown, en: shown };
}
