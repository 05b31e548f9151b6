import { useEffect } from 'react';
import type { Article } from '#article/model';
import { sameSelection, type Selection } from '#article/selection';
import { NotesPanel } from '#notes/NotesPanel';
import { noteAt, notesOf } from '#notes/anchor/placed';
import type { placeAt } from '#reader/marks/ranges';
import type { ShowText } from '#reader/displayed-text';
import { changeSettings, useSettings } from '#settings/useSettings';
import { deviceNotes } from '#storage/notes';

interface Props {
  article: Article;
  show: ShowText;
  /** What tells the place in the text under the pointer: it belongs to the first screen, and is not loaded again. */
  textAt: typeof placeAt;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
  /** Opens the export. */
  onExport: () => void;
}

/** The Notes tab. While it is open, a click on highlighted words of the text goes to their note. */
export function NotesTab({ article, show, textAt, selection, onSelect, onExport }: Props) {
  useClickedNotes({ article, show, textAt, onSelect });
  const { printNotes } = useSettings().settings;
  return (
    <NotesPanel
      article={article}
      isCurrent={(place) => sameSelection(place, selection)}
      onGo={onSelect}
      onExport={onExport}
      printed={printNotes}
      onPrinted={(on) => changeSettings({ printNotes: on })}
    />
  );
}

function useClickedNotes({ article, show, textAt, onSelect }: Omit<Props, 'selection' | 'onExport'>) {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const text = event.target instanceof Element ? event.target.closest('article.text') : null;
      // Selecting text to mark it is not a click.
      if (!text || !getSelection()?.isCollapsed) return;
      const at = textAt(text, event.clientX, event.clientY);
      const sentence = article.sentences.get(at?.sentence ?? '');
      if (!at || !sentence) return;
      const offset = show(sentence, at.lang).toStored(at.shown);
      const { placed } = notesOf(article, deviceNotes.getSnapshot().records);
      const note = noteAt(placed, { sentence: sentence.id, lang: at.lang, offset });
      if (!note) return;
      // The word under the note is not meant.
      event.stopPropagation();
      onSelect(note.place);
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, [article, show, textAt, onSelect]);
}
