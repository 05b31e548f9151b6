import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strikeFurniture } from './furniture';
import { keptLines, linesOfText, withLanguages } from '#import/lines';
import { datelineOf, recognise } from './recognise';
import type { Lang } from './scripts';
import { splitSentences } from './sentences';

const read = (text: string, lang: Lang = 'ar') => recognise(strikeFurniture(withLanguages(linesOfText(text))), lang);

const REPORT = `الصفحة الرئيسية >> أخبار العالم
وزيرا خارجية البلدين يتفقان على توسيع التعاون
/مصدر: شينخوا/   2025:04:02.09:59
جنيف أول أبريل 2025 (شينخوا) اتفق الوزيران اليوم (الثلاثاء) على توسيع التعاون.
وأكد الجانبان أن الحوار سيتواصل خلال العام الجاري.`;

describe('recognise', () => {
  it('finds all of a report, and where', () => {
    expect(read(REPORT)).toMatchObject({
      headline: { text: 'وزيرا خارجية البلدين يتفقان على توسيع التعاون', line: 1 },
      place: { text: 'جنيف', line: 3, start: 0, end: 4 },
      date: { iso: '2025-04-01', line: 3, start: 5, end: 19 },
      published: { iso: '2025-04-02T09:59', line: 2 },
      publisher: { text: 'شينخوا', line: 3, name: { en: 'Xinhua' } },
    });
  });

  it('takes the publisher from a source line where the dateline names none', () => {
    const found = read(
      'لقاء في جنيف يبحث الأزمة\nالمصدر: صحيفة النهر\nالتقى الوزيران أمس في جنيف وبحثا الأزمة القائمة منذ عام.',
    );
    expect(found.publisher).toMatchObject({ text: 'صحيفة النهر', line: 1, name: null });
    expect(found).toMatchObject({ place: null, date: null });
  });

  it('reads the English side of a mixed text for itself', () => {
    const found = read(
      `${REPORT}\nMinisters agree to widen cooperation\nGENEVA, April 1, 2025 (Xinhua) -- The two ministers agreed on Tuesday to widen cooperation.`,
      'en',
    );
    expect(found).toMatchObject({
      headline: { text: 'Ministers agree to widen cooperation', line: 5 },
      place: { text: 'GENEVA', line: 6 },
      date: { iso: '2025-04-01' },
      publisher: { text: 'Xinhua' },
    });
  });

  it.each([
    ['one paragraph alone', 'اتفق الوزيران اليوم على توسيع التعاون بين البلدين.'],
    [
      'a first line that is a sentence',
      'اتفق الوزيران اليوم على توسيع التعاون.\nوأكد الجانبان أن الحوار سيتواصل خلال العام.',
    ],
    ['nothing of this language', 'The two ministers agreed.'],
  ])('finds no headline in %s', (_, text) => expect(read(text).headline).toBeNull());
});

describe('datelineOf', () => {
  it.each([
    ['موسكو أول أبريل 2025 (شينخوا) اتفق الوزيران', 'موسكو', 'شينخوا', 'اتفق الوزيران'],
    ['القاهرة (أ ش أ) - التقى الوزيران', 'القاهرة', 'أ ش أ', 'التقى الوزيران'],
    ['بيروت – رويترز: التقى الوزيران', 'بيروت', 'رويترز', 'التقى الوزيران'],
    ['أديس أبابا 5 مايو 2025 (وام) التقى الوزيران', 'أديس أبابا', 'وام', 'التقى الوزيران'],
    ['الأمم المتحدة 5 مايو 2025 (شينخوا) قال الأمين العام', 'الأمم المتحدة', 'شينخوا', 'قال الأمين العام'],
  ])('divides %j', (text, place, agency, rest) => {
    const found = datelineOf(text, 'ar');
    expect(found).toMatchObject({ place: { text: place }, agency: { text: agency } });
    expect(text.slice(found?.end)).toBe(rest);
  });

  it.each([
    ['الدوحة 5 مايو 2025 - التقى الوزيران وبحثا الأزمة القائمة', 'الدوحة'],
    ['عمان — التقى الوزيران أمس وبحثا الأزمة القائمة', 'عمان'],
  ])('needs no agency: %j', (text, place) =>
    expect(datelineOf(text, 'ar')).toMatchObject({ place: { text: place }, agency: null }),
  );

  it.each([
    ['GENEVA, April 1 (Xinhua) -- The ministers agreed', 'GENEVA', 'Xinhua'],
    ['Washington, D.C. (AP) — The ministers agreed', 'Washington, D.C.', 'AP'],
    ['CAIRO — The ministers agreed', 'CAIRO', undefined],
  ])('reads English: %j', (text, place, agency) => {
    const found = datelineOf(text, 'en');
    expect(found?.place?.text).toBe(place);
    expect(found?.agency?.text).toBe(agency);
  });

  it.each([
    'اتفق الوزيران اليوم (الثلاثاء) على التعاون',
    'وصل 3 وزراء إلى جنيف',
    'من جانبه، قال الوزير',
    'الصين - روسيا',
  ])('finds none in %j', (text) => expect(datelineOf(text, 'ar')).toBeNull());
  it.each(['The ministers agreed (see below) on aid', 'Home > World', 'A short text'])('finds none in %j', (text) =>
    expect(datelineOf(text, 'en')).toBeNull(),
  );
});

describe('the bundled article, from the page that it was taken from', () => {
  const folder = 'src/articles/2025-04-01-lavrov-wang-moscow/';
  const lines = strikeFurniture(withLanguages(linesOfText(readFileSync(`${folder}source.ar.txt`, 'utf8'))));
  const article = JSON.parse(readFileSync(`${folder}article.json`, 'utf8')) as {
    headline: { ar: string };
    paragraphs: { sentences: { ar: string }[] }[];
  };

  it('is found paragraph by paragraph, sentence by sentence', () => {
    const [headline, ...paragraphs] = keptLines(lines, 'ar');
    expect(headline).toBe(article.headline.ar);
    expect(paragraphs.map((paragraph) => splitSentences(paragraph))).toEqual(
      article.paragraphs.map(({ sentences }) => sentences.map(({ ar }) => ar)),
    );
  });

  it('has its headline, place, dates and publisher', () => {
    expect(recognise(lines, 'ar')).toMatchObject({
      headline: { text: article.headline.ar },
      place: { text: 'موسكو' },
      date: { iso: '2025-04-01' },
      published: { iso: '2025-04-02T09:59' },
      publisher: { text: 'شينخوا' },
    });
  });
});

describe('a page with sections, a bullet and a repeated headline', () => {
  it.each([
    [
      'الاثنين 5 مايو 2025\nعرب وعالم\nالوزيران يبحثان في جنيف سبل إنهاء الأزمة\n• 5-5-2025 | 17:21\nسامي حداد\nطباعة\nالتقى الوزيران أمس في جنيف وبحثا الأزمة القائمة منذ عام.',
      2,
    ],
    ['قناة النهر رياضة النهر جامعات\nلقاء الوزيرين\n×\nالتقى الوزيران أمس في جنيف.\nلقاء الوزيرين', 1],
  ])('finds the headline (%#)', (text, line) => expect(read(text).headline).toMatchObject({ line }));

  it('finds when it was published', () => {
    expect(read('عرب وعالم\n• 5-5-2025 | 17:21\nالتقى الوزيران أمس في جنيف.').published).toMatchObject({
      iso: '2025-05-05T17:21',
      line: 1,
    });
  });
});
