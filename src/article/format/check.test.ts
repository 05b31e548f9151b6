import { describe, expect, it } from 'vitest';
import { stripMarks } from '#arabic/marks';
import { bundlingProblems, checkFolder, registerProblems, verbatimProblems } from './check';
import { wordSpans } from '#article/words/word-spans';
import type { ArticleFile, CommitmentsFile, EntitiesFile, PhrasesFile, WordsFile } from './schema';
import { given, ownMarks, ownText, realFiles, realSlug, tinyArticle, tinyFiles, type Tiny } from '#article/testing';

/** `made-by-hand`: a breadcrumb, a headline, a source line, two paragraphs, a footer that is left out. */
const tiny: Tiny = {
  headline: { ar: 'الجانبان يتفقان', en: 'Two sides agree' },
  source: { omitted: [{ ar: 'صور ساخنة', why: { ar: 'x', en: 'x' } }] },
  paragraphs: [
    [
      { ar: 'قال أيضا شيئا. ', en: 'x' },
      { ar: 'ثم\u00a0سكت.', en: 'x' },
    ],
    [{ ar: 'وفقاً للذكرى الـ80.', en: 'x' }],
  ],
};
const lines = [
  'أولى >> ثانية',
  'الجانبان يتفقان',
  '/مصدر/',
  'قال أيضا شيئا. ثم\u00a0سكت.',
  'وفقاً للذكرى الـ80.',
  'صور ساخنة',
];
const source = `${lines.join('\n\n')}\n`;
const found = (text: string) =>
  verbatimProblems(tinyArticle(tiny), text).map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);

describe('verbatimProblems: the Arabic is the source, byte for byte', () => {
  it('finds nothing in a faithful copy', () => {
    expect(found(source)).toEqual([]);
  });

  it.each([
    ['blank lines do not count', `\n\n${lines.join('\n')}`],
    ['nor do lines of spaces', lines.join('\n  \n')],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['one character changed', 'سكت', 'سكن', 'article.json: p1: differs from the source at character 21: '],
    ['one character missing', 'شيئا.', 'شيئا', 'article.json: p1: differs from the source at character 14: '],
    ['tanwin added by the source', 'أيضا', 'أيضًا', 'article.json: p1: differs from the source at character 8: '],
    ['tanwin moved', 'وفقاً', 'وفقًا', 'article.json: p2: differs from the source at character 4: '],
    ['tanwin lost', 'وفقاً', 'وفقا', 'article.json: p2: differs from the source at character 5: '],
    ['tatweel lost', 'الـ80', 'ال80', 'article.json: p2: differs from the source at character 16: '],
    ['a no-break space made plain', '\u00a0', ' ', 'article.json: p1: differs from the source at character 18: '],
    ['a space doubled', 'شيئا. ', 'شيئا.  ', 'article.json: p1: differs from the source at character 16: '],
    ['a space at the end', 'سكت.', 'سكت. ', 'article.json: p1: differs from the source at character 23: '],
    ['digits of another kind', '80', '٨٠', 'article.json: p2: differs from the source at character 17: '],
    [
      'another breadcrumb',
      'أولى',
      'الأولى',
      'article.json: source.breadcrumb: differs from the source at character 1: ',
    ],
    [
      'another source line',
      '/مصدر/',
      '/مصدر: شينخوا/',
      'article.json: source.line: differs from the source at character 6: ',
    ],
    ['another headline', 'يتفقان', 'اتفقا', 'article.json: h: differs from the source at character 10: '],
    ['another footer', 'ساخنة', 'باردة', 'article.json: source.omitted.0: differs from the source at character 5: '],
    [
      'a composed letter decomposed',
      'أيضا',
      'ا\u0654يضا',
      'article.json: p1: differs from the source at character 5: ',
    ],
  ])('%s', (_, from, to, start) => {
    const [problem, ...others] = found(source.replace(from, to));
    expect(problem).toContain(start);
    expect(others).toEqual([]);
  });

  it('shows twelve characters on both sides of the difference, as the article has them and as the source has', () => {
    expect(found(source.replace('سكت', 'سكن'))).toEqual([
      'article.json: p1: differs from the source at character 21: “ شيئا. ثم\u00a0سكت.”, source “ شيئا. ثم\u00a0سكن.”',
    ]);
  });

  it('an article without a breadcrumb has no line for it', () => {
    const without = tinyArticle({ ...tiny, source: { ...tiny.source, breadcrumb: [] } });
    expect(verbatimProblems(without, lines.slice(1).join('\n'))).toEqual([]);
  });

  it('a line that the article leaves out unsaid', () => {
    expect(found(`${source}\nإعلان`)).toEqual(['source.ar.txt: line 7: not in the article: “إعلان”']);
  });

  it('a line that the source does not have', () => {
    expect(found(lines.slice(0, -1).join('\n'))).toEqual([
      'article.json: source.omitted.0: the source has no such line',
    ]);
  });

  it('an empty source', () => {
    expect(found('')).toHaveLength(lines.length);
  });

  it('a paragraph left out in the middle: every line from there is another', () => {
    const without = found([...lines.slice(0, 3), ...lines.slice(4)].join('\n'));
    expect(without.map((line) => line.split(': ')[1])).toEqual(['p1', 'p2', 'source.omitted.0']);
  });
});

