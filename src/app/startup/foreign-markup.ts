/**
 * What others put into the page: a browser's translator sets `<font>` in the place of a text, a phone makes a link of what it
 * takes for a number, an extension marks words.
 *
 * React keeps the text nodes that it has made, and fails where one of them is no longer where it was (React issue 11538).
 * Here each is put back beside what took its place, empty, so that React finds it; what stands in the page is the
 * translation until React changes the text. No method of the browser's is exchanged for that: those who put something into
 * the page, and React, do as they always do.
 */

/** Elements that a translator puts in the place of a text. The app has none. */
const TRANSLATED = 'font';

/** In a page as it was prerendered: elements that the app did not draw. A sentence holds the spans of its marks alone. */
const FOREIGN = `${TRANSLATED}, a[href^="tel:"], a[x-apple-data-detectors], [data-sentence] :not(span[data-start])`;

/**
 * Takes out of a prerendered page what others have put round its words, so that it is as it was drawn. To be called right
 * before the page is hydrated.
 */
export function takeOutForeignMarkup(root: Element): void {
  for (const element of root.querySelectorAll(FOREIGN)) {
    const { parentNode } = element;
    element.replaceWith(...element.childNodes);
    // Texts that belong apart have a comment between them.
    parentNode?.normalize();
  }
}

/** A text that React keeps, what stands for it now, and what it said when that came. */
interface Kept {
  foreign: Element;
  data: string;
}

/**
 * Keeps the text nodes below `root` in their places, whatever a translator does. An observer is told of a change before any
 * other task, so before React can look for a text that is gone.
 *
 * @returns what ends it
 */
export function keepTexts(root: Node): () => void {
  const kept = new Map<Text, Kept>();
  const known = new WeakSet<Node>();

  /** The text is React's alone again, and what stood for it goes. */
  const free = (text: Text) => {
    const foreign = kept.get(text)?.foreign;
    kept.delete(text);
    foreign?.remove();
    for (const [other, { foreign: its, data }] of kept) {
      if (its !== foreign) continue;
      // One element may stand for several texts: the others show again.
      kept.delete(other);
      other.data = data;
    }
  };

  const putBack = (text: Text, foreign: Element) => {
    // The text itself may have been put into it: there something else must take its place.
    if (foreign.contains(text)) text.replaceWith(text.cloneNode());
    // In front of it, where React puts what is to come before the text.
    foreign.before(text);
    kept.set(text, { foreign, data: text.data });
    text.data = '';
    known.add(foreign);
  };

  const onRemoved = (node: Node, { addedNodes, previousSibling, nextSibling, target }: MutationRecord) => {
    if (node instanceof Text) {
      if (kept.has(node)) {
        if (!node.isConnected) free(node);
        return;
      }
      const foreign = [...addedNodes, previousSibling, nextSibling].find(
        (one): one is Element => one instanceof Element && one.matches(TRANSLATED) && !known.has(one),
      );
      if (foreign && foreign.parentNode === target) putBack(node, foreign);
    } else if (known.has(node)) {
      // The reader has asked for the original: the text is there still.
      for (const [text, { foreign, data }] of kept) {
        if (foreign !== node) continue;
        kept.delete(text);
        text.data = data;
        for (const added of addedNodes) if (added instanceof Text && added !== text) added.remove();
      }
    }
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { type, target, removedNodes } = record;
      if (type === 'characterData') {
        if (target instanceof Text && target.data !== '' && kept.has(target)) free(target);
      } else for (const node of removedNodes) onRemoved(node, record);
    }
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
