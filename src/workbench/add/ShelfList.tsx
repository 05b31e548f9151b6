import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#article/dates';
import { articleQuery } from '#article/address/address';
import { textLang } from '#i18n/ui-lang';
import { lazyPart } from '#ui/loading/lazy-part';
import { PlainButton } from '#ui/controls/buttons';
import { downloadBytes } from '#workbench/download';
import { packed, type Package } from '#workbench/package';
import { useDays } from '#i18n/useDays';
import type { ShelfItem } from '#storage/articles/shelf';
import { useShelf } from '#workbench/useShelf';

const ShareLink = lazyPart(async () => ({ default: (await import('#workbench/share/ShareLink')).ShareLink }));

/** Of more, the library has all. */
const MOST = 5;

interface Props {
  ownHref: string;
  /** Where all articles are listed. */
  libraryHref: string;
  onOpen: (id: string) => void;
}

/** The drafts and own articles of this device that were changed last: read, made on, kept as a file, taken away and put back. */
export function ShelfList({ ownHref, libraryHref, onOpen }: Props) {
  const { t } = useTranslation('workbench');
  const { items, unreadable, removed, failure, remove, putBack, pack } = useShelf();
  const save = async (item: ShelfItem) => {
    const whole = await pack(item);
    if (whole) downloadBytes(`${item.id}.bayan`, packed(whole));
  };
  if (items.length === 0 && removed.length === 0 && failure === null && unreadable === 0) return null;
  return (
    <section aria-labelledby="shelf-title" className="grid gap-2">
      <h2 id="shelf-title" className="font-medium text-ink">
        {t('shelf.title')}
      </h2>
      {failure !== null && <p role="alert">{t(`failures.${failure}`)}</p>}
      {unreadable > 0 && <p>{t('shelf.unreadable', { count: unreadable })}</p>}
      {removed.map((gone) => (
        <p key={gone.item.id} role="status" className="flex items-baseline justify-between gap-3">
          <span>{t('shelf.removed')}</span>
          <PlainButton onClick={() => void putBack(gone)}>{t('undo')}</PlainButton>
        </p>
      ))}
      <ul>
        {items.slice(0, MOST).map((item) => (
          <ShelfRow
            key={item.id}
            item={item}
            href={ownHref + articleQuery(item.id)}
            onOpen={() => onOpen(item.id)}
            onSave={() => void save(item)}
            pack={() => pack(item)}
            onRemove={() => void remove(item)}
          />
        ))}
      </ul>
      {items.length > MOST && (
        <a
          className="inline-flex min-h-7 items-center text-accent hover:underline max-column:min-h-11"
          href={libraryHref}
        >
          {t('shelf.all', { count: items.length })}
        </a>
      )}
    </section>
  );
}

interface RowProps {
  item: ShelfItem;
  href: string;
  onOpen: () => void;
  onSave: () => void;
  onRemove: () => void;
  pack: () => Promise<Package | null>;
}

function ShelfRow({ item, href, onOpen, onSave, onRemove, pack }: RowProps) {
  const { t, i18n } = useTranslation('workbench');
  const [isShared, setIsShared] = useState(false);
  const { day } = useDays();
  const { title, state, changed, hasDraft } = item;
  const preferred = textLang(i18n.language);
  const lang = title[preferred] === '' ? (preferred === 'ar' ? 'en' : 'ar') : preferred;
  const name = title[lang] || t('shelf.untitled');
  const named = { name };
  return (
    <li className="grid gap-1 border-t border-hair py-2.5">
      <p
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        className={`text-ink ${lang === 'ar' ? 'font-ar text-19 leading-7.5' : 'font-en text-17 leading-6'}`}
      >
        {name}
      </p>
      <p className="text-12 text-ink3">
        {t(`shelf.states.${state}`)} · {day(localDay(new Date(changed)))}
      </p>
      <p className="flex flex-wrap gap-x-4.5">
        {state !== 'draft' && (
          <a
            className="inline-flex min-h-7 items-center text-accent hover:underline max-column:min-h-11"
            href={href}
            aria-label={t('shelf.readOf', named)}
          >
            {t('shelf.read')}
          </a>
        )}
        {hasDraft && (
          <PlainButton onClick={onOpen} label={t(state === 'draft' ? 'shelf.continueOf' : 'shelf.editOf', named)}>
            {t(state === 'draft' ? 'shelf.continue' : 'shelf.edit')}
          </PlainButton>
        )}
        <PlainButton onClick={onSave} label={t('shelf.saveOf', named)}>
          {t('shelf.save')}
        </PlainButton>
        <PlainButton onClick={() => setIsShared((before) => !before)} label={t('shelf.shareOf', named)}>
          {t('shelf.share')}
        </PlainButton>
        <PlainButton onClick={onRemove} label={t('shelf.removeOf', named)}>
          {t('shelf.remove')}
        </PlainButton>
      </p>
      {isShared && (
        <Suspense fallback={null}>
          <ShareLink pack={pack} onSave={onSave} onClose={() => setIsShared(false)} />
        </Suspense>
      )}
    </li>
  );
}
