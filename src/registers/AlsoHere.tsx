import { useTranslation } from 'react-i18next';
import { undertakingIdsOf, type Article, type Mark } from '#article/model';
import { isLit, type Selection } from '#article/selection';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { overlapping } from '#article/linking/overlaps';
import { fullName } from '#article/speakers';
import { readableTitle } from '#article/titles';
import { CARD_HEAD } from './rows';

interface Props {
  article: Article;
  mark: Mark | undefined;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** What else lies on the same words: the way from an entity to the commitment it stands in, and back. */
export function AlsoHere({ article, mark, selection, onSelect }: Props) {
  const { t, i18n } = useTranslation('registers');
  const lang = textLang(i18n.language);
  if (!mark) return null;
  const others = overlapping(article, mark).filter((other) => !isLit(other, selection));
  const entities = new Map(
    others.flatMap((other) => (other.type === 'mention' ? [[other.entity.id, other] as const] : [])),
  );
  const undertakings = [...new Set(others.flatMap(undertakingIdsOf))];
  if (entities.size === 0 && undertakings.length === 0) return null;
  return (
    <div>
      <h4 className={CARD_HEAD}>{t('alsoHere')}</h4>
      <ul>
        {[...entities.values()].map((mention) => (
          <li key={mention.entity.id}>
            <button
              type="button"
              // Targets of 24 px, one under the other.
              className="link min-h-6"
              {...(mention.entity.name[lang] === null ? { lang: 'ar' } : textAttributes(i18n.language))}
              onClick={() => onSelect({ type: 'entity', id: mention.entity.id, at: mention.index })}
            >
              {fullName(mention.entity)[lang]}
            </button>
          </li>
        ))}
        {undertakings.map((id) => {
          const entry = article.undertaking.get(id);
          const title = entry && readableTitle(entry, 'en');
          return (
            entry && (
              <li key={id}>
                <button type="button" className="link min-h-6" onClick={() => onSelect({ type: 'undertaking', id })}>
                  {t(`undertakingKinds.${entry.cue.kind}`)}: <bdi lang={title?.lang}>{title?.text}</bdi>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
