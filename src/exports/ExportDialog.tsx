import { Dialog, RadioGroup } from 'radix-ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationStyles, type CitationStyle } from '#article/citation-styles';
import { localDay } from '#article/dates';
import { languages } from '#i18n/languages';
import { textDirection } from '#i18n/ui-lang';
import { Choice } from '#ui/controls/Choice';
import { DIALOG, DIALOG_GROUND } from '#ui/styles/dialog';
import { OUTLINED } from '#ui/styles/outlined';
import { copyClip, type Clip } from '#ui/clipboard';
import { Radio } from '#ui/controls/Radio';
import { addressOf, recordOf, unitsOf } from '#exports/citations/citation';
import { CitationText } from '#exports/citations/CitationText';
import { citationOf, htmlOf, plainOf } from '#exports/citations/cite-text';
import { FileContents, type Contents } from './FileContents';
import { HEAD, PART } from './looks';
import { formatsOf, whats, type Format, type What } from './registry';
import { saveFile } from './save-file';
import { narrowingsText, scopeOf, widened } from './scope';
import { PROPOSED_TAG, type ExportedFile, type ExportInput } from './types';
import { useExporter } from './useExporter';
import '#ui/styles/late.css';

export interface ExportDialogProps {
  /** What is shown now; `words` may come later. */
  input: Omit<ExportInput, 'now'>;
  /** The reader's style of citation. */
  style: CitationStyle;
  onStyle: (style: CitationStyle) => void;
  onClose: () => void;
  /** What is offered first. */
  first?: What;
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

/** The head and the foot. */
const EDGE = 'flex flex-wrap items-center gap-x-4 gap-y-1 border-hair px-7 py-3.5 max-column:px-5 max-column:py-2';
/** What is taken, and how. */
const COLUMN = 'overflow-y-auto px-7 pt-4 pb-5 max-column:overflow-visible max-column:px-5 max-column:py-3.5';
const LINK = 'inline-flex min-h-8 items-center rounded-sm text-accent hover:underline max-column:min-h-11';
/** Before the name a ring, filled where it is chosen: the state is a shape. */
const OPTION =
  'group grid cursor-pointer grid-cols-[1rem_minmax(0,1fr)] rounded-sm py-1.25 text-start before:row-[1/span_2] before:mt-1.25 before:size-2.25 before:rounded-full before:border before:border-edge max-column:min-h-11 max-column:content-center state-checked:before:border-3 state-checked:before:border-accent forced-colors:state-checked:before:border-[Highlight]';

/** Choose what to take and in which format; see what will be in the file; then make it. */
export default function ExportDialog({ input: shown, style, onStyle, onClose, first = 'text' }: ExportDialogProps) {
  const { t } = useTranslation(['exports', 'proposed']);
  const [what, setWhat] = useState<What>(first);
  const [chosen, setChosen] = useState<Partial<Record<What, string>>>({});
  const [everything, setEverything] = useState(false);
  const [withoutProposed, setWithoutProposed] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
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
  const offersNotes = what === 'article' && (shown.notes?.length ?? 0) > 0;
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
    const counts = exporter.describe({
      ...input,
      withoutProposed,
      withNotes: offersNotes && withNotes,
      now: new Date(),
    });
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
      setStage(
        await then(
          await exporter.make({ ...input, withoutProposed, withNotes: offersNotes && withNotes, now: new Date() }),
        ),
      );
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
        <Dialog.Overlay className={DIALOG_GROUND} />
        <Dialog.Content
          className={`${DIALOG} top-[max(5dvh,calc(50dvh-20.625rem))] w-190`}
          aria-describedby={undefined}
          // The keys of the page behind are not for here.
          data-own-keys=""
          onOpenAutoFocus={focusChoice}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus();
          }}
        >
          <header className={`${EDGE} justify-between border-b`}>
            <Dialog.Title className="font-medium text-ink">{t('title')}</Dialog.Title>
            <Dialog.Close className={LINK}>{t('close')}</Dialog.Close>
          </header>
          {/* As high as its fullest page, so that the choices stay under the pointer; on a phone one column that scrolls as one. */}
          <div className="grid h-[min(35rem,72dvh)] min-h-0 flex-initial grid-cols-[15.5rem_minmax(0,1fr)] max-column:block max-column:h-auto max-column:flex-1 max-column:overflow-y-auto">
            <Options
              className={`${COLUMN} bg-panel pe-5`}
              label={t('what')}
              value={what}
              options={whats.map((one) => ({ value: one, text: t(`whats.${one}`), about: t(`about.${one}`) }))}
              onChange={(one) => choose(() => setWhat(one))}
            />
            <div className={`${COLUMN} grid content-start gap-4.5`}>
              <Options
                label={t('format')}
                value={format.id}
                options={offered.map((one) => ({ value: one.id, ...formatTexts(one) }))}
                onChange={(id) => choose(() => setChosen({ ...chosen, [what]: id }))}
              />
              {scoped && (
                <Options
                  inline
                  label={t('scope')}
                  value={everything ? 'all' : 'shown'}
                  options={(['shown', 'all'] as const).map((one) => ({ value: one, text: t(`scopes.${one}`) }))}
                  onChange={(one) => choose(() => setEverything(one === 'all'))}
                />
              )}
              {offersProposed && (
                <Options
                  inline
                  label={t('proposed:exported.title')}
                  value={withoutProposed ? 'without' : 'marked'}
                  options={(['marked', 'without'] as const).map((one) => ({
                    value: one,
                    text: t(`proposed:exported.${one}`, { tag: PROPOSED_TAG }),
                  }))}
                  onChange={(one) => choose(() => setWithoutProposed(one === 'without'))}
                />
              )}
              {offersNotes && (
                <Options
                  inline
                  label={t('ownNotes.title')}
                  value={withNotes ? 'with' : 'without'}
                  options={(['without', 'with'] as const).map((one) => ({ value: one, text: t(`ownNotes.${one}`) }))}
                  onChange={(one) => choose(() => setWithNotes(one === 'with'))}
                />
              )}
              {citing && (
                <div className={PART}>
                  <h3 className={HEAD}>{t('cited')}</h3>
                  <p
                    className={`export-citation wrap-anywhere wrap-prose text-ink lining-nums ${lang === 'ar' ? 'font-ar text-17/8' : 'font-en text-15/5.75'}`}
                    lang={lang}
                  >
                    <CitationText runs={reference} />
                  </p>
                  <Choice
                    label={t('style')}
                    value={style}
                    options={citationStyles.map((one) => ({ value: one, text: t(`styles.${one}`) }))}
                    onChange={(one) => choose(() => onStyle(one))}
                  />
                  <button type="button" className={LINK} onClick={() => void copyCitation()}>
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
          <footer className={`${EDGE} border-t`}>
            <button
              type="button"
              className={`${OUTLINED} min-h-9 px-4 max-column:min-h-11`}
              aria-disabled={contents.state !== 'ready' && !failed}
              onClick={() => void save()}
            >
              {t(stage.at === 'making' ? 'saving' : 'save')}
            </button>
            {citing && (
              <button type="button" className={LINK} onClick={() => void copyRecord()}>
                {t('copyRecord')}
              </button>
            )}
            <p role="status" className="wrap-anywhere wrap-prose empty:hidden">
              {stage.at === 'saved' && t('saved', { name: `\u2068${stage.name}\u2069` })}
              {stage.at === 'copied' && t('copied')}
            </p>
            {stage.at === 'failed' && (
              <p role="alert" className="wrap-anywhere wrap-prose text-ink">
                {stage.failure === 'other'
                  ? t('failures.other', { reason: `\u2068${stage.reason}\u2069` })
                  : t(`failures.${stage.failure}`)}
              </p>
            )}
            {stage.at === 'failed' && stage.failure === 'copy' && (
              <textarea
                className="w-full rounded-md border border-edge p-1.5 text-ink"
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
  /** One beside the other, where they fit. */
  inline?: boolean;
  label: string;
  value: T;
  options: readonly { value: T; text: string; latin?: string; about?: string }[];
  onChange: (value: T) => void;
}

/** One choice of several, each with a line on what it is. */
function Options<T extends string>({
  className = '',
  inline = false,
  label,
  value,
  options,
  onChange,
}: OptionsProps<T>) {
  const id = useId();
  return (
    <div className={`${PART} ${className}`}>
      <h3 id={id} className={HEAD}>
        {label}
      </h3>
      <RadioGroup.Root
        className={`w-full ${inline ? 'flex flex-wrap gap-x-6' : ''}`}
        value={value}
        aria-labelledby={id}
        onValueChange={(next) => {
          const option = options.find((one) => one.value === next);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={`${OPTION} ${inline ? '' : 'w-full'}`}>
            <span className="export-name group-hover:text-accent group-data-[state=checked]:font-medium group-data-[state=checked]:text-ink">
              {option.latin !== undefined && <bdi dir="ltr">{option.latin}</bdi>} {option.text}
            </span>
            {option.about !== undefined && <span className="col-start-2 text-12 text-ink3">{option.about}</span>}
          </Radio>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
