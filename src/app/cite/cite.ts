/** What is put on the clipboard of a passage: its text with its source, in one language or in both. */
import type { Article } from '#article/model';
import type { Lang } from '#article/format/schema';
import { citationOf, htmlOf, plainOf, stretchesOf as stretchesOfRuns, type Citing } from '#exports/citations/cite-text';
import { quotedPromise } from '#exports/citations/promise';
import { plainLine } from '#exports/citations/plain-line';
import { quotedAs } from '#exports/citations/quotation-marks';
import { copiedParagraphs, paragraphHtml, type Stretch } from '#reader/interaction/clean-copy';
import type { Clip } from '#ui/clipboard';
import { selectionLink } from '#article/address/links';
import type { Passage } from './passage';

/**
 * The text of a passage, what the style has to point from it to the source, and on a line of its own the source. */
export function clipOf(
  article: Article,
  passage: Passage,
  langs: readonly Lang[],
  { page, draft, ...citing }: Omit<Citing, 'url' | 'translation'> & { page: string; draft: string },
): Required<Clip> {
  const [place] = passage.places;
  const units = [...new Set(passage.sentences.map((sentence) => sentence.unit))];
  const url = place ? selectionLink(article, place, page) : page;
  const { lang, style } = citing;
  const words = langs.flatMap((one) => copiedParagraphs(stretchesOf(article, passage, one)));
  // Of an entry the words stand in marks already, behind those who are bound.
  const paragraphs = passage.entry ? words : quotedAs(words, style);
  const translation = words.some((paragraph) => paragraph.lang === 'en')
    ? whoseEnglish(article, passage, lang, draft)
    : null;
  const { pointer, reference } = citationOf(article, units, { ...citing, url, translation });
  const tongue = `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;
  const last = paragraphs.at(-1);
  const plain = paragraphs.map((paragraph) =>
    paragraph === last && pointer
      ? plainLine([paragraph, ...stretchesOfRuns([{ text: ' ' }, ...pointer], lang)], paragraph.lang)
      : paragraph.text,
  );
  const html = paragraphs.map((paragraph) =>
    paragraphHtml(paragraph, paragraph === last && pointer ? ` <span ${tongue}>${htmlOf(pointer)}</span>` : ''),
  );
  return {
    plain: [...plain, plainOf(reference, lang)].join('\n'),
    html: [...html, `<p ${tongue}>${htmlOf(reference)}</p>`].join('\n'),
  };
}

/**
 * Whose the quoted English is, as a sentence: an Arabic source has not said it in these words. Of a machine's draft it is said that
 * it is one; `null` where nobody knows. How it was translated, which the article tells behind a colon, is nothing for a citation.
 */
function whoseEnglish(article: Article, { sentences }: Passage, lang: Lang, draft: string): string | null {
  if (sentences.some((sentence) => sentence.draft && sentence.en !== '')) return draft;
  const [who = ''] = article.translation?.[lang].split(':') ?? [];
  return who.trim() === '' ? null : `${who.trim().replace(/\.$/, '')}.`;
}

/** The languages that “with source” quotes: those of the text selection; of a place, the one of the interface. */
export function quotedLangs({ selectedText }: Passage, lang: Lang): Lang[] {
  return selectedText ? [...new Set(selectedText.map((stretch) => stretch.lang))] : [lang];
}

/** What is quoted in one language: the selected text, as it is stored, or an entry with who undertakes it; else the sentences. */
function stretchesOf(article: Article, { sentences, selectedText, entry }: Passage, lang: Lang): Stretch[] {
  const [first] = sentences;
  if (entry && first) {
    const text = quotedPromise(article, entry, lang);
    return [{ sentence: first.id, unit: first.unit.id, lang, text, span: { start: 0, end: text.length } }];
  }
  const own = selectedText?.filter((stretch) => stretch.lang === lang) ?? [];
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
