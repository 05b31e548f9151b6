import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import type { RenderingGroup } from './renderings';

/** Above the lines of one rendering: its words, how often they stand for the hit, and what the translator says of them. */
export function RenderingHead({ group: { text, lang, lines, notes } }: { group: RenderingGroup }) {
  const { t, i18n } = useTranslation('search');
  const own = uiLang(i18n.language);
  return (
    <div className="col-span-full pt-1.5 pb-0.5 text-ink">
      <p>
        {text === '' ? (
          t('unrendered')
        ) : (
          <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {text}
          </bdi>
        )}{' '}
        <span className="count">{lines.length}</span>
      </p>
      {notes.map((note) => (
        <p key={note.en} className="text-12 text-ink2">
          {note[own]}
        </p>
      ))}
    </div>
  );
}
