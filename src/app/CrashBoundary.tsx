import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';

interface Props {
  children: ReactNode;
}

/** Catches what breaks below it, says so, and offers a way back. */
export class CrashBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Translation ns="app">
        {(t) => (
          <div className="message" role="alert">
            <p>{t('crash.text')}</p>
            <pre lang="en" dir="ltr">
              {error.message}
            </pre>
            <button type="button" onClick={() => this.setState({ error: null })}>
              {t('crash.retry')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
