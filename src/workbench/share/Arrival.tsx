import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '#article/source';
import { textLang } from '#i18n/ui-lang';
import {
  keepBoth,
  placePackage,
  replacePackage,
  standingOf,
  type Placing,
  type Standing,
} from '#workbench/add/place-package';
import { FilledButton, OutlinedButton, PlainButton } from '#ui/controls/buttons';
import type { Package } from '#workbench/package';
import { useDays } from '#i18n/useDays';
import { onlyIn, type MergedMarks } from './merge-marks';
import { mergeOf, mergePackage } from './merge-package';
import { outlineOf, type Outline } from './outline';

interface Props {
  coming: Package;
  from: 'link' | 'file';
  /** It is on its way into the device; what came by link is read then, what was merged is looked at in its draft. */
  onPlaced: (placing: Promise<Placing>, then: 'read' | 'draft') => void;
  /** What is here already is opened. */
  onOpen: (id: string, hasDraft: boolean) => void;
  onCancel: () => void;
}

/** An article that has come by link or file, before it is added: what it is, what lies here under its name, and what can be done. */
export function Arrival({ coming, from, onPlaced, onOpen, onCancel }: Props) {
  const { t } = useTranslation('workbench');
  const [standing, setStanding] = useState<Standing | null>(null);
  const found = useEffectEvent((next: Standing) => {
    if (next.is === 'refused' || next.is === 'failed') onPlaced(Promise.resolve(next), 'draft');
    else setStanding(next);
  });
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const next = await standingOf(coming);
      if (isCurrent) found(next);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [coming]);
  const outline = outlineOf(coming);
  const then = from === 'link' && coming.files ? 'read' : 'draft';
  const cancel = <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>;
  return (
    <section aria-labelledby="arrival-title" className="grid gap-4">
      <h2 id="arrival-title" className="font-medium text-ink">
        {t(`arrival.${from}`)}
      </h2>
      {outline && <OutlineOf outline={outline} />}
      {standing === null && <p role="status">{t('arrival.looking')}</p>}
      {standing?.is === 'new' && (
        <Choice about={t('arrival.isNew')}>
          <FilledButton onClick={() => onPlaced(placePackage(coming), then)}>
            {t(coming.files ? 'arrival.addRead' : 'arrival.add')}
          </FilledButton>
          {cancel}
        </Choice>
      )}
      {standing?.is === 'same' && (
        <Choice about={t('arrival.isSame')}>
          <FilledButton onClick={() => onOpen(coming.id, coming.files === null)}>
            {t(coming.files ? 'arrival.openRead' : 'arrival.open')}
          </FilledButton>
          {cancel}
        </Choice>
      )}
      {standing?.is === 'other' && (
        <Other coming={coming} here={standing.here} then={then} onPlaced={onPlaced} onOpen={onOpen} cancel={cancel} />
      )}
    </section>
  );
}

interface OtherProps extends Pick<Props, 'coming' | 'onPlaced' | 'onOpen'> {
  here: Package;
  then: 'read' | 'draft';
  cancel: ReactNode;
}

/** Names of which the preview tells. */
const SHOWN = 6;
/** Letters of a paragraph, by which the reader knows it. */
const LONGEST = 160;

