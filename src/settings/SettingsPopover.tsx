import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/controls/Choice';
import { Toggle } from '#ui/controls/Toggle';
import { Slider } from '#ui/controls/Slider';
import { media, useMedia } from '#ui/useMedia';
import { BAR_LETTER } from '#ui/styles/bar';
import { POPUP } from '#ui/styles/popup';
import { numberLocale } from '#i18n/ui-lang';
import { ranges, themes, typefaces } from './looks';
import { vowelChoices } from './settings';
import { changeSettings, useSettings } from './useSettings';
import '#ui/styles/late.css';

interface Props {
  /** The views, which a phone has here too: its toolbar scrolls away with the text. */
  view?: ReactNode;
  foot: ReactNode;
}

/** Reading settings: theme, typeface, size, line spacing, shortcuts; each takes effect at once. */
export default function SettingsPopover({ view, foot }: Props) {
  const { t, i18n } = useTranslation(['settings', 'words', 'app']);
  // Latin digits in Arabic too, as everywhere in the interface.
  const percent = new Intl.NumberFormat(numberLocale(i18n.language), { style: 'percent' });
  const { settings, state } = useSettings();
  // A hand on the screen has no keys to be told of.
  const keys = !useMedia(media.coarse);
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger className={`bar-type ${BAR_LETTER}`} aria-label={t('title')}>
        {t('sign')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`settings grid w-75 gap-3 px-5 py-4.5 ${POPUP}`}
          sideOffset={8}
          align="end"
          collisionPadding={12}
          aria-label={t('title')}
        >
          {view && (
            <div className="column:hidden">
              <p aria-hidden="true" className="pb-1 text-12 text-ink3">
                {t('app:view')}
              </p>
              {view}
            </div>
          )}
          <Choice
            label={t('theme')}
            value={settings.theme}
            options={themes.map((one) => ({ value: one, text: t(`themes.${one}`) }))}
            onChange={(theme) => changeSettings({ theme })}
          />
          <Choice
            label={t('typeface')}
            value={settings.typeface}
            options={typefaces.map((one) => ({ value: one, text: t(`typefaces.${one}`) }))}
            onChange={(typeface) => changeSettings({ typeface })}
          />
          <div className="grid gap-1">
            {(['size', 'measure', 'spacing'] as const).map((one) => (
              <Slider
                key={one}
                label={t(`sliders.${one}`)}
                range={ranges[one]}
                value={settings[one]}
                text={percent.format(settings[one] / ranges[one].usual)}
                onChange={(value) => changeSettings({ [one]: value })}
              />
            ))}
            <Sample />
          </div>
          <Choice
            label={t('words:vowels')}
            value={settings.vowels}
            options={vowelChoices.map((one) => ({ value: one, text: t(`words:vowelChoices.${one}`) }))}
            onChange={(vowels) => changeSettings({ vowels })}
          />
          <div className="border-t border-hair pt-2">
            {(['romanized', 'senses'] as const).map((one) => (
              <Toggle
                key={one}
                id={`setting-${one}`}
                label={t(`words:${one}`)}
                checked={settings[one]}
                onChange={(on) => changeSettings({ [one]: on })}
              />
            ))}
          </div>
          <div className="border-t border-hair pt-2">
            <Toggle
              id="mark-in-text"
              label={t('mark')}
              checked={settings.markNames}
              onChange={(markNames) => changeSettings({ markNames })}
            />
            <Toggle
              id="mark-own"
              label={t('markOwn')}
              checked={settings.markOwn}
              onChange={(markOwn) => changeSettings({ markOwn })}
            />
            <Toggle
              id="print-index"
              label={t('printIndex')}
              checked={settings.printIndex}
              onChange={(printIndex) => changeSettings({ printIndex })}
            />
            {keys && (
              <Toggle
                id="single-keys"
                label={t('shortcuts')}
                checked={settings.shortcuts}
                onChange={(shortcuts) => changeSettings({ shortcuts })}
              />
            )}
          </div>
          {keys && (
            <dl className="grid gap-1 text-ink3">
              {(['a', 'e', 'n', 'p', 'search', 'escape'] as const).map((key) => (
                <div key={key} className="flex gap-2.5">
                  <dt className="min-w-7">
                    <kbd className="font-ui text-12/4.5 font-medium text-ink" dir="ltr">
                      {signs[key] ?? key}
                    </kbd>
                  </dt>
                  <dd>{t(`keys.${key}`)}</dd>
                </div>
              ))}
            </dl>
          )}
          {state !== 'ok' && (
            <p className="text-ink" role="status">
              {t(`states.${state}`)}
            </p>
          )}
          {foot}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Keys whose sign is not their name. */
const signs: Record<string, string> = { escape: 'Esc', search: '/' };

/** Two lines in each language, as the page will have them: the page itself may be hidden behind the settings. */
function Sample() {
  return (
    <div aria-hidden="true" className="h-34 overflow-hidden rounded-md border border-hair bg-paper px-3 py-1 text-ink">
      <p className="w-[calc(100%*min(1,var(--measure)))] font-ar text-body-ar" lang="ar" dir="rtl">
        {SAMPLE.ar}
      </p>
      <p className="w-[calc(100%*min(1,var(--measure)))] font-en text-body-en" lang="en" dir="ltr">
        {SAMPLE.en}
      </p>
    </div>
  );
}

/** Of no article: any will do. */
const SAMPLE = {
  ar: 'بيان مشترك: اتفق الجانبان على مواصلة التشاور.',
  en: 'A joint statement: both sides agreed to keep consulting.',
};
