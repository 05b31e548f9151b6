import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#reader/place/blocks';
import { useHydrated } from '#ui/loading/useHydrated';
import { rowTexts } from './row-state';
import { textHtml } from './text-html';
import { TextRows, type Shown } from './TextRows';
import { TextState } from './text-state';

/** What React is told of what stands in the element of the text: that it leaves it as it is. */
type Inside = { __html: string } | undefined;
/** In a page that was drawn at build: what stands there stays. */
const AS_IT_IS = { __html: '' };

/**
 * Draws the rows of the text into its element, which React leaves alone, and keeps them in step.
 *
 * @returns what the reader has opened in them, and what is to stand in the element
 */
export function useRows(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  shown: Omit<Shown, 'texts'>,
): { state: TextState; inside: Inside } {
  const { i18n } = useTranslation(['reader', 'app']);
  const { language } = i18n;
  const { article, reading, selection, current, named, live } = shown;
  // oxlint-disable-next-line react/exhaustive-deps -- i18next says by its language that its texts are others
  const texts = useMemo(() => rowTexts(i18n), [i18n, language]);
  const now = useMemo<Shown>(
    () => ({ article, reading, selection, current, named, live, texts }),
    [article, reading, selection, current, named, live, texts],
  );
  const hydrating = useHydrated(false, true);
  const [inside] = useState<Inside>(() => {
    if (import.meta.env.SSR) return { __html: textHtml(now, blocks) };
    return hydrating ? AS_IT_IS : undefined;
  });
  const { text } = article;
  const state = useMemo(() => new TextState(text), [text]);
  const rows = useRef<TextRows | null>(null);

  useLayoutEffect(() => {
    if (!root.current) return;
    if (rows.current?.text !== text) {
      rows.current?.stop();
      // What stands in the page was drawn of the same.
      const adopted = inside && !rows.current ? now : null;
      rows.current = new TextRows(root.current, { text, blocks, state, adopted });
    }
    rows.current.show(now);
  }, [root, text, blocks, state, inside, now]);
  useEffect(() => state.listen((unit) => rows.current?.showRow(unit)), [state]);
  useEffect(() => () => rows.current?.stop(), []);
  return { state, inside };
}
