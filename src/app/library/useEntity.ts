/** The articles that name an entity, opened one after the other, the latest first as far as they are asked for. */
import { useEffect, useMemo, useState } from 'react';
import type { Article } from '#article/model';
import { bundledSource } from '#library/article-source';
import type { DatedArticle } from '#library/entity/entity-across';
import type { Row } from '#library/list/rows';
import { openArticle } from '#library/open';
import { parsePage } from '#library/page';
import { pageDataOf } from '#library/stored-pages';
import { readOwnArticle } from '#storage/articles/own-articles';

export interface EntityArticles {
  /** Those that are read, in order of time; articles without a day come last. */
  articles: readonly DatedArticle[];
  /** How many are not read yet. */
  left: number;
  busy: boolean;
  failed: number;
  more: () => void;
}

/** Articles that are read before the reader asks for more. */
const AT_ONCE = 50;
/** Articles after which what is known is shown. */
const STEP = 5;

/**
 * @param rows `null` until they are known, with what they name
 * @param pageOf the address of the page of a bundled article
 */
export function useEntity(rows: readonly Row[] | null, key: string, pageOf: (row: Row) => string): EntityArticles {
  const naming = useMemo(() => namingRows(rows ?? [], key), [rows, key]);
  // The same articles in the same order are the same question.
  const ids = naming.map(({ id }) => id).join();
  const [most, setMost] = useState(AT_ONCE);
  const [read, setRead] = useState<{ ids: string; found: readonly (DatedArticle | null)[] }>({ ids: '', found: [] });
  useEffect(() => {
    let isCurrent = true;
    const readAll = async () => {
      const found: (DatedArticle | null)[] = [];
      for (const row of naming.slice(0, most)) {
        const article = await openRow(row, pageOf(row)).catch(() => null);
        if (!isCurrent) return;
        found.push(article && { article, day: row.day });
        if (found.length % STEP === 0) setRead({ ids, found: [...found] });
      }
      setRead({ ids, found });
    };
    void readAll();
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `ids` stands for the rows, which are new with every word that falls due
  }, [ids, most]);
  const found = read.ids === ids ? read.found : NONE;
  const articles = useMemo(() => found.flatMap((one) => one ?? []).toReversed(), [found]);
  return {
    articles,
    left: naming.length - found.length,
    busy: rows === null || found.length < Math.min(most, naming.length),
    failed: found.filter((one) => one === null).length,
    more: () => setMost(most + AT_ONCE),
  };
}

const NONE: readonly (DatedArticle | null)[] = [];

/** The rows of the articles that name it, the latest first; those without a day were just brought in. */
function namingRows(rows: readonly Row[], key: string): Row[] {
  const naming = rows.filter(({ names, own }) => own?.state !== 'draft' && names?.some((one) => one.key === key));
  return naming.toSorted((a, b) => (b.day ?? '\uffff').localeCompare(a.day ?? '\uffff'));
}

/** @throws where it cannot be had */
async function openRow({ id, own }: Row, page: string): Promise<Article> {
  if (own) {
    const read = await readOwnArticle(id);
    if (!read.ok) throw new Error(read.reason);
    return read.value.article;
  }
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${page}: the server answered ${answer.status}`);
  const { bundled } = parsePage(pageDataOf(await answer.text()), page);
  if (!bundled) throw new Error(`${page} is no page of an article`);
  return openArticle(bundledSource(bundled));
}
