import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseLocation } from '#article/address/address';
import { reportOf } from './report';
import { version } from './version';

/** A report of what went wrong, shown before it is copied: the reader sees what is in it. */
export function CrashReport({ part, error }: { part: string; error: Error }) {
  const { t, i18n } = useTranslation('app');
  const id = useId();
  const [copied, setCopied] = useState(false);
  // Of the moment of the crash: what is typed later has nothing to do with it.
  const report = useMemo(() => reportNow(part, error, i18n.language), [part, error, i18n.language]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // Denied, or no clipboard here: it stands there to be copied by hand.
      setCopied(false);
    }
  }

  return (
    <details className="crash-report">
      <summary className="min-h-6 cursor-pointer text-accent">{t('crash.report')}</summary>
      <label htmlFor={id} className="grid w-full">
        {t('crash.about')}
      </label>
      <textarea
        id={id}
        className="my-2 w-full align-bottom rounded-md border border-edge bg-paper p-2 font-code text-12/4.5"
        readOnly
        rows={8}
        lang="en"
        dir="ltr"
        value={report}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="min-h-6 text-accent" onClick={() => void copy()}>
        {t('crash.copy')}
      </button>
      <span role="status">{copied && t('cite.copied')}</span>
    </details>
  );
}

function reportNow(part: string, error: Error, uiLanguage: string): string {
  const location = parseLocation(new URLSearchParams(window.location.search));
  const { selection } = location;
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return reportOf({
    part,
    error,
    version,
    location,
    uiLanguage,
    agent: navigator.userAgent,
    window: { width: window.innerWidth, height: window.innerHeight },
    at: new Date(),
    typed: [selection?.type === 'search' ? selection.id : '', ...fields.map((field) => field.value)],
  });
}
