import { useEffect, type RefObject } from 'react';
import type { ArticleText } from '#article/model';
import { htmlOf, plainTextOf } from './clean-copy';
import { selectedRange, stretchesIn } from './text-selection';
import { useReading } from '#reader/ReadingContext';

/**
 * Copying from the text gives clean text: no paragraph numbers, no words of the interface, the right direction. Also where the
 * selection begins or ends outside of the text, as with “Select all”.
 */
export function useCleanCopy(root: RefObject<HTMLElement | null>, text: ArticleText): void {
  const { show } = useReading();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const range = selectedRange();
      if (!root.current || !range || !event.clipboardData || isTyping()) return;
      const stretches = stretchesIn(root.current, text, show, range);
      if (stretches.length === 0) return;
      event.clipboardData.setData('text/plain', plainTextOf(stretches));
      event.clipboardData.setData('text/html', htmlOf(stretches));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [root, text, show]);
}

/** A text field has a selection of its own. */
function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}
