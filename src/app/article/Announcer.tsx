import { useTranslation } from 'react-i18next';
import type { Article, Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import { currentMark, sentencesOf, stepsOf, type Selection } from '#article/selection';
import { wordSpans } from '#article/words';
import { uiLang } from '#i18n/ui-lang';

interface Props<S> {
  article: Article;
  selection: S;
  /** The places of the search that is selected. */
  hits: readonly { sentence: Sentence }[];
}

/** Holds the place of words in a text until they are put there in their own language. */
const SLOT = '\uFFFC';

/** A text of the interface with words of another language in it, marked so that the voice switches for them. */
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
export function Announcer({ article, selection, hits }: Props<Selection | null>) {
  return (
    <p className="sr-only" role="status" data-announcer="">
      {selection && <Said article={article} selection={selection} hits={hits} />}
    </p>
  );
}

function Said({ article, selection, hits }: Props<Selection>) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const { at, of } = stepsOf(article, selection);
  const sentence =
    selection.type === 'search'
      ? hits[selection.at]?.sentence
      : (currentMark(article, selection)?.sentence ?? sentencesOf(article, selection)[0]);
  const number = sentence?.unit.index ?? 0;
  const place = number === 0 ? t('inHeadline') : t('inParagraph', { number });
  switch (selection.type) {
    case 'entity':
      return t('announce.mention', { name: article.entity.get(selection.id)?.name[lang] ?? '', at: at + 1, of, place });
    case 'word': {
      const span = sentence && wordSpans(sentence.ar)[selection.at];
      if (!span) return null;
      return (
        <Within text={t('announce.word', { word: SLOT, place })} lang="ar">
          {sentence.ar.slice(span.start, span.end)}
        </Within>
      );
    }
    case 'search':
      return sentence ? t('announce.hit', { at: selection.at + 1, of: hits.length, place }) : null;
    case 'undertaking': {
      const entry = article.undertaking.get(selection.id);
      if (!entry) return null;
      const told = { what: SLOT, at: at + 1, of, place };
      return (
        <Within text={t(entry.cue.commitment ? 'announce.commitment' : 'announce.position', told)} lang="en">
          {`${entry.action} ${entry.object}`}
        </Within>
      );
    }
    default:
      return t(`announce.${selection.type}`, { place });
  }
}
