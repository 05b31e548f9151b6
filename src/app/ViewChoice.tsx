import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { views, type View } from '#article/views';

interface Props {
  view: View;
  onView: (view: View) => void;
}

/** Which panes show, as four words. */
export function ViewChoice({ view, onView }: Props) {
  const { t } = useTranslation('app');
  return (
    <RadioGroup.Root
      className="views"
      orientation="horizontal"
      value={view}
      onValueChange={(value) => onView(views.find((one) => one === value) ?? view)}
      aria-label={t('view')}
    >
      {views.map((one) => (
        <RadioGroup.Item key={one} value={one} className="view">
          {t(`views.${one}`)}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
