import { useTranslation } from 'react-i18next';
import type { Entity } from '#article/model';
import type { Selection } from '#article/selection';
import { unitsSpokenBy } from '#article/speakers';
import { OfText } from '#i18n/OfText';
import { textLang } from '#i18n/ui-lang';
import { Stepper } from '#ui/Stepper';
import { variantsOf, type Variant } from './entity-list';
import type { EntityPanelProps } from '#registers/panel-props';
import { AlsoHere } from '#registers/AlsoHere';
import { WordsHere } from '#registers/WordsHere';
import { NamePair } from '#registers/NamePair';
import { ParagraphLinks } from '#registers/ParagraphLinks';
import { StepLabel } from '#registers/StepLabel';

interface Props extends Pick<EntityPanelProps, 'article' | 'onSelect' | 'onStep' | 'onShowCommitments' | 'cite'> {
  entity: Entity;
  selection: Extract<Selection, { type: 'entity' }>;
}

/** The selected entity, under its row: where the stepper is, what it is, every way the text refers to it. */
export function EntityCard({ article, entity, selection, onSelect, onStep, onShowCommitments, cite }: Props) {
  const { t, i18n } = useTranslation('registers');
  const lang = textLang(i18n.language);
  const mention = entity.mentions[selection.at];
  const spoken = unitsSpokenBy(article, entity.id);
  const bound = article.undertakings.filter((entry) => entry.cue.commitment && entry.cue.by.includes(entity.id)).length;
  return (
    <div className="card" lang={i18n.language}>
      <div className="card-steps">
        <Stepper
          at={selection.at + 1}
          of={entity.mentions.length}
          label={<StepLabel at={selection.at + 1} of={entity.mentions.length} />}
          previous={t('previousMention')}
          next={t('nextMention')}
          onStep={onStep}
        />
        {mention && (
          <span className="card-place">
            <ParagraphLinks article={article} units={[mention.sentence.unit.index]} /> · {t(`manners.${mention.by}`)}{' '}
            {cite(selection)}
          </span>
        )}
      </div>
      {(entity.about ?? entity.wikidata) !== undefined && (
        <p className="about">
          {entity.about && <OfText>{entity.about[lang]}</OfText>}
          {entity.wikidata && (
            <>
              {' '}
              <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer" lang="en">
                {t('wikidata')}
              </a>
            </>
          )}
        </p>
      )}
      {variantsOf(entity).map(({ by, variants }) => (
        <div key={by} className="variants">
          <h4>{t(`manners.${by}`)}</h4>
          {variants.map((variant) => (
            <VariantRow
              key={`${variant.ar}|${variant.en}`}
              variant={variant}
              first={lang}
              current={mention !== undefined && variant.mentions.includes(mention)}
              onSelect={(at) => onSelect({ type: 'entity', id: entity.id, at })}
            />
          ))}
        </div>
      ))}
      <AlsoHere article={article} mark={mention} selection={selection} onSelect={onSelect} />
      <WordsHere place={mention} onSelect={onSelect} />
      {(spoken.length > 0 || bound > 0) && (
        <dl className="facts">
          {spoken.length > 0 && (
            <div>
              <dt>{t('speaksIn')}</dt>
              <dd>
                <ParagraphLinks article={article} units={spoken} />
              </dd>
            </div>
          )}
          {bound > 0 && (
            <div>
              <dt>{t('commitments')}</dt>
              <dd>
                <button type="button" className="link" onClick={onShowCommitments}>
                  {bound}
                </button>
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}

interface VariantRowProps {
  variant: Variant;
  first: 'ar' | 'en';
  current: boolean;
  onSelect: (at: number) => void;
}

function VariantRow({ variant, first, current, onSelect }: VariantRowProps) {
  const { t } = useTranslation('registers');
  const none = (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('noWords')}</span>
    </>
  );
  const at = variant.mentions[0]?.index ?? 0;
  return (
    <button
      type="button"
      className="variant"
      data-current={current ? '' : undefined}
      aria-current={current ? 'true' : undefined}
      onClick={() => onSelect(at)}
    >
      <NamePair first={first} ar={variant.ar ?? none} en={variant.en ?? none} />
      <span className="count">{variant.mentions.length}</span>
    </button>
  );
}
