import { useEffect, type RefObject } from 'react';
import { htmlOf, plainTextOf, type Stretch } from './clean-copy';

/** Copying from the text gives clean text: no paragraph numbers, no words of the interface, the right direction. */
export function useCleanCopy(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const stretches = selectedStretches(element, selection.getRangeAt(0));
      if (stretches.length === 0) return;
      event.clipboardData.setData('text/plain', plainTextOf(stretches));
      event.clipboardData.setData('text/html', htmlOf(stretches));
      event.preventDefault();
    };
    element.addEventListener('copy', onCopy);
    return () => element.removeEventListener('copy', onCopy);
  }, [root]);
}

/** The parts of the sentences that show which a range covers, in the order of the page. */
function selectedStretches(root: HTMLElement, range: Range): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of root.querySelectorAll<HTMLElement>('[data-sentence]')) {
    if (!range.intersectsNode(sentence) || sentence.getClientRects().length === 0) continue;
    const whole = document.createRange();
    whole.selectNodeContents(sentence);
    if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0) {
      whole.setStart(range.startContainer, range.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) whole.setEnd(range.endContainer, range.endOffset);
    const unit = sentence.closest('.row')?.id ?? '';
    stretches.push({ unit, lang: sentence.lang === 'en' ? 'en' : 'ar', text: whole.toString() });
  }
  return stretches;
}
