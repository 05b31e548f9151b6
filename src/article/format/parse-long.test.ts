import { describe, expect, it } from 'vitest';
import type { Article } from '#article/model';
import { realFiles, tinyFiles, type Tiny } from '#article/testing';
import { limits } from './limits';
import { articleFiles, parseArticle, type ArticleFileName } from './parse';
import { parseLong } from './parse-long';
import type { ArticleFile } from './schema';
import { Turns } from './turns';

type Texts = Record<ArticleFileName, string>;
type Json = Record<ArticleFileName, unknown>;

const textsOf = (files: Json, space?: number): Texts => {
  const texts = articleFiles.map((name) => [name, JSON.stringify(files[name], null, space) ?? '']);
  return Object.fromEntries(texts) as Texts;
};

/** Rests after every single step: everything that can come between has been. */
const restless = () => {
  let ms = 0;
  return new Turns(() => (ms += 24));
};

const inParts = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

/** Reads it in both ways: at once, and as it comes. */
async function both(texts: Texts, size = 5000, turns = new Turns()) {
  const files = articleFiles.map((name) => {
    try {
      return [name, JSON.parse(texts[name])];
    } catch {
      return [name, undefined];
    }
  });
  const whole = parseArticle(Object.fromEntries(files));
  const long = await parseLong(inParts(texts['article.json'], size), async () => texts, undefined, turns);
  return { whole: whole.ok ? whole.article : null, long };
}

/** A long article: its paragraphs, each with its number. */
function longFiles(count: number, tiny: Partial<Tiny> = {}): Json {
  const paragraphs = Array.from({ length: count }, (_, at) => [
    {
      ar: `اتفقت الصين وروسيا ${at} على «تعزيز» التعاون\\ "بينهما".`,
      en: `China and Russia agreed, ${at}: {[cooperation]}.`,
    },
    { ar: ' ثم سكتت.', en: null, draft: undefined },
  ]);
  const mentions = (ar: string, en: string) =>
    paragraphs.flatMap((_, at) => (at % 2 === 0 ? [{ in: `p${at + 1}.1`, ar, en }] : []));
  return tinyFiles({
    paragraphs,
    parties: [{ side: 'a', entity: 'china', speakers: [] }],
    entities: [
      { id: 'china', mentions: mentions('الصين', 'China') },
      { id: 'russia', mentions: mentions('روسيا', 'Russia') },
    ],
    cues: paragraphs.slice(0, 40).map((_, at) => ({
      id: `c${at}`,
      by: ['china'],
      quotes: [{ in: `p${at + 1}.1`, ar: 'اتفقت', en: 'agreed' }],
      undertakings: [{ id: `c${at}.1`, evidence: [{ in: `p${at + 1}.1`, ar: 'التعاون', en: 'cooperation' }] }],
    })),
    ...tiny,
  });
}

/** Everything of an article, in order. */
const read = (article: Article | null) => article && { ...article, marks: [...article.marks], units: article.units };

/** No registers. */
const none = async () => ({ 'entities.json': null, 'commitments.json': null });

/** The numbers from 0. */
const nth = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('a long article that is read as it comes', () => {
  it.each<[string, Texts]>([
    ['the bundled one', realFiles() as Texts],
    ['one of 400 paragraphs', textsOf(longFiles(400))],
    ['the same, written on many lines', textsOf(longFiles(400), 2)],
    ['one without an entry', textsOf(longFiles(120, { parties: [], entities: [], cues: [] }))],
    ['one without a paragraph', textsOf(longFiles(0, { parties: [], entities: [], cues: [] }))],
  ])('is what it is at once: %s', async (_, texts) => {
    for (const [size, turns] of [
      [1_000_000, new Turns()],
      [777, restless()],
    ] as const) {
      const { whole, long } = await both(texts, size, turns);
      expect(whole).not.toBeNull();
      expect(read(long)).toStrictEqual(read(whole));
      expect([...(long?.sentences.keys() ?? [])]).toEqual([...(whole?.sentences.keys() ?? [])]);
    }
  });

  it('may lack its registers', async () => {
    const text = textsOf(longFiles(120, { parties: [], entities: [], cues: [] }))['article.json'];
    const article = await parseLong([text], none);
    expect([article?.units.length, article?.entities, article?.cues]).toEqual([121, [], []]);
  });

  it('asks for its registers when its text has come, and for none of one that is broken', async () => {
    const asked: string[] = [];
    const texts = textsOf(longFiles(60));
    async function* parts() {
      yield texts['article.json'].slice(0, 4000);
      asked.push('half');
      yield texts['article.json'].slice(4000);
      asked.push('all');
    }
    const registers = async () => {
      asked.push('registers');
      return texts;
    };
    expect(await parseLong(parts(), registers)).not.toBeNull();
    expect(asked).toEqual(['half', 'all', 'registers']);
    expect(await parseLong(['{"paragraphs":[1]}'], registers)).toBeNull();
    expect(asked).toHaveLength(3);
  });
});

