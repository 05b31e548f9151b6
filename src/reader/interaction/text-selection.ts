/** What the reader has selected as text, with pointer, finger or keyboard, as stretches of sentences. */
import type { ArticleText } from '#article/model';
import type { Stretch } from './clean-copy';
import type { ShowText } from '#reader/displayed-text';

/** The range of the browser's selection, if anything is selected. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The parts of the sentences that can be read which a range covers, in the order of the page. */
export function stretchesIn(
  root: HTMLElement,
  article: Pick<ArticleText, 'sentences'>,
  show: ShowText,
  range: Range,
): Stretch[] {
  return [...root.querySelectorAll<HTMLElement>('[data-sentence]')].flatMap((element): Stretch[] => {
    const sentence = article.sentences.get(element.dataset['sentence'] ?? '');
    // What is in a pane that does not show, or covered, is not copied along.
    if (!sentence || !range.intersectsNode(element) || !element.checkVisibility({ visibilityProperty: true }))
      return [];
    const part = document.createRange();
    part.selectNodeContents(element);
    const before = part.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
      part.setStart(range.startContainer, range.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    before.setEnd(part.startContainer, part.startOffset);

    const text = part.toString();
    const words = text.trim();
    if (words === '') return [];
    const start = before.toString().length + text.indexOf(words);
    const lang = langOf(element);
    const { toStored } = show(sentence, lang);
    const span = { start: toStored(start), end: toStored(start + words.length) };
    return [{ unit: sentence.unit.id, sentence: sentence.id, lang, text, span }];
  });
}

function langOf(element: HTMLElement): Stretch['lang'] {
  return element.lang === 'en' ? 'en' : 'ar';
}
