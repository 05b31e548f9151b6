import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { entityKinds } from '#article/format/schema';
import { shortName, speakerName } from '#article/speakers';
import { OfText } from '#i18n/OfText';
import { textLang } from '#i18n/ui-lang';
import { NamePair } from './NamePair';
import { joinRuns } from '#registers/map/runs';
import { titleOf } from '#article/titles';
import './appendix.css';

/** Both registers as a printed page has them: whole, in order, with the paragraphs they point to. */
export function Appendix({ article }: { article: Article }) {
  const { t, i18n } = useTranslation(['registers', 'app']);
  const lang = textLang(i18n.language);
  const words = { reporter: t('app:speaker.reporter'), both: t('app:speaker.both') };
  const said = (speaker: string) => speakerName(article, speaker, lang, words);
  const names = (ids: readonly string[]) =>
    ids.map((id) => shortName(article.entity.get(id) ?? { name: { ar: id, en: id } })[lang]).join(t('and')) ||
    t('notStated');
  return (
    <section className="appendix" aria-label={t('registers')}>
      <h2>{t('commitments')}</h2>
      {[true, false].map((commitment) => (
        <div key={String(commitment)}>
          {!commitment && <h3>{t('positions')}</h3>}
          {article.cues
            .filter((cue) => cue.commitment === commitment)
            .map((cue) => (
              <div key={cue.id} className="appendix-cue">
                <p>
                  <b>{t(`undertakingKinds.${cue.kind}`)}</b> ·{' '}
                  {cue.to.length > 0 ? (
                    t('byTo', { by: names(cue.by), to: names(cue.to) })
                  ) : (
                    <OfText>{names(cue.by)}</OfText>
                  )}{' '}
                  · {article.entity.has(cue.speaker) ? <OfText>{said(cue.speaker)}</OfText> : said(cue.speaker)} ·{' '}
                  {placesOf(
                    cue.quotes.map((quote) => quote.sentence.unit.index),
                    t('comma'),
                  )}
                </p>
                <ul>
                  {cue.undertakings.map((entry) => (
                    <li key={entry.id}>
                      <NamePair first={lang} ar={titleOf(entry, 'ar')} en={titleOf(entry, 'en')} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
      ))}
      <h2>{t('entities')}</h2>
      {entityKinds.map((kind) => (
        <div key={kind}>
          <h3>{t(`kinds.${kind}`)}</h3>
          <ul>
            {article.entities
              .filter((entity) => entity.kind === kind)
              .map((entity) => (
                <li key={entity.id}>
                  <NamePair first={lang} ar={entity.name.ar} en={entity.name.en} />
                  <span className="appendix-places">
                    {placesOf(
                      entity.mentions.map((mention) => mention.sentence.unit.index),
                      t('comma'),
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** “¶1, 3–5”; the headline is ¶0 nowhere: it has no number. */
function placesOf(units: readonly number[], comma: string): string {
  const numbers = [...new Set(units)].filter((unit) => unit > 0);
  if (numbers.length === 0) return '';
  return `¶${joinRuns(numbers)
    .map(({ from, to }) => (to > from ? `${from}–${to}` : String(from)))
    .join(comma)}`;
}
