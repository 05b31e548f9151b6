import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { announcementOf, type Known, type Selection } from '#article/selection';
import { textLang } from '#i18n/ui-lang';
import { placeText } from './place-text';

interface Props<S> {
  known: Known;
  selection: S;
}

/** Stands in a text of the interface where words of another language will stand. */
const SLOT = '\uFFFC';

/** A text of the interface with words of another language in it, which are marked so that the voice switches for them. */
function Within({ text, lang, children }: { text: string; lang: Lang; children: string }) {
  const [before, after] = text.split(SLOT);
  return (
    <>
      {before}
      <span lang={lang}>{children}</span>
      {after}
    </>
  );
}

/** Tells screen readers, politely, what is lit: highlights alone carry no meaning for them. */
export function Announcer({ known, selection }: Props<Selection | null>) {
  return (
    <p className="sr-only" role="status" data-announcer="">
      {selection && <Announcement known={known} selection={selection} />}
    </p>
  );
}

function Announcement({ known, selection }: Props<Selection>) {
  const { t, i18n } = useTranslation('app');
  const announcement = announcementOf(known, selection);
  if (!announcement) return null;
  const { key, sentence, at, of, name, quote } = announcement;
  const text = t(`announce.${key}`, {
    place: placeText(t, sentence),
    at,
    of,
    name: name?.[textLang(i18n.language)],
    quote: SLOT,
  });
  return quote ? (
    <Within text={text} lang={quote.lang}>
      {quote.text}
    </Within>
  ) : (
    text
  );
}
