import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handedAddress } from '#article/address/shared';
import { copyClip } from '#ui/clipboard';
import { PlainButton } from '#ui/controls/buttons';
import { bookmarklet } from './bookmarklet';

/** The bookmark that hands over a page: to be dragged to the bookmarks, or made of its address. And what the installed app takes. */
export function Bookmarklet() {
  const { t } = useTranslation('workbench');
  const [said, setSaid] = useState<'here' | 'copied' | 'denied' | null>(null);
  const address = bookmarklet(handedAddress(window.location.href));
  // React lets no link run code. This one runs none here either: the page's policy does not let it, and it is for other pages.
  const link = useCallback((node: HTMLAnchorElement | null) => node?.setAttribute('href', address), [address]);
  const copy = async () => setSaid((await copyClip({ plain: address })) ? 'copied' : 'denied');
  return (
    <section aria-labelledby="receive-title" className="grid gap-2">
      <h2 id="receive-title" className="font-medium text-ink">
        {t('receive.title')}
      </h2>
      <p className="flex flex-wrap items-center gap-x-4.5 gap-y-1">
        <a
          ref={link}
          href={handedAddress(window.location.href)}
          className="inline-flex min-h-9 cursor-grab items-center rounded-md border border-edge px-3 font-medium text-accent hover:border-accent max-column:min-h-11"
          onClick={(event) => {
            event.preventDefault();
            setSaid('here');
          }}
        >
          {t('receive.bookmark')}
        </a>
        <PlainButton onClick={() => void copy()}>{t('receive.copy')}</PlainButton>
      </p>
      <p role="status" className={said === null ? 'sr-only' : 'text-ink'}>
        {said !== null && t(`receive.${said}`)}
      </p>
      <p>{t('receive.about')}</p>
      <p>{t('receive.app')}</p>
    </section>
  );
}
