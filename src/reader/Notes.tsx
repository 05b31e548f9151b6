import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { textDirection, textLang } from '#i18n/ui-lang';
import { revealBelow } from './place/useScrollToSelection';

interface Props {
  unit: Unit;
  open: boolean;
}

const idOf = (unit: Unit) => `${unit.id}-notes`;
const notesOf = (unit: Unit) => unit.sentences.flatMap((sentence) => sentence.notes);
/** How many notes there are on a row. */
export const countNotes = (unit: Unit) => notesOf(unit).length;

/**
 * The translator's notes on a row, shown in place on request: the words, then why they are rendered so. Where they would open below
 * the window they are brought into it.
 */
export function Notes({ unit, open }: Props) {
  const { t, i18n } = useTranslation('reader');
  const lang = textLang(i18n.language);
  const notes = notesOf(unit);
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (open && element.current) revealBelow(element.current.getBoundingClientRect());
  }, [open]);
  if (notes.length === 0) return null;
  return (
    <aside
      ref={element}
      id={idOf(unit)}
      className="row-notes mt-1.5u border-y border-hair py-1u text-13/5 text-ink2 [grid-area:notes] phone:my-1u"
      hidden={!open}
      aria-label={t('notesLabel')}
    >
      <dl className="grid gap-1u" lang={lang} dir={textDirection(lang)}>
        {notes.map((note) => (
          <div key={`${note.on.ar}${note.on.en}`}>
            <dt className="flex flex-wrap items-baseline gap-x-3 text-ink">
              {note.on.en !== null && (
                <bdi className="font-en text-15/5.5 italic" lang="en" dir="ltr">
                  {note.on.en}
                </bdi>
              )}
              {note.on.ar !== null && (
                <bdi className="font-ar text-17/7" lang="ar" dir="rtl" translate="no">
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
