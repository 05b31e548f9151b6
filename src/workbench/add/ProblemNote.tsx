import { useTranslation } from 'react-i18next';
import { numberLocale } from '#i18n/ui-lang';
import type { Problem } from '#import/problem';
import { isolated } from '#ui/isolate';

/** Why something cannot be read, where that is, and what to do. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation('workbench');
  const { code, place, values = {} } = problem;
  const locale = numberLocale(i18n.language);
  const said = (name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? value.toLocaleString(locale) : isolated(value);
  };
  const told = {
    size: said('size'),
    most: said('most'),
    number: said('count'),
    part: said('part'),
    found: said('found'),
    languages: said('languages'),
  };
  const file = place.file === undefined ? null : isolated(place.file);
  return (
    <div role="alert" className="max-w-[62ch] border-s-2 border-rule ps-3.5 text-ink">
      <p className="font-medium">{t(`problems.${code}.what`, told)}</p>
      {file !== null && (
        <p className="text-ink2">
          {place.line === undefined ? t('where.file', { file }) : t('where.line', { file, line: place.line })}
        </p>
      )}
      {file === null && place.line !== undefined && (
        <p className="text-ink2">{t('where.lineAlone', { line: place.line })}</p>
      )}
      <p className="text-ink2">{t(`problems.${code}.todo`)}</p>
    </div>
  );
}
