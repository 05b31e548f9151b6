/** Saves commitments as a file, in the words of the interface. Loaded when it is called for. */
import type { TFunction } from 'i18next';
import type { ExportedFile } from '#exports/types';
import type { Lang } from '#article/format/schema';
import type { UiLanguage } from '#i18n/languages';
import { namesOf, whoOf } from '#timeline/names';
import type { Pledge } from '#timeline/pledges';
import type { PledgeFormat } from '#timeline/Timeline';
import { ANNOTATION_MIME, annotationsOfPledges } from './pledge-annotations';
import { markdownOfPledges, tableOfPledges, type FileWords } from './pledge-files';

/** Without its ending. */
const FILE_NAME = 'commitments';

interface Setting {
  t: TFunction<['timeline', 'registers', 'app']>;
  lang: Lang;
  uiLanguage: UiLanguage;
  /** A day in words. */
  day: (iso: string) => string;
  /** The address that opens an entry at its words. */
  hrefOf: (pledge: Pledge) => string;
  /** The address of its article. */
  articleHref: (pledge: Pledge) => string;
  /** The address of what is shown, without fragment. */
  page: string;
  now: Date;
}

/** The file of these entries, in their order. */
export async function fileOfPledges(
  pledges: readonly Pledge[],
  format: PledgeFormat,
  { t, lang, uiLanguage, day, hrefOf, articleHref, page, now }: Setting,
): Promise<ExportedFile> {
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
  const makers: Record<PledgeFormat, () => ExportedFile | Promise<ExportedFile>> = {
    csv: async () => {
      const { toCsv } = await import('#exports/formats/tables/csv');
      const content = toCsv(tableOfPledges(pledges, words));
      return { name: `${FILE_NAME}.csv`, mime: 'text/csv;charset=utf-8', content };
    },
    xlsx: async () => {
      const { workbookOf, XLSX_MIME } = await import('#exports/formats/tables/xlsx');
      const content = await workbookOf([tableOfPledges(pledges, words)], uiLanguage);
      return { name: `${FILE_NAME}.xlsx`, mime: XLSX_MIME, content };
    },
    markdown: () => ({
      name: `${FILE_NAME}.md`,
      mime: 'text/markdown;charset=utf-8',
      content: markdownOfPledges(pledges, words),
    }),
    annotations: () => ({
      name: `${FILE_NAME}.jsonld`,
      mime: ANNOTATION_MIME,
      content: annotationsOfPledges(
        pledges,
        { title: words.title, lang, kind: words.kind, about: words.who, href: hrefOf, source: articleHref },
        page,
        now,
      ),
    }),
  };
  return makers[format]();
}
