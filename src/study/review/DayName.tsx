import { useTranslation } from 'react-i18next';
import { localDay } from '#article/dates';
import { dayText } from '#i18n/dates';

/** The reader's day of a moment, in the words of the interface: “5 April 2025”. */
export function DayName({ of }: { of: Date }) {
  const { t } = useTranslation('app');
  return dayText(t, localDay(of));
}
