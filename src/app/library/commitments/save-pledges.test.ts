import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import i18next from 'i18next';
import jsonld from 'jsonld';
import { beforeAll, expect, it } from 'vitest';
import { startI18n, switchLanguage } from '#i18n/index';
import { callForTexts } from '#i18n/late-texts';
import { pledgesOf, type Pledge } from '#timeline/pledges';
import { series } from '#timeline/samples';
import { pledgeFormats } from '#timeline/Timeline';
import { fileOfPledges } from './save-pledges';

const pledges = pledgesOf(series);

beforeAll(async () => {
  await startI18n('en');
  await callForTexts('timeline');
});

it.each([
  ['en', 'Sahlan to Nahira', 'Date,By,To,Kind'],
  ['ar', 'سهلان تجاه ناهرة', 'التاريخ,الملتزم,لمن,النوع'],
] as const)(
  '%s: each file is in the words of the interface, a sound one of its kind, with the words of every entry',
  async (lang, who, head) => {
    await switchLanguage(lang);
    const t = i18next.getFixedT(lang, ['timeline', 'registers', 'app'] as const);
    const setting = {
      t,
      lang,
      uiLanguage: lang,
      day: (iso: string) => iso,
      hrefOf: ({ article, entry }: Pledge) => `https://example.org/?article=${article.slug}&undertaking=${entry}`,
      articleHref: ({ article }: Pledge) => `https://example.org/?article=${article.slug}`,
      page: 'https://example.org/library/?show=commitments',
      now: new Date('2025-06-04T08:00:00.000Z'),
    };
    const [csv, xlsx, markdown, annotations] = await Promise.all(
      pledgeFormats.map((format) => fileOfPledges(pledges, format, setting)),
    );
    expect([csv, xlsx, markdown, annotations].map((file) => file?.name)).toEqual([
      'commitments.csv',
      'commitments.xlsx',
      'commitments.md',
      'commitments.jsonld',
    ]);
    expect(csv?.content).toContain(head);
    expect(markdown?.content).toContain(who);

    const sheets = unzipSync(xlsx?.content as Uint8Array);
    const strings = strFromU8(sheets['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const heading of head.split(',')) expect(strings).toContain(`>${heading}<`);
    expect(strings).toContain('أعربت سهلان عن استعدادها لتبادل بيانات المياه');
    const [sheet = new Uint8Array()] = Object.entries(sheets).flatMap(([name, bytes]) =>
      name.startsWith('xl/worksheets/sheet') ? [bytes] : [],
    );
    expect(strFromU8(sheet).match(/<hyperlink /g)).toHaveLength(pledges.length);
    expect(strFromU8(sheet).includes('rightToLeft="1"')).toBe(lang === 'ar');

    const json = JSON.parse(String(annotations?.content)) as Written;
    // In safe mode a term that the context does not know is an error, not silently dropped.
    const nodes = await jsonld.expand(json as object, { documentLoader, safe: true } as jsonld.Options.Expand);
    expect(nodes).toHaveLength(1);
    const { items } = json.first;
    expect(json.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items[0]?.body[1]?.value).toContain(who);
    for (const { target } of items) {
      const { exact, prefix = '', suffix = '' } = target.selector;
      const slug = new URL(target.source.id).searchParams.get('article');
      const texts = series.find(({ entry }) => entry.slug === slug)?.entry.undertakings[0]?.wording;
      const line = texts?.[target.source.language].map(({ text }) => text).join('');
      expect(line).toContain(prefix + exact + suffix);
    }
  },
);

const anno: jsonld.ContextDefinition = JSON.parse(readFileSync('src/exports/fixtures/anno.jsonld', 'utf8'));

/** Knows one context; what else a document asks for is an error, so that nothing goes to the network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not here: ${url}`);
  return { documentUrl: url, document: anno };
}

interface Written {
  total: number;
  first: {
    items: {
      id: string;
      body: { value: string }[];
      target: {
        source: { id: string; language: 'ar' | 'en' };
        selector: { exact: string; prefix?: string; suffix?: string };
      };
    }[];
  };
}
