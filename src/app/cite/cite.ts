/** What is put on the clipboard of a passage: its words with their source, in one language or in both. */
import type { Article } from '#article/model';
import type { Lang } from '#article/format/schema';
import { citationOf, htmlOf, plainOf, type Citing } from '#exports/citations/cite-text';
import { blocksOf, paragraphHtml, type Stretch } from '#reader/interaction/clean-copy';
import type { Clip } from '#ui/clipboard';
import { linkTo } from '#article/address/links';
import type { Passage } from './passage';

/** The words of a passage, what the style has to point from them to the source, and on a line of its own the source. */
export function clipOf(
  article: Article,
  passage: Passage,
  langs: readonly Lang[],
  { page, ...citing }: Omit<Citing, 'url'> & { page: string },
): Required<Clip> {
  const [place] = passage.places;
  const units = [...new Set(passage.sentences.map((sentence) => sentence.unit))];
  const url = place ? linkTo(article, place, page) : page;
  const { pointer, reference } = citationOf(article, units, { ...citing, url });
  const { lang } = citing;
  const tongue = `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;

  const blocks = langs.flatMap((one) => blocksOf(stretchesOf(passage, one)));
  const last = blocks.at(-1);
  const plain = blocks.map((block) =>
    block === last && pointer ? `${block.text} ${pointer.map((run) => run.text).join('')}` : block.text,
  );
  const html = blocks.map((block) =>
    paragraphHtml(block, block === last && pointer ? ` <span ${tongue}>${htmlOf(pointer)}</span>` : ''),
  );
  return {
    plain: [...plain, plainOf(reference, lang)].join('\n'),
    html: [...html, `<p ${tongue}>${htmlOf(reference)}</p>`].join('\n'),
  };
}

/** The languages that “with source” quotes: those the reader marked; of a place, the one of the interface. */
export function quotedLangs({ marked }: Passage, lang: Lang): Lang[] {
  return marked ? [...new Set(marked.map((stretch) => stretch.lang))] : [lang];
}

/** What is quoted in one language: the words marked, as they are stored; where none are, the sentences. */
function stretchesOf({ sentences, marked }: Passage, lang: Lang): Stretch[] {
  const own = marked?.filter((stretch) => stretch.lang === lang) ?? [];
  const whole = sentences.map((sentence): Stretch => {
    const span = { start: 0, end: sentence[lang].length };
    return { sentence: sentence.id, unit: sentence.unit.id, lang, text: sentence[lang], span };
  });
  if (own.length === 0) return whole;
  return own.map((stretch) => {
    // Vowels that the reader shows are not the publisher's.
    const text = sentences.find(({ id }) => id === stretch.sentence)?.[lang] ?? stretch.text;
    return { ...stretch, text: text.slice(stretch.span.start, stretch.span.end) };
  });
}
