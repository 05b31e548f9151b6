import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import { deviceNotes } from '#storage/notes';
import { wordsOf } from '#notes/anchor/anchor';
import { keepNote, usualColor } from './keep';
import { NoteEditor } from './NoteEditor';
import { Quotation } from './Quotation';

interface Props {
  article: Article;
  /** The words that it is to be on. */
  place: RangeSelection;
  onMade: () => void;
  onCancel: () => void;
  onTyped: (typed: boolean) => void;
}

/** A new note on words that the reader has selected. */
export function MakeNote({ article, place, onMade, onCancel, onTyped }: Props) {
  const { t } = useTranslation('notes');
  const words = wordsOf(article, place);
  return (
    <>
      <h2 className="mb-2 font-medium text-ink">{t('make')}</h2>
      {/* The browser shows no selection while the cursor is in a field. */}
      {words && (
        <p dir={words.lang === 'ar' ? 'rtl' : 'ltr'} className="mb-2 border-s-2 border-hair ps-2">
          <Quotation lang={words.lang} text={words.quote.exact} />
        </p>
      )}
      <NoteEditor
        content={{ color: usualColor(deviceNotes.getSnapshot().records), tags: [], remark: '' }}
        keptAs={`note.new.${article.slug}`}
        onSave={async (content) => {
          const kept = await keepNote(article, place, content);
          if (!kept.ok) return kept.reason;
          onMade();
          return null;
        }}
        onCancel={onCancel}
        onTyped={onTyped}
      />
    </>
  );
}
