import { describe, expect, it } from 'vitest';
import { citationStyles } from '#article/citation-styles';
import { citationOf, htmlOf, placesOf, plainOf, type Citing } from './cite-text';
import { hostileInput, realInput } from '#exports/samples';

const { article } = realInput();
const [headline, , , third, fourth, fifth] = article.units;
const url = 'https://x.example/?a=1&b=2';
const citing = (style: Citing['style'], lang: Citing['lang']): Citing => ({
  style,
  lang,
  url,
  accessed: '2025-09-05',
});

const TITLE = 'وزيرا خارجية الصين وروسيا يتفقان على تعميق التعاون العملي بين البلدين وحماية العدالة في النظام الدولي';
const ENGLISH =
  'Chinese, Russian foreign ministers agree to deepen practical cooperation between the two countries and safeguard justice in the international order';

/** Without the marks that keep its parts in their direction: `plain-line.test.ts` has these. */
const bare = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('a paragraph in each style', () => {
  it.each([
    ['chicago', 'en', null, `Xinhua, “${TITLE}” [${ENGLISH}], April 2, 2025, para. 3, ${url}.`],
    ['apa', 'en', '(Xinhua, 2025, para. 3)', `Xinhua. (2025, April 2). ${TITLE} [${ENGLISH}]. ${url}`],
    [
      'mla',
      'en',
      '(“وزيرا خارجية الصين وروسيا,” par. 3)',
      `“${TITLE}” [“${ENGLISH}”]. Xinhua, 2 Apr. 2025, ${url}. Accessed 5 Sept. 2025.`,
    ],
    ['chicago', 'ar', null, `شينخوا، «${TITLE}»، 2 أبريل 2025، الفقرة 3، ${url}.`],
    ['apa', 'ar', '(شينخوا، 2025، الفقرة 3)', `شينخوا. (2025، 2 أبريل). ${TITLE}. ${url}`],
    [
      'mla',
      'ar',
      '(«وزيرا خارجية الصين وروسيا»، الفقرة 3)',
      `«${TITLE}». شينخوا، 2 أبريل 2025، ${url}. تاريخ الاطلاع: 5 سبتمبر 2025.`,
    ],
  ] as const)('%s, %s', (style, lang, pointer, reference) => {
    const citation = citationOf(article, third ? [third] : [], citing(style, lang));
    expect(citation.pointer && bare(plainOf(citation.pointer, lang))).toBe(pointer);
    expect(bare(plainOf(citation.reference, lang))).toBe(reference);
  });
});

describe('in every style and language', () => {
  const all = citationStyles.flatMap((style) => (['en', 'ar'] as const).map((lang) => [style, lang] as const));

  it.each(all)('%s, %s: begins in the direction of its language', (style, lang) => {
    const text = plainOf(citationOf(article, [], citing(style, lang)).reference, lang);
    const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0] ?? '';
    expect(first).toMatch(lang === 'ar' ? /[\p{Script=Arabic}\u200f]/u : /[\p{Script=Latin}\u200e]/u);
  });

  it.each(all)('%s, %s: without an address there is none, and the sentence still ends', (style, lang) => {
    for (const wrong of ['javascript:alert(1)', 'file:///etc/passwd', 'nothing']) {
      const text = plainOf(citationOf(article, [], { ...citing(style, lang), url: wrong }).reference, lang);
      expect(text).not.toMatch(/javascript|file:|nothing/);
      expect(text).toMatch(/[^.]\.$/);
    }
  });

  it.each(all)('%s, %s: one line that turns nothing after it, whatever the title', (style, lang) => {
    const input = hostileInput();
    const { pointer, reference } = citationOf(input.article, input.article.units, citing(style, lang));
    for (const runs of [pointer ?? [], reference]) {
      // Our own isolates are closed; the title has none left.
      const plain = plainOf(runs, lang).replaceAll(/[\u2066\u2067]([^\u2066-\u2069]*)\u2069/g, '$1');
      expect(plain).not.toMatch(/[\n\r\t\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u);
      expect(htmlOf(runs).replaceAll(/<\/?(?:a|i|span)(?: [a-z]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
    }
  });
});

describe('as HTML', () => {
  it('has its Arabic and its address in their own directions, and no slanted Arabic', () => {
    expect(htmlOf(citationOf(article, [], citing('mla', 'en')).reference)).toBe(
      `“<span lang="ar" dir="rtl">${TITLE}</span>” [“${ENGLISH}”]. <i>Xinhua</i>, 2 Apr. 2025, ` +
        '<a href="https://x.example/?a=1&amp;b=2" dir="ltr">https://x.example/?a=1&amp;b=2</a>. Accessed 5 Sept. 2025.',
    );
  });
});

describe('rows', () => {
  it.each([
    [[], 'en', []],
    [[third], 'en', ['para. 3']],
    [[third, fourth], 'en', ['paras. 3, 4']],
    [[headline, fourth], 'en', ['headline', 'para. 4']],
    [[third], 'ar', ['الفقرة 3']],
    [[third, fourth], 'ar', ['الفقرتان 3 و4']],
    [[headline, third, fourth, fifth], 'ar', ['العنوان', 'الفقرات 3 و4 و5']],
    [[third, fourth, fifth], 'en', ['paras. 3, 4, 5']],
    [[headline], 'ar', ['العنوان']],
  ] as const)('%#', (units, lang, places) => {
    expect(
      placesOf(
        units.flatMap((unit) => unit ?? []),
        lang,
      ),
    ).toEqual(places);
  });
});
