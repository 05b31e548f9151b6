import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { textDirection, textLang } from '#i18n/ui-lang';

interface Props {
  unit: Unit;
  open: boolean;
}

const idOf = (unit: Unit) => `${unit.id}-notes`;
const notesOf = (unit: Unit) => unit.sentences.flatMap((sentence) => sentence.notes);

/** The translator's notes on a row, shown in place on request: the words, then why they are rendered so. */
export function Notes({ unit, open }: Props) {
  const { t, i18n } = useTranslation('reader');
  const lang = textLang(i18n.language);
  const notes = notesOf(unit);
  if (notes.length === 0) return null;
  return (
    <aside id={idOf(unit)} className="row-notes" hidden={!open} aria-label={t('notesLabel')}>
      <dl lang={lang} dir={textDirection(lang)}>
        {notes.map((note) => (
          <div key={`${note.on.ar}${note.on.en}`} className="note">
            <dt>
              {note.on.en !== null && (
                <bdi className="note-en" lang="en" dir="ltr">
                  {note.on.en}
                </bdi>
              )}
              {note.on.ar !== null && (
                <bdi className="note-ar" lang="ar" dir="rtl" translate="no">
                  {note.on.ar}
                </bdi>
              )}
            </dt>
            <dd>{note.text[lang]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

interface ButtonProps extends Props {
  onOpenChange: (open: boolean) => void;
}

/** The asterisk beside a number: there is a note here. None where there is not. */
export function NotesButton({ unit, open, onOpenChange }: ButtonProps) {
  const { t } = useTranslation('reader');
  const { length: count } = notesOf(unit);
  if (count === 0) return null;
  const label = unit.index === 0 ? t('notesOfHeadline', { count }) : t('notesOf', { count, number: unit.index });
  return (
    <button
      type="button"
      className="notes-button"
      aria-expanded={open}
      aria-controls={idOf(unit)}
      aria-label={label}
      title={label}
      onClick={() => onOpenChange(!open)}
    >
      <span aria-hidden="true">*</span>
    </button>
  );
}
