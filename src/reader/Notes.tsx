import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { uiLang } from '#i18n/ui-lang';

interface Props {
  id: string;
  unit: Unit;
  open: boolean;
}

/** The translator's notes on a row, shown in place on request: the words, then why they are rendered so. */
export function Notes({ id, unit, open }: Props) {
  const { t, i18n } = useTranslation('reader');
  const lang = uiLang(i18n.language);
  const notes = unit.sentences.flatMap((sentence) => sentence.notes);
  if (notes.length === 0) return null;
  return (
    <aside id={id} className="row-notes" hidden={!open} aria-label={t('notesLabel')}>
      <dl lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {notes.map((note) => (
          <div key={`${note.on.ar}${note.on.en}`} className="note">
            <dt>
              {note.on.en !== null && (
                <bdi className="note-en" lang="en" dir="ltr">
                  {note.on.en}
                </bdi>
              )}
              {note.on.ar !== null && (
                <bdi className="note-ar" lang="ar" dir="rtl">
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

interface ButtonProps {
  label: string;
  controls: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The asterisk beside a number: there is a note here. */
export function NotesButton({ label, controls, open, onOpenChange }: ButtonProps) {
  return (
    <button
      type="button"
      className="notes-button"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      title={label}
      onClick={() => onOpenChange(!open)}
    >
      <span aria-hidden="true">*</span>
    </button>
  );
}
