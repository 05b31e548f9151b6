import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { ListenControls } from '#study/listening/ListenControls';
import { useListening } from '#study/listening/useListening';
import { Icon } from '#ui/signs/Icon';
import '#ui/styles/late.css';
import type { ListenRequest } from '#app/article/state/useListenRequest';

interface Props {
  article: Article;
  /** What is to be read at once, if anything. */
  asked: ListenRequest;
  /** Index of the unit being read. */
  unit: number;
  panelOpen: boolean;
  /** What a closed drawer holds at the foot of the window, if anything. */
  held: keyof typeof ABOVE | undefined;
  /** The sentence that the voice is at, so that the text can light it. */
  onSpoken: (sentence: string | null) => void;
  onClose: () => void;
}

/** At the foot of the window, or on what a closed drawer holds there. */
const ABOVE = { card: 'drawer:bottom-[calc(min(15.625rem,40dvh)+1rem)]', bar: 'drawer:bottom-22' };

/** Over the English, which is on the left in both interfaces; where a drawer or the panel is there, beside it. */
const OVER_ENGLISH = {
  ltr: 'start-4',
  rtl: 'end-4 panel:end-[calc(var(--panel-width)+1rem)]',
  rtlBeside: 'end-4 column:end-[calc(var(--panel-width)+1rem)]',
};

/**
 * Reading aloud, at the foot of the window, over the English, for it is the Arabic that one follows; of the text nothing moves. The
 * voice falls silent when it is closed.
 */
export default function ListenPlayer({ article, asked, unit, panelOpen, held, onSpoken, onClose }: Props) {
  const { t, i18n } = useTranslation('listen');
  const listening = useListening(article);
  const { play } = listening;
  const box = useRef<HTMLElement>(null);
  const spoken = listening.status === 'reading' || listening.status === 'paused' ? listening.sentence : null;
  useEffect(() => {
    onSpoken(spoken);
    return () => onSpoken(null);
  }, [spoken, onSpoken]);
  const playing = useRef(play);
  useEffect(() => {
    playing.current = play;
  });
  useEffect(() => {
    if (asked.sentence !== undefined) playing.current({ sentence: asked.sentence });
    else box.current?.querySelector<HTMLElement>('.listen-main')?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section
      ref={box}
      id="listening"
      aria-label={t('title')}
      className={`player fixed bottom-4 z-1 w-80 max-w-full rounded-lg border border-edge bg-raised px-4 pt-1 pb-2.5 shadow-over max-column:inset-x-0 max-column:bottom-[calc(4.5rem+var(--keys)+var(--safe))] max-column:w-auto max-column:rounded-none max-column:border-x-0 max-column:shadow-none print:hidden ${held && !panelOpen ? ABOVE[held] : ''} ${OVER_ENGLISH[i18n.dir() === 'ltr' ? 'ltr' : panelOpen ? 'rtlBeside' : 'rtl']}`}
    >
      <div className="flex items-center justify-between">
        <h2 className="text-ink3">{t('title')}</h2>
        <button
          type="button"
          className="-me-2 grid size-8 place-items-center rounded-sm text-ink2 hover:text-accent pointer-coarse:size-11"
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <ListenControls listening={listening} article={article} unitInView={article.units[unit]?.id ?? null} />
    </section>
  );
}
