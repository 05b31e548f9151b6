import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '#article/model';
import type { Selection } from '#article/selection';
import { textLang } from '#i18n/ui-lang';
import { KindShape } from '#ui/KindShape';
import { EntityCard } from './EntityCard';
import type { EntityPanelProps } from '#registers/panel-props';
import { NamePair } from '#registers/NamePair';
import { useRowInView } from '#registers/useRowInView';

interface Props extends Omit<EntityPanelProps, 'selection'> {
  entity: Entity;
  selection: Extract<Selection, { type: 'entity' }> | null;
}

/** One entity: its shape, both names, its count; opened, its card. */
export const EntityRow = memo(function EntityRow(props: Props) {
  const { entity, selection, onSelect, onPreview } = props;
  const { i18n, t } = useTranslation('registers');
  const first = textLang(i18n.language);
  const row = useRowInView(selection !== null);
  const open = selection !== null;
  return (
    <li ref={row} className="entity" data-kind={entity.kind} data-open={open ? '' : undefined}>
      <button
        type="button"
        className="entity-row"
        aria-expanded={open}
        onClick={() => onSelect(open ? null : { type: 'entity', id: entity.id, at: 0 })}
        onPointerEnter={() => onPreview({ type: 'entity', id: entity.id, at: 0 })}
        onPointerLeave={() => onPreview(null)}
      >
        <KindShape kind={entity.kind} size={10} />
        <NamePair first={first} ar={entity.name.ar} en={entity.name.en} />{' '}
        <span className="count" aria-label={t('mentions', { count: entity.mentions.length })}>
          {entity.mentions.length}
        </span>
      </button>
      {selection && <EntityCard {...props} selection={selection} />}
    </li>
  );
});
