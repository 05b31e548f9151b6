import { describe, expect, it } from 'vitest';
import { csvFound } from '#exports/formats/tables/csv';
import { realInput } from '#exports/samples';
import { concordanceOf, listedOrder } from '#search/concordance';
import { searchArticle } from '#search/match';
import { foundLines } from './found-lines';

const { article, words } = realInput();
const url = 'https://bayan.example/en/?view=ar';

function found(query: string, order: 'text' | 'rendering' = 'text') {
  const { hits } = searchArticle(article, words, query, []);
  const listed = listedOrder(article, hits, words, order);
  return foundLines(article, concordanceOf(article, hits, words), { query, listed }, url);
}

describe('what a search has found, for an export', () => {
  it('is each place as a line: the sentence around it, what renders it, and a link that opens it', () => {
    const [first, ...more] = found('تعزيز');
    expect(more.length).toBeGreaterThan(3);
    expect(`${first?.before} ${first?.words}${first?.after ? ` ${first.after}` : ''}`).toBe(first?.sentence.ar.trim());
    expect(first?.rendering).toMatch(/promot|strengthen/);
    const { searchParams } = new URL(first?.link ?? '');
    expect(searchParams.get('find')).toBe('تعزيز');
    expect(searchParams.get('article')).toBe(article.slug);
  });

  it('is in the order of the list, each with the link to its own place', () => {
    const byText = found('تعزيز');
    const { hits } = searchArticle(article, words, 'تعزيز', []);
    const listed = listedOrder(article, hits, words, 'rendering');
    expect(listed).not.toEqual(hits.map((_, at) => at));
    expect(found('تعزيز', 'rendering')).toEqual(listed.map((at) => byText[at]));
  });

  it('is nothing where nothing is found', () => {
    expect(found('أطلنطس')).toEqual([]);
  });
});

describe('the list of lines as CSV', () => {
  it('has a row a place, in the order given, with headings in the language of the interface', async () => {
    const lines = found('تعزيز');
    const input = { ...realInput({ uiLanguage: 'ar' }), found: lines };
    expect(csvFound.describe(input)).toEqual({ found: lines.length });
    const { name, content } = await csvFound.make(input);
    expect(name).toBe(`${article.slug}-found.csv`);
    const rows = String(content).trimEnd().split('\r\n');
    expect(rows[0]).toBe('\ufeffالفقرة,الجملة,اللغة,ما قبلها,النص,ما بعدها,الترجمة,الجملة باللغة الأخرى,الرابط');
    expect(rows).toHaveLength(lines.length + 1);
    expect(rows[1]).toContain(lines[0]?.words);
    expect(rows[1]).toContain('العربية');
  });

  it('of nothing that was searched for is empty', () => {
    expect(csvFound.describe(realInput())).toEqual({ found: 0 });
  });
});
