import { useEffect, type RefObject } from 'react';
import type { Article } from '#article/model';
import { htmlOf, plainTextOf } from './clean-copy';
import { markedRange, stretchesIn } from './marked-text';
import { useReading } from './ReadingContext';

/** Copying from the text gives clean text: no paragraph numbers, no words of the interface, the right direction. */
export function useCleanCopy(root: RefObject<HTMLElement | null>, article: Article): void {
  const { show } = useReading();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onCopy = (event: ClipboardEvent) => {
      const range = markedRange();
      if (!range || !event.clipboardData) return;
      const stretches = stretchesIn(element, article, show, range);
      if (stretches.length === 0) return;
      event.clipboardData.setData('text/plain', plainTextOf(stretches));
      event.clipboardData.setData('text/html', htmlOf(stretches));
      event.preventDefault();
    };
    element.addEventListener('copy', onCopy);
    return () => element.removeEventListener('copy', onCopy);
  }, [root, article, show]);
}
