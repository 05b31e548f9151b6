import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityKind } from '#article/format/schema';
import type { Draft, Place } from '#workbench/draft/draft';
import { textLang } from '#i18n/ui-lang';
import { Icon } from '#ui/signs/Icon';
import { KindShape } from '#ui/signs/KindShape';
import { useMedia } from '#ui/useMedia';
import { openOf, type Acts, type Mode } from '#workbench/mark/marks/acts';
import { Filled, Outlined, Words } from './controls';
import { CueDetails } from '#workbench/mark/propose/CueCard';
import { forgetLost, lostMarks } from '#workbench/mark/marks/follow';
import { Kinds, NameDetails, type Change } from './NameCard';
import { weightOf } from '#workbench/mark/text/paints';
import { progressOf, queueFilters, type QueueFilter, type QueueItem } from '#workbench/mark/marks/queue';
import { Why } from '#workbench/mark/propose/Why';

interface Props {
  draft: Draft;
  text: string;
  items: readonly QueueItem[];
  shown: readonly QueueItem[];
  item: QueueItem | null;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  state: 'looking' | 'ready' | 'failed';
  mode: Mode;
  onMode: (mode: Mode) => void;
  picked: Place | null;
  openOnScreen: number;
  acts: Acts;
  onShow: (item: QueueItem) => void;
  onChange: Change;
  onNext: () => void;
  /** How the article can be shared, above the way to reading it. */
  share?: ReactNode;
  /** Whether it is known what all other articles name. */
  isKnownWhole: boolean;
  shortcuts: boolean;
}

/** So many of what follows are listed. */
const FOLLOWING = 6;

