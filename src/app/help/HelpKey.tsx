import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entityKinds } from '#article/format/schema';
import type { Article } from '#article/model';
import { shortName } from '#article/speakers';
import { useHelpTexts } from '#i18n/help-texts';
import { textAttributes, textLang, uiLang } from '#i18n/ui-lang';
import { changeSettings } from '#settings/useSettings';
import { standings, type Standing } from '#study/review/standing';
import { Icon } from '#ui/signs/Icon';
import { KindShape } from '#ui/signs/KindShape';
import { Stroke } from '#ui/signs/Stroke';
import { tellTrouble } from '#ui/trouble';
import { media, useMedia } from '#ui/useMedia';
import { SAMPLE, sample } from './sample';
import '#ui/styles/late.css';

// In one file with the key: whoever is shown the hint will look there next.
export { HelpHint } from './HelpHint';

interface Props {
  article: Article;
  onClose: () => void;
}

const missing = (error: unknown) => tellTrouble('missing', error);

/** What Bayan is, and the key to every sign and colour of the text. It stands where the panel stands, beside the text. */
export default function HelpKey({ article, onClose }: Props) {
  const { t, i18n } = useTranslation('registers');
  const help = useHelpTexts(uiLang(i18n.language), missing);
  const lang = textLang(i18n.language);
  const pane = useRef<HTMLElement>(null);
  const wide = useMedia(media.panel);
  const touch = useMedia(media.coarse);
  const there = help !== null;
  useEffect(() => {
    if (there) pane.current?.focus();
  }, [there]);
  if (!help) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape puts it away, as any popup
    <section
      ref={pane}
      role="dialog"
      aria-label={help.title}
      tabIndex={-1}
      className="help fixed end-0 top-bar bottom-(--keys) w-[min(25.25rem,100vw)] overflow-y-auto overscroll-contain border-s border-hair bg-raised px-6 pt-4.5 pb-8 text-start font-ui text-13/5 text-ink2 -outline-offset-2! print:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex items-center justify-between">
        <h2 className="font-en text-20/7 text-ink ar:font-ar ar:text-22/9">{help.title}</h2>
        <button
          type="button"
          className="-me-2.5 grid size-9 place-items-center rounded-md text-ink2 hover:text-accent"
          aria-label={help.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <p className="py-1.5 font-en text-15/5.75 wrap-prose ar:font-ar ar:text-17/7.5">{help.about}</p>
      {wide && (
        <button
          type="button"
          className="link"
          onClick={() => {
            changeSettings({ hintSeen: false });
            onClose();
          }}
        >
          {help.tips}
        </button>
      )}
      <Part title={help.names} does={help.namesDo}>
        {entityKinds.map((kind) => (
          <Sign key={kind} name={t(`kinds.${kind}`)} lined={`var(--${kind}-line)`}>
            <KindShape kind={kind} size={10} />
          </Sign>
        ))}
      </Part>
      <Part title={help.commitments} does={help.commitmentsDo}>
        {strokes.map(([force, name]) => (
          <Sign key={name} name={help[name]}>
            <Stroke force={force} />
          </Sign>
        ))}
      </Part>
      <Part title={help.speakers} does={help.speakersDo}>
        {article.parties.map(({ entity, side, speakers }) => (
          <Sign
            key={entity}
            name={[...speakers.slice(0, 1), entity].map((id) => nameOf(article, id)[lang]).join(' · ')}
            {...textAttributes(i18n.language)}
          >
            <Rail side={side} />
          </Sign>
        ))}
        <Sign name={help.both}>
          <Rail side="both" />
        </Sign>
        <Sign name={help.reporter}>
          <span>–</span>
        </Sign>
      </Part>
      <Part title={help.text} wide>
        <Sign name={help.word}>
          <Sample>{sample.word}</Sample>
        </Sign>
        <Sign name={help.lit}>
          <Sample wash="wash">{sample.name}</Sample>
        </Sign>
        <Sign name={help.current}>
          <Sample wash="strong">{sample.name}</Sample>
        </Sign>
        {standings.map((standing) => (
          <Sign key={standing} name={help.own[standing]}>
            <Sample own={standing}>{sample.word}</Sample>
          </Sign>
        ))}
        <Sign name={help.proposed}>
          <Sample paler>{sample.vowelled}</Sample>
        </Sign>
        <Sign name={help.note}>
          <span dir="ltr" className="font-en text-17/5 text-accent">
            ⋯2
          </span>
        </Sign>
        <Sign name={help.covered}>
          <span className="h-3.5 w-14 rounded-sm bg-pale" />
        </Sign>
      </Part>
      {!touch && (
        <Part title={help.keys} does={help.keysDo}>
          {(['n', 'p', 'a', 'e', 'h', 'search', 'escape'] as const).map((key) => (
            <Sign key={key} name={help.key[key]}>
              <kbd dir="ltr" className="min-w-6 rounded-md border border-edge px-1.25 text-center font-ui text-12/5">
                {signs[key] ?? key}
              </kbd>
            </Sign>
          ))}
        </Part>
      )}
    </section>
  );
}

