import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { views, type View } from '#article/address/views';
import { Radio } from '#ui/Radio';

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
        <Radio key={one} value={one} className="view">
          {t(`views.${one}`)}
        </Radio>
      ))}
    </RadioGroup.Root>
  );
}
