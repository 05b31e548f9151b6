import { useTranslation } from 'react-i18next';
import { folderOf } from '#i18n/languages';
import { callForTexts } from '#i18n/late-texts';
import type { Failure } from '#storage/failure';
import { LanguageButton } from '#app/shell/LanguageButton';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';
import { MESSAGE, MESSAGE_TITLE, WAYS_OUT } from '#ui/styles/message';

/** Loads what the message says; it is not drawn before. */
export const prepare = () => callForTexts('own');

interface Props {
  reason: Failure;
  /** That of the site. */
  root: string;
  onRetry: () => void;
}

/** The article of the link cannot be read: it is not on this device, or the device's storage cannot be read; and what to do. */
export function OwnUnread({ reason, root, onRetry }: Props) {
  return reason === 'missing' ? <Missing root={root} /> : <Unread reason={reason} root={root} onRetry={onRetry} />;
}

function Unread({ reason, root, onRetry }: Props & { reason: Exclude<Failure, 'missing'> }) {
  const { t } = useTranslation(['own', 'app']);
  const lang = useDocumentLanguage();
  return (
    <main className={MESSAGE} lang={lang}>
      <h1 className={MESSAGE_TITLE}>{t('title')}</h1>
      <p role="alert">{t(`reasons.${reason}.what`)}</p>
      <p>{t(`reasons.${reason}.todo`)}</p>
      <div className={WAYS_OUT}>
        <button type="button" onClick={onRetry}>
          {t('retry')}
        </button>
        <a href={new URL(folderOf(lang), root).href}>{t('app:lost.home')}</a>
        <LanguageButton />
      </div>
    </main>
  );
}

function Missing({ root }: Pick<Props, 'root'>) {
  const { t } = useTranslation(['own', 'app']);
  const lang = useDocumentLanguage();
  return (
    <main className={MESSAGE} lang={lang}>
      <h1 className={MESSAGE_TITLE}>{t('app:own.missing')}</h1>
      <p>{t('app:own.where')}</p>
      <div className={WAYS_OUT}>
        <a href={new URL(folderOf(lang), root).href}>{t('app:lost.home')}</a>
        <LanguageButton />
      </div>
    </main>
  );
}
