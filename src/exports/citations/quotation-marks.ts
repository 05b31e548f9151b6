/** Words of a text as a quotation in another: when they stand in quotation marks, and in which. */
import type { Lang } from '#article/format/schema';
import type { CitationStyle } from '#article/citation-styles';

/** The marks around a quotation, and what those of a quotation within it become. */
const marks: Record<Lang, { open: string; close: string; inner: Readonly<Record<string, string>> }> = {
  ar: { open: '«', close: '»', inner: { '«': '‹', '»': '›' } },
  en: { open: '“', close: '”', inner: { '“': '‘', '”': '’' } },
};

/** Words in quotation marks: «تعهد الجانبان», “pledged”. */
export function quotedIn(words: string, lang: Lang): string {
  const { open, close, inner } = marks[lang];
  return `${open}${words.replaceAll(/[“”«»]/g, (mark) => inner[mark] ?? mark)}${close}`;
}

/**
 * From how many words on a quotation is set off from the text, without marks: Chicago says a hundred, APA forty. MLA says more than
 * four lines, which is about as many as APA has.
 */
const SET_OFF: Record<CitationStyle, number> = { chicago: 100, apa: 40, mla: 40 };

/** The paragraphs of a quotation as a style writes them: a short one in marks; a long one, or one of several paragraphs, as it is. */
export function quotedAs<P extends { text: string; lang: Lang }>(paragraphs: readonly P[], style: CitationStyle): P[] {
  return paragraphs.map((paragraph) => {
    const { lang, text } = paragraph;
    const isAlone = paragraphs.filter((one) => one.lang === lang).length === 1;
    const isShort = text.split(/\s+/).length < SET_OFF[style];
    return isAlone && isShort ? { ...paragraph, text: quotedIn(text, lang) } : paragraph;
  });
}
