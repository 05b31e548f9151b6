import { useTranslation } from 'react-i18next';
import { dayText, timeText } from '#i18n/dates';

/** Days and local times in the words of the interface. */
export function useDays(): { day: (iso: string) => string; time: (iso: string) => string } {
  const { t } = useTranslation('app');
  return { day: (iso) => dayText(t, iso), time: (iso) => timeText(t, iso) };
}
