import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import { saysWhatIsSought } from './filter';
import { Said, signOf } from './NoteRow';
import { notesOf } from '#notes/anchor/placed';
import { Quotation } from './Quotation';
import { useNotes } from './useNotes';

interface Props {
  article: Article;
  query: string;
  onGo: (place: RangeSelection) => void;
}

/** The notes whose remark or tags have what is searched for in the article; nothing where there are none. */
export function FoundNotes({ article, query, onGo }: Props) {
  const { t } = useTranslation('notes');
  const { records } = useNotes();
  const found = notesOf(
    article,
    records.filter((note) => saysWhatIsSought(note, query)),
  ).placed;
  if (found.length === 0) return null;
  return (
    <section className="mt-4 grid gap-1" aria-labelledby="notes-found">
      <h3 id="notes-found" className="text-12 font-normal text-ink3">
        {t('found', { count: found.length })}
      </h3>
      <ul>
        {found.map((one) => (
          <li key={one.note.id} className="border-t border-hair py-2">
            <button
              type="button"
              className="block min-h-8 w-full text-start hover:text-accent pointer-coarse:min-h-11"
              onClick={() => onGo(one.place)}
            >
              <bdi dir="ltr" className="text-ink3">
                {signOf(one, t('headlineSign'))}
              </bdi>
              <Quotation lang={one.note.lang} text={one.note.quote.exact} />
            </button>
            <Said note={one.note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
