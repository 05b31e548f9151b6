import { useTranslation } from 'react-i18next';
import type { Article, Unit } from '#article/model';
import { sideOf, speakerName, stretchesOf } from '#article/speakers';
import { OfText } from '#i18n/OfText';
import { textLang } from '#i18n/ui-lang';

interface Props {
  article: Article;
  unit: Unit;
  named: boolean;
}

/** Who is talking, one line a party. The name stands where a run begins, and at the first row in view. */
export function SpeakerRail({ article, unit, named }: Props) {
  const { t, i18n } = useTranslation(['reader', 'app']);
  const words = { reporter: t('app:speaker.reporter'), both: t('app:speaker.both') };
  const before = article.units[unit.index - 1];
  const last = before && before.index > 0 ? stretchesOf(before).at(-1)?.speaker : undefined;
  return (
    <div className="rail">
      {stretchesOf(unit).map(({ speaker, from, to }, at) => {
        const begins = at > 0 || speaker !== last;
        const side = sideOf(article, speaker);
        const name = speakerName(article, speaker, textLang(i18n.language), words);
        return (
          <div
            key={from}
            className="rail-run"
            data-side={side}
            title={t('speakerIs', { name })}
            data-head={at === 0 ? '' : undefined}
            data-named={begins || (named && at === 0) ? '' : undefined}
            style={{ flexGrow: to - from }}
          >
            {/* Always in the tree, so that the rail does not move as the name comes and goes; heard once a run. */}
            <span className="rail-name" aria-hidden={begins ? undefined : true}>
              {begins && <span className="sr-only">{t('speaker')} </span>}
              {article.entity.has(speaker) ? <OfText>{name}</OfText> : name}
            </span>
            <span className="rail-line" />
          </div>
        );
      })}
    </div>
  );
}
