import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldingsOf, includesFolded } from '#arabic/fold';
import { libraryQuery } from '#article/address/library';
import { textLang } from '#i18n/ui-lang';
import { OutlinedButton, PlainButton } from '#ui/controls/buttons';
import { FilterField } from '#ui/controls/FilterField';
import { sayIn, sayOf, type NameHub, type Proposal, type Said, type Standing } from './same-names';

/** A pair of names of which the reader has said something. */
export interface SaidPair {
  id: string;
  said: Said;
  /** What each is called, and the headline of the article of one that was taken out of it. */
  sides: readonly [SaidSide, SaidSide];
}

export interface SaidSide {
  ar: string;
  en: string | null;
  /** Headline of the one article that is meant; `null`: in all. */
  within: string | null;
}

interface Props {
  /** A hub of the entity of the page. */
  own: NameHub;
  proposals: readonly Proposal[];
  said: readonly SaidPair[];
  /** What could be joined: all other names of its kind. */
  others: readonly NameHub[];
  /** That it is the same in all articles in which only the name says so. */
  inAll: readonly Said[];
  onSay: (said: readonly Said[]) => void;
}

const ROW = 'grid gap-1 border-t border-hair py-2';

/** Which names mean the entity of the page: proposals that the reader decides on, and what was decided, each to be taken back. */
export function SameNames({ own, proposals, said, others, inAll, onSay }: Props) {
  const { t } = useTranslation('library');
  return (
    <section aria-labelledby="same-title" className="grid content-start gap-1.5">
      <h2 id="same-title" className="font-medium text-ink">
        {t('same.title')}
      </h2>
      {inAll.length > 1 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-hair py-2 text-ink3">
          {t('same.equal', { count: inAll.length })}
          <OutlinedButton onClick={() => onSay(inAll)}>{t('same.yesAll')}</OutlinedButton>
        </p>
      )}
      {proposals.length > 0 && (
        <ul aria-label={t('same.proposals')}>
          {proposals.map((proposal) => (
            <ProposalRow key={proposal.other.key} proposal={proposal} onSay={onSay} />
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <ul aria-label={t('same.said')}>
          {said.map((pair) => (
            <SaidRow key={pair.id} pair={pair} onSay={onSay} />
          ))}
        </ul>
      )}
      <Another own={own} others={others} onSay={onSay} />
    </section>
  );
}

function Name({ ar, en }: Pick<SaidSide, 'ar' | 'en'>) {
  const { i18n } = useTranslation('library');
  const inArabic = textLang(i18n.language) === 'ar' || en === null;
  return inArabic ? (
    <bdi lang="ar" dir="rtl" className="font-ar text-18 leading-7.5 text-ink">
      {ar}
    </bdi>
  ) : (
    <bdi lang="en" dir="ltr" className="font-en text-16 leading-6 text-ink">
      {en}
    </bdi>
  );
}

/** What a button is about, for those who hear it alone. */
function useNamed() {
  const { i18n } = useTranslation('library');
  const lang = textLang(i18n.language);
  return ({ ar, en }: Pick<SaidSide, 'ar' | 'en'>) => (lang === 'en' ? en : null) ?? ar;
}

function ProposalRow({ proposal, onSay }: { proposal: Proposal; onSay: Props['onSay'] }) {
  const { t } = useTranslation('library');
  const { other, why } = proposal;
  const name = useNamed()(other);
  return (
    <li className={ROW}>
      <p className="flex flex-wrap items-baseline gap-x-3.5">
        <a className="rounded-sm hover:text-accent hover:underline" href={libraryQuery({ entity: other.key })}>
          <Name ar={other.ar} en={other.en} />
        </a>
        <span className="text-ink3">
          {t('same.why', { why: t(`same.likeness.${why}`), articles: t('count', { count: other.articles.length }) })}
        </span>
      </p>
      <p className="flex flex-wrap gap-3">
        <OutlinedButton label={t('same.yesOf', { name })} onClick={() => onSay([sayOf(proposal, true)])}>
          {t('same.yes')}
        </OutlinedButton>
        <OutlinedButton label={t('same.noOf', { name })} onClick={() => onSay([sayOf(proposal, false)])}>
          {t('same.no')}
        </OutlinedButton>
      </p>
    </li>
  );
}

function SaidRow({ pair: { said, sides }, onSay }: { pair: SaidPair; onSay: Props['onSay'] }) {
  const { t } = useTranslation('library');
  const named = useNamed();
  const [one, other] = sides;
  const words = t(said.same ? 'same.apartOf' : 'same.togetherOf', { name: named(one), other: named(other) });
  return (
    <li className={`flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hair py-1.5`}>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <Name ar={one.ar} en={one.en} />
        <span className="text-ink3">{t(said.same ? 'same.is' : 'same.isNot')}</span>
        <Name ar={other.ar} en={other.en} />
        {other.within !== null && <span className="text-ink3">{t('same.within', { title: other.within })}</span>}
      </span>
      <PlainButton label={words} onClick={() => onSay([{ ...said, same: !said.same }])}>
        {t(said.same ? 'same.apart' : 'same.together')}
      </PlainButton>
    </li>
  );
}

/** Names that are listed at once. */
const MOST = 8;

function Another({ own, others, onSay }: Pick<Props, 'own' | 'others' | 'onSay'>) {
  const { t } = useTranslation('library');
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const named = useNamed();
  if (others.length === 0) return null;
  const asked = foldingsOf(typed);
  const found = isOpen
    ? others.filter(({ ar, en }) => typed === '' || includesFolded(foldingsOf(ar, en ?? ''), asked))
    : [];
  return (
    <details
      className="border-t border-hair pt-1.5"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-7 cursor-pointer items-center rounded-sm text-accent max-column:min-h-11">
        {t('same.another')}
      </summary>
      {isOpen && (
        <div className="grid gap-1">
          <FilterField
            label={t('filters.findName')}
            placeholder={t('filters.findName')}
            value={typed}
            onChange={setTyped}
            ruled
          />
          <ul>
            {found.slice(0, MOST).map((other) => (
              <li key={other.reference}>
                <button
                  type="button"
                  aria-label={t('same.joinOf', { name: named(other) })}
                  className="flex min-h-8 w-full items-center justify-between gap-3 rounded-sm text-start hover:text-accent max-panel:min-h-11"
                  onClick={() => {
                    onSay([sayOf({ own, other }, true)]);
                    setIsOpen(false);
                  }}
                >
                  <Name ar={other.ar} en={other.en} />
                  <span className="count">{other.articles.length}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className="text-ink3">{t('filters.noNames')}</p>}
          {found.length > MOST && <p className="text-ink3">{t('filters.moreNames', { count: found.length - MOST })}</p>}
        </div>
      )}
    </details>
  );
}

interface StandingProps {
  reference: string;
  article: string;
  /** The Arabic name of the entity. */
  name: string;
  /** Headline of the article. */
  heading: string;
  /** The article has it under another name too, which is asked about apart. */
  isOneOfSeveral?: boolean;
  standing: Standing;
  onSay: Props['onSay'];
}

/** Asks whether an article means this entity by its equal name; where that is confirmed, offers to take it out. */
export function AskInArticle({
  reference,
  article,
  name,
  heading,
  isOneOfSeveral = false,
  standing,
  onSay,
}: StandingProps) {
  const { t } = useTranslation('library');
  const say = (same: boolean) => () => onSay([sayIn(reference, article, name, same)]);
  if (standing === 'certain') return null;
  const called = isOneOfSeveral && <Name ar={name} en={null} />;
  const label = (words: string) => (isOneOfSeveral ? `${words}: ${name}` : words);
  return standing === 'confirmed' ? (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {called}
      <PlainButton label={label(t('same.outOf', { title: heading }))} onClick={say(false)}>
        {t('same.out')}
      </PlainButton>
    </p>
  ) : (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink3">
      {called}
      <OutlinedButton label={label(t('same.yesIn', { title: heading }))} onClick={say(true)}>
        {t('same.yes')}
      </OutlinedButton>
      <OutlinedButton label={label(t('same.noIn', { title: heading }))} onClick={say(false)}>
        {t('same.no')}
      </OutlinedButton>
      {t('same.byName')}
    </p>
  );
}
