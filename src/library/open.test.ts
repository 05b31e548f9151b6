import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleFile, CommitmentsFile, EntitiesFile, PhrasesFile, WordsFile } from '#article/format/schema';
import { given, realArticle, realFiles, realSlug, tinyFiles } from '#article/testing';
import type { Article } from '#article/model';
import { parseArticle } from '#article/format/parse';
import { ArticleError, openArticle, openWords } from './open';
import { bundledSource, type ArticleSource } from './article-source';
import { dataFiles, openPage, type DataFile } from './page';

interface Contents {
  'article.json': ArticleFile;
  'entities.json': EntitiesFile;
  'commitments.json': CommitmentsFile;
  'words.json': WordsFile;
  'phrases.json': PhrasesFile;
}

const files = realFiles();
const article = realArticle();
const page = openPage(
  {
    slug: realSlug,
    lang: 'en',
    root: './',
    folder: '',
    files: Object.fromEntries(dataFiles.map((name) => [name, `assets/${name}`])) as Record<DataFile, string>,
  },
  'https://example.org/',
);

const source = bundledSource(given(page.bundled ?? undefined));

/** What the server gives for a file in place of it. */
type Answer = () => Response | Promise<Response>;

/** A server that has the bundled article, but for what a test puts in place of a file. */
function serve(instead: Partial<Record<DataFile, Answer>>): void {
  const server = async (address: URL): Promise<Response> => {
    const name = given(dataFiles.find((one) => address.pathname === `/assets/${one}`));
    return instead[name]?.() ?? new Response(files[name]);
  };
  vi.stubGlobal('window', { location: { href: 'https://example.org/' } });
  vi.stubGlobal('fetch', server);
}

afterEach(() => vi.unstubAllGlobals());

/** What is said of an article, or of its words, when a file is served otherwise: one line a problem. */
async function problems(name: DataFile, answer: Answer): Promise<string[]> {
  serve({ [name]: answer });
  const isOfWords = name === 'words.json' || name === 'phrases.json';
  try {
    await (isOfWords ? openWords(source, article) : openArticle(source));
  } catch (error) {
    if (!(error instanceof ArticleError) || error.slug !== realSlug) throw error;
    return error.problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);
  }
  return [];
}

const bytes =
  (body: string | Uint8Array<ArrayBuffer>): Answer =>
  () =>
    new Response(body);
/** The file with its text changed, which need not be JSON that could be made from values. */
const changed = (name: DataFile, change: (text: string) => string): Answer => {
  const broken = change(given(files[name]));
  expect(broken, 'the test breaks something').not.toBe(files[name]);
  return bytes(broken);
};
/** The file with its content changed: `change` edits it in place, or gives another. */
const edited = <Name extends DataFile>(name: Name, change: (data: Contents[Name]) => unknown): Answer => {
  const data = JSON.parse(given(files[name])) as Contents[Name];
  const other = change(data);
  return bytes(JSON.stringify(typeof other === 'object' && other !== null ? other : data));
};
/** Edits an article in place whatever the edit gives. */
const inPlace =
  <T>(edit: (data: T) => unknown) =>
  (data: T): T => {
    edit(data);
    return data;
  };

const gone: Answer = () => Promise.reject(new TypeError('gone'));

describe('an article', () => {
  it('opens from a sound server, with its words', async () => {
    serve({});
    const opened = await openArticle(source);
    expect(opened.sentences.size).toBe(20);
    const words = await openWords(source, opened);
    if (!words) throw new Error('no words');
    expect(words.bySentence.size).toBe(20);
  });

  it('whose every file fails names them all', async () => {
    serve({ 'article.json': gone, 'entities.json': gone, 'commitments.json': gone });
    await expect(openArticle(source)).rejects.toMatchObject({
      problems: ['article.json', 'entities.json', 'commitments.json'].map((file) => ({
        file,
        entry: realSlug,
        problem: 'the network did not answer',
      })),
    });
  });

  it('that is not wanted any more fails with the reason given, not as a broken one', async () => {
    const stop = new AbortController();
    serve({
      'entities.json': () => {
        stop.abort(new Error('not wanted'));
        return Promise.reject(new Error('stopped'));
      },
    });
    await expect(openArticle(source, stop.signal)).rejects.toThrow('stopped');
  });

  it('is had again when it is asked for again', async () => {
    serve({ 'entities.json': () => new Response('no', { status: 500 }) });
    await expect(openArticle(source)).rejects.toThrow(ArticleError);
    serve({});
    expect((await openArticle(source)).slug).toBe(realSlug);
  });
});

