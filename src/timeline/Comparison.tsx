import { useTranslation } from 'react-i18next';
import type { Lang } from '#article/format/schema';
import { useDays } from '#i18n/useDays';
import { PlainButton } from '#ui/controls/buttons';
import { isolated } from '#ui/isolate';
import { compareWordings, type WordPair } from './compare';
import type { Pledge } from './pledges';

interface Props {
  earlier: Pledge;
  later: Pledge;
  onClose: () => void;
}

/** Two wordings under each other, word by word, in both languages. What changed is said in words, not by colour alone. */
export function Comparison({ earlier, later, onClose }: Props) {
  const { t } = useTranslation('timeline');
  const { day } = useDays();
  const [above, below] = [earlier, later].map(({ date }) => (date === null ? t('noDate') : day(date)));
  return (
    <section aria-label={t('comparison')} className="my-2 rounded-md bg-panel px-4 py-3">
      <p className="text-13 text-ink2">{t('lines', { above, below })}</p>
      {(['ar', 'en'] as const).map((lang) => {
        const [before, after] = [earlier.wording[lang], later.wording[lang]];
        const has = [before, after].filter((one) => one.length > 0).length;
        if (has === 2) return <Pairs key={lang} lang={lang} pairs={compareWordings(before, after)} />;
        // Against nothing every word would be new, or gone.
        return (
          <p key={lang} className="py-1.5 text-13 text-ink3">
            {t(has === 1 ? `single.${lang}` : `neither.${lang}`)}
          </p>
        );
      })}
      <PlainButton onClick={onClose}>{t('close')}</PlainButton>
    </section>
  );
}

function Pairs({ lang, pairs }: { lang: Lang; pairs: readonly WordPair[] }) {
  const { i18n } = useTranslation('timeline');
  return (
    <div className="py-1.5">
      <p
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        translate="no"
        aria-hidden="true"
        className={`flex flex-wrap gap-y-2 ${lang === 'ar' ? 'gap-x-2 font-ar text-20 leading-8' : 'gap-x-1.5 font-en text-16 leading-6'}`}
      >
        {pairs.map((pair, at) => (
          <Pair key={at} pair={pair} />
        ))}
      </p>
      <Changes lang={lang} pairs={pairs} ui={i18n.language} />
    </div>
  );
}

/** One column: the earlier word over the later one, and what became of it. */
function Pair({ pair: { before, after, change } }: { pair: WordPair }) {
  const { t, i18n } = useTranslation('timeline');
  return (
    <span className="inline-grid justify-items-start">
      <span className={change === 'same' ? 'text-ink3' : before === null ? 'text-ink3' : 'text-ink2 line-through'}>
        {before ?? '·'}
      </span>
      <span className={change === 'same' || after === null ? 'text-ink2' : 'bg-accent-wash text-ink'}>
        {after ?? '·'}
      </span>
      <span lang={i18n.language} dir={i18n.dir()} className="min-h-4 font-ui text-[0.6875rem] leading-4 text-ink3">
        {change === 'same' ? '' : t(`change.${change}`)}
      </span>
    </span>
  );
}

/** The same as sentences, which a screen reader reads and everyone can copy. */
function Changes({ lang, pairs, ui }: { lang: Lang; pairs: readonly WordPair[]; ui: string }) {
  const { t } = useTranslation('timeline');
  const listed = (change: 'gone' | 'new') =>
    only(pairs, change)
      .map(isolated)
      .join(ui === 'ar' ? '، ' : ', ');
  const changed = pairs
    .flatMap(({ change, before, after }) =>
      change === 'changed' && before !== null && after !== null
        ? [t('changedOne', { before: isolated(before), after: isolated(after) })]
        : [],
    )
    .join(ui === 'ar' ? '، ' : ', ');
  const [gone, fresh] = [listed('gone'), listed('new')];
  return (
    <p className="text-13 text-ink2" data-changes={lang}>
      {changed !== '' && <>{t('changed', { words: changed })} </>}
      {gone !== '' && <>{t('gone', { words: gone })} </>}
      {fresh !== '' && <>{t('new', { words: fresh })} </>}
      {changed === '' && gone === '' && fresh === '' && t('same')}
    </p>
  );
}

/** The words that one wording alone has, without the punctuation at their ends. */
function only(pairs: readonly WordPair[], change: 'gone' | 'new'): string[] {
  return pairs.flatMap((pair) =>
    pair.change === change ? [(pair.before ?? pair.after ?? '').replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')] : [],
  );
}
