import { memo, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import type { PlacedSentence } from '#workbench/mark/marks/sentences';

interface Props {
  root: RefObject<HTMLDivElement | null>;
  sentences: readonly PlacedSentence[];
  /** A place in the text was clicked: UTF-16 offset in the sentence. */
  onPoint: (sentence: PlacedSentence, lang: Lang, offset: number) => void;
}

/** The text in rows, as it is read: English left, Arabic right. Marks are painted on it; nothing in it moves. */
export const MarkText = memo(function MarkText({ root, sentences, onPoint }: Props) {
  const { t } = useTranslation('workbench');
  const units = new Map<number, PlacedSentence[]>();
  for (const sentence of sentences) units.set(sentence.unit, [...(units.get(sentence.unit) ?? []), sentence]);
  const point = ({ clientX, clientY, target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-marked]') : null;
    const sentence = element && sentences.find(({ id }) => id === element.dataset['marked']);
    const offset = element && offsetAt(element, clientX, clientY);
    if (sentence && offset !== null && getSelection()?.isCollapsed !== false) {
      onPoint(sentence, element.lang === 'en' ? 'en' : 'ar', offset);
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a keyboard has the queue
    <div
      ref={root}
      dir="ltr"
      onClick={point}
      className="mx-auto max-w-[calc(72*var(--u))] px-5 pt-3u pb-6u column:px-8 facing:max-w-page facing:pt-5u forced-colors:forced-color-adjust-none"
    >
      {[...units].map(([unit, own]) => (
        <section
          key={unit}
          data-unit={unit}
          aria-label={unit === 0 ? t('mark.headline') : t('mark.paragraph', { number: unit })}
          className="mb-3u grid scroll-mt-[calc(var(--bar)+3*var(--u))] grid-cols-1 gap-y-[calc(1.2*var(--u))] [align-items:first_baseline] facing:grid-cols-facing facing:gap-y-0"
        >
          <Side sentences={own} lang="ar" isHeadline={unit === 0} />
          <span
            aria-hidden="true"
            className="order-first text-13 text-ink3 [font-variant-numeric:oldstyle-nums_tabular-nums] font-en facing:order-none facing:col-start-2 facing:row-start-1 facing:text-center"
          >
            {unit === 0 ? '' : unit}
          </span>
          <Side sentences={own} lang="en" isHeadline={unit === 0} />
        </section>
      ))}
    </div>
  );
});

const sides = {
  ar: 'font-ar [--underline-offset:calc(1*var(--u))] facing:col-start-3 facing:row-start-1',
  en: 'font-en [--underline-offset:calc(0.6*var(--u))] [font-variant-numeric:oldstyle-nums] text-ink2 facing:text-ink facing:col-start-1 facing:row-start-1',
};
const sizes = {
  ar: 'text-body-ar',
  en: 'text-body-en',
};
const headlineSizes = {
  ar: 'text-head-ar',
  en: 'text-head-en',
};

function Side({ sentences, lang, isHeadline }: { sentences: PlacedSentence[]; lang: Lang; isHeadline: boolean }) {
  if (sentences.every((sentence) => sentence[lang] === null)) return null;
  return (
    <p
      lang={lang}
      dir={lang === 'ar' ? 'rtl' : 'ltr'}
      className={`text-start text-ink [overflow-wrap:break-word] wrap-prose ${sides[lang]} ${(isHeadline ? headlineSizes : sizes)[lang]}`}
    >
      {sentences.map((sentence) =>
        sentence[lang] === null ? null : (
          <span key={sentence.id} data-marked={sentence.id} lang={lang}>
            {sentence[lang]}
          </span>
        ),
      )}
    </p>
  );
}

/** UTF-16 offset of the letter under a point of the window, in the one text of an element. */
function offsetAt(element: HTMLElement, x: number, y: number): number | null {
  const caret =
    'caretPositionFromPoint' in document
      ? document.caretPositionFromPoint(x, y)
      : asCaret((document as Document).caretRangeFromPoint(x, y));
  return caret && element.firstChild === caret.offsetNode ? caret.offset : null;
}

/** WebKit knows the older name only. */
function asCaret(range: Range | null) {
  return range && { offsetNode: range.startContainer, offset: range.startOffset };
}
