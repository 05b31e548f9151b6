/** How well proposals agree with what was marked by hand: shared by `scripts/quality/propose.mjs` and its test. */
import { existsSync, readFileSync } from 'node:fs';
import { loadSource, root } from './quality-tools.mjs';

/** @typedef {{ ar: string, en: string | null }} Sentence */
/** @typedef {{ line: number, start: number, end: number, kind: string }} GoldName Offsets are UTF-16. */
/** @typedef {{ line: number, spans: { start: number, end: number }[], kind: string }} GoldCue */
/** @typedef {{ name: string, group: string, sentences: Sentence[], names: GoldName[], cues: GoldCue[] }} Marked One text with its marks. */
/** @typedef {{ hits: number, proposed: number, marked: number }} Count */

/** Loads what proposes. */
export const loadPropose = async () => {
  /** @type {typeof import('../src/propose/names/names')} */
  const { proposeNames } = await loadSource('src/propose/names/names.ts');
  /** @type {typeof import('../src/propose/commitments/commitments')} */
  const { proposeCommitments } = await loadSource('src/propose/commitments/commitments.ts');
  /** @type {typeof import('../src/propose/why')} */
  const { describeWhy } = await loadSource('src/propose/why.ts');
  /** @type {typeof import('../src/article/linking/resolve')} */
  const { occurrences } = await loadSource('src/article/linking/resolve.ts');
  return { proposeNames, proposeCommitments, describeWhy, occurrences };
};

/** @typedef {Awaited<ReturnType<typeof loadPropose>>} Propose */

/** @param {string} path from the repository */
const readJson = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

/**
 * @param {Propose} propose
 * @param {Sentence[]} sentences
 * @param {number} line
 * @param {string} quote words, with `#2` for the second occurrence
 */
const spanOf = (propose, sentences, line, quote) => {
  const [, words = '', nth = '1'] = /^(.*?)(?:#(\d+))?$/.exec(quote) ?? [];
  const span = propose.occurrences(sentences[line]?.ar ?? '', words, 'ar')[Number(nth) - 1];
  if (!span) throw new Error(`line ${line} does not have “${quote}”`);
  return span;
};

const ARTICLE = 'src/articles/2025-04-01-lavrov-wang-moscow/';

/**
 * The bundled article as bare text, with its own registers as marks.
 * @param {Propose} propose
 * @returns {Marked}
 */
export const bundled = (propose) => {
  /** @type {import('../src/article/format/schema').ArticleFile} */
  const article = readJson(`${ARTICLE}article.json`);
  /** @type {import('../src/article/format/schema').EntitiesFile} */
  const { entities } = readJson(`${ARTICLE}entities.json`);
  /** @type {import('../src/article/format/schema').CommitmentsFile} */
  const { cues } = readJson(`${ARTICLE}commitments.json`);
  const rows = [article.headline, ...article.paragraphs.flatMap(({ sentences }) => sentences)];
  const sentences = rows.map(({ ar, en }) => ({ ar, en }));
  /** @param {import('../src/article/format/schema').Quote} quote */
  const resolve = (quote) => {
    const line = rows.findIndex(({ id }) => id === quote.in);
    const nth = typeof quote.nth === 'number' ? quote.nth : (quote.nth?.ar ?? 1);
    return { line, span: spanOf(propose, sentences, line, `${quote.ar}#${nth}`) };
  };
  return {
    name: 'bundled article',
    group: 'bundled article',
    sentences,
    names: entities.flatMap(({ kind, mentions }) =>
      mentions
        .filter(({ by, ar }) => by === 'name' && ar !== null)
        .map((mention) => {
          const { line, span } = resolve(mention);
          return { line, ...span, kind };
        }),
    ),
    cues: cues.map(({ kind, quotes }) => {
      const spans = quotes.filter(({ ar }) => ar !== null).map(resolve);
      return { line: spans[0]?.line ?? 0, spans: spans.map(({ span }) => span), kind };
    }),
  };
};

/**
 * Marks by line and quoted words.
 * @param {Propose} propose
 * @param {Sentence[]} sentences
 * @param {{ names: string[], cues: string[] }} marks `line | words | …` as the data files say
 */
const marksOf = (propose, sentences, marks) => ({
  names: marks.names
    .map((row) => row.split(' | '))
    .filter((fields) => fields.length < 5 || fields[4] === 'name')
    .map(([line = '', words = '', third = '', fourth = third]) => ({
      line: Number(line),
      ...spanOf(propose, sentences, Number(line), words),
      kind: fourth,
    })),
  cues: marks.cues
    .map((row) => row.split(' | '))
    .map(([line = '', words = '', kind = '']) => ({
      line: Number(line),
      spans: words.split(' + ').map((part) => spanOf(propose, sentences, Number(line), part)),
      kind,
    })),
});

/**
 * Our own reports, texts and marks.
 * @param {Propose} propose
 * @returns {Marked[]}
 */
export const ownReports = (propose) =>
  readJson('scripts/quality/data/own-reports.json').documents.map(
    /** @param {{ document: string, sentences: Sentence[], names: string[], cues: string[] }} report */
    ({ document, sentences, ...marks }) => ({
      name: document,
      group: 'own reports',
      sentences,
      ...marksOf(propose, sentences, marks),
    }),
  );

/**
 * Reports whose texts are not in the repository; none where they are not beside it.
 * @param {Propose} propose
 * @returns {Marked[]}
 */
export const newsReports = (propose) => {
  const file = process.env['BAYAN_NTREX'] ?? `${root}../shared/data/ntrex/documents.tsv`;
  if (!existsSync(file)) return [];
  /** @type {Map<string, Sentence[]>} */
  const texts = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [document = '', ar = '', en = ''] = line.split('\t');
    if (document !== '') texts.set(document, [...(texts.get(document) ?? []), { ar, en }]);
  }
  return readJson('scripts/quality/data/ntrex-names.json').documents.map(
    /** @param {{ document: string, split: string, names: string[], cues: string[] }} report */
    ({ document, split, ...marks }) => {
      const sentences = texts.get(document) ?? [];
      return { name: document, group: `news, ${split}`, sentences, ...marksOf(propose, sentences, marks) };
    },
  );
};

