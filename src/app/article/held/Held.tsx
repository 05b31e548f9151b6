import { Suspense } from 'react';
import { EntityCard } from '#registers/entities/EntityCard';
import { lazyPart } from '#ui/loading/lazy-part';
import { media, useMedia } from '#ui/useMedia';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { useArticle } from '#app/article/state/useOpenArticle';
import { useListProps } from '#app/article/panel/useListProps';

const HeldCard = lazyPart(async () => {
  const part = await import('./HeldCard');
  await part.prepare();
  return part;
});
const UndertakingCard = lazyPart(async () => ({
  default: (await import('#registers/commitments/UndertakingCard')).UndertakingCard,
}));

/** In the closed drawer of a middle width: the card of what is selected, so that it is seen beside its words. */
export function Held() {
  const { article, selection, select, showTab, panel } = useArticle();
  const props = useListProps();
  const drawer = useMedia(media.drawer);
  if (!drawer || panel.open) return null;
  const entity = selection?.type === 'entity' ? article.entity.get(selection.id) : undefined;
  const entry = selection?.type === 'undertaking' ? article.undertaking.get(selection.id) : undefined;
  if (!entity && !entry) return null;
  const showCommitments = () => {
    showTab('commitments');
    panel.show();
  };
  return (
    <CrashBoundary about={selection?.id ?? ''} part="panel">
      <Suspense>
        <HeldCard
          all={
            entity
              ? { of: 'entities', count: article.entities.length }
              : { of: 'entries', count: article.undertakings.length }
          }
          onShowAll={panel.show}
          onClose={() => select(null)}
        >
          {entity && selection?.type === 'entity' && (
            <EntityCard {...props} entity={entity} selection={selection} onShowCommitments={showCommitments} />
          )}
          {entry && <UndertakingCard {...props} entry={entry} />}
        </HeldCard>
      </Suspense>
    </CrashBoundary>
  );
}
