import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingPart } from '#ui/loading/lazy-part';
import { asError } from '#ui/trouble';
import { CRASH, WAYS_OUT } from '#ui/styles/message';
import { CrashReport } from './CrashReport';
import { NOTE, OVER_PAGE } from './look';

/** The parts of the app that can break by themselves, the others going on. */
export type AppPart =
  | 'app'
  | 'text'
  | 'colophon'
  | 'panel'
  | 'map'
  | 'entities'
  | 'commitments'
  | 'words'
  | 'notes'
  | 'search'
  | 'card'
  | 'listening'
  | 'exports';

interface Props {
  part: AppPart;
  children: ReactNode;
  /** Closes the part; left out where it cannot be closed. */
  onClose?: () => void;
  /** What the reader has instead while the part is broken. */
  instead?: ReactNode;
  /** Identity of the content; when it changes after a crash, the part is tried again. (A `key` would remount healthy content too.) */
  about?: string;
}

/** Catches what breaks below it, says so, and offers ways back; what lies outside it goes on. */
export class CrashBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: asError(thrown) };
  }

  override componentDidUpdate({ about }: Props) {
    if (this.state.error && about !== this.props.about) this.#again();
  }

  #again = () => {
    const { error } = this.state;
    if (error instanceof MissingPart) error.again();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    const { part, children, onClose, instead } = this.props;
    if (!error) return children;
    return (
      <>
        <Crash
          part={part}
          error={error}
          onAgain={this.#again}
          onClose={
            onClose &&
            (() => {
              onClose();
              // What is opened next begins again.
              this.#again();
            })
          }
        />
        {instead}
      </>
    );
  }
}

interface CrashProps {
  part: AppPart;
  error: Error;
  onAgain: () => void;
  onClose: (() => void) | undefined;
}

function Crash({ part, error, onAgain, onClose }: CrashProps) {
  const { t, i18n } = useTranslation('app');
  const missing = error instanceof MissingPart;
  // A card and a dialog have no place of their own in the page: what stands for them lies over it, as they would.
  const isOver = part === 'card' || part === 'listening' || part === 'exports';
  const Title = part === 'app' ? 'h1' : 'p';
  return (
    <div
      className={`${CRASH} ${isOver ? `${OVER_PAGE} ${NOTE}` : part === 'app' ? 'px-5 py-[15vh]' : 'w-full py-6'}`}
      role="alert"
      lang={i18n.language}
      data-part={part}
    >
      <Title className={`crash-title font-medium text-ink ${part === 'app' ? 'pb-3 text-[1.4em]' : ''}`}>
        {t(missing ? 'crash.missing' : `crash.stopped.${part}`)}
      </Title>
      <p>{t(part === 'app' ? 'crash.kept' : 'crash.others')}</p>
      <div className={WAYS_OUT}>
        <button type="button" onClick={onAgain}>
          {t('crash.retry')}
        </button>
        {onClose && (
          <button type="button" onClick={onClose}>
            {t('crash.close')}
          </button>
        )}
        {(missing || part === 'app') && (
          <button type="button" onClick={() => window.location.reload()}>
            {t('crash.reload')}
          </button>
        )}
        {part === 'app' && <a href="?">{t('crash.start')}</a>}
      </div>
      <CrashReport part={part} error={error} />
    </div>
  );
}
