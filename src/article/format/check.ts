/** What a bundled article folder must hold beyond what the app needs to open it: the verbatim source, above all. */
import type { Problem } from '#article/problems';
import type { Article } from '#article/model';
import { articleFiles, parseArticle, wordFiles, type ArticleFileName, type WordFileName } from './parse';
import { parseWords } from './parse-words';
import { entityKinds, forceOf, type ArticleFile, type CommitmentsFile, type EntitiesFile } from './schema';
import type { Words } from '#article/words/words';

export interface Checked {
  problems: Problem[];
  /** One line of counts when nothing is wrong. */
  summary: string | null;
}

/** Checks one folder, given the text of its files by name. Pure. */
export function checkFolder(folder: string, files: Record<string, string>): Checked {
  const { json, problems } = readJson(files, [...articleFiles, ...wordFiles]);
  // What is wrong elsewhere is told too, as far as there is an article to look at.
  if (!articleFiles.every((name) => name in json)) return { problems, summary: null };
  const linked = parseArticle(json as Record<ArticleFileName, unknown>);
  if (!linked.ok) return { problems: [...problems, ...linked.problems], summary: null };
  const { article } = linked;
  if (article.slug !== folder) {
    problems.push({
      file: 'article.json',
      entry: 'slug',
      problem: `“${article.slug}” is not its folder’s name, “${folder}”`,
    });
  }
  problems.push(
    ...bundlingProblems(json['article.json'] as ArticleFile),
    ...registerProblems(json['entities.json'] as EntitiesFile, json['commitments.json'] as CommitmentsFile),
  );
  const source = files['source.ar.txt'];
  if (source === undefined) problems.push(missing('source.ar.txt'));
  else problems.push(...verbatimProblems(article, source));
  if (!wordFiles.every((name) => name in json)) return { problems, summary: null };
  const words = parseWords(article, json as Record<WordFileName, unknown>);
  if (!words.ok) problems.push(...words.problems);
  return {
    problems,
    summary: words.ok && problems.length === 0 ? `${summarize(article)}; ${summarizeWords(words.words)}` : null,
  };
}

/** What a reader's own article may lack and a bundled one may not: a publisher, and its English, by whom it was made. */
export function bundlingProblems(text: ArticleFile): Problem[] {
  const sentences = [text.headline, ...text.paragraphs.flatMap((paragraph) => paragraph.sentences)];
  return [
    ...(text.source.kind === 'own' ? [lacks('source', 'a bundled article names its publisher: kind “published”')] : []),
    ...(text.translation === null ? [lacks('translation', 'a bundled article says who translated it')] : []),
    ...sentences.flatMap(({ id, en, draft }) => [
      ...(en === null ? [lacks(id, 'has no English')] : []),
      ...(draft === true ? [lacks(id, 'its English is a machine’s draft')] : []),
    ]),
  ];
}

/** What the registers of a reader's own article may leave unsaid and those of a bundled one may not. */
export function registerProblems({ entities }: EntitiesFile, { cues }: CommitmentsFile): Problem[] {
  return [
    ...entities.flatMap(({ id, name, about }) => [
      ...(name.en === null ? [lacks(id, 'has no English name', 'entities.json')] : []),
      ...(about === undefined ? [lacks(id, 'has no line on what it is: “about”', 'entities.json')] : []),
    ]),
    ...cues.flatMap(({ id, label, by, undertakings }) => [
      ...(label.en === null ? [lacks(id, 'its label has no English', 'commitments.json')] : []),
      ...(by.length === 0 ? [lacks(id, 'says nobody who is bound: “by”', 'commitments.json')] : []),
      ...undertakings.flatMap((entry) =>
        (['action', 'object', 'topic'] as const)
          .filter((field) => entry[field] === null)
          .map((field) => lacks(entry.id, `has no “${field}”`, 'commitments.json')),
      ),
    ]),
  ];
}