/** Something else lies here under that name. */
function Other({ coming, here, then, onPlaced, onOpen, cancel }: OtherProps) {
  const { t } = useTranslation('workbench');
  const [merge] = useState(() => mergeOf(here, coming));
  const [edited] = useState(() => (here.draft && coming.draft ? onlyIn(here.draft, coming.draft) : []));
  const adds = merge !== null && merge.names.length + merge.cues.length > 0;
  const Both = merge ? OutlinedButton : FilledButton;
  return (
    <Choice about={t(merge && !adds ? 'arrival.mergeNothing' : 'package.other')}>
      {merge && adds && (
        <>
          <Added merge={merge} />
          <FilledButton onClick={() => onPlaced(mergePackage(here, merge), 'draft')}>{t('arrival.merge')}</FilledButton>
        </>
      )}
      {merge && !adds && (
        <FilledButton onClick={() => onOpen(here.id, here.files === null)}>
          {t(here.files ? 'arrival.openRead' : 'arrival.open')}
        </FilledButton>
      )}
      {!merge && <p className="basis-full">{t('arrival.noMerge')}</p>}
      {edited.length > 0 && <Edited paragraphs={edited} />}
      <Both onClick={() => onPlaced(keepBoth(coming), then)}>{t('package.both')}</Both>
      <OutlinedButton onClick={() => onPlaced(replacePackage(coming), then)}>{t('package.replace')}</OutlinedButton>
      {cancel}
      <p className="basis-full text-ink3">{t('arrival.replaceNote')}</p>
    </Choice>
  );
}

function Choice({ about, children }: { about: string; children: ReactNode }) {
  return (
    <div role="alert" className="grid gap-3">
      <p className="text-ink">{about}</p>
      <div className="flex flex-wrap items-center gap-4">{children}</div>
    </div>
  );
}

/** What stands in the draft here only, and would go with it. */
function Edited({ paragraphs }: { paragraphs: readonly string[] }) {
  const { t } = useTranslation('workbench');
  return (
    <div className="basis-full">
      <p>{t('arrival.onlyHere')}</p>
      <ul className="list-disc ps-5">
        {paragraphs.slice(0, SHOWN).map((text, at) => (
          <li key={at} className="text-ink [overflow-wrap:anywhere]">
            <bdi>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</bdi>
          </li>
        ))}
        {paragraphs.length > SHOWN && <li>{t('arrival.mergeMore', { count: paragraphs.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}

/** What merging adds, by its words. */
function Added({ merge: { names, cues, leftOut } }: { merge: MergedMarks }) {
  const { t, i18n } = useTranslation('workbench');
  const lang = textLang(i18n.language);
  const lines = [
    ...names.map(({ ar, en, places }) =>
      t('arrival.mergeName', { name: lang === 'en' ? (en ?? ar) : ar, count: places }),
    ),
    ...cues.map((words) => `${t('mark.markCommitment')}: ${words}`),
  ];
  return (
    <div className="basis-full">
      <p>{t('arrival.mergeTitle')}</p>
      <ul className="list-disc ps-5">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at} className="text-ink">
            <bdi>{line}</bdi>
          </li>
        ))}
        {lines.length > SHOWN && <li>{t('arrival.mergeMore', { count: lines.length - SHOWN })}</li>}
      </ul>
      {leftOut > 0 && <p className="text-ink3">{t('arrival.leftOut', { count: leftOut })}</p>}
    </div>
  );
}

function OutlineOf({ outline }: { outline: Outline }) {
  const { t, i18n } = useTranslation('workbench');
  const { day } = useDays();
  const { title, publisher, address, names, commitments, sentences, english } = outline;
  const facts = {
    publisher: inLanguage(publisher, textLang(i18n.language)),
    day: outline.day === null ? null : day(outline.day),
    address,
    sentences,
    english,
    names,
    commitments,
  };
  return (
    <div className="grid gap-2 rounded-lg border border-edge bg-raised px-4.5 py-3.5">
      {title.ar !== '' && (
        <p lang="ar" dir="rtl" className="font-ar text-21 leading-9 text-ink">
          {title.ar}
        </p>
      )}
      {title.en !== '' && (
        <p lang="en" dir="ltr" className="font-en text-18 leading-6.75 text-ink">
          {title.en}
        </p>
      )}
      {title.ar === '' && title.en === '' && <p>{t('arrival.untitled')}</p>}
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {(['publisher', 'day', 'address', 'sentences', 'english', 'names', 'commitments'] as const).map((fact) =>
          facts[fact] === null ? null : (
            <div key={fact} className="contents">
              <dt className="text-ink3">{t(`arrival.${fact}`)}</dt>
              <dd className="break-words text-ink">
                <bdi>{facts[fact]}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
