import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { textLang } from '#i18n/ui-lang';
import { useDays } from '#i18n/useDays';
import { PlainButton } from '#ui/controls/buttons';
import { isolated } from '#ui/isolate';
import { strengthOf } from './compare';
import type { ComparingStep } from './comparing';
import { Comparison } from './Comparison';
import { whoOf } from './names';
import type { Pledge } from './pledges';
import { Wording } from './Wording';

interface Props {
  pledge: Pledge;
  /** Where the article opens at its words. */
  hrefOf: (pledge: Pledge) => string;
  /** What it is compared with: proposed by its words, or chosen by the reader; `null` for none. */
  earlier: Pledge | null;
  proposed: boolean;
  comparing: boolean;
  /** Another entry waits to be compared with one: with this one, or it is this one. */
  choosing: 'this' | 'other' | null;
  onStep: (step: ComparingStep) => void;
}

/** What is far from the window is neither laid out nor painted: most of a hundred rows are. */
const ROW =
  'border-t border-hair py-3 [contain-intrinsic-block-size:auto_9rem] [content-visibility:auto] print:break-inside-avoid';

/** One entry: both wordings about its date, whose it is, and how it differs from the one before. */
export const PledgeRow = memo(function PledgeRow(props: Props) {
  const { pledge, hrefOf, earlier, proposed, comparing, choosing, onStep } = props;
  const { t, i18n } = useTranslation(['timeline', 'registers']);
  const { day: dayOf } = useDays();
  const ui = textLang(i18n.language);
  const { title } = pledge.article;
  const onChoose = () => onStep({ type: 'choose', pledge });
  const day = pledge.date === null ? t('timeline:noDate') : dayOf(pledge.date);
  return (
    <li className={ROW}>
      <div className="grid gap-x-5 gap-y-1 column:grid-cols-[1fr_5.5rem_1fr]" dir="ltr">
        <Side pledge={pledge} lang="en" />
        <p
          className="text-13 text-ink3 max-column:order-first column:text-center"
          lang={i18n.language}
          dir={i18n.dir()}
        >
          {pledge.date === null ? day : <time dateTime={pledge.date}>{day}</time>}
        </p>
        <Side pledge={pledge} lang="ar" />
      </div>
      <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13 text-ink2">
        <span>{whoOf(t, pledge, ui)}</span>
        <span>{t(`registers:undertakingKinds.${pledge.kind}`)}</span>
        {pledge.topic !== null && <span>{t(`registers:topics.${pledge.topic}`)}</span>}
        <a
          className="text-accent underline-offset-2 hover:underline max-column:inline-flex max-column:min-h-11 max-column:items-center"
          href={hrefOf(pledge)}
          title={t('timeline:open')}
        >
          {t('timeline:in', { title: isolated((ui === 'en' ? title.en : null) ?? title.ar) })}
        </a>
      </p>
      <div className="flex flex-wrap items-baseline gap-x-4 text-13 print:hidden">
        {earlier !== null && <Strength earlier={earlier} later={pledge} />}
        {earlier !== null && !comparing && (
          <PlainButton onClick={() => onStep({ type: 'open', pledge })}>
            {t('timeline:compare', {
              date: earlier.date === null ? t('timeline:noDate') : dayOf(earlier.date),
            })}
          </PlainButton>
        )}
        {choosing === 'other' ? (
          <PlainButton onClick={onChoose}>{t('timeline:compareThese')}</PlainButton>
        ) : (
          <PlainButton onClick={onChoose}>
            {choosing === 'this' ? t('timeline:cancel') : t('timeline:compareWith')}
          </PlainButton>
        )}
        {choosing === 'this' && <span role="status">{t('timeline:choose')}</span>}
      </div>
      {comparing && earlier !== null && (
        <>
          <Comparison earlier={earlier} later={pledge} onClose={() => onStep({ type: 'close' })} />
          {proposed && <p className="text-12 text-ink3">{t('timeline:proposed')}</p>}
        </>
      )}
    </li>
  );
});

function Side({ pledge, lang }: { pledge: Pledge; lang: Lang }) {
  const { t, i18n } = useTranslation('timeline');
  if (pledge.wording[lang].length === 0) {
    return (
      // Where the languages stand one below the other, nobody misses what is not there.
      <p className="text-13 text-ink3 max-column:hidden" lang={i18n.language} dir={i18n.dir()}>
        {t('noWording')}
      </p>
    );
  }
  return lang === 'ar' ? (
    <p lang="ar" dir="rtl" translate="no" className="font-ar text-20 leading-9 text-ink">
      <Wording pledge={pledge} lang="ar" />
    </p>
  ) : (
    <p lang="en" dir="ltr" className="font-en text-17 leading-6.5 text-ink max-column:order-last">
      <Wording pledge={pledge} lang="en" />
    </p>
  );
}

/** How binding it is beside the earlier one. */
function Strength({ earlier, later }: { earlier: Pledge; later: Pledge }) {
  const { t } = useTranslation(['timeline', 'registers']);
  const [from, to] = [earlier, later].map(({ kind }) => t(`registers:undertakingKinds.${kind}`));
  const strength = strengthOf(earlier.kind, later.kind);
  return <span className="text-ink2">{t(`timeline:${strength ?? 'other'}`, { from, to })}</span>;
}