function lacks(entry: string, problem: string, file = 'article.json'): Problem {
  return { file, entry, problem };
}

function readJson(
  files: Record<string, string>,
  names: readonly string[],
): { json: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const json: Record<string, unknown> = {};
  for (const name of names) {
    const text = files[name];
    if (text === undefined) {
      problems.push(missing(name));
      continue;
    }
    try {
      json[name] = JSON.parse(text);
    } catch (error) {
      problems.push({ file: name, entry: '(the whole file)', problem: `not JSON: ${(error as Error).message}` });
    }
  }
  return { json, problems };
}

function missing(file: string): Problem {
  return { file, entry: '(the whole file)', problem: 'the file is missing' };
}

/** Every non-empty line of the source must be in the article byte for byte, or be named in `omitted`. */
export function verbatimProblems(article: Article, source: string): Problem[] {
  const { breadcrumb, line, omitted } = article.source;
  const expected = [
    ...(breadcrumb.length === 0
      ? []
      : [{ entry: 'source.breadcrumb', text: breadcrumb.map((step) => step.ar).join(' >> ') }]),
    ...article.units.slice(0, 1).map((unit) => ({ entry: unit.id, text: joined(unit.sentences) })),
    ...(line === null ? [] : [{ entry: 'source.line', text: line }]),
    ...article.units.slice(1).map((unit) => ({ entry: unit.id, text: joined(unit.sentences) })),
    ...omitted.map((item, at) => ({ entry: `source.omitted.${at}`, text: item.ar })),
  ];
  const lines = source.split('\n').filter((text) => text.trim() !== '');
  const problems: Problem[] = [];
  const count = Math.max(lines.length, expected.length);
  for (let at = 0; at < count; at++) {
    const want = expected[at];
    const is = lines[at];
    if (want && is !== want.text) {
      problems.push({ file: 'article.json', entry: want.entry, problem: difference(want.text, is) });
    } else if (!want) {
      problems.push({ file: 'source.ar.txt', entry: `line ${at + 1}`, problem: `not in the article: “${is}”` });
    }
  }
  return problems;
}

function joined(sentences: readonly { ar: string }[]): string {
  return sentences.map((sentence) => sentence.ar).join('');
}

function difference(text: string, source: string | undefined): string {
  if (source === undefined) return 'the source has no such line';
  let at = 0;
  while (at < text.length && text[at] === source[at]) at++;
  const near = (whole: string) => whole.slice(Math.max(0, at - 12), at + 12);
  return `differs from the source at character ${at + 1}: “${near(text)}”, source “${near(source)}”`;
}

function summarize(article: Article): string {
  const sentences = [...article.sentences.values()];
  const mentions = article.entities.flatMap((entity) => entity.mentions);
  const kinds = entityKinds.map((kind) => `${kind} ${article.entities.filter((e) => e.kind === kind).length}`);
  const entries = Object.keys(forceOf).flatMap((kind) => {
    const count = article.undertakings.filter((entry) => entry.cue.kind === kind).length;
    return count > 0 ? [`${kind} ${count}`] : [];
  });
  const commitments = article.undertakings.filter((entry) => entry.cue.commitment).length;
  return [
    `${sentences.length - 1} sentences and the headline`,
    `${article.entities.length} entities (${kinds.join(', ')})`,
    `${mentions.length} mentions (Arabic ${mentions.filter((m) => m.ar).length}, English ${mentions.filter((m) => m.en).length})`,
    `${commitments} commitments and ${article.undertakings.length - commitments} positions (${entries.join(', ')})`,
  ].join('; ');
}

function summarizeWords(words: Words): string {
  const all = [...words.bySentence.values()].flat();
  const phrases = [...words.phrases.values()].flat();
  const terms = [...words.terms.values()].flat();
  return `${all.length} words of ${words.lexemes.size} lemmas and ${words.roots.size} roots, ${terms.length} terms, ${phrases.length} phrase pairs`;
}