describe.each(dataFiles)('%s', (name) => {
  it.each<[string, Answer, RegExp]>([
    ['the network is gone', gone, /the network did not answer$/],
    ['the server answers 500', () => new Response('no', { status: 500 }), /the server answered 500$/],
    ['there is no such file', () => new Response('no', { status: 404 }), /the server answered 404$/],
    ['it is a page', () => new Response('<!doctype html>'), /not JSON/],
    ['it is empty', () => new Response(''), /not JSON/],
    ['it has no body', () => new Response(null), /not JSON/],
    ['it is of another shape', () => Response.json({ $schema: 'x' }), /: .+/],
    ['it is no object', () => Response.json('x'), /\(the whole file\): .*Object/],
  ])('that is said, of this file alone: %s', async (_, answer, why) => {
    const said = await problems(name, answer);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !line.startsWith(`${name}: `))).toEqual([]);
    expect(said[0]).toMatch(why);
  });
});

// Bytes are read the same way for every file.
describe.each(['article.json', 'phrases.json'] as const)('%s that is too much to read', (name) => {
  it.each<[string, Answer, RegExp]>([
    ['it is of ten million characters', bytes(JSON.stringify('x'.repeat(10_000_000))), /10000000 characters/],
    [
      'it is of lists a hundred thousand deep',
      bytes('['.repeat(100_000) + ']'.repeat(100_000)),
      /0\.0\.0.*more than 16 levels/,
    ],
    ['it is no UTF-8', bytes(Uint8Array.of(0x22, 0xc7, 0xe1, 0x22)), /not UTF-8$/],
    [
      'a key is __proto__',
      bytes('{"__proto__":{"cues":[]},"overclaims":[]}'),
      /__proto__: .*every object has by itself/,
    ],
  ])('is refused: %s', async (_, answer, why) => {
    expect(await problems(name, answer)).toEqual([expect.stringMatching(why)]);
  });
});

const phrase = { in: 'p1.1', ar: ['موسكو'], en: ['MOSCOW'] };
const copies = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);
const withPhrases = (...more: unknown[]): Answer =>
  edited('phrases.json', (data) => ({ ...data, phrases: [...data.phrases, ...more] }));
const firstWord = (data: WordsFile) => given(data.sentences['h']?.[0]);
const firstEntity = (data: EntitiesFile) => given(data.entities[0]);
const words = (edit: (data: WordsFile) => unknown): Answer => edited('words.json', inPlace(edit));
const entities = (edit: (data: EntitiesFile) => unknown): Answer => edited('entities.json', inPlace(edit));

