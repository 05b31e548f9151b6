import { memo, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityPanelProps, Marking } from '#registers/panel-props';
import { GROUP_HEAD } from '#registers/rows';
import { Chips } from '#ui/controls/Chips';
import { FilterField } from '#ui/controls/FilterField';
import { useHydrated } from '#ui/loading/useHydrated';
import { useLatePart } from '#ui/loading/useLatePart';
import { EntityCard } from './EntityCard';
import { EntityRow } from './EntityRow';
import { entityOrders, firstRows, groupEntities, type EntityOrder } from './entity-list';

/** Rows that are drawn at first: more than a window shows. The others would weigh on the first paint, and come once the app is there. */
const FIRST_ROWS = 24;

/** Few articles have an empty register: what it says comes for them alone. */
const loadNothing = async () => (await import('#registers/NothingMarked')).NothingMarked;

/** The register of entities: filter, order, groups by kind; the selected one opens under its row. */
export const EntityPanel = memo(function EntityPanel(props: EntityPanelProps & Marking) {
  const { article, selection, query, onQuery } = props;
  const { t } = useTranslation('registers');
  const [order, setOrder] = useState<EntityOrder>('text');
  const groups = groupEntities(article.entities, useDeferredValue(query), order);
  const selected = selection?.type === 'entity' ? selection : null;
  // Deferred: the page answers before the rest is drawn.
  const rows = useDeferredValue(useHydrated(Number.POSITIVE_INFINITY, FIRST_ROWS), FIRST_ROWS);

  const nothing = useLatePart(loadNothing, article.entities.length === 0 ? { markHref: props.markHref } : null);

  return (
    <>
      <div className="flex min-h-9 items-center gap-3">
        <FilterField label={t('filterLabel')} placeholder={t('filter')} value={query} onChange={onQuery} />
      </div>
      <Chips
        label={t('order')}
        value={order}
        options={entityOrders.map((one) => ({ value: one, text: t(`orders.${one}`) }))}
        onChange={setOrder}
      />
      {nothing}
      {groups.length === 0 && article.entities.length > 0 && (
        <p className="py-4">
          {t('nothingFound', { query })}{' '}
          <button type="button" className="link" onClick={() => onQuery('')}>
            {t('clearFilter')}
          </button>
        </p>
      )}
      {firstRows(groups, rows).map(({ kind, entities, shown }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`} className={GROUP_HEAD}>
            <span>{t(`kinds.${kind}`)}</span>
            <span className="count">{entities.length}</span>
          </h3>
          <ul>
            {shown.map((entity) => (
              <EntityRow
                key={entity.id}
                entity={entity}
                card={
                  selected?.id === entity.id ? <EntityCard {...props} entity={entity} selection={selected} /> : null
                }
                onSelect={props.onSelect}
                onPreview={props.onPreview}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="sr-only" role="status">
        {query !== '' && t('found', { count: groups.reduce((sum, group) => sum + group.entities.length, 0) })}
      </p>
    </>
  );
});
