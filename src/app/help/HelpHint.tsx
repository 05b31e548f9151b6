import { useTranslation } from 'react-i18next';
import { useHelpTexts } from '#i18n/help-texts';
import { uiLang } from '#i18n/ui-lang';
import { changeSettings } from '#settings/useSettings';
import { sample } from './sample';
import './help.css';

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
    <section className="hint" aria-labelledby="hint-title">
      <h2 id="hint-title">{help.hint}</h2>
      <ul>
        {moments.map(([kind, example, text]) => (
          <li key={kind}>
            <span className="help-sample" data-kind={kind} lang="ar" dir="rtl" translate="no" aria-hidden="true">
              {example}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => changeSettings({ hintSeen: true })}>
        {help.gotIt}
      </button>
    </section>
  );
}

const ignore = () => undefined;
