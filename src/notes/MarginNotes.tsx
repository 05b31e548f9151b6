import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RangeSelection } from '#article/selection/range';
import { ColorSign } from './ColorSign';
import { marginWidth, stackedTops } from './margin';
import type { PlacedNote } from '#notes/anchor/placed';
import '#ui/styles/late.css';

interface Props {
  /** Notes with a remark, in the order of the text. */
  notes: readonly PlacedNote[];
  /** The element of the text in which the words of a place begin; `null` where it is not drawn. */
  findWords: (place: RangeSelection) => Element | null;
  onGo: (place: RangeSelection) => void;
}

/** What is known of the margin: how wide the notes are, and where each stands; `null` where there is no room. */
type Layout = { width: number; tops: readonly number[] } | null;

/**
 * The reader's remarks beside the text, where the window has room for them: the text never makes any. Stands before the text, and takes
 * no room itself.
 */
export function MarginNotes({ notes, findWords, onGo }: Props) {
  const { t } = useTranslation('notes');
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [layout, setLayout] = useState<Layout>(null);
  useEffect(() => {
    const text = document.querySelector('article.text');
    if (!text) return undefined;
    let asked = 0;
    const measure = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => setLayout(layoutOf(place.current, text, list.current, notes, findWords)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    if (list.current) observer.observe(list.current);
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [notes, findWords]);
  return (
    <div ref={place} className="relative h-0 print:hidden">
      <ul
        ref={list}
        aria-label={t('margin')}
        className={`absolute top-0 end-0 ${layout ? '' : 'invisible'}`}
        style={{ inlineSize: layout?.width ?? 0 }}
        inert={layout === null}
      >
        {notes.map(({ note, place: words }, at) => (
          <li key={note.id} className="absolute inset-x-0" style={{ insetBlockStart: layout?.tops[at] ?? 0 }}>
            <button
              type="button"
              className="flex w-full items-start gap-2 rounded-sm text-start text-13/4.5 text-ink2 hover:text-ink"
              onClick={() => onGo(words)}
            >
              <ColorSign color={note.color} />
              <bdi className="line-clamp-6 min-w-0 wrap-anywhere">{note.remark}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function layoutOf(
  place: Element | null,
  text: Element,
  list: Element | null,
  notes: readonly PlacedNote[],
  findWords: Props['findWords'],
): Layout {
  if (!place || !list) return null;
  const [outer, inner] = [place.getBoundingClientRect(), rowsOf(text)];
  const isRtl = getComputedStyle(place).direction === 'rtl';
  const width = marginWidth(isRtl ? inner.left - outer.left : outer.right - inner.right);
  if (width === null) return null;
  const items = [...list.children];
  const wishes = notes.map(({ place: words }, at) => ({
    top: (findWords(words)?.getBoundingClientRect().top ?? outer.top) - outer.top,
    height: items[at]?.getBoundingClientRect().height ?? 0,
  }));
  return { width, tops: stackedTops(wishes) };
}

/** The stretch that the rows of the text take across: the text itself may be wider. */
function rowsOf(text: Element): { left: number; right: number } {
  const boxes = [...text.querySelectorAll('.row-text')].slice(0, 12).map((row) => row.getBoundingClientRect());
  const seen = boxes.filter(({ width }) => width > 0);
  if (seen.length === 0) return text.getBoundingClientRect();
  return {
    left: seen.reduce((least, box) => Math.min(least, box.left), Infinity),
    right: seen.reduce((most, box) => Math.max(most, box.right), -Infinity),
  };
}
