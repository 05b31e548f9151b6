import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { currentMark, stepsOf, type Selection } from '#article/selection';
import { wordSpans } from '#article/words';
import { uiLang } from '#i18n/ui-lang';

/** Tells screen readers, politely, what is lit: highlights alone carry no meaning for them. */
export function Announcer({ article, selection }: { article: Article; selection: Selection | null }) {
  return (
    <p className="sr-only" role="status" data-announcer="">
      {selection && <Sentence article={article} selection={selection} />}
    </p>
  );
}

function Sentence({ article, selection }: { article: Article; selection: Selection }) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const { at, of } = stepsOf(article, selection);
  const paragraph = currentMark(article, selection)?.sentence.unit.index ?? 0;
  const place = paragraph === 0 ? t('inHeadline') : t('inParagraph', { number: paragraph });
  if (selection.type === 'entity') {
    const name = article.entity.get(selection.id)?.name[lang] ?? '';
    return t('announce.mention', { name, at: at + 1, of, place });
  }
  if (selection.type === 'word') {
    const sentence = article.sentences.get(selection.id);
    const span = sentence && wordSpans(sentence.ar)[selection.at];
    const unit = sentence?.unit.index ?? 0;
    const where = unit === 0 ? t('inHeadline') : t('inParagraph', { number: unit });
    return span ? t('announce.word', { word: sentence.ar.slice(span.start, span.end), place: where }) : null;
  }
  const entry = article.undertaking.get(selection.id);
  if (!entry) return null;
  const what = `${entry.action} ${entry.object}`;
  return t(entry.cue.commitment ? 'announce.commitment' : 'announce.position', { what, at: at + 1, of, place });
}
