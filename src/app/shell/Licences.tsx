import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { version } from '#app/failures/version';
import '#ui/styles/late.css';

const listSchema = v.array(v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }));
type List = v.InferOutput<typeof listSchema>;

/** The list that the build made, at the root of the site: one folder up from the code. */
const ADDRESS = new URL('../', import.meta.url).href + 'licences.json';

/** What the reader is made of: each package and font with its licence, whose text opens. */
export default function Licences() {
  const { t } = useTranslation('app');
  const [list, setList] = useState<List | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal).then((found) => {
      if (abort.signal.aborted) return undefined;
      setList(found);
      setFailed(found === null);
      return undefined;
    });
    return () => abort.abort();
  }, [attempt]);

  return (
    <section className="licences py-3" aria-label={t('licences.title')}>
      <p>{t('licences.about', { version })}</p>
      {list === null && !failed && <p role="status">{t('licences.loading')}</p>}
      {failed && (
        <p role="alert">
          {t('licences.failed')}{' '}
          <button
            type="button"
            onClick={() => {
              setFailed(false);
              setAttempt((before) => before + 1);
            }}
          >
            {t('crash.retry')}
          </button>
        </p>
      )}
      {list && (
        <ul lang="en" dir="ltr" className="py-2">
          {list.map((one) => (
            <li key={`${one.name} ${one.version}`}>
              <Licence {...one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Licence({ name, version: ofPackage, licence, text }: List[number]) {
  const title = `${name} ${ofPackage}, ${licence}`;
  if (text === '') return <span>{title}</span>;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">{title}</summary>
      <pre className="px-4 py-2 font-code text-12/4.5 whitespace-pre-wrap">{text}</pre>
    </details>
  );
}

/** The list, or `null` where it cannot be had. */
async function load(signal: AbortSignal): Promise<List | null> {
  try {
    const response = await fetch(ADDRESS, { signal });
    return response.ok ? v.parse(listSchema, await response.json()) : null;
  } catch {
    return null;
  }
}
