import { useTranslation } from 'react-i18next';
import { systemOf } from './system';

/** One sentence: there is no Arabic voice here, and where this system offers one. */
export function VoiceHelp() {
  const { t } = useTranslation('reading');
  const system = systemOf(navigator.userAgent, navigator.maxTouchPoints);
  return <p role="status">{t(`noVoice.${system}`)}</p>;
}
