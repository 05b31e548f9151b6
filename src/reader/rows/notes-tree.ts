/** The translator's notes on a row, shown in place on request: the words, then why they are rendered so. */
import type { Unit } from '#article/model';
import { textDirection, textLang } from '#i18n/ui-lang';
import type { RowState } from './row-state';
import { el, type Branch } from './tree';

const notesOf = (unit: Unit) => unit.sentences.flatMap((sentence) => sentence.notes);
/** How many notes there are on a row. */
export const countNotes = (unit: Unit) => notesOf(unit).length;
/** The id of the notes of a row. */
export const notesId = (unit: Unit) => `${unit.id}-notes`;

/** The notes on a row; `null` where it has none. */
export function notesTree(unit: Unit, { opened, texts }: RowState): Branch | null {
  const lang = textLang(texts.language);
  const notes = notesOf(unit);
  if (notes.length === 0) return null;
  return el(
    'aside',
    {
      id: notesId(unit),
      class: 'row-notes mt-1.5u border-y border-hair py-1u text-13/5 text-ink2 [grid-area:notes] phone:my-1u',
      hidden: opened.notes ? undefined : '',
      'aria-label': texts.say('notesLabel'),
    },
    [
      el(
        'dl',
        { class: 'grid gap-1u', lang, dir: textDirection(lang) },
        notes.map(({ on, text }) =>
          el('div', {}, [
            el('dt', { class: 'flex flex-wrap items-baseline gap-x-3 text-ink' }, [
              on.en !== null && el('bdi', { class: 'font-en text-15/5.5 italic', lang: 'en', dir: 'ltr' }, [on.en]),
              on.ar !== null &&
                el('bdi', { class: 'font-ar text-17/7', lang: 'ar', dir: 'rtl', translate: 'no' }, [on.ar]),
            ]),
            el('dd', {}, [text[lang]]),
          ]),
        ),
      ),
    ],
  );
}
