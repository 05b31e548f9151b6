import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Failure } from '#storage/failure';
import { deviceNotes, type Note } from '#storage/notes';
import { MAX_FILE, readAnnotations, type FileProblem, type ReadAnnotations } from './annotations';
import { ImportPreview } from './ImportPreview';

interface Props {
  article: Article;
  /** The notes on this article. */
  notes: readonly Note[];
  onExport: () => void;
}

type Stage =
  | { at: 'rest' }
  | { at: 'refused'; problem: FileProblem | 'unreadable' }
  | { at: 'preview'; file: string; read: ReadAnnotations; failure: Failure | null }
  | { at: 'imported'; count: number };

/** What formats and programs are called in every language, kept apart from the words around them. */
const names = {
  annotation: '\u2068W3C Web Annotation\u2069',
  markdown: '\u2068Markdown\u2069',
  tool: '\u2068Hypothesis\u2069',
};
const LINK = 'min-h-8 rounded-md text-accent hover:underline pointer-coarse:min-h-11';

/** Notes into a file, and annotations of a file in: what they would do is shown before it is done. */
export function Exchange({ article, notes, onExport }: Props) {
  const { t } = useTranslation('notes');
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const busy = useRef(false);

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setStage(await stageOf(file, article));
    // The same file can be chosen again.
    field.value = '';
  }

  async function add({ file, read }: Extract<Stage, { at: 'preview' }>) {
    if (busy.current) return;
    busy.current = true;
    const outcome = await deviceNotes.merge(read.notes);
    busy.current = false;
    setStage(
      outcome.ok
        ? { at: 'imported', count: outcome.value.added + outcome.value.updated }
        : { at: 'preview', file, read, failure: outcome.reason },
    );
  }

  return (
    <section className="mt-3 grid gap-1 border-t border-hair pt-3" aria-labelledby="notes-exchange">
      <h4 id="notes-exchange" className="font-medium text-ink">
        {t('exchange')}
      </h4>
      <p className="leading-5">{t('exchangeAbout', names)}</p>
      <div className="flex gap-5">
        <button type="button" className={LINK} onClick={onExport}>
          {t('export')}
        </button>
        <label
          className={`${LINK} inline-flex cursor-pointer items-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}
        >
          {t('import')}
          <input
            type="file"
            className="sr-only"
            accept=".json,.jsonld,application/json,application/ld+json"
            onChange={(event) => void choose(event)}
          />
        </label>
      </div>
      {stage.at === 'refused' && <p role="alert">{t(`fileProblems.${stage.problem}`, names)}</p>}
      {stage.at === 'imported' && <p role="status">{t('imported', { count: stage.count })}</p>}
      {stage.at === 'preview' && (
        <ImportPreview
          file={stage.file}
          read={stage.read}
          notes={notes}
          failure={stage.failure}
          onAdd={() => void add(stage)}
          onCancel={() => setStage({ at: 'rest' })}
        />
      )}
    </section>
  );
}

/** Reads a file as far as it can be read. */
async function stageOf(file: File, article: Article): Promise<Stage> {
  // A character has one byte or more.
  if (file.size > MAX_FILE * 4) return { at: 'refused', problem: 'too-large' };
  try {
    const read = await readAnnotations(await file.text(), article);
    return read.ok ? { at: 'preview', file: file.name, read, failure: null } : { at: 'refused', problem: read.problem };
  } catch {
    return { at: 'refused', problem: 'unreadable' };
  }
}
