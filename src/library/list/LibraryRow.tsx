import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryState } from '#article/address/library';
import type { Lang } from '#article/format/schema';
import { inLanguage } from '#article/source';
import { dayText } from '#i18n/dates';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import type { Acts } from './acts';
import { headingOf, type Row } from './rows';
import { RowTools } from './RowTools';

interface Props {
  row: Row;
  href: string;
  acts: Acts;
}

const FACE: Record<Lang, string> = {
  ar: 'font-ar text-21 leading-8.5',
  en: 'font-en text-17 leading-6.75',
};

/** An article of the list: its headline in both languages, whose it is and when, how long, how far, and what can be done with it. */
export function LibraryRow({ row, href, acts }: Props) {
  const { t, i18n } = useTranslation('library');
  const [isOpen, setIsOpen] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const close = () => {
    setIsOpen(false);
    line.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const lang = textLang(i18n.language);
  const { title, name, day, facts, own } = row;
  const heading = headingOf(row, lang);
  const called = heading.text || t('untitled');
  const publisher = facts && inLanguage(facts.publisher, lang);
  const when = day === null ? null : dayText(i18n.getFixedT(null, 'app'), day);
  const link = (text: string) => (
    <a className="rounded-sm hover:text-accent hover:underline" href={href}>
      {text}
    </a>
  );
  const headline = (of: Lang) =>
    title[of] !== '' && (
      <p lang={of} dir={of === 'ar' ? 'rtl' : 'ltr'} className={`text-ink ${FACE[of]}`}>
        {heading.lang === of ? link(title[of]) : title[of]}
      </p>
    );
  return (
    <li ref={line} className="grid gap-1.5 border-t border-hair py-3.5">
      {name !== null && (
        <p dir="auto" className="text-15 font-medium text-ink">
          {link(name)}
        </p>
      )}
      {heading.text === '' && <p className="text-ink">{link(called)}</p>}
      <div
        className="grid grid-cols-1 items-baseline gap-x-3 facing:grid-cols-[minmax(0,47.5fr)_7.5rem_minmax(0,52fr)]"
        dir="ltr"
        data-headlines=""
      >
        <div className="max-facing:order-2">{headline('en')}</div>
        <p dir="auto" className="text-center text-13 whitespace-nowrap text-ink3 max-facing:hidden" lang={t('lang')}>
          {when}
        </p>
        <div className="max-facing:order-1">{headline('ar')}</div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="flex flex-wrap gap-x-3.5 text-ink3">
          {row.state !== null && <span className="text-ink2">{stateText(row.state)}</span>}
          {own?.state === 'ahead' && <span>{t('ahead')}</span>}
          {own !== null && own.state !== 'draft' && <span>{t('own')}</span>}
          {publisher && <span {...textAttributes(i18n.language)}>{publisher}</span>}
          {when !== null && <span className="hidden max-facing:inline">{when}</span>}
          {facts && <span>{t('paragraphs', { count: facts.paragraphs })}</span>}
          {facts && <span>{t('words', { count: facts.words })}</span>}
          {row.due > 0 && <span className="text-ink2">{t('due', { count: row.due })}</span>}
          {row.stopped && (
            <span className="text-ink2">{t('stopped', { row: row.stopped.row, of: row.stopped.of })}</span>
          )}
          {row.tags.map((tag) => (
            <bdi key={tag} className="text-ink2">
              #{tag}
            </bdi>
          ))}
        </p>
        <PlainButton onClick={() => setIsOpen(!isOpen)} label={t('tools.openOf', { name: called })} expanded={isOpen}>
          {t('tools.open')}
        </PlainButton>
      </div>
      {isOpen && <RowTools row={row} acts={acts} onClose={close} />}
    </li>
  );

  function stateText(state: LibraryState): string {
    return state === 'waiting' ? t('waiting', { count: own?.waiting ?? 0 }) : t(`states.${state}`);
  }
}
