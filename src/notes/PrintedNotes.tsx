import { useTranslation } from 'react-i18next';
import type { NotesOfArticle } from '#notes/anchor/placed';
import type { Note } from '#storage/notes';
import '#ui/styles/late.css';

/** The reader's notes as endnotes of the printed article: the paragraph, the words, what is said of them. Only paper shows them. */
export function PrintedNotes({
  placed,
  lost,
  paragraphOf,
}: NotesOfArticle & { paragraphOf: (sentence: string) => string }) {
  const { t } = useTranslation('notes');
  return (
    <section aria-label={t('title')} className="hidden print:block">
      <h2 className="pt-4 pb-2 font-en text-19">{t('title')}</h2>
      <ul>
        {placed.map(({ note, place }) => (
          <Printed key={note.id} note={note} where={paragraphOf(place.id)} />
        ))}
        {lost.map((note) => (
          <Printed key={note.id} note={note} where={t('lost')} />
        ))}
      </ul>
    </section>
  );
}

function Printed({ note: { lang, quote, remark, tags }, where }: { note: Note; where: string }) {
  return (
    <li className="grid break-inside-avoid gap-0.5 py-1.5">
      <p>
        <span className="text-ink3">{where} </span>
        <q
          lang={lang}
          dir={lang === 'ar' ? 'rtl' : 'ltr'}
          className={lang === 'ar' ? 'font-ar text-16' : 'font-en text-14'}
        >
          {quote.exact}
        </q>
      </p>
      {remark !== '' && (
        <p dir="auto" className="whitespace-pre-wrap">
          {remark}
        </p>
      )}
      {tags.length > 0 && <p className="text-ink3">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
    </li>
  );
}