/** The strokes of the ladder, heaviest first, and the name of each. */
const strokes = [
  [6, 'concluded'],
  [5, 'agreed'],
  [4, 'reaffirmed'],
  [3, 'ready'],
  ['position', 'position'],
  ['object', 'object'],
] as const;

/** Keys whose sign is not their name. */
const signs: Record<string, string> = { escape: 'Esc', search: '/' };

function nameOf(article: Article, id: string) {
  return shortName(article.entity.get(id) ?? { name: { ar: id, en: id } });
}

interface PartProps {
  title: string;
  /** What a click does, or how to read it. */
  does?: string;
  /** One sign a line. */
  wide?: boolean;
  children: ReactNode;
}

function Part({ title, does, wide = false, children }: PartProps) {
  return (
    <section className="mt-3 border-t border-hair pt-3">
      <h3 className="flex flex-wrap justify-between gap-x-4 pb-1 font-medium text-ink">
        <span>{title}</span>
        {does !== undefined && <small className="text-12 font-normal text-ink3">{does}</small>}
      </h3>
      <ul
        className={`group/part grid gap-x-4 gap-y-0.5 ${wide ? 'grid-cols-1' : 'grid-cols-2'}`}
        data-wide={wide ? '' : undefined}
      >
        {children}
      </ul>
    </section>
  );
}

interface SignProps {
  name: string;
  /** Colour of the line under the name. */
  lined?: string;
  lang?: string;
  dir?: string;
  children: ReactNode;
}

function Sign({ name, lined, children, ...ofText }: SignProps) {
  return (
    <li className="flex min-h-6.5 items-center gap-3">
      <span
        className="grid min-w-6 flex-none items-center justify-items-start group-data-wide/part:min-w-16"
        aria-hidden="true"
      >
        {children}
      </span>
      <span className={lined === undefined ? undefined : 'border-b'} style={{ borderColor: lined }} {...ofText}>
        {name}
      </span>
    </li>
  );
}

const RAILS = {
  a: 'border-s-2 border-party-a',
  b: 'border-x border-party-b',
  both: 'border-s-2 border-e border-s-party-a border-e-party-b',
};

/** The lines beside what a party says. */
function Rail({ side }: { side: keyof typeof RAILS }) {
  return <span className={`h-4 w-1.5 ${RAILS[side]}`} />;
}

const WASHES = { wash: 'bg-person-wash', strong: 'border-b-2 border-person-mark bg-person-strong' };

/** As own-marks.ts has them. */
const OWN: Record<Standing, string> = {
  fresh: 'border-b border-dashed border-accent bg-accent-wash',
  learning: 'bg-accent-wash',
  known: 'border-b border-dotted border-accent',
};

/** A word of the article as it looks in the text. */
function Sample(props: { wash?: 'wash' | 'strong'; own?: Standing; paler?: boolean; children: string }) {
  const { wash, own, paler = false, children } = props;
  return (
    <span
      className={`${paler ? 'text-ink2' : 'text-ink'} ${SAMPLE} ${wash === undefined ? '' : WASHES[wash]} ${own === undefined ? '' : OWN[own]}`}
      lang="ar"
      dir="rtl"
      translate="no"
    >
      {children}
    </span>
  );
}
