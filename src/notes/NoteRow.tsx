import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RangeSelection } from '#article/selection/range';
import type { Note, NoteContent } from '#storage/notes';
import { ColorSign } from './ColorSign';
import type { NoteFailure } from './keep';
import { NoteEditor } from './NoteEditor';
import type { PlacedNote } from '#notes/anchor/placed';
import { Quotation } from './Quotation';

export interface NoteActions {
  onDelete: (note: Note) => Promise<void>;
  onUndo: (note: Note) => Promise<void>;
  /** Gives why it could not be saved. */
  onSave: (note: Note, content: NoteContent) => Promise<NoteFailure | null>;
  onGo: (place: RangeSelection) => void;
}

interface Props extends NoteActions {
  note: Note;
  /** Where it stands; `null` where the text has its words no longer. */
  place: PlacedNote | null;
  /** Deleted: its row stays and offers to bring it back. */
  gone: boolean;
  current: boolean;
}

/** Letters of the words in the name of a button. */
const NAMED = 60;
const LINK = 'min-h-8 rounded-md text-accent hover:underline pointer-coarse:min-h-11';

/** One note: the words, which lead to their place, the remark, the tags, and what can be done with it. */
export function NoteRow({ note, place, gone, current, onDelete, onUndo, onSave, onGo }: Props) {
  const { t } = useTranslation('notes');
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const state = gone ? 'gone' : editing ? 'editing' : 'rest';
  const before = useRef(state);
  useEffect(() => {
    // The button that was pressed has gone: the keyboard stays in the row.
    if (before.current !== state && state !== 'editing') button.current?.focus();
    before.current = state;
  }, [state]);
  const words = `\u2068${shortened(note.quote.exact)}\u2069`;

  if (gone) {
    return (
      <li className="flex items-baseline justify-between gap-3 border-t border-hair py-2 text-ink3">
        <span>
          <bdi lang={note.lang}>{shortened(note.quote.exact)}</bdi> {t('deleted')}
        </span>
        <button
          ref={button}
          type="button"
          className={LINK}
          aria-label={t('undoNote', { words })}
          onClick={() => void onUndo(note)}
        >
          {t('undo')}
        </button>
      </li>
    );
  }
  return (
    <li
      className="grid gap-1 border-t border-hair py-2"
      aria-current={current ? 'location' : undefined}
      data-color={note.color}
    >
      <div className="flex items-center gap-2">
        <ColorSign color={note.color} />
        <span className="sr-only">{t(`colors.${note.color}`)}</span>
        {place && (
          <bdi dir="ltr" className="text-ink3">
            {signOf(place, t('headlineSign'))}
          </bdi>
        )}
        <span className="ms-auto flex gap-4">
          <button
            ref={button}
            type="button"
            className={LINK}
            aria-label={t('editNote', { words })}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('edit')}
          </button>
          <button
            type="button"
            className={LINK}
            aria-label={t('deleteNote', { words })}
            onClick={() => void onDelete(note)}
          >
            {t('delete')}
          </button>
        </span>
      </div>
      {place ? (
        <button
          type="button"
          className={`rounded-md text-start hover:text-accent ${current ? 'bg-accent-wash' : ''}`}
          aria-label={t('go', { words })}
          onClick={() => onGo(place.place)}
        >
          <Quotation lang={note.lang} text={place.changed ? wordsAt(place) : note.quote.exact} />
        </button>
      ) : (
        <Quotation lang={note.lang} text={note.quote.exact} />
      )}
      {place?.changed && (
        <p className="text-ink3">
          {t('changed')} <Quotation lang={note.lang} text={note.quote.exact} />
        </p>
      )}
      {editing ? (
        <NoteEditor
          content={note}
          keptAs={`note.${note.id}`}
          onSave={async (content) => {
            const failure = await onSave(note, content);
            if (failure === null) setEditing(false);
            return failure;
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Said note={note} />
      )}
    </li>
  );
}

/** What the reader says: remark and tags. */
export function Said({ note }: { note: Note }) {
  const { t } = useTranslation('notes');
  return (
    <>
      {note.remark !== '' && (
        <p dir="auto" className="leading-5 whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          {note.remark}
        </p>
      )}
      {note.tags.length > 0 && (
        <p className="text-ink3">
          <span className="sr-only">{t('tags')} </span>
          {note.tags.map((tag, at) => (
            <span key={tag}>
              {at > 0 && t('comma')}
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** “¶5”, or the sign of the headline. */
export function signOf({ stretches: [first] }: PlacedNote, headline: string): string {
  const index = first?.sentence.unit.index ?? 0;
  return index === 0 ? headline : `¶${index}`;
}

/** The words that stand at a place now. */
function wordsAt({ stretches, note }: PlacedNote): string {
  return stretches
    .map(({ sentence, [note.lang]: span }) => (span ? sentence[note.lang].slice(span.start, span.end) : ''))
    .join(' ');
}

function shortened(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > NAMED ? `${letters.slice(0, NAMED).join('')}…` : letters.join('');
}
