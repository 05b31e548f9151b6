/**
 * What queries on the bundled article must find. The expected places were read off the text by hand, with the rules of
 * spelling and clitics in mind; precision and recall are of single places: sentence and lit letters.
 */
import { describe, expect, it } from 'vitest';
import type { Widener } from './hits';
import { searchArticle } from './match';
import { litOf, hitText, realWords } from './testing';

/** Lit letters → the sentences in which they are, once for each place. Empty: nothing is to be found. */
type Expected = Record<string, string>;
type Row = [query: string, expected: Expected, why: string, included?: Widener[]];

const CHINA = 'h p1.1 p4.1 p6.1 p7.1 p8.1 p10.1 p10.1 p11.1 p12.1 p12.1 p14.1 p17.1 p17.2';
const RUSSIA = 'h p1.1 p2.1 p4.1 p6.1 p7.1 p8.1 p10.1 p10.1 p11.1 p12.1 p14.1 p16.1';
const CHINA_EN = 'p1.1 p3.1 p4.1 p6.1 p7.1 p8.1 p10.1 p10.1 p11.1 p12.1 p12.1 p14.1 p17.1 p17.2';
const TWO_COUNTRIES = 'h p3.1 p4.1 p9.1 p13.1 p14.1';

/** Queries that the letters of the text answer. */
const byText: Row[] = [
  // Glued clitics.
  ['روسيا', { روسيا: RUSSIA }, 'also in وروسيا; not الروسي'],
  ['الصين', { الصين: CHINA }, 'also in والصين; not الصيني'],
  ['صين', { صين: CHINA }, 'the article is glued too'],
  ['وروسيا', { وروسيا: 'h p1.1 p8.1' }, 'a clitic that is typed is asked for'],
  ['لأوراسيا', { لأوراسيا: 'p16.1' }, 'with its preposition'],
  ['بالعلاقات', { بالعلاقات: 'p9.1' }, 'a preposition that is typed is asked for'],
  ['العلاقات', { العلاقات: 'p1.1 p3.1 p4.1 p7.1 p9.1 p10.1', للعلاقات: 'p13.1' }, 'بالعلاقات; لل is ل and ال'],
  ['علاقات', { علاقات: 'p1.1 p3.1 p4.1 p7.1 p9.1 p10.1 p13.1' }, 'without its article'],
  ['الأمم', { الأمم: 'p5.1 p12.1 p15.1' }, 'والأمم'],
  ['اللجنة', { للجنة: 'p3.1' }, 'the article is swallowed'],
  ['لجنة', { لجنة: 'p3.1' }, 'behind the swallowed article'],
  ['الاتحاد', { للاتحاد: 'p5.1' }, 'fused: lit from the first ل'],
  ['اتحاد', { اتحاد: 'p5.1' }, 'fused: only the stem'],
  ['الحزب', { للحزب: 'p3.1' }, 'للحزب'],
  ['أوراسيا', { أوراسيا: 'p16.1' }, 'after ل, a lam-alef'],
  ['موقف', { موقف: 'p12.1 p17.1' }, 'not the broken plural'],
  ['مواقف', { مواقف: 'p18.1' }, 'without its pronoun هما'],
  ['بصفة', { بصفت: 'p6.1' }, 'ة is ت before a pronoun'],
  ['ثقة', { ثقت: 'p8.1' }, 'ثقته'],
  ['بلاد', { بلاد: 'p17.1' }, 'بلاده, not البلدين'],
  ['جانب', { جانب: 'p9.1' }, 'جانبه, not الجانبان'],
  ['استعداد', { استعداد: 'p4.1 p6.1 p7.1 p10.1 p12.1 p17.2' }, 'plain'],
  ['عمل', { عمل: 'p4.1 p6.1 p7.1 p10.1 p15.1' }, 'للعمل; not العملي'],
  ['بين', { بين: 'h p1.1 p3.1 p8.1 p9.1 p10.1 p13.1 p14.1' }, 'وبينهما; not بينغ'],
  ['شي', { شي: 'p3.1 p9.1' }, 'وشي; not شينخوا nor الشيوعي'],
  ['تكتسب', { تكتسب: 'p8.1' }, 'the future س is glued'],
  [
    'في',
    { في: 'h p1.1 p3.1 p3.1 p4.1 p6.1 p7.1 p7.1 p8.1 p8.1 p9.1 p10.1 p11.1 p11.1 p13.1 p14.1 p14.1 p17.2 p18.1' },
    'no word that begins so',
  ],
  ['قال', { قال: 'p3.1 p9.1' }, 'وقال'],
  ['أكد', { أكد: 'p6.1 p12.1 p16.1' }, 'not تأكيد'],
  ['اتفق', { اتفق: 'p1.1 p13.1' }, 'not the dual واتفقا'],
  // Spelling.
  ['اوكرانيا', { أوكرانيا: 'p17.1' }, 'no hamza'],
  ['الازمه', { الأزمة: 'p16.1', للأزمة: 'p16.1 p17.2' }, 'no hamza, ه for ة'],
  ['الي', { إلى: 'p2.1 p5.1 p8.1 p9.1 p11.1 p16.1 p17.2', إلي: 'p4.1' }, 'ي for ى; إليه is إلى with a pronoun'],
  ['اسيا', { آسيا: 'p18.1' }, 'no madda; not أوراسيا'],
  ['ٱلصِّين', { الصين: CHINA }, 'wasla and marks in the query'],
  ['الصـــين', { الصين: CHINA }, 'tatweel in the query'],
  ['تقدر', { تُقدّر: 'p12.1' }, 'marks in the text, lit with their letters'],
  ['تُقَدِّرُ', { تُقدّر: 'p12.1' }, 'marks in both'],
  ['أيضا', { أيضًا: 'p3.1', أيضا: 'p7.1 p8.1 p15.1 p16.1' }, 'tanwin or none'],
  ['فضلاً', { فضلا: 'p5.1', فضلًا: 'p6.1' }, 'tanwin on the other letter'],
  ['مسءوليات', { مسؤوليات: 'p6.1' }, 'ء for ؤ'],
  ['مسئوليات', { مسؤوليات: 'p6.1' }, 'ئ for ؤ, as in Cairo'],
  ['مسوولياتهما', { مسؤولياتهما: 'p6.1' }, 'و for ؤ'],
  ['نتايج', { نتائج: 'p6.1 p10.1' }, 'ي for ئ'],
  ['مسالة', { مسألة: 'p12.1' }, 'ا for أ'],
  ['ﺍﻟﺼﻴﻦ', { الصين: CHINA }, 'presentation forms, as PDFs have them'],
  ['الصین', { الصين: CHINA }, 'a Persian keyboard'],
  ['\u2067الصين\u2069\u200f', { الصين: CHINA }, 'bidi controls'],
  ['80', { 80: 'p5.1 p5.1 p5.1 p5.1' }, 'الـ80 and 80th'],
  ['٨٠', { 80: 'p5.1 p5.1 p5.1 p5.1' }, 'Arabic-Indic digits'],
  ['۲۰۲۵', { 2025: 'p1.1 p1.1' }, 'Persian digits'],
  ['٢٠', { 20: 'p15.1 p15.1' }, 'الـ20 and G20; not 2025'],
  ['ٱلأمم', { الأمم: 'p5.1 p12.1 p15.1' }, 'wasla in the article, hamza behind it'],
  ['الـصـيـن', { الصين: CHINA }, 'tatweel between all letters'],
  ['بنـاء', { بناء: 'p16.1 p17.2 p17.2' }, 'tatweel inside a stem'],
  ['العالمى', { العالمي: 'p15.1' }, 'ى for ي, as in Cairo'],
  ['أسيا', { آسيا: 'p18.1' }, 'أ for آ'],
  ['إسيا', { آسيا: 'p18.1' }, 'إ for آ'],
  ['لاڤروف', { لافروف: 'p1.1 p2.1 p9.1 p10.1 p11.1 p12.1 p16.1' }, 'ڤ for ف, as foreign names are spelt'],
  ['ﻻﻓﺮﻭﻑ', { لافروف: 'p1.1 p2.1 p9.1 p10.1 p11.1 p12.1 p16.1' }, 'presentation forms, lam-alef among them'],
  ['الـ٨٠', { الـ80: 'p5.1 p5.1' }, 'tatweel and digits of the other script'],
  ['ال80', { الـ80: 'p5.1 p5.1' }, 'no tatweel before the digits'],
  ['۸۰', { 80: 'p5.1 p5.1 p5.1 p5.1' }, 'Persian digits'],
  // Phrases.
  ['الأُمَمُ المُتَّحِدَة', { 'الأمم المتحدة': 'p5.1 p12.1 p15.1' }, 'vowelled'],
  ['الأزمه الأوكرانيه', { 'الأزمة الأوكرانية': 'p16.1' }, 'ه for ة twice'],
  ['مسأله تايوان', { 'مسألة تايوان': 'p12.1' }, 'ه for ة before another word'],
  ['الذكري ال٨٠', { 'الذكرى الـ80': 'p5.1 p5.1' }, 'ي for ى, digits, tatweel'],
  ['«وانغ يي»', { 'وانغ يي': 'p1.1 p2.1' }, 'in guillemets'],
  ['“Wang Yi”', { 'Wang Yi': 'p1.1 p2.1' }, 'in quotation marks'],
  ['"Wang Yi"', { 'Wang Yi': 'p1.1 p2.1' }, 'in straight ones'],
  ['والأمم المتحدة', { 'والأمم المتحدة': 'p15.1' }, 'with its conjunction'],
  ['وانغ يي', { 'وانغ يي': 'p1.1 p2.1' }, 'a phrase, not its words'],
  ['الأمم\u00a0 المتحدة', { 'الأمم المتحدة': 'p5.1 p12.1 p15.1' }, 'no-break space'],
  ['الصين وروسيا', { 'الصين وروسيا': 'h p1.1 p8.1' }, 'not روسيا والصين'],
  ['الصيني وانغ', { 'الصيني، وانغ': 'p1.1' }, 'over a comma'],
  ['آسيا الباسيفيك', { 'آسيا-الباسيفيك': 'p18.1' }, 'over a hyphen'],
  [
    'العلاقات الثنائية',
    { 'العلاقات الثنائية': 'p1.1 p3.1 p4.1 p9.1 p10.1', 'للعلاقات الثنائية': 'p13.1' },
    'behind بال and لل',
  ],
  ['رئيسا الدولتين', { 'رئيسا الدولتين': 'p4.1 p10.1' }, 'not رئيسي'],
  // English.
  ['China', { China: CHINA_EN }, 'China’s, China-Russia; not Chinese'],
  ['MOSCOW', { MOSCOW: 'p1.1' }, 'capitals'],
  ['moscow', { MOSCOW: 'p1.1' }, 'no capitals'],
  ['lavrov', { Lavrov: 'p1.1 p2.1 p9.1 p10.1 p11.1 p12.1 p16.1' }, 'no capital'],
  ['Lávrov', { Lavrov: 'p1.1 p2.1 p9.1 p10.1 p11.1 p12.1 p16.1' }, 'an accent'],
  ["China's", { 'China’s': 'p4.1 p6.1 p7.1 p12.1 p17.1' }, 'the straight apostrophe'],
  ['war', { War: 'p5.1 p5.1 p5.1 p6.1' }, 'a word, not a stretch of letters'],
  ['Xi', { Xi: 'p3.1 p9.1' }, 'not Xinhua'],
  ['nation', { Nation: 'p5.1 p12.1 p15.1' }, 'the beginning of Nations, for want of nation; not in international'],
  ['UN', { UN: 'p6.1' }, 'not Union nor under'],
  ['Asia', { Asia: 'p18.1' }, 'not Eurasia'],
  ['80TH', { '80th': 'p5.1 p5.1' }, 'digits and letters, capitals'],
  ['G20', { G20: 'p15.1' }, 'letters and digits'],
  ['the two countries', { 'the two countries': TWO_COUNTRIES }, 'a phrase'],
  ['The  two\tsides', { 'The two sides': 'p13.1 p14.1 p16.1 p18.1' }, 'any white space'],
  ['good neighborliness', { 'good-neighborliness': 'p10.1' }, 'over a hyphen'],
  ['April 1 2025', { 'April 1, 2025': 'p1.1' }, 'over a comma'],
  ['agree', { agree: 'h' }, 'not agreed, which is offered'],
  // While typing.
  ['خل', { خل: 'p2.1 p3.1 p3.1 p13.1 p17.2' }, 'ends within a lam-alef'],
  ['affir', { affir: 'p6.1 p12.1 p16.1' }, 'beginnings; not reaffirmed'],
  ['ukrain', { Ukrain: 'p16.1 p17.1' }, 'two words that begin so'],
  ['the two cou', { 'the two cou': TWO_COUNTRIES }, 'the last word of a phrase'],
  ['أوكران', { أوكران: 'p16.1 p17.1' }, 'behind the article too'],
  ['مستجد', { مستجد: 'p18.1' }, 'behind the article'],
  ['الأمم المتح', { 'الأمم المتح': 'p5.1 p12.1 p15.1' }, 'the last word of a phrase'],
  // Nothing.
  ['أمريكا', {}, 'is not in the text'],
  ['America', {}, 'is not in the text'],
  ['وبالصين', {}, 'a stack of clitics that the text has not; الصين is offered'],
  ['Wang وانغ', {}, 'no phrase is in two languages; each is offered'],
  ['الصين China', {}, 'the same'],
  ['ضع', {}, 'is only in وضعها, which is one stem', []],
  ['لدان', {}, 'is only in لبلدان'],
  ['ussia', {}, 'inside a word'],
  ['روسيا الصين', { 'روسيا والصين': 'p10.1 p11.1' }, 'in this order'],
  ['China Wang', {}, 'not side by side'],
  ['.*', {}, 'no regular expression'],
  ['Wang.*Lavrov', {}, 'no regular expression'],
  ['(?:China|Russia)', { 'China-Russia': 'p8.1' }, 'the words in it, side by side'],
  ['و', {}, 'one letter'],
  ['\u064f', {}, 'a lone harakah'],
  ['', {}, 'nothing'],
];

