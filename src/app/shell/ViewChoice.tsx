import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { views, type View } from '#article/address/views';
import { Radio } from '#ui/Radio';
import { media, useMedia } from '#ui/useMedia';

interface Props {
  view: View;
  onView: (view: View) => void;
}

/** Which panes show, as four words; as three where there is no room for two panes, which are then one above the other. */
export function ViewChoice({ view, onView }: Props) {
  const { t } = useTranslation('app');
  const narrow = useMedia(media.narrow);
  const shown = narrow && view === 'facing' ? 'stacked' : view;
  const offered = narrow ? views.filter((one) => one !== 'facing') : views;
  return (
    <RadioGroup.Root
      className="views"
      orientation="horizontal"
      value={shown}
      onValueChange={(value) => onView(views.find((one) => one === value) ?? view)}
      aria-label={t('view')}
    >
      {offered.map((one) => (
        <Radio key={one} value={one} className="view">
          {t(`views.${one}`)}
        </Radio>
      ))}
    </RadioGroup.Root>
  );
}
