import type { ReactNode } from 'react';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import type { CommitmentFilter } from '#registers/commitments/commitment-list';

/** What every register is given: the article, what is selected in it, and how to select. */
interface RegisterProps {
  article: Article;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  /** Something is pointed at, or no longer (`null`). */
  onPreview: (selection: Selection | null) => void;
  /** To the next (1) or previous (-1) place of what is selected. */
  onStep: (by: 1 | -1) => void;
  /** Controls that cite or link to a place of the article. */
  cite: (selection: Selection) => ReactNode;
}

/** The register of entities and its parts. */
export interface EntityPanelProps extends RegisterProps {
  onShowCommitments: () => void;
  /** What the names are filtered by. */
  query: string;
  onQuery: (query: string) => void;
}

/** The register of commitments and its parts. */
export interface CommitmentPanelProps extends RegisterProps {
  filter: CommitmentFilter;
  onFilter: (filter: CommitmentFilter) => void;
}

/** Of a register as a whole. */
export interface Marking {
  /** Where the names and commitments of an own article are marked; `null` where they cannot be. */
  markHref: string | null;
}
