import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#article/address/views';
import { covers, vowelChoices } from '#settings/settings';
import { changeSettings, useSettings } from '#settings/useSettings';
import { Check } from '#ui/controls/Check';
import { Segments } from '#ui/controls/Segments';
import { Toolbar } from '#ui/controls/Toolbar';
import { media, useMedia } from '#ui/useMedia';
import { ViewChoice } from '#app/shell/ViewChoice';

interface Props {
  view: View;
  onView: (view: View) => void;
  /** Something of the text lies under it. */
  over: boolean;
  listening: boolean;
  onListening: (open: boolean) => void;
  /** Ahead of the click. */
  onPrepareListening: () => void;
}

/**
 * The toolbar over the text: what is covered, and what the Arabic is given. One row of the same height at every width, which scrolls
 * sideways where it is narrow, so that nothing in it moves the text. On a phone it has the views, for which the bar has no room.
 */
export const ReadingTools = memo(function ReadingTools(props: Props) {
  const { view, onView, over, listening, onListening, onPrepareListening } = props;
  const { t } = useTranslation('words');
  const { covered, vowels, romanized, senses } = useSettings().settings;
  const phone = useMedia(media.phone);
  return (
    <Toolbar
      label={t('tools')}
      className={`tools flex h-12 items-center gap-x-3 overflow-x-auto whitespace-nowrap bg-paper text-ink3 [scrollbar-width:none] max-column:-mx-5 max-column:px-5 column:sticky column:top-bar column:z-2 column:mx-auto column:max-w-page low:static print:hidden ${over ? 'column:border-b column:border-hair' : ''} panel:gap-x-5`}
    >
      <Segments
        label={t('cover')}
        labelled
        value={covered}
        options={covers.map((one) => ({ value: one, text: t(`covers.${one}`) }))}
        onChange={(chosen) => changeSettings({ covered: chosen })}
        within
        className="max-column:order-1"
      />
      <Segments
        label={t('vowels')}
        labelled
        value={vowels}
        options={vowelChoices.map((one) => ({ value: one, text: t(`vowelChoices.${one}`) }))}
        onChange={(chosen) => changeSettings({ vowels: chosen })}
        within
        className="ms-auto"
      />
      <Check label={t('romanized')} checked={romanized} onChange={(on) => changeSettings({ romanized: on })} />
      <Check label={t('senses')} checked={senses} onChange={(on) => changeSettings({ senses: on })} />
      {phone && <ViewChoice view={view} onView={onView} within className="order-2" />}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('listen')}
        className="sticky end-0 order-3 flex min-h-8 flex-none items-center gap-1.5 rounded-sm bg-paper ps-2 text-accent max-column:-end-5 max-column:-me-5 max-column:pe-5 pointer-coarse:min-h-11"
        aria-expanded={listening}
        aria-controls="listening"
        onPointerEnter={onPrepareListening}
        onFocus={onPrepareListening}
        onClick={() => onListening(!listening)}
      >
        <svg viewBox="0 0 16 16" width="1rem" height="1rem" fill="currentColor" aria-hidden="true">
          <path d="M5 3v10l8-5z" />
        </svg>
        {/* Where it is narrow the sign alone, so that it covers less of what scrolls under it. */}
        <span className="max-side:hidden">{t('listen')}</span>
      </button>
    </Toolbar>
  );
});
