import { useMemo } from 'react';
import type { Mark, Sentence } from '#article/model';
import type { Lang } from '#article/schema';
import { segmentsOf } from '#article/segments';
import type { Selection } from '#article/selection';
import type { Layer } from './layers';
import { Segment } from './Segment';

interface Props {
  sentence: Sentence;
  lang: Lang;
  selection: Selection | null;
  current: Mark | null;
  layer: Layer;
}

/** One sentence in one language: its text, whole and verbatim, and nothing else. */
export function SentenceText({ sentence, lang, selection, current, layer }: Props) {
  const segments = useMemo(() => segmentsOf(sentence, lang), [sentence, lang]);
  return (
    <span data-sentence={sentence.id} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {segments.map((segment, at) => (
        <Segment
          key={segment.start}
          segment={segment}
          opens={segment.marks.filter((mark) => !segments[at - 1]?.marks.includes(mark))}
          selection={selection}
          current={current}
          layer={layer}
        />
      ))}
    </span>
  );
}
