import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#import/text/scripts';
import { PlainButton } from '#ui/controls/buttons';
import { MAIN, SHELL } from '#ui/styles/shell';
import type { Draft } from '#workbench/draft/draft';
import { flowOf } from '#workbench/draft/flows';
import { SidePanel } from '#workbench/SidePanel';
import { Decisions } from './Decisions';
import { decisionsOf, isRequired } from './decisions';
import { CountTable, Fields } from './Fields';
import { Flow } from './Flow';

interface Props {
  draft: Draft;
  onChange: (next: Draft | null, announce?: string) => void;
  /** What is being typed, as it is typed; `null` where it is put away. */
  onTyping: (next: Draft | null) => void;
  onMore: () => void;
  shortcuts: boolean;
  /** What leads on; `isLikeliest` where nothing is left to be decided. */
  next: (isLikeliest: boolean) => ReactNode;
}

/** Step 1: what came in as two flows, English on the left and Arabic on the right, and beside them what is to be decided. */
export function TextStep({ draft, onChange, onTyping, onMore, shortcuts, next }: Props) {
  const { t } = useTranslation('workbench');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const decisions = useMemo(() => decisionsOf(draft, left), [draft, left]);
  const required = decisions.filter(isRequired).length;
  const flows = { en: flowOf(draft, 'en'), ar: flowOf(draft, 'ar') };
  const heads = { en: headOf(flows.en), ar: headOf(flows.ar) };
  const part = (lang: Lang, from: number, to: number) => (
    <Flow
      draft={draft}
      lang={lang}
      lines={flows[lang].slice(from, to)}
      all={flows[lang]}
      onChange={onChange}
      onTyping={onTyping}
      shortcuts={shortcuts}
    />
  );
  const alone = flows.en.length === 0 ? 'ar' : flows.ar.length === 0 ? 'en' : null;
  const shown: readonly Lang[] = alone === null ? ['en', 'ar'] : [alone];
  return (
    <div className={SHELL}>
      <main id="text" tabIndex={-1} className={MAIN}>
        <h1 className="sr-only">{t('steps.text')}</h1>
        <p className="hidden pt-4 text-ink3 [@media(hover:none)]:block">{t('tap')}</p>
        <div
          dir="ltr"
          className={`mx-auto grid max-w-page gap-x-[calc(4.25*var(--u))] py-4u ${alone === null ? 'grid-cols-[minmax(0,47.5fr)_minmax(0,52fr)] max-column:grid-cols-1' : 'grid-cols-[minmax(0,60*var(--u))] justify-center'}`}
        >
          {shown.map((lang) => (
            <section
              key={lang}
              aria-label={t(`flow.${lang}`)}
              className={`grid min-w-0 content-start ${lang === 'ar' ? 'max-column:order-first max-column:border-t-0!' : ''} ${alone === null ? 'row-span-3 grid-rows-subgrid max-column:row-span-1 max-column:grid-rows-[auto] max-column:border-t max-column:border-hair max-column:pt-4' : ''}`}
            >
              <div className="self-end">{part(lang, 0, heads[lang])}</div>
              <div className="self-end">{part(lang, heads[lang], heads[lang] + (hasHead(flows[lang]) ? 1 : 0))}</div>
              <div>{part(lang, heads[lang] + (hasHead(flows[lang]) ? 1 : 0), flows[lang].length)}</div>
            </section>
          ))}
        </div>
      </main>
      <SidePanel
        label={t('panel')}
        foot={
          <>
            <p className="min-w-0 flex-1 text-ink2">
              {required > 0
                ? t('decide.leftRequired', { count: required })
                : decisions.length > 0
                  ? t('decide.left', { count: decisions.length })
                  : t('verbatim')}
            </p>
            {next(decisions.length === 0)}
          </>
        }
      >
        <Decisions
          draft={draft}
          decisions={decisions}
          shortcuts={shortcuts}
          onChange={onChange}
          onLeave={(key) => setLeft(new Set([...left, key]))}
        />
        <Fields draft={draft} onChange={onChange} onTyping={onTyping} />
        <CountTable draft={draft} />
        <div>
          <PlainButton onClick={onMore}>{t('pasteMore')}</PlainButton>
        </div>
      </SidePanel>
    </div>
  );
}

/** Number of lines before the headline; none where there is no headline. */
function headOf(flow: ReturnType<typeof flowOf>): number {
  return Math.max(
    0,
    flow.findIndex(({ isHeadline }) => isHeadline),
  );
}

const hasHead = (flow: ReturnType<typeof flowOf>) => flow.some(({ isHeadline }) => isHeadline);
