import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordChoice } from '#article/correction';
import type { PartOfSpeech } from '#article/format/schema';
import { checkOwnWord, ownPartsOfSpeech, type OwnWordFields, type OwnWordProblem } from '#propose/words/own-word';

interface Props {
  /** The word as it stands in the text. */
  letters: string;
  /** What is known of it: a name of the register, for one. */
  known: { sense: string; pos: PartOfSpeech };
  onSave: (choice: WordChoice) => void;
  onCancel: () => void;
}

const FIELD =
  'mt-0.75 h-9 w-full rounded-none border-b border-edge bg-raised text-ink focus:border-accent focus-visible:outline-offset-0! aria-invalid:border-b-2 aria-invalid:border-ink aria-invalid:focus:border-accent pointer-coarse:min-h-11';

/** What was typed and not saved, by word: the card may close over it. */
const typed = new Map<string, OwnWordFields>();

/** A word of the reader’s own: what a dictionary would say of it. */
export default function OwnWordForm({ letters, known, onSave, onCancel }: Props) {
  const { t } = useTranslation(['proposed', 'words']);
  const [fields, setFields] = useState<OwnWordFields>(
    () => typed.get(letters) ?? { lemma: letters, root: '', ...known },
  );
  const [problems, setProblems] = useState<readonly OwnWordProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    // Where something is wrong, there the reader goes on.
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const change = (part: Partial<OwnWordFields>) => {
    const next = { ...fields, ...part };
    typed.set(letters, next);
    setFields(next);
  };
  const leave = () => {
    typed.delete(letters);
    onCancel();
  };
  const leaveByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
  };
  const save = () => {
    const checked = checkOwnWord(fields);
    if (!checked.ok) return setProblems(checked.problems);
    typed.delete(letters);
    onSave(checked.word);
  };
  const input = (field: 'lemma' | 'sense' | 'root', lang: 'ar' | 'en') => (
    <Row field={field} label={t(`form.${field}`)} problems={problems}>
      {(attributes) => (
        <input
          {...attributes}
          className={`${FIELD} ${lang === 'ar' ? 'font-ar text-20/9' : 'font-en text-16/9'}`}
          lang={lang}
          dir={lang === 'ar' ? 'rtl' : 'ltr'}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={lang === 'en'}
          value={fields[field]}
          onChange={({ target }) => change({ [field]: target.value })}
          onKeyDown={leaveByEscape}
        />
      )}
    </Row>
  );
  return (
    <form
      ref={form}
      className="grid gap-2 py-1"
      aria-label={t('form.title', { word: letters })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {input('lemma', 'ar')}
      {input('sense', 'en')}
      <div className="grid grid-cols-2 gap-4">
        {input('root', 'ar')}
        <Row field="pos" label={t('form.pos')} problems={problems}>
          {(attributes) => (
            <select
              {...attributes}
              className={FIELD}
              value={fields.pos}
              onChange={({ target }) => change({ pos: target.value })}
              onKeyDown={leaveByEscape}
            >
              {ownPartsOfSpeech.map((pos) => (
                <option key={pos} value={pos}>
                  {t(`words:pos.${pos}`)}
                </option>
              ))}
            </select>
          )}
        </Row>
      </div>
      <p className="flex items-center gap-4">
        <button
          type="submit"
          className="min-h-8 rounded-sm border border-accent px-3.5 font-medium text-accent pointer-coarse:min-h-11"
        >
          {t('form.save')}
        </button>
        <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={leave}>
          {t('form.cancel')}
        </button>
      </p>
    </form>
  );
}

interface RowProps {
  field: keyof OwnWordFields;
  label: string;
  problems: readonly OwnWordProblem[];
  children: (attributes: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field with its label above and what is wrong with it below. */
function Row({ field, label, problems, children }: RowProps) {
  const { t } = useTranslation('proposed');
  const id = useId();
  const problem = problems.find((one) => one.field === field)?.problem;
  return (
    <div>
      <label htmlFor={id} className="text-12 text-ink3">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
      })}
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className="text-12 text-ink">
          {t(`problems.${problem}`)}
        </p>
      )}
    </div>
  );
}
