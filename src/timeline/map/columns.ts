/** The columns of the map over articles: each article by itself, in order of time; where they are many, equal stretches of the calendar. */
import { dayOfEntry } from '#article/facts';
import { isWithin, periodsOf, type Period } from '#timeline/periods';
import { compareDates, type CataloguedArticle } from '#timeline/pledges';

export interface MapColumn {
  id: string;
  articles: readonly CataloguedArticle[];
  /** The stretch that it stands for; `null` for one article, and for those without a date. */
  period: Period | null;
  /** The day of its one article; `null` where it is not known, or the column is of several. */
  day: string | null;
}

/** More articles than these have no column each. */
const MOST_ARTICLES = 24;
/** Stretches of the calendar that are read beside each other. */
const MOST_PERIODS = 24;

/** The columns of these articles, whatever their order. */
export function columnsOf(articles: readonly CataloguedArticle[]): MapColumn[] {
  const sorted = articles.toSorted((a, b) => compareDates(dayOfEntry(a.entry), dayOfEntry(b.entry)));
  if (sorted.length <= MOST_ARTICLES) {
    return sorted.map((one) => ({ id: one.entry.slug, articles: [one], period: null, day: dayOfEntry(one.entry) }));
  }
  const days = sorted.flatMap(({ entry }) => dayOfEntry(entry) ?? []);
  const columns = periodsOf(days, MOST_PERIODS).map((period): MapColumn => ({
    id: period.first,
    articles: sorted.filter(({ entry }) => isWithin(dayOfEntry(entry), period)),
    period,
    day: null,
  }));
  const undated = sorted.filter(({ entry }) => dayOfEntry(entry) === null);
  return undated.length === 0 ? columns : [...columns, { id: '', articles: undated, period: null, day: null }];
}

/** The one article of a column that is of one; `null` where it stands for a stretch of time, or for those without a date. */
export function soleOf({ id, articles }: MapColumn): CataloguedArticle | null {
  const [one] = articles;
  return one && one.entry.slug === id ? one : null;
}

/** Columns beside each other that are of one year, for the line above them. */
export interface YearGroup {
  /** `null`: without a date. */
  year: string | null;
  columns: number;
}

export function yearsOf(columns: readonly MapColumn[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const { day, period } of columns) {
    const year = (day ?? period?.first)?.slice(0, 4) ?? null;
    const last = groups.at(-1);
    if (last?.year === year) last.columns++;
    else groups.push({ year, columns: 1 });
  }
  return groups;
}