/** @param {number} line @param {{ start: number, end: number }} span */
const key = (line, { start, end }) => `${line} ${start} ${end}`;

/** @returns {Count} */
const nothing = () => ({ hits: 0, proposed: 0, marked: 0 });

/**
 * How proposals and marks agree: a name where its words are the same, a cue where kind and line are and one of its words.
 * @param {Propose} propose
 * @param {Marked} text
 * @param {boolean} alone the Arabic without its English
 */
export const compare = (propose, text, alone) => {
  const sentences = alone ? text.sentences.map(({ ar }) => ({ ar, en: null })) : text.sentences;
  const proposals = propose.proposeNames(sentences);
  const marked = new Set(text.names.map((name) => key(name.line, name)));
  const proposed = new Set(
    proposals.flatMap(({ mentions }) =>
      mentions.filter(({ by }) => by === 'name').map(({ sentence, ar }) => key(sentence, ar)),
    ),
  );
  const names = {
    hits: [...marked].filter((one) => proposed.has(one)).length,
    proposed: proposed.size,
    marked: marked.size,
  };

  const acts = { ...nothing(), marked: text.cues.filter(({ kind }) => kind !== 'stated').length };
  const all = { ...nothing(), marked: text.cues.length };
  /** @type {Set<GoldCue>} */
  const met = new Set();
  for (const cue of propose.proposeCommitments(sentences, proposals)) {
    const hit = text.cues.find(
      (one) =>
        !met.has(one) &&
        one.line === cue.sentence &&
        one.kind === cue.kind &&
        one.spans.some(({ start, end }) => cue.cue.some((span) => span.start < end && start < span.end)),
    );
    if (hit) met.add(hit);
    for (const count of cue.kind === 'stated' ? [all] : [all, acts]) {
      count.proposed++;
      if (hit) count.hits++;
    }
  }
  return { names, acts, all };
};

/** @param {Count[]} counts */
export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ hits: a.hits + b.hits, proposed: a.proposed + b.proposed, marked: a.marked + b.marked }),
    nothing(),
  );
