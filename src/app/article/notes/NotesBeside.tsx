import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import type { RangeSelection } from '#article/selection/range';
import { MarginNotes } from '#notes/MarginNotes';
import { notesOf } from '#notes/anchor/placed';
import { noteLooks } from '#notes/note-looks';
import { PrintedNotes } from '#notes/PrintedNotes';
import { useNotes } from '#notes/useNotes';
import { useSettings } from '#settings/useSettings';
import { useHighlightRules } from '#ui/useHighlightRules';
import { useMedia } from '#ui/useMedia';

interface Props {
  article: Article;
  onSelect: (selection: Selection) => void;
}

/**
 * The reader's notes beside the text, where a wide window has room for them, and on paper, if that is asked for; and how what they stand on
 * looks in the text.
 */
export function NotesBeside({ article, onSelect }: Props) {
  const { t } = useTranslation('notes');
  const { records } = useNotes();
  const { printNotes } = useSettings().settings;
  const isWide = useMedia('(width >= 82.5em)');
  const notes = useMemo(() => notesOf(article, records), [article, records]);
  // The text itself paints them (reader/marks/layers.ts).
  useHighlightRules(noteLooks, noteLooks, '.row-text');
  const remarks = useMemo(() => notes.placed.filter(({ note }) => note.remark !== ''), [notes]);
  const unitOf = useCallback((sentence: string) => article.sentences.get(sentence)?.unit, [article]);
  const findWords = useCallback(
    ({ id, lang }: RangeSelection) => {
      const row = document.getElementById(unitOf(id)?.id ?? '');
      return row?.querySelector(`.text-${lang}`) ?? row;
    },
    [unitOf],
  );
  return (
    <>
      {isWide && remarks.length > 0 && <MarginNotes notes={remarks} findWords={findWords} onGo={onSelect} />}
      {printNotes && (
        <PrintedNotes
          {...notes}
          paragraphOf={(sentence) => {
            const at = unitOf(sentence)?.index ?? 0;
            return at === 0 ? t('inHeadline') : t('inParagraph', { number: at });
          }}
        />
      )}
    </>
  );
}
