import type { Run } from './cite-text';

/** A citation as it is read on the screen: each script in its own direction. */
export function CitationText({ runs }: { runs: readonly Run[] }) {
  // The runs of a citation never change places.
  return runs.map(({ text, lang, italic, href }, at) => {
    const key = `${at} ${text}`;
    if (href !== undefined || lang === 'en') {
      return (
        <bdi key={key} dir="ltr">
          {text}
        </bdi>
      );
    }
    if (lang === 'ar') {
      return (
        <bdi key={key} lang="ar" dir="rtl" translate="no">
          {text}
        </bdi>
      );
    }
    return italic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>;
  });
}
