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
      className="own-word"
      aria-label={t('form.title', { word: letters })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {input('lemma', 'ar')}
      {input('sense', 'en')}
      <div className="own-word-pair">
        {input('root', 'ar')}
        <Row field="pos" label={t('form.pos')} problems={problems}>
          {(attributes) => (
            <select
              {...attributes}
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
      <p className="own-word-end">
        <button type="submit" className="own-word-save">
          {t('form.save')}
        </button>
        <button type="button" className="link" onClick={leave}>
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
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
      })}
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert">
          {t(`problems.${problem}`)}
        </p>
      )}
    </div>
  );
}
