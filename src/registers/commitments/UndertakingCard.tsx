import { useTranslation } from 'react-i18next';
import type { Undertaking } from '#article/model';
import { shortName, speakerName } from '#article/speakers';
import { knownFrom, stepsOf, type Selection } from '#article/selection';
import { quotationOf } from '#article/linking/quotation';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { Stepper } from '#ui/controls/Stepper';
import { CARD, CARD_STEPS } from '#registers/rows';
import { Facts, type Fact } from '#registers/Facts';
import { AlsoHere } from '#registers/AlsoHere';
import { WordsHere } from '#registers/WordsHere';
import type { CommitmentPanelProps } from '#registers/panel-props';
import { StepLabel } from '#registers/StepLabel';
import '#ui/styles/late.css';

interface Props extends Pick<CommitmentPanelProps, 'article' | 'onSelect' | 'onStep' | 'cite'> {
  entry: Undertaking;
  /** Ids of the entries that are listed beside it, where not all are: it is stepped through with these. */
  listed?: ReadonlySet<string> | null;
}

const quotation = {
  ar: 'font-ar text-18/8 underline-offset-8',
  en: 'pt-1 font-en text-14/6 underline-offset-5',
} as const;

/** How the pieces of a quotation are marked; a cue by its force, as in the text. */
const roles = {
  object: 'underline decoration-accent-strong decoration-3',
  context: 'text-ink2',
  gap: 'text-ink2',
} as const;
const cueLines: Partial<Record<number, string>> = { 4: 'decoration-2', 5: 'decoration-3', 6: 'decoration-4' };

/** The selected entry: its words in both languages, who is bound, who says so, and why it is read so. */
export function UndertakingCard({ article, entry, listed, onSelect, onStep, cite }: Props) {
  const { t, i18n } = useTranslation(['registers', 'app']);
  const lang = textLang(i18n.language);
  const ofText = textAttributes(i18n.language);
  const { cue } = entry;
  const selection: Selection = { type: 'undertaking', id: entry.id };
  const { at, of } = stepsOf({ ...knownFrom(article), listedUndertakings: listed ?? null }, selection);
  const names = (ids: readonly string[]) =>
    ids.map((id) => shortName(article.entity.get(id) ?? { name: { ar: id, en: id } })[lang]).join(t('and'));
  const words = { reporter: t('app:speaker.reporter'), both: t('app:speaker.both') };
  const facts: Fact[] = [
    [t(cue.commitment ? 'whoIsBound' : 'whosePosition'), names(cue.by) || null, ofText],
    [
      t('toWhom'),
      ...(cue.to.length > 0 ? ([names(cue.to), ofText] as const) : ([cue.by.length > 1 ? t('mutual') : null] as const)),
    ],
    [t('whoSaysSo'), speakerName(article, cue.speaker, lang, words), article.entity.has(cue.speaker) ? ofText : {}],
    [t('force'), t(`undertakingKinds.${cue.kind}`)],
    [t('topic'), entry.topic && t(`topics.${entry.topic}`)],
    [t('timeframe'), entry.timeframe?.[lang] ?? null, ofText],
  ];
  return (
    <div className={`${CARD} ps-10`}>
      <div className={CARD_STEPS}>
        <Stepper
          at={at + 1}
          of={of}
          label={<StepLabel at={at + 1} of={of} />}
          previous={t(cue.commitment ? 'previousCommitment' : 'previousPosition')}
          next={t(cue.commitment ? 'nextCommitment' : 'nextPosition')}
          onStep={onStep}
        />
        {cite(selection)}
      </div>
      {(['ar', 'en'] as const).map((one) => (
        <blockquote
          key={one}
          className={`text-ink skip-ink-none ${quotation[one]}`}
          lang={one}
          dir={one === 'ar' ? 'rtl' : 'ltr'}
          translate="no"
        >
          {quotationOf(entry, one).map((piece) => (
            <span
              key={piece.start}
              className={
                piece.role === 'cue'
                  ? `underline decoration-accent ${cue.commitment ? (cueLines[cue.force ?? 0] ?? 'decoration-1') : 'decoration-2 decoration-dotted'}`
                  : roles[piece.role]
              }
            >
              {piece.text}
            </span>
          ))}
        </blockquote>
      ))}
      <Facts facts={facts} />
      {entry.rationale && (
        <p className="pt-2 wrap-prose" {...ofText}>
          {entry.rationale[lang]}
        </p>
      )}
      <AlsoHere article={article} mark={entry.evidence[0]} selection={selection} onSelect={onSelect} />
      <WordsHere place={cue.quotes[0]} onSelect={onSelect} />
    </div>
  );
}
