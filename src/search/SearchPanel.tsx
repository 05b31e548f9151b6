import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { shortName } from '#article/speakers';
import type { Selection } from '#article/selection';
import type { Words } from '#article/words/words';
import { Chips } from '#ui/controls/Chips';
import { FilterField } from '#ui/controls/FilterField';
import { Stepper } from '#ui/controls/Stepper';
import { concordanceOf, lineOrders, sortLines, type LineOrder } from './concordance';
import type { Hit, Widener } from './hits';
import type { Line } from './line';
import { LineRow } from './LineRow';
import { RenderingHead } from './RenderingHead';
import { groupByRendering } from './renderings';
import { searchArticle, type SearchResult } from './match';
import { OfferList } from './OfferList';
import { useLineHighlights } from './useLineHighlights';
import { WiderRow } from './WiderRow';
import '#ui/styles/late.css';

interface Props {
  article: Article;
  /** `null` until loaded; then lemmas, roots and aligned phrases are there too. */
  words: Words | null;
  query: string;
  onQuery: (query: string) => void;
  /** What the search is widened by: the same that the text is searched with. */
  included: readonly Widener[];
  onIncluded: (included: Widener[]) => void;
  /** How the places are listed, and so stepped through. */
  order: LineOrder;
  onOrder: (order: LineOrder) => void;
  /** Place among the hits, from 0; `null` while none is open. */
  at: number | null;
  onOpen: (at: number) => void;
  onStep: (by: 1 | -1) => void;
  onSelect: (selection: Selection) => void;
  /** Ways to take the open hit along. */
  cite: (hit: Hit, at: number) => ReactNode;
  /** The field, so that opening the search can put the cursor there. */
  inputRef?: RefObject<HTMLInputElement | null>;
}

/** What is said where no places are listed. */
const NOTE = 'grid gap-2 pt-3 pb-1 wrap-prose';

/** Lines drawn at first: more than one reads, fewer than slow a phone. */
const FIRST_LINES = 60;

/** The search: the field, the hits stepped through and listed as a concordance, and what else could be asked. */
export default function SearchPanel(props: Props) {
  const { article, words, query, onQuery, included, onIncluded, order, onStep, onSelect, cite, inputRef } = props;
  const { t } = useTranslation('search');
  const result = searchArticle(article, words, query, included);
  const count = result.hits.length;
  const at = props.at !== null && props.at < count ? props.at : null;
  const lines = useMemo(
    () => sortLines(concordanceOf(article, result.hits, words), order),
    [article, result, words, order],
  );
  const row = at === null ? 0 : lines.findIndex((line) => line.at === at) + 1;
  const open = at === null ? undefined : result.hits[at];
  const asked = (how: Widener, on: boolean) =>
    onIncluded(on ? [...included, how] : included.filter((one) => one !== how));

  return (
    <div className="pt-1">
      <FilterField
        label={t('label')}
        placeholder={t('placeholder')}
        value={query}
        onChange={onQuery}
        onEnter={(backwards) => {
          if (count > 0) onStep(backwards ? -1 : 1);
        }}
        ruled
        inputRef={inputRef}
      />
      <p className="sr-only" role="status">
        {result.status === 'ready' && t('found', { count })}
      </p>
      {result.cut && <p className={NOTE}>{t('cut')}</p>}
      {result.status === 'empty' && <Start article={article} onQuery={onQuery} />}
      {(result.status === 'short' || result.status === 'signs') && (
        <p className={NOTE}>{t(`unsearchable.${result.status}`)}</p>
      )}
      {result.status === 'ready' && count === 0 && <p className={NOTE}>{t('nothing', { query: shown(query) })}</p>}
      {count > 0 && (
        <div className="-me-2 flex min-h-9 items-center justify-between">
          <Counts result={result} />
          {open && at !== null && cite(open, at)}
          <Stepper
            at={row}
            of={count}
            label={
              at === null ? (
                count
              ) : (
                <>
                  <b className="font-medium text-ink">{row}</b> {t('of')} {count}
                </>
              )
            }
            previous={t('previous')}
            next={t('next')}
            onStep={onStep}
          />
        </div>
      )}
      <OfferList label={t(count > 0 ? 'also' : 'meant')} offers={result.offers} onQuery={onQuery} />
      {result.groups.length > 0 && (
        <ul className="py-1" aria-label={t('wider')}>
          {result.groups.map((group) => {
            const own = result.included.includes(group.how);
            const fixed = own && !included.includes(group.how);
            return (
              <WiderRow
                key={group.how}
                group={group}
                included={own}
                onInclude={fixed ? null : (on) => asked(group.how, on)}
                onSelect={onSelect}
              />
            );
          })}
        </ul>
      )}
      {count > 0 && (
        <Lines key={query} lines={lines} onOpen={props.onOpen} at={at} order={order} onOrder={props.onOrder} />
      )}
    </div>
  );
}