describe('content that no file may have is refused, with its place', () => {
  it.each<[DataFile, string, Answer, RegExp]>([
    [
      'article.json',
      'an id out of its order',
      changed('article.json', (json) => json.replace('"id": "p7.1"', '"id": "p7.9"')),
      /p7\.9.*p7\.1|p7\.1.*p7\.9/,
    ],
    [
      'article.json',
      'nobody speaks',
      changed('article.json', (json) => json.replace('"speaker": "wang-yi"', '"speaker": "nobody"')),
      /p3\.1.*nobody/,
    ],
    [
      'article.json',
      'an override in a sentence',
      edited(
        'article.json',
        inPlace((data) => {
          const sentence = given(data.paragraphs[2]?.sentences[0]);
          sentence.en += '\u202e';
        }),
      ),
      /paragraphs\.2\.sentences\.0\.en.*turns the order of letters round/,
    ],
    [
      'article.json',
      'a day that is none',
      edited('article.json', (data) => ({ ...data, source: { ...data.source, dateline: '2025-02-30' } })),
      /source\.dateline.*no such day/,
    ],
    [
      'article.json',
      'a text of ten million characters',
      bytes(JSON.stringify({ slug: 'x'.repeat(10_000_000) })),
      /10000000 characters/,
    ],
    [
      'entities.json',
      'words that are nowhere',
      changed('entities.json', (json) => json.replace('"ar": "موسكو", "en": "MOSCOW"', '"ar": "لندن", "en": "MOSCOW"')),
      /moscow, mention 1.*لندن/,
    ],
    [
      'entities.json',
      'a kind that is none',
      changed('entities.json', (json) => json.replace('"kind": "place"', '"kind": "planet"')),
      /kind.*planet/,
    ],
    [
      'entities.json',
      'an isolate left open in a name',
      entities((data) => (firstEntity(data).name.ar = `\u2067${firstEntity(data).name.ar}`)),
      /entities\.0\.name\.ar.*not closed/,
    ],
    [
      'entities.json',
      'an address that is code in place of an id',
      entities((data) => (firstEntity(data).wikidata = 'javascript:window.ran=1')),
      /wikidata/,
    ],
    [
      'entities.json',
      'markup as id',
      entities((data) => (firstEntity(data).id = '<img src=x>')),
      /entities\.0\.id: .*lower-case/,
    ],
    [
      'entities.json',
      'an id that is there twice',
      entities((data) => data.entities.push(firstEntity(data))),
      /this id is used twice/,
    ],
    [
      'entities.json',
      'a thousand mentions over each other',
      entities(
        (data) => (firstEntity(data).mentions = copies({ in: 'h', ar: 'الصين', en: null, by: 'name' as const }, 1000)),
      ),
      /: h: 1\d\d\d mentions and quotes/,
    ],
    [
      'commitments.json',
      'who is nobody undertakes something',
      changed('commitments.json', (json) => json.replace('"by": ["china"]', '"by": ["atlantis"]')),
      /c3.*atlantis/,
    ],
    [
      'commitments.json',
      'a force that is none',
      changed('commitments.json', (json) => json.replace('"kind": "readiness"', '"kind": "hope"')),
      /kind.*hope/,
    ],
    [
      'commitments.json',
      'half of a character',
      changed('commitments.json', (json) => json.replace('"action": "', '"action": "\\ud800')),
      /action.*half of a character/,
    ],
    [
      'words.json',
      'a text of ten million characters',
      words((data) => (firstWord(data).sense = 'x'.repeat(10_000_000))),
      /sentences\.h\.0\.sense: .*10000000 characters/,
    ],
    [
      'words.json',
      'a root named __proto__',
      changed('words.json', (text) => text.replace(/"roots": ?\{/, '$&"__proto__":"x",')),
      /roots\.__proto__: .*every object has by itself/,
    ],
    [
      'words.json',
      'a sentence named constructor',
      words((data) => (data.sentences['constructor'] = [])),
      /sentences\.constructor: .*every object has by itself/,
    ],
    [
      'words.json',
      'a number for parts',
      words((data) => Object.assign(firstWord(data), { parts: 7 })),
      /sentences\.h\.0\.parts: .*Array/,
    ],
    [
      'words.json',
      'half of a character',
      changed('words.json', (text) => text.replace(/"sense": ?"/, '$&\\ud800')),
      /sense: .*half of a character/,
    ],
    [
      'words.json',
      'an override in a gloss',
      words((data) => (given(data.lexicon[3]).gloss = 'a\u202eb')),
      /lexicon\.3\.gloss: .*turns the order of letters round/,
    ],
    [
      'words.json',
      'nothing but what has no width',
      words((data) => (firstWord(data).sense = '\u200b\u200d')),
      /sentences\.h\.0\.sense: .*nothing that can be seen/,
    ],
    [
      'words.json',
      'a sign without width in a word',
      words((data) => (firstWord(data).parts = [{ v: 'وَزِيرَ\u200bا', gloss: 'x', pos: 'noun' }])),
      /h, word 1: .*⟨200B⟩.* is not “وزيرا”/,
    ],
    [
      'words.json',
      'markup as root',
      words((data) => (data.roots['<img src=x>'] = 'x')),
      /a root is two to five Arabic consonants/,
    ],
    [
      'words.json',
      'a lemma that is there twice',
      words((data) => data.lexicon.push(given(data.lexicon[0]))),
      /2025: this lemma is listed twice/,
    ],
    [
      'words.json',
      'a lemma that is nowhere',
      words((data) => (firstWord(data).parts = [{ v: 'وَزِيرَا', gloss: 'x', lex: 'constructor' }])),
      /h, word 1: “constructor” is not in the lexicon/,
    ],
    ['words.json', 'a root without a gloss', words((data) => delete data.roots['ءجل']), /the root “ءجل” has no gloss/],
    [
      'phrases.json',
      'an object for a list',
      edited('phrases.json', (data) => ({ ...data, phrases: { ...data.phrases } })),
      /phrases: .*Array/,
    ],
    [
      'phrases.json',
      'an isolate left open in a note',
      withPhrases({ ...phrase, note: { ar: '\u2067ا', en: 'x' } }),
      /phrases\.\d+\.note\.ar: .*not closed/,
    ],
    [
      'phrases.json',
      'markup as the name of a sentence',
      withPhrases({ ...phrase, in: '<img src=x>' }),
      /phrases\.\d+\.in: .*lower-case/,
    ],
    [
      'phrases.json',
      'a sentence that is nowhere',
      withPhrases({ ...phrase, in: 'p99.1' }),
      /there is no sentence “p99\.1”/,
    ],
    [
      'phrases.json',
      'words that are nowhere in a sentence',
      withPhrases({ ...phrase, ar: ['طوكيو'] }),
      /“طوكيو” is not in p1\.1 \(ar\)/,
    ],
    [
      'phrases.json',
      'a thousand phrases over each other',
      withPhrases(...copies(phrase, 1000)),
      /p1\.1: “موسكو” is covered by 1001 phrases, not one/,
    ],
    [
      'phrases.json',
      'more phrases than may be',
      withPhrases(...copies(phrase, 3000)),
      /more than 2000 phrases in “p1\.1”/,
    ],
  ])('%s: %s', async (name, _, answer, what) => {
    // What other files say of it may be broken too.
    const said = (await problems(name, answer)).filter((line) => line.startsWith(`${name}: `));
    expect(said.join('\n')).toMatch(what);
  });
});

/** A source that has these texts and no other file. */
const sourceOf = (texts: Partial<Record<DataFile, string>>): ArticleSource => ({
  id: 'one',
  files: dataFiles.filter((name) => name in texts),
  read: (name) => {
    const text = texts[name];
    return Promise.resolve(text === undefined ? null : { ok: true, text });
  },
});

describe('an article that is not of the site', () => {
  const text = JSON.stringify(tinyFiles({ paragraphs: [[{ ar: 'نص.', en: null }]] })['article.json']);

  it('opens with its text alone: its registers are empty, and it has no words', async () => {
    const own = sourceOf({ 'article.json': text });
    const opened = await openArticle(own);
    expect([opened.units.length, opened.entities, opened.undertakings]).toEqual([2, [], []]);
    expect(await openWords(own, opened)).toBeNull();
  });

  it('must have a text', async () => {
    await expect(openArticle(sourceOf({}))).rejects.toMatchObject({
      problems: [{ file: 'article.json', entry: 'one', problem: 'the file is missing' }],
    });
  });
});

/** What loads what is told of the first paragraphs, and how often it was asked and told. */
const opening = () => {
  const told: ArticleFile[] = [];
  const load = vi.fn<() => Promise<(first: ArticleFile) => void>>(async () => (first) => void told.push(first));
  return { told, load };
};

/** Bytes that come a thousand at a time, over the middle of letters too. */
const inParts = (text: string): Answer => {
  const all = new TextEncoder().encode(text);
  return () =>
    new Response(
      new ReadableStream({
        start(to) {
          for (let at = 0; at < all.length; at += 1001) to.enqueue(all.slice(at, at + 1001));
          to.close();
        },
      }),
    );
};

/** Files as text, by name. */
const textsOf = (made: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(made).map(([name, file]) => [name, JSON.stringify(file)]));

/** What an article says, and where its mentions stand. */
const saidBy = (opened: Article) => [
  [...opened.sentences.values()].map(({ id, ar, en }) => [id, ar, en]),
  opened.entities.map(({ id, mentions }) => [id, mentions.map(({ sentence, ar, en }) => [sentence.id, ar, en])]),
];

describe('a long article', () => {
  const paragraphs = Array.from({ length: 900 }, (_, at) => [
    {
      ar: `اتفقت الصين وروسيا للمرة ${at} على تعزيز التعاون بينهما.`,
      en: `China and Russia agreed for the ${at}th time.`,
    },
  ]);
  const mentions = paragraphs.map((_, at) => ({ in: `p${at + 1}.1`, ar: 'الصين', en: 'China' }));
  const json = tinyFiles({ paragraphs, entities: [{ id: 'china', mentions }] });
  const texts = textsOf(json);
  const broken = textsOf({ ...json, ...tinyFiles({ paragraphs, entities: [{ id: 'chin', mentions: [] }] }) });

  const whole = parseArticle(json);
  const wholeBroken = parseArticle(
    Object.fromEntries(Object.entries(broken).map(([name, text]) => [name, JSON.parse(text)])) as typeof json,
  );

  it.each<[string, () => ArticleSource]>([
    [
      'the site',
      () => {
        serve(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, inParts(text)])));
        return source;
      },
    ],
    ['the device', () => sourceOf(texts)],
  ])('from %s is what it would be at once, and its first paragraphs are told of before', async (_, from) => {
    const { told, load } = opening();
    const opened = await openArticle(from(), undefined, load);
    expect(saidBy(opened)).toEqual(whole.ok && saidBy(whole.article));
    expect(load).toHaveBeenCalledOnce();
    const file = json['article.json'] as ArticleFile;
    expect(told).toEqual([{ ...file, paragraphs: file.paragraphs.slice(0, 50) }]);
  });

  it('that does not hold together is told of as any other', async () => {
    const wrong = wholeBroken.ok ? [] : wholeBroken.problems;
    expect(wrong.length).toBeGreaterThan(0);
    await expect(openArticle(sourceOf(broken))).rejects.toMatchObject({ problems: wrong });
  });

  it('of which a register cannot be had is told of as any other', async () => {
    serve({ 'article.json': inParts(texts['article.json'] ?? ''), 'entities.json': gone });
    await expect(openArticle(source)).rejects.toMatchObject({
      problems: [{ file: 'entities.json', entry: realSlug, problem: 'the network did not answer' }],
    });
  });

  it('opens without what its first paragraphs would be told', async () => {
    const opened = await openArticle(sourceOf(texts), undefined, () => Promise.reject(new Error('no network')));
    expect(opened.units).toHaveLength(901);
  });

  it('is no short one', async () => {
    const { told, load } = opening();
    const short = textsOf(tinyFiles({ paragraphs: paragraphs.slice(0, 200) }));
    expect((await openArticle(sourceOf(short), undefined, load)).units).toHaveLength(201);
    expect([load.mock.calls, told]).toEqual([[], []]);
  });
});
