import { describe, expect, it } from 'vitest';
import { toCsv } from '#exports/formats/tables/csv';
import { markdownOfPledges, tableOfPledges, type FileWords } from './pledge-files';
import { nameOf } from '#timeline/names';
import { pledgesOf } from '#timeline/pledges';
import { series } from '#timeline/samples';

const pledges = pledgesOf(series);
const csvOfPledges = (...given: Parameters<typeof tableOfPledges>) => toCsv(tableOfPledges(...given));
const words: FileWords = {
  title: 'Commitments',
  noDate: 'No date',
  heading: (column) => column,
  kind: ({ kind }) => kind,
  topic: ({ topic }) => topic ?? '',
  names: (parties) => parties.map((party) => nameOf(party, 'en')).join('; '),
  who: ({ by }) => by.map((party) => nameOf(party, 'en')).join(' and '),
  day: (iso) => iso,
  articleTitle: ({ article }) => article.title.en ?? article.title.ar,
  href: ({ article, entry }) => `https://example.org/?article=${article.slug}&commitment=${entry}`,
};

describe('what the timeline shows as files', () => {
  it('a table has a row an entry: who, to whom, how binding, in which words, where', () => {
    const lines = csvOfPledges(pledges, words).split('\r\n').slice(0, -1);
    expect(lines).toHaveLength(pledges.length + 1);
    expect(lines[0]).toBe('\ufeffdate,by,to,kind,force,topic,action,ar,en,article,link');
    // A day is a day, which a program can sort; nothing unseen stands before it.
    const days = lines.slice(1).map((line) => line.slice(0, line.indexOf(',')));
    expect(days).toEqual(pledges.map(({ date }) => date ?? ''));
    expect(days.some((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(lines[1]).toContain('Sahlan,Nahira,readiness,3,bilateral,');
    expect(lines[1]).toContain('أعربت سهلان عن استعدادها لتبادل بيانات المياه');
    expect(lines[5]).toMatch(/^,Jazran,Sahlan,pledge,5,/);
  });

  it('a text has both wordings, the Arabic in a block that reads from the right', () => {
    const text = markdownOfPledges(pledges, words);
    expect(text.match(/^## /gm)).toHaveLength(pledges.length);
    expect(text).toContain(
      '<div dir="rtl" lang="ar">\n\nوقّع الجانبان اتفاقا على تبادل بيانات المياه والسدود مرة كل شهر\n\n</div>',
    );
    expect(text).toContain('## No date: Jazran');
    expect(text).toContain('(<https://example.org/?article=signed&commitment=c1.1>)');
  });

  it('nothing of an article is taken for a formula or for markup', () => {
    const [first] = pledges;
    if (!first) throw new Error('no entry');
    const hostile = {
      ...first,
      article: { ...first.article, title: { ar: '=1+1', en: '=HYPERLINK("x") <b>[a](b)' } },
    };
    expect(csvOfPledges([hostile], words)).toContain('\u200b=HYPERLINK');
    const text = markdownOfPledges([hostile], words);
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('[a](b)');
  });
});
