import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import type { Failure } from '#storage/failure';
import { deviceNotes, withContent, type Note, type NoteContent } from '#storage/notes';
import { Toggle } from '#ui/controls/Toggle';
import { media, useMedia } from '#ui/useMedia';
import { Exchange } from '#notes/exchange/Exchange';
import { isAskedFor, noFilter } from './filter';
import { NoteFilters } from './NoteFilters';
import { NoteRow, type NoteActions } from './NoteRow';
import { notesOf, type PlacedNote } from '#notes/anchor/placed';
import { useNotes } from './useNotes';

interface Props {
  article: Article;
  /** Whether the words of a place are those that the text shows as selected. */
  isCurrent: (place: RangeSelection) => boolean;
  /** Shows the words of a note in the text. */
  onGo: (place: RangeSelection) => void;
  /** Opens the export. */
  onExport: () => void;
  /** They are printed with the article. */
  printed: boolean;
  onPrinted: (on: boolean) => void;
}

const LINK = 'min-h-8 text-accent hover:underline pointer-coarse:min-h-11';

/** The reader's notes on the article that is open: in the order of the text, and apart those that the text has no longer. */
export function NotesPanel({ article, isCurrent, onGo, onExport, printed, onPrinted }: Props) {
  const { t } = useTranslation('notes');
  const { state, records, unreadable, evicted } = useNotes();
  const [filter, setFilter] = useState(noFilter);
  // A hand on the screen has no keys to be told of.
  const keys = !useMedia(media.coarse);
  const [removed, setRemoved] = useState<readonly Note[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);

  const own = useMemo(() => records.filter((note) => note.article === article.slug), [records, article]);
  const here = useMemo(() => new Set(own.map(({ id }) => id)), [own]);
  // What was deleted keeps its row, with its undo, where it was.
  const gone = removed.filter(({ id, article: slug }) => slug === article.slug && !here.has(id));
  const asked = [...own, ...gone].filter((note) => isAskedFor(note, filter));
  const { placed, lost } = notesOf(article, asked);
  const missing = evicted.filter((note) => note.article === article.slug);

  async function putBack(notes: readonly Note[]) {
    const outcome = await deviceNotes.merge(notes);
    setFailure(outcome.ok ? null : outcome.reason);
  }
  const actions: NoteActions = {
    async onDelete(note) {
      setRemoved((before) => [...before.filter(({ id }) => id !== note.id), note]);
      const outcome = await deviceNotes.remove(note.id);
      setFailure(outcome.ok ? null : outcome.reason);
    },
    onUndo: (note) => putBack([note]),
    async onSave(note, content: NoteContent) {
      const outcome = await deviceNotes.update(note.id, (before) => withContent(before, content, new Date()));
      return outcome.ok ? null : outcome.reason;
    },
    onGo,
  };
  const row = (note: Note, place: PlacedNote | null) => (
    <NoteRow
      key={note.id}
      note={note}
      place={place}
      gone={!here.has(note.id)}
      current={place !== null && isCurrent(place.place)}
      {...actions}
    />
  );

  return (
    <section className="grid gap-2" aria-labelledby="notes-title">
      <h3 id="notes-title" className="flex justify-between pt-3.5 text-12 font-normal text-ink3">
        <span>{t('title')}</span>
        {state === 'ok' && <span>{t('count', { count: own.length })}</span>}
      </h3>
      {state === 'loading' && <p role="status">{t('loading')}</p>}
      {state !== 'loading' && state !== 'ok' && <p role="status">{t(`states.${state}`)}</p>}
      {failure && <p role="alert">{t(`failures.${failure}`)}</p>}
      {missing.length > 0 && (
        <div>
          <p role="alert">{t('evicted', { count: missing.length })}</p>
          <button type="button" className={LINK} onClick={() => void putBack(missing)}>
            {t('saveAgain')}
          </button>
        </div>
      )}
      {state === 'ok' && own.length === 0 && gone.length === 0 && (
        <p className="leading-5">
          {t('empty')} {keys && t('emptyKey')}
        </p>
      )}
      {own.length > 1 && <NoteFilters notes={own} filter={filter} onFilter={setFilter} />}
      {own.length > 0 && asked.length === 0 && (
        <div role="status">
          <p>{t('nothing')}</p>
          <button type="button" className={LINK} onClick={() => setFilter(noFilter)}>
            {t('showAll')}
          </button>
        </div>
      )}
      {placed.length > 0 && <ul aria-label={t('list')}>{placed.map((one) => row(one.note, one))}</ul>}
      {lost.length > 0 && (
        <section className="mt-2 grid gap-1" aria-labelledby="notes-lost">
          <h4 id="notes-lost" className="font-medium text-ink">
            {t('lost')}
          </h4>
          <p>{t('lostAbout')}</p>
          <ul>{lost.map((note) => row(note, null))}</ul>
        </section>
      )}
      {state === 'ok' && <Exchange article={article} notes={own} onExport={onExport} />}
      {own.length > 0 && <Toggle id="notes-printed" label={t('printed')} checked={printed} onChange={onPrinted} />}
      {unreadable > 0 && <p>{t('unreadable', { count: unreadable })}</p>}
    </section>
  );
}
