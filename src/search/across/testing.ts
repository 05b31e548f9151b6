/** Own articles for the tests of the search across articles. */
import { tinyFiles } from '#article/testing';

const source = {
  kind: 'own' as const,
  added: '2025-05-01T10:00:00Z',
  publisher: null,
  place: null,
  dateline: null,
  published: null,
  address: null,
};

/** `article.json` of an own article of that id with one paragraph, in Arabic and perhaps in English. */
export function articleFile(slug: string, ar: string, en: string | null = null, headline = 'عنوان'): string {
  const tiny = tinyFiles({
    source,
    translation: null,
    headline: { ar: headline, en: null },
    paragraphs: [[{ ar, en }]],
  });
  return JSON.stringify({ ...(tiny['article.json'] as object), slug });
}
