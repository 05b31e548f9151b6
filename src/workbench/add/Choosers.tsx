import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incoming } from '#import/read-file';
import { readColumns } from '#import/read-file';
import { pairsOfTable, type Columns } from '#import/formats/tables';
import type { PairFile } from '#import/formats/pairs';
import type { RawLine } from '#import/lines';
import { attempt, type Problem } from '#import/problem';
import { langOf } from '#import/text/scripts';
import { FilledButton, PlainButton } from '#ui/controls/buttons';

type Of<Kind extends Incoming['kind']> = Extract<Incoming, { kind: Kind }>;

interface BookProps {
  book: Of<'book'>['book'];
  onLines: (lines: RawLine[]) => void;
  onProblem: (problem: Problem) => void;
  onCancel: () => void;
}

/** The chapters of a book: one is chosen. */
export function BookChooser({ book, onLines, onProblem, onCancel }: BookProps) {
  const { t } = useTranslation('workbench');
  const open = (path: string) => {
    const read = attempt(() => book.lines(path));
    if (read.ok) onLines(read.value);
    else onProblem(read.problem);
  };
  return (
    <section aria-labelledby="choose-title" className="grid gap-3">
      <h2 id="choose-title" className="font-medium text-ink">
        {book.title === null ? t('choose.chapter') : t('choose.chapterOf', { title: book.title })}
      </h2>
      <ol className="grid max-h-96 overflow-y-auto border-y border-hair" tabIndex={-1}>
        {book.chapters.map(({ path, title, size }, at) => (
          <li key={path} className="border-b border-hair last:border-b-0">
            <button
              type="button"
              className="flex min-h-9 w-full items-baseline gap-3 px-1 text-start text-ink hover:text-accent"
              onClick={() => open(path)}
            >
              <span className="w-8 flex-none text-ink3 tabular-nums">{at + 1}</span>
              <bdi className="flex-1">{title ?? path}</bdi>
              <span className="text-ink3">{t('choose.size', { size: Math.max(1, Math.round(size / 1000)) })}</span>
            </button>
          </li>
        ))}
      </ol>
      <div>
        <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>
      </div>
    </section>
  );
}

interface TableProps {
  name: string;
  sheets: Of<'table'>['sheets'];
  onPairs: (file: PairFile) => void;
  onProblem: (problem: Problem) => void;
  onCancel: () => void;
}

/** Rows of the preview. */
const PREVIEW = 3;

/** The sheet and the columns of a table, with the pairs that they give. */
export function TableChooser({ name, sheets, onPairs, onProblem, onCancel }: TableProps) {
  const { t } = useTranslation('workbench');
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ columns }) => columns !== null),
    ),
  );
  const sheet = sheets[at];
  const [chosen, setChosen] = useState<Columns | null>(null);
  const columns = chosen ?? sheet?.columns ?? { ar: 0, en: -1, hasHeader: false };
  const width = Math.max(0, ...(sheet?.table ?? []).slice(0, 200).map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => {
    const sample = (sheet?.table ?? []).map((row) => row[column] ?? '').find((cell) => cell.trim() !== '') ?? '';
    return `${column + 1}: ${sample.slice(0, 40)}`;
  });
  const preview = sheet ? pairsOfTable(sheet.table.slice(0, PREVIEW + 1), columns).slice(0, PREVIEW) : [];
  const take = () => {
    if (!sheet) return;
    const read = readColumns(sheet.table, columns, name);
    if (read.ok) onPairs(read.value);
    else onProblem(read.problem);
  };
  const select = 'min-h-9 rounded-md border border-edge bg-paper px-2 text-ink';
  return (
    <section aria-labelledby="choose-title" className="grid gap-3">
      <h2 id="choose-title" className="font-medium text-ink">
        {t('choose.columns')}
      </h2>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {sheets.length > 1 && (
          <label className="grid gap-1 text-ink3">
            {t('choose.sheet')}
            <select
              className={select}
              value={at}
              onChange={(event) => {
                setAt(Number(event.currentTarget.value));
                setChosen(null);
              }}
            >
              {sheets.map((one, index) => (
                <option key={one.name} value={index}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {(['ar', 'en'] as const).map((lang) => (
          <label key={lang} className="grid gap-1 text-ink3">
            {t(`choose.${lang}`)}
            <select
              className={select}
              value={columns[lang]}
              onChange={(event) => setChosen({ ...columns, [lang]: Number(event.currentTarget.value) })}
            >
              {lang === 'en' && <option value={-1}>{t('choose.none')}</option>}
              {names.map((text, column) => (
                <option key={text} value={column}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="flex min-h-9 items-center gap-2 self-end text-ink2">
          <input
            type="checkbox"
            checked={columns.hasHeader}
            onChange={(event) => setChosen({ ...columns, hasHeader: event.currentTarget.checked })}
          />
          {t('choose.header')}
        </label>
      </div>
      <table className="w-full border-collapse">
        <caption className="pb-1 text-start text-ink3">{t('choose.preview')}</caption>
        <tbody>
          {preview.map((pair, row) => (
            <tr key={row} className="border-t border-hair align-top">
              {(['en', 'ar'] as const).map((lang) => {
                const of = langOf(pair[lang]) ?? lang;
                return (
                  <td
                    key={lang}
                    lang={of}
                    dir={of === 'ar' ? 'rtl' : 'ltr'}
                    className={`w-1/2 px-1 py-1.5 text-ink ${of === 'ar' ? 'font-ar text-18' : 'font-en text-16'}`}
                  >
                    {pair[lang]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex gap-4">
        <FilledButton onClick={take}>{t('choose.take')}</FilledButton>
        <PlainButton onClick={onCancel}>{t('cancel')}</PlainButton>
      </div>
    </section>
  );
}
