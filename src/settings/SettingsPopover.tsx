import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/Choice';
import { Toggle } from '#ui/Toggle';
import { media, useMedia } from '#ui/useMedia';
import { BAR_LETTER } from '#ui/bar';
import { POPUP } from '#ui/popup';
import { sizes, spacings, themes, typefaces } from './looks';
import { vowelChoices } from './settings';
import { changeSettings, useSettings } from './useSettings';
import '#ui/late.css';
import '#ui/late.css';
import './settings.css';

interface Props {
  /** The views, which a phone has here too: its toolbar scrolls away with the text. */
  view?: ReactNode;
  foot: ReactNode;
}

/** Reading settings: theme, typeface, size, line spacing, shortcuts; each takes effect at once. */
export default function SettingsPopover({ view, foot }: Props) {
  const { t } = useTranslation(['settings', 'words']);
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
          className={`settings w-75 px-5 py-4.5 ${POPUP}`}
          sideOffset={8}
          align="end"
          collisionPadding={12}
          aria-label={t('title')}
        >
          {view && <div className="column:hidden">{view}</div>}
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
          <Choice
            label={t('size')}
            value={settings.size}
            options={sizes.map((one) => ({ value: one, text: t(`sizes.${one}`) }))}
            onChange={(size) => changeSettings({ size })}
          />
          <Choice
            label={t('spacing')}
            value={settings.spacing}
            options={spacings.map((one) => ({ value: one, text: t(`spacings.${one}`) }))}
            onChange={(spacing) => changeSettings({ spacing })}
          />
          <Choice
            label={t('words:vowels')}
            value={settings.vowels}
            options={vowelChoices.map((one) => ({ value: one, text: t(`words:vowelChoices.${one}`) }))}
            onChange={(vowels) => changeSettings({ vowels })}
          />
          <div className="setting-switch">
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
          <div className="setting-switch">
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
            <dl className="keys">
              {(['a', 'e', 'n', 'p', 'search', 'escape'] as const).map((key) => (
                <div key={key}>
                  <dt>
                    <kbd dir="ltr">{signs[key] ?? key}</kbd>
                  </dt>
                  <dd>{t(`keys.${key}`)}</dd>
                </div>
              ))}
            </dl>
          )}
          {state !== 'ok' && (
            <p className="settings-state" role="status">
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