const wordsIn = (text: string) =>
  wordSpans(text).map(({ start, end }) => ({
    parts: [{ v: `${text.slice(start, end)}\u064e`, gloss: 'x', pos: 'particle' }],
    sense: 'x',
  }));

/** Word data that says nothing, but of every word: no lemmas, and one phrase pair a sentence. */
function plainWords(): Record<string, unknown> {
  const sentences = [...tinyArticle(tiny).sentences.values()];
  return {
    'words.json': {
      roots: {},
      lexicon: [],
      terms: [],
      sentences: Object.fromEntries(sentences.map(({ id, ar }) => [id, wordsIn(ar)])),
    },
    'phrases.json': { phrases: sentences.map(({ id, ar, en }) => ({ in: id, ar: [ar], en: [en] })) },
  };
}

const tinyFolder = (): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries({ ...tinyFiles(tiny), ...plainWords() }).map(([name, json]) => [name, JSON.stringify(json)]),
  ),
  'source.ar.txt': source,
});

const wrong = (folder: string, files: Record<string, string>) => {
  const { problems, summary } = checkFolder(folder, files);
  expect(summary).toBeNull();
  return problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`);
};

describe('checkFolder', () => {
  it('sums up a sound folder in one line', () => {
    const { problems, summary } = checkFolder('made-by-hand', tinyFolder());
    expect(problems).toEqual([]);
    expect(summary).toContain(
      '3 sentences and the headline; ' +
        '0 entities (person 0, place 0, organization 0, event 0, document 0, concept 0); ' +
        '0 mentions (Arabic 0, English 0); 0 commitments and 0 positions',
    );
    expect(summary).not.toContain('\n');
  });

  it('a folder of another name', () => {
    expect(wrong('other', tinyFolder())).toEqual([
      'article.json: slug: “made-by-hand” is not its folder’s name, “other”',
    ]);
  });

  it.each(['article.json', 'entities.json', 'commitments.json', 'words.json', 'phrases.json', 'source.ar.txt'])(
    'a missing %s',
    (name) => {
      const others = Object.fromEntries(Object.entries(tinyFolder()).filter(([one]) => one !== name));
      expect(wrong('made-by-hand', others)).toEqual([`${name}: (the whole file): the file is missing`]);
    },
  );

  it('beside a missing file, what else is wrong', () => {
    const { 'words.json': _, ...others } = tinyFolder();
    expect(wrong('made-by-hand', { ...others, 'source.ar.txt': `${source}إعلان` })).toEqual([
      'words.json: (the whole file): the file is missing',
      'source.ar.txt: line 7: not in the article: “إعلان”',
    ]);
  });

  it('several missing files, each by its name', () => {
    const { 'source.ar.txt': text = '' } = tinyFolder();
    const problems = wrong('made-by-hand', { 'source.ar.txt': text });
    expect(problems).toContain('article.json: (the whole file): the file is missing');
    expect(problems).toContain('commitments.json: (the whole file): the file is missing');
  });

  it('files that are not JSON, all of them', () => {
    const [first, second, ...others] = wrong('made-by-hand', {
      ...tinyFolder(),
      'article.json': '{',
      'entities.json': '',
    });
    expect(first).toMatch(/^article\.json: \(the whole file\): not JSON: ./);
    expect(second).toMatch(/^entities\.json: \(the whole file\): not JSON: ./);
    expect(others).toEqual([]);
  });

  it('what does not hold together', () => {
    const problems = wrong('made-by-hand', { ...tinyFolder(), 'entities.json': '{"entities":[{"id":"x"}]}' });
    expect(problems[0]).toMatch(/^entities\.json: entities\.0\./);
  });

  it('the source and the word data are both looked at, whichever is wrong', () => {
    const problems = wrong('made-by-hand', {
      ...tinyFolder(),
      'source.ar.txt': `${source}إعلان`,
      'phrases.json': '{"phrases":3}',
    });
    expect(problems[0]).toMatch(/^source\.ar\.txt: /);
    expect(problems[1]).toMatch(/^phrases\.json: /);
  });
});

/** The problems after an edit of one of the files, one line each. */
const after = <File>(name: string, edit: (file: File) => void) => {
  const files = realFiles();
  const json = JSON.parse(given(files[name])) as File;
  edit(json);
  return wrong(realSlug, { ...files, [name]: JSON.stringify(json) });
};
/** The conjunction, article or preposition and the stem of a word of p18.1: وَ + نَسَّقَ, ال + جَانِبَانِ. */
const partsOf = (file: WordsFile, at: number) => given(given(file.sentences['p18.1'])[at]).parts;

describe('checkFolder on the bundled article', () => {
  it('is silent', () => {
    expect(checkFolder(realSlug, realFiles()).problems).toEqual([]);
  });

  it.each([
    ['tanwin made even', 'أيضًا', 'أيضاً'],
    ['the one damma dropped', 'تُقدّر', 'تقدّر'],
    ['tatweel dropped', 'الـ20', 'ال20'],
  ])('notices %s in article.json, and says where', (_, from, to) => {
    const files = realFiles();
    const article = files['article.json'] ?? '';
    expect(article).toContain(from);
    const { problems } = checkFolder(realSlug, { ...files, 'article.json': article.replaceAll(from, to) });
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['tanwin made even', 'فضلًا', 'فضلاً', 'p6'],
    ['a full stop dropped', 'لأوراسيا.', 'لأوراسيا', 'p16'],
    ['a letter changed', 'شعبي البلدين.', 'شعبى البلدين.', 'p4'],
  ])('notices %s in the source: %s for %s', (_, from, to, entry) => {
    const files = realFiles();
    const text = files['source.ar.txt'] ?? '';
    expect(text).toContain(from);
    const { problems } = checkFolder(realSlug, { ...files, 'source.ar.txt': text.replace(from, to) });
    expect(problems.map((problem) => problem.entry)).toContain(entry);
  });

  it.each<[string, (file: WordsFile) => void, RegExp]>([
    ['a letter of the vowelled form', (file) => (given(partsOf(file, 0)[1]).v = 'نَسَّخَ'), /word 1: .* is not “ونسق”/],
    ['a hamza of it', (file) => (given(file.sentences['p2.1']?.[0]?.parts[0]).v = 'اَدْلَى'), /is not “أدلى”/],
    [
      'a word without vowels',
      (file) => partsOf(file, 0).forEach((part) => (part.v = stripMarks(part.v))),
      /has no vowels/,
    ],
    ['a part left out', (file) => partsOf(file, 0).shift(), /word 1: “نَسَّقَ” without its marks is not “ونسق”/],
    ['parts in another order', (file) => partsOf(file, 0).reverse(), /word 1: “نَسَّقَوَ” without its marks/],
    ['a part twice', (file) => partsOf(file, 1).push(given(partsOf(file, 1)[0])), /word 2: .* without its marks/],
    ['a word left out', (file) => file.sentences['p18.1']?.shift(), /p18\.1: the sentence has 12 words, the data 11/],
    [
      'a word too many',
      (file) => file.sentences['h']?.push(given(file.sentences['h'][0])),
      /h: the sentence has \d+ words/,
    ],
    ['a sentence left out', (file) => delete file.sentences['p9.1'], /p9\.1: the sentence has no words/],
    ...(['qwl', 'قال', 'قـل', 'قَول', 'ق و ل', 'ق', 'قولة', 'أسس', 'بنى'] as const).map(
      (root): [string, (file: WordsFile) => void, RegExp] => [
        `the root “${root}”`,
        (file) => {
          given(file.lexicon[0]).root = root;
          file.roots[root] = 'x';
        },
        /lexicon\.0\.root: a root is two to five Arabic consonants/,
      ],
    ),
  ])('notices %s in words.json', (_, edit, message) => {
    expect(after('words.json', edit).join('\n')).toMatch(message);
  });

  it.each<[string, (file: PhrasesFile) => void, RegExp]>([
    [
      'Arabic that is not there',
      (file) => (given(file.phrases[0]).ar = ['وزراء']),
      /phrase 1, in h: “وزراء” is not in/,
    ],
    ['English that is not there', (file) => (given(file.phrases[0]).en = ['Ministers of']), /“Ministers of” is not in/],
    [
      'words that stand there twice, without saying which',
      (file) => (given(file.phrases.find((one) => one.in === 'p17.2')).ar = ['بناء']),
      /in p17\.2: “بناء” .*nth/,
    ],
    ['a pair left out', (file) => file.phrases.pop(), /p18\.1: “.*” is covered by 0 phrases, not one/],
    ['a pair twice', (file) => file.phrases.push(given(file.phrases.at(-1))), /p18\.1: “.*” is covered by 2 phrases/],
    ['a pair in no sentence', (file) => (given(file.phrases[0]).in = 'p99.1'), /there is no sentence “p99\.1”/],
  ])('notices %s in phrases.json', (_, edit, message) => {
    expect(after('phrases.json', edit).join('\n')).toMatch(message);
  });
});

const missing = (own: Tiny) =>
  bundlingProblems(tinyFiles(own)['article.json'] as ArticleFile).map(({ entry, problem }) => `${entry}: ${problem}`);

describe('what a bundled article must have and an own one may lack', () => {
  const sentence = { ar: 'نص.', en: 'Text.' };

  it.each<[string, Tiny, string[]]>([
    ['nothing is missing', { paragraphs: [[sentence]] }, []],
    ['English', { paragraphs: [[sentence, { ar: 'نص.', en: null }]] }, ['p1.2: has no English']],
    ['a draft', { paragraphs: [[{ ...sentence, draft: true }]] }, ['p1.1: its English is a machine’s draft']],
    [
      'a translator',
      { paragraphs: [[sentence]], translation: null },
      ['translation: a bundled article says who translated it'],
    ],
    [
      'a publisher',
      {
        paragraphs: [[sentence]],
        source: ownText.source,
      },
      ['source: a bundled article names its publisher: kind “published”'],
    ],
  ])('%s', (_, own, expected) => {
    expect(missing(own)).toEqual(expected);
  });
});

const said = (own: Tiny) => {
  const files = tinyFiles(own);
  return registerProblems(files['entities.json'] as EntitiesFile, files['commitments.json'] as CommitmentsFile).map(
    ({ file, entry, problem }) => `${file}: ${entry}: ${problem}`,
  );
};

describe('what the registers of a bundled article must say and those of an own one may leave open', () => {
  it('nothing is missing', () => {
    expect(said({})).toEqual([]);
  });

  it('names each field that is left open', () => {
    expect(said(ownMarks)).toEqual([
      'entities.json: ministry: has no English name',
      'entities.json: ministry: has no line on what it is: “about”',
      'commitments.json: c1: its label has no English',
      'commitments.json: c1: says nobody who is bound: “by”',
      'commitments.json: c1.1: has no “action”',
      'commitments.json: c1.1: has no “object”',
      'commitments.json: c1.1: has no “topic”',
    ]);
  });
});
