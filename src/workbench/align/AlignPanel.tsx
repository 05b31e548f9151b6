import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#workbench/draft/draft';
import { Stepper } from '#ui/controls/Stepper';
import { AlignProgress } from '#workbench/AlignProgress';
import { SidePanel } from '#workbench/SidePanel';
import { doubtfulPairs, isDoubtful, ratioOf, reasonOf, suggestionFor } from './doubt';
import type { KeyAct } from './keys';
import { Strip } from './Strip';
import type { useMachine } from './useMachine';
import { missingEnglish } from './machine';

export type PanelAct = KeyAct | 'keep' | 'swap' | 'anew' | 'undo' | 'redo' | 'previous-doubtful';

interface Props {
  draft: Draft;
  alignment: NonNullable<Draft['alignment']>;
  focused: number;
  aligning: 'no' | 'yes' | 'failed';
  /** What is done of it, 0 … 1. */
  share: number | null;
  machine: ReturnType<typeof useMachine>;
  canUndo: boolean;
  canRedo: boolean;
  nameOf: (at: number) => string;
  onGo: (at: number) => void;
  onAct: (act: PanelAct) => void;
  onStop: () => void;
  onNext: () => void;
}

/** The queue of doubtful pairs: how many, why this one is, what most likely mends it; the next step, which is never blocked. */
export function AlignPanel(props: Props) {
  const { draft, alignment, focused, aligning, machine, nameOf, onGo, onAct, onNext } = props;
  const { t } = useTranslation('workbench');
  const doubtful = doubtfulPairs(alignment.pairs);
  const pair = alignment.pairs[focused];
  const ratio = ratioOf(alignment);
  const place = doubtful.indexOf(focused) + 1;
  const suggestion = suggestionFor(alignment, focused, ratio);
  const reason = pair && isDoubtful(pair) ? reasonOf(alignment, pair, ratio) : null;
  const busy = machine?.state.kind === 'fetching' || machine?.state.kind === 'drafting';
  return (
    <SidePanel
      label={t('align.panel')}
      className="text-14/5"
      foot={
        <>
          <p>{doubtful.length === 0 ? t('align.noneLeft') : t('align.left', { count: doubtful.length })}</p>
          <button
            type="button"
            onClick={onNext}
            className="min-h-11 shrink-0 rounded-md border border-edge px-4 font-medium text-accent panel:min-h-9"
          >
            {t('align.next')}
          </button>
        </>
      }
    >
      <h2 className="font-medium text-ink">
        {t('align.pairs')} <span className="font-normal">{alignment.pairs.length}</span>
      </h2>
      <Strip alignment={alignment} ratio={ratio} focused={focused} nameOf={nameOf} onGo={onGo} />
      <div className="flex items-center justify-between border-t border-hair pt-3">
        <p className="font-medium text-ink">
          {t('align.pair', { name: nameOf(focused) })}{' '}
          {reason && <span className="font-normal text-ink2">{t('align.state.doubtful')}</span>}
        </p>
        {doubtful.length > 0 && (
          <Stepper
            at={place}
            of={doubtful.length}
            label={t('align.count', { at: place === 0 ? '–' : place, all: doubtful.length })}
            previous={t('align.doubtfulPrevious')}
            next={t('align.doubtfulNext')}
            onStep={(by) => onAct(by === 1 ? 'next-doubtful' : 'previous-doubtful')}
          />
        )}
      </div>
      {reason && (
        <>
          <p>{t(`align.why.${reason.kind}`, 'usual' in reason ? { count: reason.count, usual: reason.usual } : {})}</p>
          <p className="text-ink">{t(`align.hint.${suggestion}`)}</p>
          <button
            type="button"
            onClick={() => onAct(suggestion)}
            className="min-h-11 rounded-md bg-accent px-4 font-medium text-paper panel:min-h-9 forced-colors:border"
          >
            {t(`align.acts.${suggestion}`)}
          </button>
        </>
      )}
      <details>
        <summary className="min-h-8 cursor-pointer content-center text-ink2 max-facing:min-h-11">
          {t('align.more')}
        </summary>
        <div className="flex flex-col items-start">
          {(['move-up', 'move-down', 'join', 'shift-up', 'swap', 'anew'] as const).map((act) => (
            <Plain key={act} onClick={() => onAct(act)}>
              {t(`align.acts.${act}`)}
            </Plain>
          ))}
        </div>
      </details>
      {aligning === 'yes' && <AlignProgress share={props.share} onStop={props.onStop} />}
      {aligning === 'failed' && <p role="alert">{t('align.alignFailed')}</p>}
      {machine && (busy || machine.state.kind !== 'idle' || missingEnglish(draft).length > 0) && (
        <div className="border-t border-hair pt-3">
          {busy ? (
            <Plain onClick={machine.stop}>{t('align.stop')}</Plain>
          ) : (
            missingEnglish(draft).length > 0 && (
              <Plain onClick={() => void machine.start()}>{t('align.machine.draft')}</Plain>
            )
          )}
          <p>{t('align.machine.about')}</p>
          {machine.state.kind !== 'idle' && (
            <p role="status" className="text-ink">
              {machineText(machine.state, t)}
            </p>
          )}
        </div>
      )}
    </SidePanel>
  );
}

type Texts = ReturnType<typeof useTranslation<'workbench'>>['t'];

function machineText(state: NonNullable<Props['machine']>['state'], t: Texts): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'fetching') return t('align.machine.fetching');
  if (state.kind === 'drafting') return t('align.machine.progress', { count: state.count, all: state.all });
  return t(`align.machine.${state.kind}`, { count: state.count });
}

function Plain({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-8 text-start text-accent hover:underline max-facing:min-h-11"
    >
      {children}
    </button>
  );
}