/** Queries that word data or the register answer. */
const byData: Row[] = [
  ['قول', { قال: 'p3.1 p9.1' }, 'a root'],
  ['ق و ل', { قال: 'p3.1 p9.1' }, 'a root, its letters apart'],
  [
    'وفق',
    { وفق: 'p10.1', اتفق: 'p1.1 p13.1', اتفقا: 'p15.1', توافق: 'p4.1 p17.2', يوافق: 'p5.1', يتفقان: 'h' },
    'a root, whose letters also begin a word',
  ],
  ['ءمم', { أمم: 'p5.1 p12.1 p15.1' }, 'a root with hamza'],
  ['أمن', { أمن: 'p6.1', أمني: 'p16.1' }, 'a word that is a root', ['root']],
  ['مسئولية', { مسؤوليات: 'p6.1' }, 'a lemma that is not in the text, spelt as in Cairo'],
  ['القضيه', { قضية: 'p7.1' }, 'a lemma with an article that the text has not, ه for ة'],
  ['الاوراسيا', { أوراسيا: 'p16.1' }, 'the same, no hamza'],
  ['دولة', { دولتين: 'p4.1 p8.1 p10.1' }, 'a lemma that is only in the dual'],
  ['اتفق', { اتفق: 'p1.1 p13.1', اتفقا: 'p15.1', يتفقان: 'h' }, 'other forms of a lemma', ['lemma']],
  ['وزير', { وزير: 'p1.1 p1.1', وزيرا: 'h', وزيران: 'p2.1', وزارتي: 'p13.1' }, 'lemma and root', ['lemma', 'root']],
  ['موقف', { موقف: 'p12.1 p17.1', مواقف: 'p18.1' }, 'a broken plural', ['lemma']],
  [
    'Politburo',
    { 'Political Bureau of the Central Committee of the Communist Party of China': 'p3.1' },
    'a name that only the register has',
  ],
  [
    'بوتين',
    { بوتين: 'p3.1 p9.1', 'الرئيس الروسي': 'p3.1', 'رئيسا الدولتين': 'p4.1 p10.1', 'رئيسي الدولتين': 'p8.1' },
    'his titles',
    ['entity'],
  ],
  [
    'Xi Jinping',
    { 'Xi Jinping': 'p3.1', Xi: 'p9.1', 'Chinese President': 'p3.1', 'the two heads of state': 'p4.1 p8.1 p10.1' },
    'his titles',
    ['entity'],
  ],
  [
    'Ukraine crisis',
    { 'Ukraine crisis': 'p16.1 p17.1', 'the crisis': 'p16.1 p17.2' },
    'other words for it',
    ['entity'],
  ],
];

