import { Dialog, RadioGroup } from 'radix-ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationStyles, type CitationStyle } from '#article/citation-styles';
import { localDay } from '#article/dates';
import { languages } from '#i18n/languages';
import { textDirection } from '#i18n/ui-lang';
import { Choice } from '#ui/Choice';
import { copyClip, type Clip } from '#ui/clipboard';
import { Radio } from '#ui/Radio';
import { addressOf, recordOf, unitsOf } from '#exports/citations/citation';
import { CitationText } from '#exports/citations/CitationText';
import { citationOf, htmlOf, plainOf } from '#exports/citations/cite-text';
import { FileContents, type Contents } from './FileContents';
import { formatsOf, whats, type Format, type What } from './registry';
import { saveFile } from './save-file';
import { narrowingsText, scopeOf, widened } from './scope';
import { PROPOSED_TAG, type ExportedFile, type ExportInput } from './types';
import { useExporter } from './useExporter';
import '#ui/late.css';
import './exports.css';

export interface ExportDialogProps {
  /** What is shown now; `words` may come later. */
  input: Omit<ExportInput, 'now'>;
  /** The reader's style of citation. */
  style: CitationStyle;
  onStyle: (style: CitationStyle) => void;
  onClose: () => void;
}

type Stage =
  | { at: 'rest' }
  | { at: 'making' }
  | { at: 'saved'; name: string }
  | { at: 'copied' }
  | { at: 'failed'; failure: 'network' }
  /** With the text that is to be copied by hand. */
  | { at: 'failed'; failure: 'copy'; text: string }
  | { at: 'failed'; failure: 'other'; reason: string };

/** Choose what to take and in which format; see what will be in the file; then make it. */
export default function ExportDialog({ input: shown, style, onStyle, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['exports', 'proposed']);
  const [what, setWhat] = useState<What>('text');
  const [chosen, setChosen] = useState<Partial<Record<What, string>>>({});
  const [everything, setEverything] = useState(false);
  const [withoutProposed, setWithoutProposed] = useState(false);
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const [attempt, setAttempt] = useState(0);
  // The element that had the focus when it opened gets it back when it closes.
  const [opener] = useState(() => document.activeElement);
  const [today] = useState(() => localDay(new Date()));

  const offered = formatsOf(what);
  const format = offered.find(({ id }) => id === chosen[what]) ?? offered[0];
  if (!format) throw new Error(`There is no format for “${what}”.`);
  const citing = what === 'citation';
  const scope = scopeOf(shown, format.parts);
  const scoped = scope !== null || (citing && shown.cited !== null);
  const offersProposed = format.id === 'anki-all' && shown.words?.proposals !== undefined;
  const input = everything ? widened(shown) : shown;
  const { exporter, failed } = useExporter(format, attempt);
  const contents = contentsOf();

  function contentsOf(): Contents {
    if (failed) return { state: 'unloaded' };
    if (format?.needs === 'words' && input.words === null) return { state: 'waitingForWords' };
    if (format?.needs === 'savedWords' && !input.savedWords?.length) return { state: 'noSavedWords' };
    if (format?.needs === 'notes' && !input.notes?.length) return { state: 'noNotes' };
    if (format?.needs === 'found' && !input.found?.length) return { state: 'notSearched' };
    if (!exporter) return { state: 'counting' };
    const counts = exporter.describe({ ...input, withoutProposed, now: new Date() });
    if (Object.values(counts).every((count) => count === 0)) return { state: 'nothing' };
    return { state: 'ready', counts };
  }

  /** Makes the file and does something with it; says what went wrong. */
  async function make(then: (file: ExportedFile) => Stage | Promise<Stage>) {
    if (stage.at === 'making') return;
    if (failed) setAttempt(attempt + 1);
    if (!exporter || contents.state !== 'ready') return;
    setStage({ at: 'making' });
    try {
      setStage(await then(await exporter.make({ ...input, withoutProposed, now: new Date() })));
    } catch (error) {
      setStage(failureOf(error));
    }
  }

  const save = () =>
    make((file) => {
      saveFile(file);
      return { at: 'saved', name: file.name };
    });
  const lang = languages[input.uiLanguage].text;
  const { reference } = citationOf(input.article, unitsOf(input.cited), {
    style,
    lang,
    url: addressOf(input.article, input.url, input.cited),
    accessed: today,
  });
  const copyCitation = async () => {
    const html = `<p lang="${lang}" dir="${textDirection(lang)}">${htmlOf(reference)}</p>`;
    setStage(await copy({ plain: plainOf(reference, lang), html }));
  };
  const copyRecord = async () => {
    const record = recordOf(format.id, { ...input, now: new Date() });
    if (record !== null) setStage(await copy({ plain: record }));
  };

  const choose = (change: () => void) => {
    setStage({ at: 'rest' });
    change();
  };

  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="export-ground" />
        <Dialog.Content
          className="export"
          aria-describedby={undefined}
          // The keys of the page behind are not for here.
          data-own-keys=""
          onOpenAutoFocus={focusChoice}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus();
          }}
        >
          <header className="export-head">
            <Dialog.Title>{t('title')}</Dialog.Title>
            <Dialog.Close className="export-close">{t('close')}</Dialog.Close>
          </header>
          <div className="export-choices">
            <Options
              className="export-whats"
              label={t('what')}
              value={what}
              options={whats.map((one) => ({ value: one, text: t(`whats.${one}`), about: t(`about.${one}`) }))}
              onChange={(one) => choose(() => setWhat(one))}
            />
            <div className="export-how">
              <Options
                label={t('format')}
                value={format.id}
                options={offered.map((one) => ({ value: one.id, ...formatTexts(one) }))}
                onChange={(id) => choose(() => setChosen({ ...chosen, [what]: id }))}
              />
              {scoped && (
                <Options
                  className="export-scope"
                  label={t('scope')}
                  value={everything ? 'all' : 'shown'}
                  options={(['shown', 'all'] as const).map((one) => ({ value: one, text: t(`scopes.${one}`) }))}
                  onChange={(one) => choose(() => setEverything(one === 'all'))}
                />
              )}
              {offersProposed && (
                <Options
                  className="export-scope"
                  label={t('proposed:exported.title')}
                  value={withoutProposed ? 'without' : 'marked'}
                  options={(['marked', 'without'] as const).map((one) => ({
                    value: one,
                    text: t(`proposed:exported.${one}`, { tag: PROPOSED_TAG }),
                  }))}
                  onChange={(one) => choose(() => setWithoutProposed(one === 'without'))}
                />
              )}
              {citing && (
                <div className="export-part">
                  <h3>{t('cited')}</h3>
                  <p className="export-citation" lang={lang}>
                    <CitationText runs={reference} />
                  </p>
                  <Choice
                    label={t('style')}
                    value={style}
                    options={citationStyles.map((one) => ({ value: one, text: t(`styles.${one}`) }))}
                    onChange={(one) => choose(() => onStyle(one))}
                  />
                  <button type="button" className="export-link" onClick={() => void copyCitation()}>
                    {t('copy')}
                  </button>
                </div>
              )}
              <FileContents
                contents={contents}
                narrowed={everything || scope === null ? [] : scope.shares}
                by={everything || scope === null ? '' : narrowingsText(scope.by, lang)}
                whole={format.parts.length === 0 && what === 'data'}
              />
            </div>
          </div>
          <footer className="export-foot">
            <button
              type="button"
              className="export-button"
              aria-disabled={contents.state !== 'ready' && !failed}
              onClick={() => void save()}
            >
              {t(stage.at === 'making' ? 'saving' : 'save')}
            </button>
            {citing && (
              <button type="button" className="export-link" onClick={() => void copyRecord()}>
                {t('copyRecord')}
              </button>
            )}
            <p role="status">
              {stage.at === 'saved' && t('saved', { name: `\u2068${stage.name}\u2069` })}
              {stage.at === 'copied' && t('copied')}
            </p>
            {stage.at === 'failed' && (
              <p role="alert">
                {stage.failure === 'other'
                  ? t('failures.other', { reason: `\u2068${stage.reason}\u2069` })
                  : t(`failures.${stage.failure}`)}
              </p>
            )}
            {stage.at === 'failed' && stage.failure === 'copy' && (
              <textarea
                className="export-text"
                readOnly
                rows={4}
                dir="auto"
                aria-label={t('failures.copy')}
                value={stage.text}
                onFocus={(event) => event.target.select()}
              />
            )}
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );

  function formatTexts({ name, variant, tools, toolKind }: Format): { text: string; latin: string; about: string } {
    return {
      latin: name,
      text: variant === undefined ? '' : t(`variants.${variant}`),
      about: toolKind === undefined ? t('tools', { tools: `\u2068${tools ?? ''}\u2069` }) : t(`formats.${toolKind}`),
    };
  }
}

