import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { hasArabicVoice } from '#study/listening/SayWord';
import { callForTexts } from '#i18n/late-texts';
import '#ui/styles/late.css';

interface Props {
  article: Article;
  onListen: (sentence: string) => void;
}

/** A sentence in use, and where its button stands: in the gutter of its row, px below its top. */
interface InUse {
  sentence: string;
  gutter: HTMLElement;
  below: number;
}

/** Its texts come with it. */
export async function loaded() {
  await callForTexts('reading');
  return SentenceVoice;
}

/**
 * A button in the gutter beside the sentence that the pointer or the focus is in, which reads it aloud; only where there is a voice. It
 * takes no room: of the text nothing moves.
 */
export function SentenceVoice({ article, onListen }: Props) {
  const { t } = useTranslation('reading');
  const [inUse, setInUse] = useState<InUse | null>(null);
  useEffect(() => {
    const text = document.querySelector<HTMLElement>('article.text');
    if (!text) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    const use = ({ target }: Event) => {
      const sentence = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
      // Between sentences, and on the button itself, what was in use stays so.
      if (sentence && hasArabicVoice()) setInUse(placeOf(sentence));
    };
    text.addEventListener('pointerover', use, { signal, passive: true });
    text.addEventListener('focusin', use, { signal });
    text.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && setInUse(null), { signal });
    // Lines that are broken anew leave no place as it was.
    const observer = new ResizeObserver(() => setInUse(null));
    observer.observe(text);
    return () => {
      listeners.abort();
      observer.disconnect();
    };
  }, []);
  const sentence = inUse && article.sentences.get(inUse.sentence);
  if (!inUse || !sentence || !inUse.gutter.isConnected) return null;
  const { index, sentences } = sentence.unit;
  const label =
    index === 0 ? t('listen.headline') : t('listen.sentence', { at: sentences.indexOf(sentence) + 1, number: index });
  return createPortal(
    <button
      type="button"
      className="absolute start-0 grid size-6 place-items-center rounded-sm bg-paper text-accent hover:bg-accent-wash max-column:static max-column:order-2 max-column:ms-auto max-column:-my-1 pointer-coarse:size-8 print:hidden"
      style={{ top: inUse.below }}
      aria-label={label}
      title={label}
      onClick={() => onListen(inUse.sentence)}
    >
      <svg viewBox="0 0 16 16" width="0.875rem" height="0.875rem" fill="currentColor" aria-hidden="true">
        <path d="M5 3v10l8-5z" />
      </svg>
    </button>,
    inUse.gutter,
  );
}

/** Beside the first line of the Arabic, where that shows; else of the English. */
function placeOf(element: HTMLElement): InUse | null {
  const sentence = element.dataset['sentence'] ?? '';
  const row = element.closest<HTMLElement>('.row');
  const gutter = row?.querySelector<HTMLElement>('.row-gutter');
  if (!row || !gutter) return null;
  const own = row.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(sentence)}"][lang="ar"]`);
  const [line] = [own, element].flatMap((one) => [...(one?.getClientRects() ?? [])].slice(0, 1));
  if (!line) return null;
  const middle = line.top + line.height / 2 - gutter.getBoundingClientRect().top;
  return { sentence, gutter, below: Math.max(0, middle - 12) };
}
