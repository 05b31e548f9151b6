import { useTranslation } from 'react-i18next';
import type { RowMenuProps } from './row-menu/row-menu-props';
import { RowMenuButton } from './row-menu/RowMenuButton';

/** The head of a row's gutter: its number, which is a link to it, and all that can be done with it. */
export function RowHead(props: RowMenuProps) {
  const { unit } = props;
  const { t } = useTranslation('reader');
  return (
    <div className="row-head">
      {unit.index > 0 && (
        <a className="row-number" href={`#${unit.id}`} aria-label={t('paragraph', { number: unit.index })}>
          {unit.index}
        </a>
      )}
      <RowMenuButton {...props} />
    </div>
  );
}
