import { useTranslation } from 'react-i18next';
import { views, type View } from '#article/address/views';
import { Segments } from '#ui/controls/Segments';
import { media, useMedia } from '#ui/useMedia';

interface Props {
  view: View;
  onView: (view: View) => void;
  /** It stands in a toolbar. */
  within?: boolean | undefined;
  className?: string | undefined;
}

/** Which panes show, as four words; as three where there is no room for two panes, which are then one above the other. */
export function ViewChoice({ view, onView, within, className }: Props) {
  const { t } = useTranslation('app');
  const narrow = useMedia(media.narrow);
  const offered = narrow ? views.filter((one) => one !== 'facing') : views;
  return (
    <Segments
      label={t('view')}
      value={narrow && view === 'facing' ? 'stacked' : view}
      options={offered.map((one) => ({ value: one, text: t(`views.${one}`) }))}
      onChange={onView}
      within={within}
      className={className}
    />
  );
}
