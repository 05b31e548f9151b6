import { describe, expect, it } from 'vitest';
import { quotationOf, quotedWords } from './quotation';
import { entryOf, realArticle, tinyArticle, type Tiny } from '#article/testing';

type Evidence = NonNullable<Tiny['cues']>[number]['undertakings'][number]['evidence'];

const text = 'أكد لافروف أن روسيا ملتزمة ببناء هيكل أمني في المستقبل القريب جدا لأوراسيا كلها';

/** The quotation as `text/role` pieces. */
function pieces(
  evidence: Evidence,
  quotes = [{ in: 'p1.1', ar: 'ملتزمة', en: 'committed' }],
  lang: 'ar' | 'en' = 'ar',
) {
  const article = tinyArticle({
    paragraphs: [[{ ar: text, en: 'committed to building it' }]],
    entities: [{ id: 'russia', mentions: [{ in: 'p1.1', ar: 'روسيا', en: null }] }],
    cues: [{ id: 'c1', by: ['russia'], quotes, undertakings: [{ id: 'entry', evidence }] }],
  });
  return quotationOf(entryOf(article, 'entry'), lang).map((piece) => `${piece.text}/${piece.role}`);
}

const on = (ar: string | null, role: 'object' | 'context' = 'object', en: string | null = null) => ({
  in: 'p1.1',
  ar,
  en,
  role,
});

describe('quotationOf', () => {
  it('quotes the cue and the evidence in the order of the text, and short words between them', () => {
    expect(pieces([on('هيكل أمني')])).toEqual(['ملتزمة/cue', ' ببناء /gap', 'هيكل أمني/object']);
  });

  it('puts an ellipsis for what is longer than 24 units', () => {
    expect(pieces([on('هيكل أمني'), on('لأوراسيا', 'context')])).toEqual([
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني/object',
      ' في المستقبل القريب جدا /gap',
      'لأوراسيا/context',
    ]);
    expect(' في المستقبل القريب جدا ').toHaveLength(24);
    expect(pieces([on('هيكل أمني'), on('أوراسيا', 'context')])).toEqual([
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني/object',
      ' … /gap',
      'أوراسيا/context',
    ]);
  });

  it('takes evidence that stands before the cue first, whatever order the data has', () => {
    expect(pieces([on('هيكل أمني'), on('روسيا', 'context')])).toEqual([
      'روسيا/context',
      ' /gap',
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني/object',
    ]);
  });

  it('leaves no gap between neighbours', () => {
    expect(pieces([on('بناء هيكل')])).toEqual(['ملتزمة/cue', ' ب/gap', 'بناء هيكل/object']);
    expect(pieces([on('ببناء هيكل'), on(' أمني')])).toEqual([
      'ملتزمة/cue',
      ' /gap',
      'ببناء هيكل/object',
      ' أمني/object',
    ]);
  });

  it('cuts an overlap, and leaves out what another piece covers', () => {
    expect(pieces([on('هيكل أمني في'), on('أمني في المستقبل', 'context')])).toEqual([
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني في/object',
      ' المستقبل/context',
    ]);
    expect(pieces([on('هيكل أمني في'), on('أمني', 'context')])).toEqual([
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني في/object',
    ]);
  });

  it('says each part of a cue that is in pieces', () => {
    const quotes = [
      { in: 'p1.1', ar: 'أكد', en: 'committed' },
      { in: 'p1.1', ar: 'ملتزمة', en: null as unknown as string },
    ];
    expect(pieces([on('هيكل أمني')], quotes)).toEqual([
      'أكد/cue',
      ' لافروف أن روسيا /gap',
      'ملتزمة/cue',
      ' ببناء /gap',
      'هيكل أمني/object',
    ]);
  });

  it('leaves out what has no words in this language', () => {
    expect(pieces([on('هيكل أمني')], undefined, 'en')).toEqual(['committed/cue']);
    expect(pieces([on('هيكل أمني', 'object', 'building it')], undefined, 'en')).toEqual([
      'committed/cue',
      ' to /gap',
      'building it/object',
    ]);
  });

  describe('in the real article', () => {
    const cases = realArticle().undertakings.flatMap((entry) =>
      (['ar', 'en'] as const).map((lang) => ({ entry, lang })),
    );

    it.each(cases)(
      '$entry.id ($lang): pieces are the words of its sentence, in order, without a repeat',
      ({ entry, lang }) => {
        const sentences = new Set([...entry.cue.quotes, ...entry.evidence].map((mark) => mark.sentence));
        expect(sentences.size).toBe(1);
        const [sentence] = sentences;
        const quotation = quotationOf(entry, lang);
        let at = quotation[0]?.start ?? 0;
        for (const piece of quotation) {
          const isEllipsis = /^ … (?:\[[بلك]ـ\])?$/.test(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(at);
          expect(isEllipsis || sentence?.[lang].startsWith(piece.text, piece.start)).toBe(true);
          at = isEllipsis ? piece.start : piece.start + piece.text.length;
        }
        expect(quotation.some((piece) => piece.role === 'object')).toBe(true);
        expect(quotation.some((piece) => piece.role === 'cue')).toBe(true);
      },
    );
  });

  it('supplies the preposition of the cue where it is among what is left out, and only there', () => {
    const real = realArticle();
    const quoted = (id: string) => quotedWords(entryOf(real, id), 'ar');
    expect(quoted('p14-enrich-cultural-exchanges')).toBe('تعهد … [بـ]إثراء التبادلات الثقافية');
    expect(quoted('p12-preserve-just-order')).toBe('على استعداد … [لـ]الحفاظ المشترك على نظام دولي عادل ومنصف');
    expect(quoted('p12-uphold-charter')).toMatch(/^على استعداد للتمسك المشترك/);
    expect(quoted('p17-build-consensus')).toMatch(/^على استعداد لمواصلة/);
    for (const { id } of real.undertakings) expect(quotedWords(entryOf(real, id), 'en')).not.toContain('[');
  });
});