/** The queue: beside the text, or a sheet over the lower half of a narrow window. */
export function MarkPanel(props: Props) {
  const { draft, items, shown, item, filter, onFilter, state, picked, acts, onShow, onChange, onNext, share } = props;
  const { t } = useTranslation('workbench');
  const isSheet = useMedia('(width < 82.5em)');
  const { decided, all } = progressOf(items);
  const at = shown.findIndex(({ key }) => key === item?.key);
  const following = shown.slice(at + 1).filter((one) => one.state !== 'accepted' || filter === 'rejected');
  const key = (hint: string) => (props.shortcuts ? hint : undefined);
  const decision = item && <Decision {...props} item={item} keyOf={key} isSheet={isSheet} />;
  return (
    <aside
      aria-label={t('mark.queue')}
      className="fixed inset-x-0 bottom-0 z-10 flex h-1/2 flex-col rounded-t-xl border-t border-hair bg-panel font-ui text-14/5 text-ink2 wrap-anywhere panel:sticky panel:inset-auto panel:top-bar panel:h-below-bar panel:rounded-none panel:border-s panel:border-t-0"
    >
      <header className="px-5 pt-3 panel:px-pad panel:pt-4">
        <div className="flex items-center justify-between">
          <p className="font-medium text-ink [font-variant-numeric:tabular-nums]">
            {t('mark.decided', { decided, all })}
          </p>
          <span className="-me-2 flex">
            <Step label={t('mark.previous')} icon="chevron-start" onStep={() => acts.step(-1)} />
            <Step label={t('mark.next')} icon="chevron-end" onStep={() => acts.step(1)} />
          </span>
        </div>
        <div aria-hidden="true" className="relative h-0.5 border-b border-hair forced-colors:border-[CanvasText]">
          <div
            className="absolute inset-y-0 start-0 bg-accent transition-[inline-size] duration-(--quick) forced-colors:bg-[LinkText]"
            style={{ inlineSize: `${all === 0 ? 0 : (100 * decided) / all}%` }}
          />
        </div>
        <div role="group" aria-label={t('mark.show')} className="flex flex-wrap gap-x-4">
          {queueFilters.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === filter}
              onClick={() => onFilter(one)}
              className="min-h-11 text-13 text-ink2 underline-offset-6 decoration-accent decoration-2 hover:text-accent aria-pressed:text-ink aria-pressed:underline panel:min-h-9"
            >
              {t(`mark.filters.${one}`)}
            </button>
          ))}
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-3 panel:px-pad">
        {state === 'looking' && <p className="py-2 text-ink3">{t('mark.looking')}</p>}
        {state === 'failed' && <p className="py-2 text-ink">{t('mark.failed')}</p>}
        {!props.isKnownWhole && <p className="py-2 text-ink">{t('mark.knownFailed')}</p>}
        {picked && <Picked {...props} picked={picked} />}
        {item && <Card key={item.key} {...props} item={item} keyOf={key} decision={isSheet ? null : decision} />}
        {!item && state !== 'looking' && <p className="py-3">{t(items.length === 0 ? 'mark.none' : 'mark.empty')}</p>}
        {lostMarks(draft).length > 0 && (
          <section className="mt-3 border-t border-hair pt-2">
            <h3 className="font-medium text-ink">{t('mark.lost')}</h3>
            <ul>
              {lostMarks(draft).map((lost, index) => (
                <li key={`${lost.words} ${index}`} className="flex items-center justify-between gap-2">
                  <Arabic>{lost.words}</Arabic>
                  <button
                    type="button"
                    aria-label={t('mark.forget', { words: lost.words })}
                    onClick={() => onChange(forgetLost(draft, lost), t('mark.said.forgotten', { words: lost.words }))}
                    className="grid min-h-11 min-w-11 place-items-center text-ink2 hover:text-accent panel:min-h-7 panel:min-w-7"
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="mt-3 border-t border-hair pt-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <h3 className="font-medium text-ink">{t('mark.following')}</h3>
            <Words hint={key('⌥A')} disabled={props.openOnScreen === 0} onClick={acts.acceptScreen}>
              {t('mark.allOnScreen', { number: props.openOnScreen })}
            </Words>
          </div>
          <ul>
            {following.slice(0, FOLLOWING).map((one) => (
              <li key={one.key}>
                <button
                  type="button"
                  onClick={() => onShow(one)}
                  className="grid w-full grid-cols-[1.25rem_minmax(0,1fr)] items-baseline py-1.5 text-start hover:text-accent"
                >
                  <Sign item={one} />
                  <Title item={one} text={props.text} />
                </button>
              </li>
            ))}
          </ul>
          <Words hint={key('W')} onClick={acts.pickWords}>
            {t('mark.selectWords')}
          </Words>
        </section>
        <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-12/4 text-ink3">
          <span className="flex items-center gap-2">
            <span className="inline-block w-6 border-b border-dashed border-ink2" />
            {t('mark.states.proposed')}
          </span>
          <span className="flex items-center gap-2">
            <span className="inline-block w-6 border-b border-ink2" />
            {t('mark.states.accepted')}
          </span>
          <span>{t('mark.rejectedNoMark')}</span>
        </p>
        {isSheet && <Foot state={state} left={all - decided} onNext={onNext} share={share} />}
      </div>
      {isSheet ? decision : <Foot state={state} left={all - decided} onNext={onNext} share={share} />}
    </aside>
  );
}

interface FootProps extends Pick<Props, 'state' | 'onNext' | 'share'> {
  left: number;
}

function Foot({ state, left, onNext, share }: FootProps) {
  const { t } = useTranslation('workbench');
  return (
    <footer className="mt-3 grid gap-1 border-t border-hair py-3 panel:mt-0 panel:px-pad">
      <div className="flex items-center justify-between gap-4">
        <p className="text-13/5">
          {left > 0 && t('mark.left', { number: left })}
          {/* Before the proposals are there nobody knows. */}
          {left === 0 && state === 'ready' && t('mark.nothingLeft')}
        </p>
        <Outlined onClick={onNext}>
          <span className="font-medium whitespace-nowrap text-accent">{t('mark.read')}</span>
          <Icon name="chevron-end" />
        </Outlined>
      </div>
      {share}
    </footer>
  );
}

type ItemProps = Props & { item: QueueItem; keyOf: (hint: string) => string | undefined };

const washes: Record<EntityKind, string> = {
  person: 'bg-person-wash',
  place: 'bg-place-wash',
  organization: 'bg-organization-wash',
  event: 'bg-event-wash',
  document: 'bg-document-wash',
  concept: 'bg-concept-wash',
};

/** The mark in focus: what it is, and why. */
function Card(props: ItemProps & { decision: ReactNode }) {
  const { draft, text, item, mode, onMode, acts, onChange, decision } = props;
  const { t } = useTranslation('workbench');
  const [open, setOpen] = useState(false);
  const { unit } = item.sentence;
  const why = item.what === 'name' ? item.mention.why : item.cue.why;
  return (
    <section className="pt-1">
      <div
        className={`-mx-2.5 grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline px-2.5 py-1 ${item.what === 'name' ? washes[item.name.kind] : 'bg-accent-wash'}`}
      >
        <Sign item={item} />
        <Title item={item} text={text} large />
      </div>
      <div className="grid gap-1.5 pt-2 panel:ps-5">
        {item.what === 'name' ? (
          <Kinds draft={draft} item={item} onChange={onChange} />
        ) : (
          <Objects item={item} text={text} />
        )}
        {item.what === 'name' && item.also.length > 0 && (
          <p className="flex flex-wrap gap-x-3">
            {[item.name, ...item.also].map(({ entity, name }) => (
              <Called key={entity} ar={name.ar} en={name.en} />
            ))}
          </p>
        )}
        <p className="text-12/4 text-ink3">
          {unit === 0 ? t('mark.headline') : t('mark.paragraph', { number: unit })} · {t(`mark.states.${item.state}`)}
        </p>
        <Why why={why} />
        {mode === 'span' && <Borders acts={acts} onDone={() => onMode(null)} />}
        {decision}
        <div>
          <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary className="flex min-h-11 cursor-pointer items-center text-ink2 hover:text-accent panel:min-h-8">
              {t(item.what === 'name' ? 'mark.more' : 'mark.reading')}
            </summary>
            {open && item.what === 'name' && (
              <NameDetails key={item.name.entity} draft={draft} item={item} onChange={onChange} />
            )}
            {open && item.what === 'cue' && <CueDetails draft={draft} text={text} item={item} onChange={onChange} />}
          </details>
        </div>
      </div>
    </section>
  );
}

/** What is undertaken under a cue, in both languages; the text has the whole of it lit. */
function Objects({ item, text }: { item: Extract<QueueItem, { what: 'cue' }>; text: string }) {
  return (
    <ul className="grid gap-1">
      {item.cue.objects.map(({ ar, en }) => (
        <li key={ar.start} className="grid gap-x-3">
          {en && (
            <span className="line-clamp-3">
              <English>{en.text}</English>
            </span>
          )}
          <span className="line-clamp-3" dir="rtl">
            <Arabic>{text.slice(ar.start, ar.end)}</Arabic>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The decision on the mark in focus. */
function Decision({ item, acts, mode, onMode, keyOf, isSheet }: ItemProps & { isSheet: boolean }) {
  const { t } = useTranslation('workbench');
  const open = item.what === 'name' ? openOf(item) : 0;
  if (isSheet) {
    return (
      <div className="border-t border-hair bg-panel px-4 pt-2 pb-3">
        {open > 1 && (
          <Words strong hint={keyOf('⇧A')} onClick={acts.acceptName}>
            {t('mark.allOfName', { number: open })}
          </Words>
        )}
        <div className="grid grid-cols-[1fr_1fr_1.4fr] gap-2">
          <Outlined hint={keyOf('X')} onClick={acts.reject}>
            {t('mark.reject')}
          </Outlined>
          <Outlined
            hint={keyOf('E')}
            aria-expanded={mode === 'span'}
            onClick={() => onMode(mode === 'span' ? null : 'span')}
          >
            {t('mark.editSpan')}
          </Outlined>
          <Filled hint={keyOf('A')} onClick={acts.accept}>
            {t('mark.accept')}
          </Filled>
        </div>
      </div>
    );
  }
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Filled hint={keyOf('A')} onClick={acts.accept}>
          {t('mark.accept')}
        </Filled>
        {open > 1 && (
          <Words strong hint={keyOf('⇧A')} onClick={acts.acceptName}>
            {t('mark.allOfName', { number: open })}
          </Words>
        )}
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Words hint={keyOf('X')} onClick={acts.reject}>
          {t('mark.reject')}
        </Words>
        <Words
          hint={keyOf('E')}
          aria-expanded={mode === 'span'}
          onClick={() => onMode(mode === 'span' ? null : 'span')}
        >
          {t('mark.editSpan')}
        </Words>
        <Words hint={keyOf('↓')} onClick={() => acts.step(1)}>
          {t('mark.later')}
        </Words>
      </div>
    </div>
  );
}

/** The borders of the mark in focus, by a word each. */
function Borders({ acts, onDone }: { acts: Acts; onDone: () => void }) {
  const { t } = useTranslation('workbench');
  // In the order of the Arabic, which begins at the right in both interfaces.
  const moves = [
    { name: 'startOut', side: 'start', by: -1, sign: '+' },
    { name: 'startIn', side: 'start', by: 1, sign: '−' },
    { name: 'endIn', side: 'end', by: -1, sign: '−' },
    { name: 'endOut', side: 'end', by: 1, sign: '+' },
  ] as const;
  return (
    <div role="group" aria-label={t('mark.span.title')} className="grid gap-1 border-y border-hair py-2">
      <div dir="rtl" className="flex items-center justify-between gap-2">
        {moves.map(({ name, side, by, sign }) => (
          <button
            key={name}
            type="button"
            aria-label={t(`mark.span.${name}`)}
            title={t(`mark.span.${name}`)}
            onClick={() => acts.border(side, by)}
            className="grid min-h-11 flex-1 place-items-center rounded-md border border-edge text-ink hover:border-accent hover:text-accent panel:min-h-8"
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      <p className="text-12/4 text-ink3 pointer-coarse:hidden">{t('mark.span.keys')}</p>
      <Words strong onClick={onDone}>
        {t('mark.span.done')}
      </Words>
    </div>
  );
}

/** Words that were selected in the text, and what they may be. */
function Picked({ text, picked, item, acts, mode }: Props & { picked: Place }) {
  const { t } = useTranslation('workbench');
  return (
    <section aria-label={t('mark.selected')} className="mb-2 grid gap-1 border-b border-hair pb-2">
      <Arabic>{text.slice(picked.start, picked.end)}</Arabic>
      <div className="flex flex-wrap gap-2">
        <Outlined id="mark-as-name" onClick={acts.addName}>
          {t('mark.markName')}
        </Outlined>
        <Outlined onClick={acts.addCue}>{t('mark.markCommitment')}</Outlined>
        {item?.what === 'cue' && <Outlined onClick={acts.addObject}>{t('mark.markObject')}</Outlined>}
        <Words onClick={acts.cancelPick}>{t('mark.cancel')}</Words>
      </div>
      {mode === 'words' && <p className="text-12/4 text-ink3 pointer-coarse:hidden">{t('mark.wordKeys')}</p>}
    </section>
  );
}

/** The shape of a name's kind, or the stroke of a cue's force. */
function Sign({ item }: { item: QueueItem }) {
  if (item.what === 'name') return <KindShape kind={item.name.kind} size={9} />;
  const weight = weightOf(item.cue);
  return (
    <span
      aria-hidden="true"
      className="block w-2.5 self-center bg-rule forced-colors:bg-[CanvasText]"
      style={{ blockSize: weight === 'position' ? 1 : weight - 2 }}
    />
  );
}

/** What a mark is called, in both languages. The interface's own stands first. */
function Title({ item, text, large = false }: { item: QueueItem; text: string; large?: boolean }) {
  const { i18n, t } = useTranslation(['workbench', 'registers']);
  const ar =
    item.what === 'name'
      ? text.slice(item.place.start, item.place.end)
      : item.cue.cue.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const en = item.what === 'name' ? (item.mention.en?.text ?? item.name.name.en) : (item.cue.cueEn?.text ?? null);
  const what =
    item.what === 'name' ? t(`mark.kinds.${item.name.kind}`) : t(`registers:undertakingKinds.${item.cue.kind}`);
  const sides = {
    en:
      en === null ? (
        <span key="en" className="text-13 text-ink3">
          {t('mark.noEnglish')}
        </span>
      ) : (
        <English key="en" large={large}>
          {en}
        </English>
      ),
    ar: (
      <Arabic key="ar" large={large}>
        {ar}
      </Arabic>
    ),
  };
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-3">
      {textLang(i18n.language) === 'ar' ? [sides.ar, sides.en] : [sides.en, sides.ar]}
      {item.what === 'cue' && <span className="basis-full text-12/4 text-ink2">{what}</span>}
      {item.what === 'name' && <span className="sr-only">{what}</span>}
    </span>
  );
}

/** A name in the language of the interface. */
function Called({ ar, en }: { ar: string; en: string | null }) {
  const { i18n } = useTranslation();
  return textLang(i18n.language) === 'ar' || en === null ? <Arabic>{ar}</Arabic> : <English>{en}</English>;
}

function Arabic({ children, large = false }: { children: ReactNode; large?: boolean }) {
  return (
    <span lang="ar" dir="rtl" translate="no" className={`font-ar text-ink ${large ? 'text-22/9' : 'text-18/7'}`}>
      {children}
    </span>
  );
}

function English({ children, large = false }: { children: ReactNode; large?: boolean }) {
  return (
    <span lang="en" dir="ltr" translate="no" className={`font-en text-ink ${large ? 'text-17/6' : 'text-16/6'}`}>
      {children}
    </span>
  );
}

function Step({ label, icon, onStep }: { label: string; icon: 'chevron-start' | 'chevron-end'; onStep: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onStep}
      className="grid size-11 place-items-center rounded-md text-ink2 hover:text-accent panel:size-8"
    >
      <Icon name={icon} />
    </button>
  );
}