/** What can be asked, and the names that the article has most of. */
function Start({ article, onQuery }: Pick<Props, 'article' | 'onQuery'>) {
  const { t } = useTranslation('search');
  const examples = article.entities
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 4)
    .flatMap((entity, n) => {
      const lang = n % 2 === 0 ? ('ar' as const) : ('en' as const);
      return [{ text: shortName(entity)[lang], lang }];
    });
  return (
    <div className={NOTE}>
      <p>{t('about')}</p>
      <p>{t('aboutRoots')}</p>
      <OfferList label={t('examples')} offers={examples} onQuery={onQuery} />
    </div>
  );
}

function Counts({ result }: { result: SearchResult }) {
  const { t } = useTranslation('search');
  const { hits, beginning, respelt } = result;
  const ar = hits.filter((hit) => hit.lang === 'ar').length;
  const en = hits.length - ar;
  return (
    <p className="flex flex-wrap gap-x-2.5 text-ink">
      {beginning ? t('beginning') : t('found', { count: hits.length })}
      {respelt && <span className="text-ink3">{t('respelt')}</span>}
      {ar > 0 && en > 0 && <span className="text-ink3">{t('languages', { ar, en })}</span>}
    </p>
  );
}

interface LinesProps extends Pick<Props, 'at' | 'onOpen' | 'order' | 'onOrder'> {
  lines: readonly Line[];
}

function Lines({ lines, at, onOpen, order, onOrder }: LinesProps) {
  const { t } = useTranslation('search');
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The open one is drawn wherever it is.
  const drawn = all ? lines.length : Math.max(FIRST_LINES, lines.findIndex((line) => line.at === at) + 1);
  useLineHighlights(list);
  const groups = order === 'rendering' ? groupByRendering(lines) : [];
  const headOf = (line: Line) => groups.find((group) => group.lines[0] === line);

  return (
    <>
      <Chips
        label={t('order')}
        value={order}
        options={lineOrders.map((one) => ({ value: one, text: t(`orders.${one}`) }))}
        onChange={onOrder}
      />
      <ul ref={list} className="border-t border-hair" aria-label={t('places')}>
        {lines.slice(0, drawn).map((line) => {
          const group = headOf(line);
          return (
            <LineRow
              key={`${line.hit.sentence.id} ${line.hit.lang} ${line.hit.span.start}`}
              line={line}
              head={group && <RenderingHead group={group} />}
              current={line.at === at}
              onOpen={onOpen}
            />
          );
        })}
      </ul>
      {drawn < lines.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('rest')}
        </button>
      )}
    </>
  );
}

/** A query as it is quoted in a sentence: short, isolated, and without characters that turn its direction. */
function shown(query: string): string {
  const letters = [...query.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim()];
  return `\u2068${letters.slice(0, 40).join('')}${letters.length > 40 ? '…' : ''}\u2069`;
}
