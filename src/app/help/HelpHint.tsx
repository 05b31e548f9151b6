import { useTranslation } from 'react-i18next';
import { useHelpTexts } from '#i18n/help-texts';
import { uiLang } from '#i18n/ui-lang';
import { changeSettings } from '#settings/useSettings';
import { SAMPLE, sample } from './sample';

/** The lines of the text: under a name, under the words of a commitment. */
const LINES = {
  word: 'text-ink',
  name: 'text-person underline decoration-person-line decoration-1 underline-offset-mark [text-decoration-skip-ink:none]',
  cue: 'text-ink underline decoration-rule decoration-3 underline-offset-mark [text-decoration-skip-ink:none]',
};

/** What a first visit is told: three things to try. In a room of its own at the panel’s foot, never over the text. */
export function HelpHint() {
  const { i18n } = useTranslation('app');
  // What cannot be loaded is not missed here: the key has it all, and says why it cannot be had.
  const help = useHelpTexts(uiLang(i18n.language), ignore);
  if (!help) return null;
  const moments = [
    ['word', sample.word, help.hintWord],
    ['name', sample.name, help.hintName],
    ['cue', sample.cue, help.hintCue],
  ] as const;
  return (
    <section
      className="hint mx-3 mt-2 mb-3 flex-none rounded-lg border border-hair bg-raised px-4 pt-3 pb-2 text-ink2 print:hidden"
      aria-labelledby="hint-title"
    >
      <h2 id="hint-title" className="font-medium text-ink">
        {help.hint}
      </h2>
      <ul>
        {moments.map(([kind, example, text]) => (
          <li key={kind} className="flex min-h-8.5 items-center gap-4">
            <span
              className={`w-16 flex-none text-center ${SAMPLE} ${LINES[kind]}`}
              lang="ar"
              dir="rtl"
              translate="no"
              aria-hidden="true"
            >
              {example}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link min-h-8" onClick={() => changeSettings({ hintSeen: true })}>
        {help.gotIt}
      </button>
    </section>
  );
}

const ignore = () => undefined;
