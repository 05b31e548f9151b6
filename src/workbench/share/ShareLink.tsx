import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sharedLink } from '#article/address/shared';
import { numberLocale } from '#i18n/ui-lang';
import { copyClip } from '#ui/clipboard';
import { FilledButton, PlainButton } from '#ui/controls/buttons';
import type { Package } from '#workbench/package';
import { packedForLink, type SharedArticle } from './shared-article';

interface Props {
  /** What the link is to hold; `null` where it cannot be had. */
  pack: () => Promise<Package | null>;
  onSave?: () => void;
  onClose: () => void;
}

/** A link that holds an article, to be copied; or why there is none, and what to do instead. */
export function ShareLink({ pack, onSave, onClose }: Props) {
  const { t, i18n } = useTranslation('workbench');
  const [made, setMade] = useState<SharedArticle | 'failed' | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const whole = useEffectEvent(() => pack());
  useEffect(() => {
    void whole().then((found) => setMade(found ? packedForLink(found) : 'failed'));
  }, []);
  const size = (bytes: number) => Math.ceil(bytes / 1000).toLocaleString(numberLocale(i18n.language));
  const link = made !== null && made !== 'failed' && made.ok ? sharedLink(made.packed, window.location.href) : null;
  return (
    <section aria-label={t('share.title')} className="grid gap-2 border-s-2 border-hair ps-3.5">
      {made === null && <p role="status">{t('share.preparing')}</p>}
      {made === 'failed' && <p role="alert">{t('share.failed')}</p>}
      {made !== null && made !== 'failed' && !made.ok && (
        <div role="alert" className="grid gap-1">
          <p className="text-ink">{t('share.tooLong', { size: size(made.size), most: size(made.most) })}</p>
          <p>{t('share.instead')}</p>
        </div>
      )}
      {link !== null && made !== null && made !== 'failed' && made.ok && (
        <>
          <p>{t('share.about', { size: size(made.packed.length) })}</p>
          <div>
            <FilledButton onClick={() => void copyClip({ plain: link }).then(setCopied)}>
              {t('share.copy')}
            </FilledButton>
          </div>
          <p role="status" className={copied === null ? 'sr-only' : 'text-ink'}>
            {copied === null ? '' : t(copied ? 'share.copied' : 'share.denied')}
          </p>
          {copied === false && (
            <input
              readOnly
              dir="ltr"
              aria-label={t('share.field')}
              value={link}
              className="min-h-9 w-full rounded-md border border-edge bg-raised px-2 text-ink max-column:min-h-11"
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </>
      )}
      <p className="flex flex-wrap gap-x-4.5">
        {onSave && made !== null && made !== 'failed' && !made.ok && (
          <PlainButton onClick={onSave}>{t('shelf.save')}</PlainButton>
        )}
        <PlainButton onClick={onClose}>{t('share.close')}</PlainButton>
      </p>
    </section>
  );
}