/** What is told of the first paragraphs, and how much had come then. */
const first = async (text: string) => {
  const told: { first: ArticleFile; come: number }[] = [];
  let come = 0;
  function* parts() {
    for (const part of inParts(text, 1000)) {
      come += part.length;
      yield part;
    }
  }
  await parseLong(parts(), none, (one) => told.push({ first: one, come }));
  return told;
};

describe('its first paragraphs', () => {
  const files = longFiles(800);
  const text = JSON.stringify(files['article.json']);

  it('are told once, with all that stands before them, long before the last have come', async () => {
    const told = await first(text);
    const { paragraphs, ...head } = files['article.json'] as ArticleFile;
    expect(told.map((one) => one.first)).toEqual([{ ...head, paragraphs: paragraphs.slice(0, 50) }]);
    expect(told[0]?.come).toBeLessThan(text.length / 4);
  });

  it.each<[string, (json: ArticleFile) => unknown]>([
    ['something stands behind its paragraphs', ({ headline, ...json }) => ({ ...json, headline })],
    ['it has fewer', ({ paragraphs, ...json }) => ({ ...json, paragraphs: paragraphs.slice(0, 49) })],
    [
      'one of them is broken',
      (json) => ({ ...json, paragraphs: json.paragraphs.map((one, at) => (at === 30 ? { ...one, id: 'P 31' } : one)) }),
    ],
    ['what stands before them is broken', (json) => ({ ...json, slug: 'A b' })],
    [
      'what stands before them holds what no text may',
      (json) => ({ ...json, translation: { ar: 'ا\u202e', en: 'a' } }),
    ],
  ])('are not told where %s', async (_, change) => {
    const changed = change(structuredClone(files['article.json']) as ArticleFile);
    expect(await first(JSON.stringify(changed))).toEqual([]);
  });
});

/** Every place of a file, as the keys that lead there. */
function placesOf(json: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== 'object' || json === null) return [way];
  const below = Object.entries(json).flatMap(([key, one]) =>
    placesOf(one, [...way, Array.isArray(json) ? Number(key) : key]),
  );
  return [way, ...below];
}

/** The file with something else at a place; `undefined` takes away what stands there. */
function withAt(json: unknown, [key, ...way]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const below = withAt((json as Record<string, unknown>)[key], way, value);
  if (Array.isArray(json))
    return value === undefined && way.length === 0 ? json.toSpliced(Number(key), 1) : json.with(Number(key), below);
  return { ...(json as object), [key]: below };
}

/** With something of everything that an article may have. */
const full = tinyFiles({
  paragraphs: [
    [
      {
        ar: 'قالت الصين وروسيا هنا.',
        en: 'China and Russia said here.',
        speaker: 'china',
        turns: [{ speaker: 'both', from: { ar: 'روسيا', en: 'Russia' } }],
        notes: [{ on: { ar: 'هنا', en: 'here' }, text: { ar: 'حاشية', en: 'A note' } }],
      },
    ],
  ],
  parties: [{ side: 'a', entity: 'china', speakers: ['china'] }],
  entities: [{ id: 'china', wikidata: 'Q148', mentions: [{ in: 'p1.1', ar: 'الصين', en: 'China', nth: 1 }] }],
  cues: [
    {
      id: 'c1',
      by: ['china'],
      to: ['china'],
      quotes: [{ in: 'p1.1', ar: 'قالت', en: 'said' }],
      undertakings: [
        {
          id: 'c1.1',
          timeframe: { ar: 'هنا', en: 'here' },
          rationale: { ar: 'سبب', en: 'A reason' },
          evidence: [{ in: 'p1.1', ar: 'هنا', en: 'here' }],
        },
      ],
    },
  ],
  overclaims: [{ claim: { in: 'h', ar: 'يتفقان', en: 'agree' }, note: { ar: 'ا', en: 'a' }, see: ['p1.1'] }],
});

/** What may stand where something else belongs. */
const strange: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['an empty text', ''],
  ['a text', 'x'],
  ['true', true],
  ['a list', []],
  ['a list of a text', ['x']],
  ['an object', {}],
  ['an object with a strange name', JSON.parse('{"__proto__":{"a":1}}')],
  ['a text that is too long', 'x'.repeat(limits.text + 1)],
  ['an override', 'a\u202eb'],
  ['half a character', 'x\ud800'],
  ['an id that is not there', 'p99.1'],
  ['too deep', JSON.parse('['.repeat(20) + ']'.repeat(20))],
];

