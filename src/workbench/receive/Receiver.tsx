import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrival } from '#article/address/shared';
import type { Problem, Result } from '#import/problem';
import { takeReceived } from '#storage/articles/received';
import { parseForeignHtml } from '#ui/foreign-html';
import { givenPaste, type Given } from '#workbench/add/read-in';
import { FilledButton, PlainButton } from '#ui/controls/buttons';
import { handedPage, READY, type HandedPage } from './bookmarklet';
import { givenShared, withAddress } from './shared-form';

interface Props {
  from: Exclude<Arrival['is'], 'link'>;
  onGiven: (given: Result<Given>) => void;
  onCancel: () => void;
  /** ms that another page is waited for. */
  patience?: number | undefined;
}

const refused = (code: Problem['code']): Result<Given> => ({ ok: false, problem: { code, place: {} } });

/** Takes what another app has shared; and what another page hands over, once the reader has seen which page that is. */
export function Receiver({ from, onGiven, onCancel, patience }: Props) {
  return from === 'received' ? (
    <Shared onGiven={onGiven} />
  ) : (
    <Handed onGiven={onGiven} onCancel={onCancel} patience={patience} />
  );
}

function Shared({ onGiven }: Pick<Props, 'onGiven'>) {
  const { t } = useTranslation('workbench');
  const take = useEffectEvent(async () => {
    const form = await takeReceived(caches);
    onGiven(form ? await givenShared(form) : refused('nothing-received'));
  });
  useEffect(() => {
    // A moment later, so that what is drawn twice while developing takes it once.
    const timer = setTimeout(() => void take());
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{t('add.reading')}</p>;
}

function Handed({ onGiven, onCancel, patience = 8000 }: Pick<Props, 'onGiven' | 'onCancel' | 'patience'>) {
  const { t } = useTranslation('workbench');
  const [page, setPage] = useState<HandedPage | null>(null);
  const silent = useEffectEvent(() => onGiven(refused('page-silent')));
  const isWaiting = page === null;
  useEffect(() => {
    if (!isWaiting) return undefined;
    // Not any more where the other page's site parts the two windows.
    const opener = window.opener as Window | null;
    const timer = setTimeout(() => silent(), opener ? patience : 0);
    const hear = ({ source, data, origin }: MessageEvent<unknown>) => {
      const handed = source === opener ? handedPage(data, origin) : null;
      if (handed) setPage(handed);
    };
    window.addEventListener('message', hear);
    // Which site that is, is not known yet; the word tells it nothing.
    opener?.postMessage(READY, '*');
    return () => {
      clearTimeout(timer);
      window.removeEventListener('message', hear);
    };
  }, [isWaiting, patience]);
  if (!page) {
    return (
      <p role="status" className="flex flex-wrap items-baseline gap-4">
        {t('receive.waiting')}
        <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>
      </p>
    );
  }
  const title = parseForeignHtml(page.html).title.trim();
  return (
    <section aria-labelledby="handed-title" className="grid gap-3">
      <h2 id="handed-title" className="font-medium text-ink">
        {t('receive.handed')}
      </h2>
      <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {title !== '' && (
          <>
            <dt className="text-ink3">{t('receive.pageTitle')}</dt>
            <dd className="text-ink">
              <bdi>{title}</bdi>
            </dd>
          </>
        )}
        <dt className="text-ink3">{t('receive.from')}</dt>
        <dd className="break-all text-ink">
          <bdi dir="ltr">{page.url}</bdi>
        </dd>
      </dl>
      <div className="flex flex-wrap gap-4">
        <FilledButton onClick={() => onGiven(withAddress(givenPaste('', page.html), page.url))}>
          {t('receive.use')}
        </FilledButton>
        <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>
      </div>
    </section>
  );
}
