import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spacedRoot } from '#arabic/roots';
import type { Selection } from '#article/selection';
import type { Lexeme, Words } from '#article/words/words';
import { GROUP_HEAD, ROW } from '#registers/rows';
import { Chips } from '#ui/controls/Chips';
import { FilterField } from '#ui/controls/FilterField';
import { NAME } from '#ui/styles/names';
import { indexWords, wordOrders, type WordOrder } from './word-index';

export interface WordPanelProps {
  words: Words;
  selection: Selection | null;
  /** Index of the unit being read. */
  unit: number;
  /** What the index is looking for; set from outside when a root is asked for. */
  query: string;
  onQuery: (query: string) => void;
  onSelect: (selection: Selection | null) => void;
}

const LEXEME = 'list-row grid grid-cols-[1fr_auto_auto_1.375rem] items-center gap-x-3.5 px-2.5';

/** The words of the article: every lemma with its root, sense and count, each leading into the text. */
export default function WordPanel(props: WordPanelProps) {
  const { words, selection, unit, query, onQuery, onSelect } = props;
  const { t } = useTranslation('words');
  const [order, setOrder] = useState<WordOrder>('paragraph');
  // The order goes with what is looked for: with the one before the other, all words would flash by.
  const wanted = useDeferredValue(query);
  const shown = wanted === '' ? order : order === 'paragraph' ? 'root' : order;
  const groups = indexWords(words, wanted, shown, unit);
  const count = groups.reduce((sum, group) => sum + group.lexemes.length, 0);
  const word = selection?.type === 'word' ? (words.bySentence.get(selection.id)?.[selection.at] ?? null) : null;

  /** The first place of a lemma in what is being read, else in the text; asked again, the next one. */
  const open = (lexeme: Lexeme) => {
    const at = word ? lexeme.words.indexOf(word) : -1;
    const inUnit = lexeme.words.find((one) => one.sentence.unit.index === unit);
    const next = at >= 0 ? lexeme.words[(at + 1) % lexeme.words.length] : (inUnit ?? lexeme.words[0]);
    if (next) onSelect({ type: 'word', id: next.sentence.id, at: next.index });
  };

  return (
    <>
      <div className="flex min-h-9 items-center gap-3">
        <FilterField label={t('filterLabel')} placeholder={t('filter')} value={query} onChange={onQuery} />
      </div>
      <Chips
        label={t('order')}
        value={shown}
        options={wordOrders.map((one) => ({ value: one, text: t(`orders.${one}`, { number: unit }) }))}
        onChange={setOrder}
      />
      <h3 className={GROUP_HEAD}>
        <span>
          {shown === 'paragraph' ? (unit === 0 ? t('inHeadline') : t('inParagraph', { number: unit })) : t('index')}
        </span>
        <span className="count">{count}</span>
      </h3>
      {count === 0 && (
        <p className="py-4">
          {t('nothingFound', { query })}{' '}
          <button type="button" className="link" onClick={() => onQuery('')}>
            {t('clearFilter')}
          </button>
        </p>
      )}
      {groups.map(({ root, lexemes }) => (
        <section key={root} aria-label={root ?? t('noRoot')}>
          {shown === 'root' && (
            <h4 className="flex items-baseline justify-between pt-2 text-12 text-ink3">
              {root === null ? (
                t('noRoot')
              ) : (
                <>
                  <span lang="en" dir="ltr">
                    {words.roots.get(root)?.gloss}
                  </span>
                  <span className="font-ar text-15/7 whitespace-nowrap text-ink3" lang="ar" dir="rtl" translate="no">
                    {spacedRoot(root)}
                  </span>
                </>
              )}
            </h4>
          )}
          <ul>
            {lexemes.map((lexeme) => {
              const isOpen = word !== null && lexeme.words.includes(word) ? '' : undefined;
              return (
                <li key={`${lexeme.lemma} ${lexeme.pos} ${lexeme.root}`} className={ROW} data-open={isOpen}>
                  <button type="button" data-open={isOpen} className={LEXEME} onClick={() => open(lexeme)}>
                    <span className={`${NAME.en} rtl:text-end`} lang="en" dir="ltr">
                      {lexeme.gloss}
                    </span>{' '}
                    {shown !== 'root' && (
                      <span
                        className="font-ar text-15/7 whitespace-nowrap text-ink3"
                        lang="ar"
                        dir="rtl"
                        translate="no"
                      >
                        {spacedRoot(lexeme.root ?? '')}
                      </span>
                    )}{' '}
                    <span data-lemma="" className="min-w-14.5 font-ar text-18/8" lang="ar" dir="rtl" translate="no">
                      {lexeme.lemma}
                    </span>{' '}
                    <span className="count text-end" aria-label={t('places', { count: lexeme.words.length })}>
                      {lexeme.words.length}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