const paragraph = (at: number) => ({
  id: `p${at + 1}`,
  sentences: [{ id: `p${at + 1}.1`, ar: 'نص', en: null, speaker: 'reporter' }],
});

describe('what no article may be is not taken as it comes, and all that may be is', () => {
  it.each(articleFiles)('with anything at any place of %s', async (name) => {
    const outcomes = { sound: 0, broken: 0 };
    for (const place of placesOf(full[name])) {
      for (const [, value] of strange) {
        const texts = textsOf({ ...full, [name]: withAt(full[name], place, value) });
        const { whole, long } = await both(texts);
        expect(read(long), `${place.join('.')} ← ${JSON.stringify(value)?.slice(0, 40)}`).toStrictEqual(read(whole));
        outcomes[whole ? 'sound' : 'broken']++;
      }
    }
    // Both are there: the table is about something.
    expect(outcomes.sound).toBeGreaterThan(5);
    expect(outcomes.broken).toBeGreaterThan(100);
  });

  it.each<[string, ArticleFileName, (text: string) => string]>([
    ['a name twice', 'article.json', (text) => text.replace('{', '{"slug":"x",')],
    ['its list twice', 'article.json', (text) => text.replace('{', '{"paragraphs":[],')],
    ['a name too many', 'article.json', (text) => text.replace('{', '{"html":"<b>",')],
    ['a name too many in a paragraph', 'article.json', (text) => text.replace('"sentences":', '"html":1,$&')],
    ['the name __proto__', 'entities.json', (text) => text.replace('{', '{"__proto__":{},')],
    ['its end cut off', 'article.json', (text) => text.slice(0, -1)],
    ['half of it', 'article.json', (text) => text.slice(0, text.length / 2)],
    ['something behind it', 'article.json', (text) => `${text} x`],
    ['a page', 'commitments.json', () => '<!doctype html>'],
    ['nothing', 'entities.json', () => ''],
    ['the word null', 'entities.json', () => 'null'],
    ['a comma at the end of a list', 'entities.json', (text) => text.replace(/\]\}$/, ',]}')],
    ['two ids of an entity', 'entities.json', (text) => text.replace('"id":"russia"', '"id":"china"')],
    ['a mention of words that are nowhere', 'entities.json', (text) => text.replace('روسيا', 'لندن')],
    ['a speaker that is nobody', 'article.json', (text) => text.replace('"reporter"', '"nobody"')],
    ['a paragraph out of its order', 'article.json', (text) => text.replace('"p7"', '"p8"')],
    ['an entry that two cues have', 'commitments.json', (text) => text.replace('"c7.1"', '"c8.1"')],
    ['a quote of no sentence', 'commitments.json', (text) => text.replace('"p7.1"', '"p9999.1"')],
  ])('%s, in %s', async (_, name, change) => {
    const texts = textsOf(longFiles(100));
    const changed = change(texts[name]);
    expect(changed).not.toBe(texts[name]);
    const long = await parseLong(
      inParts(name === 'article.json' ? changed : texts['article.json'], 5000),
      async () => ({
        ...texts,
        [name]: changed,
      }),
    );
    expect(long).toBeNull();
  });

  it('more paragraphs, entities, values, quotes than may be', async () => {
    const sound = tinyFiles({ paragraphs: [[{ ar: 'الصين', en: null }]] });
    const entity = (id: string, count: number) => ({
      id,
      kind: 'place',
      name: { ar: 'ا', en: null },
      mentions: nth(count).map(() => ({ in: 'p1.1', ar: 'الصين', en: null, by: 'name' })),
    });
    const article = sound['article.json'] as object;
    const cases: [string, Json, boolean][] = [
      [
        'paragraphs',
        { ...sound, 'article.json': { ...article, paragraphs: nth(limits.paragraphs).map(paragraph) } },
        true,
      ],
      [
        'too many',
        { ...sound, 'article.json': { ...article, paragraphs: nth(limits.paragraphs + 1).map(paragraph) } },
        false,
      ],
      [
        'entities',
        { ...sound, 'entities.json': { entities: nth(limits.entities + 1).map((at) => entity(`e${at}`, 1)) } },
        false,
      ],
      ['quotes', { ...sound, 'entities.json': { entities: [entity('china', limits.quotes + 1)] } }, false],
      ['marks', { ...sound, 'entities.json': { entities: [entity('china', limits.marks + 1)] } }, false],
      ['values', { ...sound, 'entities.json': { entities: nth(1000).map((at) => entity(`e${at}`, 250)) } }, false],
    ];
    for (const [name, files, ok] of cases) {
      const { whole, long } = await both(textsOf(files), 1_000_000);
      expect([name, whole !== null, long !== null]).toEqual([name, ok, ok]);
    }
  });
});
