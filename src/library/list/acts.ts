import type { LabelChange } from '#storage/labels';
import type { ShelfItem } from '#storage/articles/shelf';

/** What can be done with an article of the list. */
export interface Acts {
  /** Keeps a name or tags; resolves to whether they are kept. */
  onLabel: (id: string, change: LabelChange) => Promise<boolean>;
  onEdit: (item: ShelfItem) => void;
  /** Puts a copy beside it; resolves to whether it is there. */
  onDuplicate: (item: ShelfItem) => Promise<boolean>;
  onSave: (item: ShelfItem) => void;
  onRemove: (item: ShelfItem) => void;
}
