/** What the screens that show all articles at once have alike: their heading, and what could not be read or is still being read. */
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import type { AllEntries } from './useEntries';

interface Props extends Pick<AllEntries, 'reading' | 'left' | 'unread' | 'failed' | 'retry'> {
  title: string;
  about?: string;
  children: ReactNode;
}

export function EntriesScreen({ title, about, reading, left, unread, failed, retry, children }: Props) {
  const { t, i18n } = useTranslation(['timeline', 'app']);
  const tabTitle = `${title} · ${t('app:name')}`;
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  return (
    <main id="text" tabIndex={-1}>
      <div className="mx-auto max-w-360 px-6.5 pt-7 max-column:px-5">
        <h1 className={`text-26 leading-10 text-ink ${textLang(i18n.language) === 'ar' ? 'font-ar' : 'font-en'}`}>
          {title}
        </h1>
        {about !== undefined && <p className="text-ink2">{about}</p>}
        {failed && (
          <p role="alert" className="flex flex-wrap items-baseline gap-x-4">
            <span>{t('timeline:failed')}</span>
            <PlainButton onClick={retry}>{t('timeline:retry')}</PlainButton>
          </p>
        )}
        {unread === null && <p role="alert">{t('timeline:noDevice')}</p>}
        {unread !== null && unread > 0 && <p role="alert">{t('timeline:unread', { count: unread })}</p>}
        {reading && (
          <p role="status">{left === null ? t('timeline:reading') : t('timeline:readingLeft', { count: left })}</p>
        )}
      </div>
      {children}
    </main>
  );
}