/** Begins at the choice rather than at the button that ends it. */
function focusChoice(event: Event) {
  const dialog = event.currentTarget;
  const choice = dialog instanceof HTMLElement ? dialog.querySelector<HTMLElement>('[data-state="checked"]') : null;
  if (!choice) return;
  event.preventDefault();
  choice.focus();
}

async function copy(clip: Clip): Promise<Stage> {
  return (await copyClip(clip)) ? { at: 'copied' } : { at: 'failed', failure: 'copy', text: clip.plain };
}

/** Browsers answer a failed fetch or import with a `TypeError`, in words of their own. */
function failureOf(error: unknown): Stage {
  if (error instanceof TypeError && /fetch|import|load|network/i.test(error.message)) {
    return { at: 'failed', failure: 'network' };
  }
  return { at: 'failed', failure: 'other', reason: error instanceof Error ? error.message : String(error) };
}

interface OptionsProps<T extends string> {
  className?: string;
  label: string;
  value: T;
  options: readonly { value: T; text: string; latin?: string; about?: string }[];
  onChange: (value: T) => void;
}

/** One choice of several, each with a line on what it is. */
function Options<T extends string>({ className = '', label, value, options, onChange }: OptionsProps<T>) {
  const id = useId();
  return (
    <div className={`export-part ${className}`}>
      <h3 id={id}>{label}</h3>
      <RadioGroup.Root
        className="export-options"
        value={value}
        aria-labelledby={id}
        onValueChange={(next) => {
          const option = options.find((one) => one.value === next);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="export-option">
            <span className="export-name">
              {option.latin !== undefined && <bdi dir="ltr">{option.latin}</bdi>} {option.text}
            </span>
            {option.about !== undefined && <span className="export-about">{option.about}</span>}
          </Radio>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
