import { memo, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '#article/model';
import { textLang } from '#i18n/ui-lang';
import { KindShape } from '#ui/signs/KindShape';
import type { EntityPanelProps } from '#registers/panel-props';
import { ROW } from '#registers/rows';
import { NamePair } from '#registers/NamePair';
import { useRowInView } from '#registers/useRowInView';

interface Props extends Pick<EntityPanelProps, 'onSelect' | 'onPreview'> {
  entity: Entity;
  /** Its card, where it is the selected one. */
  card: ReactNode;
}

/**
 * One entity: its shape, both names, its count; opened, its card. A closed row is given nothing but its entity, so that a change
 * elsewhere in the article does not draw it anew.
 */
export const EntityRow = memo(function EntityRow({ entity, card, onSelect, onPreview }: Props) {
  const { i18n, t } = useTranslation('registers');
  const first = textLang(i18n.language);
  const open = card !== null;
  const row = useRowInView(open);
  return (
    <li ref={row} className={ROW} data-kind={entity.kind} data-open={open ? '' : undefined}>
      <button
        type="button"
        className="entity-row list-row flex items-center gap-x-2.5 px-2.5"
        style={open ? openWash(entity.kind) : undefined}
        aria-expanded={open}
        onClick={() => onSelect(open ? null : { type: 'entity', id: entity.id, at: 0 })}
        onPointerEnter={() => onPreview({ type: 'entity', id: entity.id, at: 0 })}
        onPointerLeave={() => onPreview(null)}
      >
        <KindShape kind={entity.kind} size={10} />
        <NamePair first={first} ar={entity.name.ar} en={entity.name.en} />{' '}
        <span
          className={open ? 'count text-ink2' : 'count'}
          aria-label={t('mentions', { count: entity.mentions.length })}
        >
          {entity.mentions.length}
        </span>
      </button>
      {card}
    </li>
  );
});

/** The ground of a row whose card is open: that of its kind. */
function openWash(kind: Entity['kind']): CSSProperties {
  return { '--open-wash': `var(--${kind}-wash)` } as CSSProperties;
}