const { article, words } = realWords();

function placesIn(expected: Expected): string[] {
  return Object.entries(expected)
    .flatMap(([lit, ids]) => ids.split(' ').map((id) => `${id} ${lit}`))
    .toSorted();
}

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

function tallyOf(rows: readonly Row[], withWords: boolean): Tally {
  const tally = { right: 0, found: 0, wanted: 0 };
  for (const [query, expected, , included] of rows) {
    const left = placesIn(expected);
    const { hits } = searchArticle(article, withWords ? words : null, query, included);
    tally.wanted += left.length;
    tally.found += hits.length;
    for (const place of hits.map(hitText)) {
      const at = left.indexOf(place);
      if (at === -1) continue;
      left.splice(at, 1);
      tally.right++;
    }
  }
  return tally;
}

const figures = ({ right, found, wanted }: Tally) => ({ precision: right / found, recall: right / wanted });

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

describe('with word data', () => {
  it.each([...byText, ...byData])('“%s” finds %o: %s', (query, expected, _, included) => {
    const { hits } = searchArticle(article, words, query, included);
    expect(hits.map(hitText).toSorted()).toEqual(placesIn(expected));
  });

  it.each([...byText, ...byData])(
    '“%s”: hits are whole letters, in order, without overlaps',
    (query, _, __, included) => {
      const { hits } = searchArticle(article, words, query, included);
      for (const hit of hits) {
        expect(litOf(hit)).toBe(litOf(hit).trim());
        expect(litOf(hit)).not.toMatch(/^\p{M}/u);
        expect(hit.sentence[hit.lang].charAt(hit.span.end)).not.toMatch(/\p{M}/u);
      }
      const ids = [...article.sentences.keys()];
      const keys = hits.map(
        (hit) => [ids.indexOf(hit.sentence.id), hit.lang === 'ar' ? 0 : 1, hit.span.start] as const,
      );
      const sorted = keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
      expect(keys).toEqual(sorted);
      const overlapping = hits.filter((hit, n) => {
        const next = hits[n + 1];
        return next?.sentence === hit.sentence && next.lang === hit.lang && next.span.start < hit.span.end;
      });
      expect(overlapping).toEqual([]);
    },
  );
});

describe('precision and recall', () => {
  it('with word data and without it', () => {
    const full = figures(tallyOf([...byText, ...byData], true));
    const bare = figures(tallyOf(byText, false));
    // oxlint-disable-next-line eslint/no-console -- the figures are the point of this table
    console.log(
      `Search: ${byText.length + byData.length} queries, precision ${percent(full.precision)}, recall ${percent(full.recall)};` +
        ` without word data ${byText.length} queries, precision ${percent(bare.precision)}, recall ${percent(bare.recall)}`,
    );
    expect(byText.length + byData.length).toBeGreaterThanOrEqual(60);
    expect(full.precision).toBeGreaterThanOrEqual(0.99);
    expect(full.recall).toBeGreaterThanOrEqual(0.99);
    expect(bare.precision).toBeGreaterThanOrEqual(0.97);
    expect(bare.recall).toBeGreaterThanOrEqual(0.97);
  });
});
