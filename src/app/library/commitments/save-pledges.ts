/** Saves commitments as a file, in the words of the interface. Loaded when it is called for. */
import type { TFunction } from 'i18next';
import type { ExportedFile } from '#exports/types';
import type { Lang } from '#article/format/schema';
import { namesOf, whoOf } from '#timeline/names';
import type { Pledge } from '#timeline/pledges';
import type { PledgeFormat } from '#timeline/Timeline';
import { csvOfPledges, markdownOfPledges, type FileWords } from './pledge-files';

/** Without its ending. */
const FILE_NAME = 'commitments';

interface Setting {
  t: TFunction<['timeline', 'registers', 'app']>;
  lang: Lang;
  /** A day in words. */
  day: (iso: string) => string;
  /** The address that opens an entry at its words. */
  hrefOf: (pledge: Pledge) => string;
}

/** The file of these entries, in their order. */
export function fileOfPledges(
  pledges: readonly Pledge[],
  format: PledgeFormat,
  { t, lang, day, hrefOf }: Setting,
): ExportedFile {
  const words: FileWords = {
    title: t('timeline:title'),
    noDate: t('timeline:noDate'),
    heading: (column) => t(`timeline:columns.${column}`),
    kind: ({ kind }) => t(`registers:undertakingKinds.${kind}`),
    topic: ({ topic }) => (topic === null ? '' : t(`registers:topics.${topic}`)),
    names: (parties) => namesOf(t, parties, lang),
    who: (pledge) => whoOf(t, pledge, lang),
    day,
    articleTitle: ({ article }) => (lang === 'en' ? article.title.en : null) ?? article.title.ar,
    href: hrefOf,
  };
  return format === 'csv'
    ? { name: `${FILE_NAME}.csv`, mime: 'text/csv;charset=utf-8', content: csvOfPledges(pledges, words) }
    : { name: `${FILE_NAME}.md`, mime: 'text/markdown;charset=utf-8', content: markdownOfPledges(pledges, words) };
}
