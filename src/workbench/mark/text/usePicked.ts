import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from '#workbench/draft/draft';
import { snapToWords } from '#workbench/mark/marks/pick';
import type { PlacedSentence } from '#workbench/mark/marks/sentences';

/**
 * The Arabic words that are selected in the text, by mouse, touch or keyboard, snapped to whole words of one sentence; and what sets them
 * without a selection. They stay when the selection goes elsewhere, to a button for instance, until they are set to `null` or others
 * are selected.
 */
export function usePicked(
  root: RefObject<HTMLElement | null>,
  sentences: readonly PlacedSentence[],
  text: string,
  words: readonly Place[],
): [Place | null, (place: Place | null) => void] {
  const [picked, setPicked] = useState<{ text: string; place: Place | null }>({ text, place: null });
  const now = useRef({ sentences, text, words });
  useEffect(() => {
    now.current = { sentences, text, words };
  });
  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !root.current) return;
      const range = selection.getRangeAt(0);
      const own = now.current;
      const start = placeOf(root.current, range.startContainer, range.startOffset, own.sentences);
      const end = placeOf(root.current, range.endContainer, range.endOffset, own.sentences);
      if (!start) return;
      const until = end && end.at > start.at ? end.at : start.sentence.end;
      const place = snapToWords(own.text, own.words, start.sentence, { start: start.at, end: until });
      if (place) setPicked({ text: own.text, place });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [root]);
  // Of another text its places say nothing.
  return [picked.text === text ? picked.place : null, (place) => setPicked({ text, place })];
}

/** Where in the whole Arabic a point of the document is; `null` outside of it. */
function placeOf(root: HTMLElement, node: Node, offset: number, sentences: readonly PlacedSentence[]) {
  const element = node.parentElement?.closest<HTMLElement>('[data-marked][lang="ar"]');
  if (!element || !root.contains(element) || node !== element.firstChild) return null;
  const sentence = sentences.find(({ id }) => id === element.dataset['marked']);
  return sentence ? { sentence, at: sentence.start + offset } : null;
}
