import { useTranslation } from 'react-i18next';
import { noteColors, type Note } from '#storage/notes';
import { FilterField } from '#ui/controls/FilterField';
import { ColorSign } from './ColorSign';
import { tagsOf, type NoteFilter } from './filter';

interface Props {
  /** All notes that there are to choose from. */
  notes: readonly Note[];
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
}

const CHIP =
  'inline-flex min-h-7 items-center gap-1.5 rounded-md text-ink2 hover:text-ink pointer-coarse:min-h-11 aria-pressed:font-medium aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4';

/** What narrows the list of notes: words, the colours and the tags that the notes have. */
export function NoteFilters({ notes, filter, onFilter }: Props) {
  const { t } = useTranslation('notes');
  const colors = noteColors.filter((color) => notes.some((note) => note.color === color) || filter.color === color);
  const tags = tagsOf(notes);
  return (
    <>
      <FilterField
        label={t('filterLabel')}
        placeholder={t('filter')}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      {colors.length > 1 && (
        <div className="flex flex-wrap gap-x-3" role="group" aria-label={t('byColor')}>
          {[null, ...colors].map((color) => (
            <button
              key={color}
              type="button"
              className={CHIP}
              aria-pressed={filter.color === color}
              onClick={() => onFilter({ ...filter, color })}
            >
              {color && <ColorSign color={color} />}
              {color ? t(`colors.${color}`) : t('anyColor')}
            </button>
          ))}
        </div>
      )}
      {tags.length > 0 && (
        <div className="flex flex-wrap gap-x-3" role="group" aria-label={t('byTag')}>
          {[null, ...tags].map((tag) => (
            <button
              key={tag === null ? 'any' : `tag ${tag}`}
              type="button"
              className={CHIP}
              aria-pressed={filter.tag === tag}
              onClick={() => onFilter({ ...filter, tag })}
            >
              {tag === null ? t('anyTag') : <bdi>{tag}</bdi>}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
