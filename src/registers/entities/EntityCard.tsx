import { useTranslation } from 'react-i18next';
import type { Entity } from '#article/model';
import type { Selection } from '#article/selection';
import { unitsSpokenBy } from '#article/speakers';
import { OfText } from '#i18n/OfText';
import { textLang } from '#i18n/ui-lang';
import { Stepper } from '#ui/controls/Stepper';
import { variantsOf, type Variant } from './entity-list';
import type { EntityPanelProps } from '#registers/panel-props';
import { CARD, CARD_HEAD, CARD_STEPS } from '#registers/rows';
import { Facts, type Fact } from '#registers/Facts';
import { AlsoHere } from '#registers/AlsoHere';
import { WordsHere } from '#registers/WordsHere';
import { NamePair } from '#registers/NamePair';
import { ParagraphLinks } from '#registers/ParagraphLinks';
import { StepLabel } from '#registers/StepLabel';

/** A link among other words is told by more than its colour. */
const AMONG_WORDS = '[&_a]:underline [&_a]:decoration-1 [&_a]:underline-offset-3';

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
  const facts: Fact[] = [];
  if (spoken.length > 0) facts.push([t('speaksIn'), <ParagraphLinks key="spoken" article={article} units={spoken} />]);
  if (bound > 0) {
    const all = (
      <button key="bound" type="button" className="link" onClick={onShowCommitments}>
        {bound}
      </button>
    );
    facts.push([t('commitments'), all]);
  }
  return (
    <div className={`${CARD} ps-7.5`} lang={i18n.language}>
      <div className={CARD_STEPS}>
        <Stepper
          at={selection.at + 1}
          of={entity.mentions.length}
          label={<StepLabel at={selection.at + 1} of={entity.mentions.length} />}
          previous={t('previousMention')}
          next={t('nextMention')}
          onStep={onStep}
        />
        {mention && (
          <span className={`card-place flex flex-wrap items-center justify-end gap-x-1.5 text-ink3 ${AMONG_WORDS}`}>
            <ParagraphLinks article={article} units={[mention.sentence.unit.index]} /> · {t(`manners.${mention.by}`)}{' '}
            {cite(selection)}
          </span>
        )}
      </div>
      {(entity.about ?? entity.wikidata) !== undefined && (
        <p data-about="" className={`pt-1 pb-2 wrap-prose ${AMONG_WORDS}`}>
          {entity.about && <OfText>{entity.about[lang]}</OfText>}
          {entity.wikidata && (
            <>
              {' '}
              <a className="link" href={`https://www.wikidata.org/wiki/${entity.wikidata}`} rel="noreferrer" lang="en">
                {t('wikidata')}
              </a>
            </>
          )}
        </p>
      )}
      {variantsOf(entity).map(({ by, variants }) => (
        <div key={by}>
          <h4 className={CARD_HEAD}>{t(`manners.${by}`)}</h4>
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
      {facts.length > 0 && <Facts facts={facts} />}
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
      className={`flex min-h-6.5 w-full items-baseline gap-x-2.5 rounded-sm text-start hover:text-ink max-column:min-h-11 ${current ? 'text-ink' : 'text-ink2'}`}
      aria-current={current ? 'true' : undefined}
      onClick={() => onSelect(at)}
    >
      <NamePair small first={first} ar={variant.ar ?? none} en={variant.en ?? none} />
      <span className={`count min-w-5 text-end ${current ? 'text-ink' : ''}`}>{variant.mentions.length}</span>
    </button>
  );
}
