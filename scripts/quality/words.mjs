/**
 * `npm run -s quality -- words FILE`: the words of a plain text with a sentence a line. A line of JSON for each token that holds an
 * Arabic letter: its line and its place among the tokens of the line, from 0, its parts, its candidates, the likeliest first.
 *
 * `words --wrong` prints instead what the table counts as wrong; `words --gaps` the words of the reports that have no entry, with
 * how often they come.
 *
 * The table: how much of news the lexicon covers, and how often the first candidate is right.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { readLines, loadSource, root, Usage } from '../quality-tools.mjs';

/** @typedef {import('../../src/lexicon/recognise/recognise').Recogniser} Recogniser */
/** @typedef {import('../../src/lexicon/recognise/recognise').Candidate} Candidate */
/** @typedef {import('../quality.mjs').Row} Row */

/** News reports with their translation, which are not part of the repository. */
const REPORTS = `${root}../shared/data/ntrex/documents.tsv`;
const ARTICLE = `${root}src/articles/2025-04-01-lavrov-wang-moscow/`;

/** @returns {Promise<import('../../src/lexicon/lexicon').Lexicon>} */
const openLexicon = async () => {
  /** @type {typeof import('../../src/lexicon/entries/parse')} */
  const { parseLexicon } = await loadSource('src/lexicon/entries/parse.ts');
  /** @type {typeof import('../../src/lexicon/lexicon')} */
  const lexicon = await loadSource('src/lexicon/lexicon.ts');
  const folder = `${root}src/lexicon/data/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const entries = names.flatMap((name) => parseLexicon(name, readFileSync(folder + name, 'utf8')).entries);
  return lexicon.openLexicon(entries);
};

/** @returns {Promise<Recogniser>} */
const openRecogniser = async () => {
  /** @type {typeof import('../../src/lexicon/recognise/recognise')} */
  const recognise = await loadSource('src/lexicon/recognise/recognise.ts');
  return recognise.openRecogniser(await openLexicon());
};

/**
 * How long it takes to propose the words of the bundled article, as an own article has them: the first time, with a lexicon just
 * opened, and after a correction, which makes all anew.
 *
 * @returns {Promise<{ words: number, first: number, again: number }>} times in ms of computing
 */
const proposing = async () => {
  /** @type {typeof import('../../src/propose/words/propose-words')} */
  const { openProposer } = await loadSource('src/propose/words/propose-words.ts');
  /** @type {import('../../src/article/format/schema').ArticleFile} */
  const article = JSON.parse(readFileSync(`${ARTICLE}article.json`, 'utf8'));
  const sentences = [article.headline, ...article.paragraphs.flatMap((paragraph) => paragraph.sentences)].map(
    ({ id, ar, en }) => ({ id, ar, en: en ?? '', names: [] }),
  );
  const lexicon = await openLexicon();
  const timed = () => {
    const began = process.cpuUsage();
    const made = openProposer(lexicon, []).propose('one', sentences);
    const words = [...made.sentences.values()].reduce((sum, sentence) => sum + sentence.words.length, 0);
    return { words, ms: process.cpuUsage(began).user / 1e3 };
  };
  const first = timed();
  return { words: first.words, first: first.ms, again: timed().ms };
};

/** @param {string[]} args */
export const run = async ([file]) => {
  if (file === undefined) throw new Usage('quality words FILE | --wrong | --gaps');
  const recogniser = await openRecogniser();
  if (file === '--wrong') {
    /** @type {typeof import('../../src/lexicon/entries/english')} */
    const { contentStems } = await loadSource('src/lexicon/entries/english.ts');
    for (const texts of [annotatedArticle(), annotatedReports('ntrex.txt'), annotatedReports('ntrex-last.txt')])
      console.log(compare(recogniser, texts, contentStems).wrong.join('\n') + '\n');
    return;
  }
  if (file === '--gaps') {
    const { unknown } = coverage(recogniser);
    for (const [form, count] of [...unknown].toSorted((a, b) => b[1] - a[1])) console.log(`${count}\t${form}`);
    return;
  }
  for (const [line, text] of readLines(file).entries()) {
    for (const { token, form, parts, candidates, isName } of recogniser.sentence(text).words) {
      const listed = candidates.map(({ lemma, root: letters, pos, vowelled, sense }) => ({
        lemma,
        root: letters,
        pos,
        vowelled,
        sense,
      }));
      console.log(JSON.stringify({ line, token, form, parts, candidates: listed, name: isName }));
    }
  }
};

/**
 * @typedef {object} Gold What an annotation says of a word; null where it says nothing.
 * @property {string | null} lemma
 * @property {string | null} root
 * @property {string} pos
 * @property {string} vowelled
 * @property {string[]} senses
 *
 * @typedef {{ text: string, words: Gold[] }} Annotated a sentence and its words
 */

const POS = new Map([
  ['v', 'verb'],
  ['n', 'noun'],
  ['a', 'adjective'],
  ['p', 'proper'],
  ['r', 'particle'],
  ['e', 'preposition'],
  ['c', 'conjunction'],
  ['o', 'pronoun'],
  ['u', 'number'],
  ['d', 'adverb'],
]);

/**
 * Reports that were annotated by hand.
 * @param {string} name of a file in `words/`
 * @returns {Annotated[]}
 */
const annotatedReports = (name) => {
  const text = readFileSync(new URL(`./words/${name}`, import.meta.url), 'utf8');
  /** @type {Annotated[]} */
  const sentences = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('= ')) {
      sentences.push({ text: line.slice(2), words: [] });
      continue;
    }
    const [, lemma = '-', letters = '-', pos = 'x', vowelled = ''] = line.split(' ');
    sentences.at(-1)?.words.push({
      lemma: lemma === '-' ? null : lemma,
      root: letters === '-' ? null : letters,
      pos: POS.get(pos) ?? pos,
      vowelled,
      senses: [],
    });
  }
  return sentences;
};

/** Parts of speech of the article that have another name here. */
const ARTICLE_POS = new Map([
  ['proper-noun', 'proper'],
  ['numeral', 'number'],
  ['relative', 'pronoun'],
  ['demonstrative', 'pronoun'],
]);

/**
 * The bundled article with its own annotation.
 * @returns {Annotated[]}
 */
const annotatedArticle = () => {
  /** @type {import('../../src/article/format/schema').WordsFile} */
  const { lexicon, sentences } = JSON.parse(readFileSync(`${ARTICLE}words.json`, 'utf8'));
  /** @type {import('../../src/article/format/schema').ArticleFile} */
  const article = JSON.parse(readFileSync(`${ARTICLE}article.json`, 'utf8'));
  const texts = [article.headline, ...article.paragraphs.flatMap((paragraph) => paragraph.sentences)];
  const lexemes = new Map(lexicon.map((entry) => [entry.lemma, entry]));
  return texts.map(({ id, ar }) => ({
    text: ar,
    words: (sentences[id] ?? [])
      .filter(({ parts }) => parts.some(({ v }) => /[\u0621-\u064a]/.test(v)))
      .map(({ parts, sense }) => {
        const stem = parts.find(({ lex }) => lex !== undefined);
        const entry = lexemes.get(stem?.lex ?? '');
        const pos = entry?.pos ?? 'x';
        return {
          lemma: entry?.lemma ?? null,
          root: entry?.root ?? null,
          pos: ARTICLE_POS.get(pos) ?? pos,
          vowelled: parts.map(({ v }) => v).join(''),
          senses: [sense, stem?.gloss ?? '', entry?.gloss ?? ''],
        };
      }),
  }));
};

/**
 * Only the ending is forgiven: a last short vowel or tanwin.
 * @param {string} word
 */
const withoutEnding = (word) => word.normalize('NFC').replace(/[\u064b-\u0650]+(\u0651?)$/, '$1');

const MEASURES = /** @type {const} */ (['lemma', 'root', 'pos', 'vowelled', 'sense']);

/**
 * How often the first candidate is what the annotation says, and what it was instead.
 * @param {Recogniser} recogniser
 * @param {Annotated[]} texts
 * @param {(text: string) => Set<string>} contentStems
 */
const compare = (recogniser, texts, contentStems) => {
  const right = { lemma: 0, root: 0, pos: 0, vowelled: 0, sense: 0 };
  let compared = 0;
  /** @type {string[]} */
  const wrong = [];
  for (const { text, words } of texts) {
    const found = recogniser.sentence(text).words;
    for (const [at, gold] of words.entries()) {
      if (gold.lemma === null) continue;
      compared += 1;
      const first = found[at]?.candidates[0];
      const says = {
        lemma: first?.lemma.normalize('NFC') === gold.lemma.normalize('NFC'),
        root: first !== undefined && first.root === gold.root,
        pos: first?.pos === gold.pos,
        vowelled: withoutEnding(first?.vowelled ?? '') === withoutEnding(gold.vowelled),
        sense: first !== undefined && isAcceptable(first, gold, contentStems),
      };
      for (const measure of MEASURES) if (says[measure]) right[measure] += 1;
      const missed = MEASURES.filter((measure) => !says[measure] && (measure !== 'sense' || gold.senses.length > 0));
      if (missed.length > 0)
        wrong.push(
          `${missed.join(' ')}\t${found[at]?.form}\t${gold.vowelled} ${gold.lemma} ${gold.root} ${gold.pos}\t${first?.vowelled} ${first?.lemma} ${first?.root} ${first?.pos} “${first?.sense}” ${gold.senses[0] ?? ''}`,
        );
    }
  }
  return { compared, right, wrong };
};

/**
 * True when a sense of the candidate shares a word that carries meaning with the annotation, or any word where one has none
 * that does.
 * @param {Candidate} candidate
 * @param {Gold} gold
 * @param {(text: string) => Set<string>} contentStems
 */
const isAcceptable = (candidate, gold, contentStems) => {
  const said = contentStems(candidate.entry.senses.join(' '));
  const meant = contentStems(gold.senses.join(' '));
  if (said.size === 0 || meant.size === 0) {
    const all = gold.senses.join(' ').match(/[a-z]+/gi) ?? [];
    const own = new Set(candidate.entry.senses.join(' ').match(/[a-z]+/gi));
    return all.some((word) => own.has(word));
  }
  return [...said].some((stem) => meant.has(stem));
};

/** Documents by kind, for coverage: what their headlines are about. */
const POLITICS = new Set(
  (
    'bbc.381790 cbsnews.248384 reuters.218888 cnn.304489 cnn.304447 guardian.221762 cbsnews.248471 cnn.304478 newsweek.51328 ' +
    'bbc.381680 scotsman.133783 nytimes.184862 nytimes.184825 nytimes.184804 abcnews.306755 bbc.381736 nytimes.184822 euronews-en.153799'
  ).split(' '),
);

/** Letters of names in both scripts, as far as they sound the same; vowels and what is often lost are left out. */
const HEARD = new Map(
  Object.entries({
    ب: 'b',
    پ: 'b',
    ت: 't',
    ط: 't',
    ث: 't',
    د: 't',
    ض: 't',
    ذ: 't',
    ر: 'r',
    ل: 'l',
    م: 'm',
    ن: 'n',
    س: 's',
    ص: 's',
    ز: 's',
    ش: 's',
    ج: 'k',
    ك: 'k',
    ق: 'k',
    غ: 'k',
    خ: 'k',
    ف: 'f',
    ڤ: 'f',
    b: 'b',
    p: 'b',
    t: 't',
    d: 't',
    r: 'r',
    l: 'l',
    m: 'm',
    n: 'n',
    s: 's',
    z: 's',
    c: 'k',
    k: 'k',
    q: 'k',
    g: 'k',
    j: 'k',
    f: 'f',
    v: 'f',
    x: 'ks',
  }),
);

/** @param {string} word */
const heard = (word) =>
  [
    ...word
      .toLowerCase()
      .replace(/ph/g, 'f')
      .replace(/c(?=[eiy])|sch|sh|ch/g, 's')
      .replace(/ck/g, 'k'),
  ]
    .map((letter) => HEARD.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');

/**
 * True when a word is written as a name of the English is said: مورغان, Morgan.
 * @param {string} form
 * @param {string} english
 */
const isNameOf = (form, english) => {
  const names = new Set((english.match(/\p{Lu}[\p{L}'’]+/gu) ?? []).map(heard));
  const bare = form.replace(/[\u064b-\u0652]/g, '');
  return [bare, bare.replace(/^(?:وال|بال|ال|لل|[وبلفك])/, '')].map(heard).some((name) => {
    if (name.length === 0) return false;
    return [...names].some((other) => other === name || (name.length > 2 && other.length > 2 && isNear(name, other)));
  });
};

/**
 * One letter more, less or other.
 * @param {string} a
 * @param {string} b
 */
const isNear = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
};

/**
 * What of the reports has an entry, by kind of document.
 * @param {Recogniser} recogniser
 */
const coverage = (recogniser) => {
  const counts = { politics: { words: 0, known: 0 }, others: { words: 0, known: 0 } };
  /** @type {Map<string, number>} */
  const unknown = new Map();
  const began = process.cpuUsage();
  let all = 0;
  for (const line of readLines(REPORTS).slice(1)) {
    const [document = '', arabic = '', english = ''] = line.split('\t');
    const count = POLITICS.has(document) ? counts.politics : counts.others;
    for (const { form, candidates, isKnown } of recogniser.sentence(arabic, { english }).words) {
      all += 1;
      if (/[\d٠-٩]/.test(form)) continue;
      if (!isKnown && isNameOf(form, english)) continue;
      if (isKnown && candidates[0]?.pos === 'proper') continue;
      count.words += 1;
      if (isKnown) count.known += 1;
      else unknown.set(form, (unknown.get(form) ?? 0) + 1);
    }
  }
  return { counts, unknown, all, seconds: process.cpuUsage(began).user / 1e6 };
};

const AIMS = { lemma: 0.93, root: 0.95, pos: 0.93, vowelled: 0.92, sense: 0.85 };

const LABELS = {
  lemma: 'lemma',
  root: 'root',
  pos: 'part of speech',
  vowelled: 'vowelled, without ending',
  sense: 'sense acceptable',
};

/** @returns {Promise<Row[]>} */
export const rows = async () => {
  const recogniser = await openRecogniser();
  /** @type {typeof import('../../src/lexicon/entries/english')} */
  const { contentStems } = await loadSource('src/lexicon/entries/english.ts');
  /** @type {Row[]} */
  const table = [];
  const proposed = await proposing();
  table.push({
    part: 'words',
    what: 'seconds of computing to propose the words of the bundled article',
    value: proposed.first / 1000,
    note: `${proposed.words} words, first time; ${(proposed.again / 1000).toFixed(2)} after a correction`,
  });
  /**
   * @param {string} name
   * @param {Annotated[]} texts
   * @param {readonly (typeof MEASURES)[number][]} measures
   */
  const addCompared = (name, texts, measures) => {
    const { compared, right } = compare(recogniser, texts, contentStems);
    for (const measure of measures)
      table.push({
        part: 'words',
        what: `first candidate, ${LABELS[measure]}: ${name}`,
        value: right[measure] / compared,
        aim: AIMS[measure],
        note: `${right[measure]} of ${compared} words`,
      });
  };
  addCompared('bundled article', annotatedArticle(), MEASURES);
  addCompared('three reports, annotated blind', annotatedReports('ntrex.txt'), MEASURES.slice(0, 4));
  addCompared('two reports, annotated last', annotatedReports('ntrex-last.txt'), MEASURES.slice(0, 4));
  if (!existsSync(REPORTS)) return table;
  const { counts, all, seconds } = coverage(recogniser);
  const { politics, others } = counts;
  const total = { words: politics.words + others.words, known: politics.known + others.known };
  for (const [kind, { words, known }, aim] of /** @type {const} */ ([
    ['politics', politics, 0.93],
    ['all kinds', total, 0.9],
  ]))
    table.push({
      part: 'words',
      what: `words with an entry, names and numbers apart: reports, ${kind}`,
      value: known / words,
      aim,
      note: `${known} of ${words} words`,
    });
  table.push({
    part: 'words',
    what: 'seconds of computing for 10 000 words',
    value: (seconds / all) * 10_000,
    note: `${all} words, first time, in a process just begun`,
  });
  return table;
};
