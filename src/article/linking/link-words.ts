/** `words.json` and `phrases.json` linked to the article that they annotate. Loaded with them, when they are asked for. */
import { romanize } from '#arabic/romanize';
import { stripMarks } from '#arabic/marks';
import { limits } from '#article/format/limits';
import type { PhrasesFile, WordData, WordsFile } from '#article/format/schema';
import type { ArticleText, Sentence } from '#article/model';
import { addProblem, Enough, type Problem } from '#article/problems';
import { resolveQuote, type Span } from './resolve';
import { wordSpans } from '#article/words/word-spans';
import { byPlace, type Lexeme, type Phrase, type Root, type Term, type Word, type Words } from '#article/words/words';

export type LinkedWords = { ok: true; words: Words } | { ok: false; problems: Problem[] };

/** Links the word data of one article. Pure: reports every problem rather than the first, up to `limits.problems`. */
export function linkWords(article: ArticleText, file: WordsFile, phrasesFile: PhrasesFile): LinkedWords {
  const problems: Problem[] = [];
  try {
    return link(article, file, phrasesFile, problems);
  } catch (error) {
    if (error instanceof Enough) return { ok: false, problems };
    throw error;
  }
}

function link(article: ArticleText, file: WordsFile, phrasesFile: PhrasesFile, problems: Problem[]): LinkedWords {
  const report = (entry: string, problem: string, name = 'words.json') =>
    addProblem(problems, { file: name, entry, problem });

  const lexemes = new Map<string, Lexeme>();
  for (const data of file.lexicon) {
    if (lexemes.has(data.lemma)) report(data.lemma, 'this lemma is listed twice');
    if (data.root !== null && !Object.hasOwn(file.roots, data.root))
      report(data.lemma, `the root “${data.root}” has no gloss`);
    lexemes.set(data.lemma, { ...data, words: [] });
  }

  const bySentence = new Map<string, Word[]>();
  for (const sentence of article.sentences.values()) {
    const data = Object.hasOwn(file.sentences, sentence.id) ? file.sentences[sentence.id] : undefined;
    if (data) bySentence.set(sentence.id, linkSentence(sentence, data, lexemes, report));
    else report(sentence.id, 'the sentence has no words');
  }
  for (const id of Object.keys(file.sentences)) {
    if (!article.sentences.has(id)) report(id, 'there is no such sentence');
  }

  const roots = new Map<string, Root>();
  for (const lexeme of lexemes.values()) {
    if (lexeme.words.length === 0) report(lexeme.lemma, 'no word of the article has this lemma');
    if (lexeme.root === null) continue;
    const root = roots.get(lexeme.root) ?? {
      letters: lexeme.root,
      gloss: file.roots[lexeme.root] ?? '',
      lexemes: [],
      words: [],
    };
    root.lexemes.push(lexeme);
    root.words.push(...lexeme.words);
    roots.set(lexeme.root, root);
  }
  for (const root of roots.values()) root.words.sort(byPlace);
  for (const letters of Object.keys(file.roots)) {
    if (!roots.has(letters)) report(letters, 'no lemma has this root');
  }

  const terms = new Map<string, Term[]>();
  file.terms.forEach((data, at) => {
    const sentence = article.sentences.get(data.in);
    if (!sentence) return report(`term ${at + 1}`, `there is no sentence “${data.in}”`);
    const spans = data.ar.flatMap((words) => firstPlace(sentence, words, `term ${at + 1}`, report));
    if (isFull(terms, data.in)) return report(`term ${at + 1}`, `more than ${limits.phrases} terms in “${data.in}”`);
    add(terms, data.in, { sentence, spans, gloss: data.gloss, note: data.note });
  });

  const phrases = linkPhrases(article, phrasesFile, (entry, problem) => report(entry, problem, 'phrases.json'));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, words: { bySentence, lexemes, roots, terms, phrases } };
}

type Report = (entry: string, problem: string) => void;

function linkSentence(
  sentence: Sentence,
  data: readonly WordData[],
  lexemes: ReadonlyMap<string, Lexeme>,
  report: Report,
): Word[] {
  const tokens = wordSpans(sentence.ar);
  if (tokens.length !== data.length) {
    report(sentence.id, `the sentence has ${tokens.length} words, the data ${data.length}`);
    return [];
  }
  return data.map((item, index) => {
    const span = tokens[index] ?? { start: 0, end: 0 };
    const vowelled = item.parts.map((part) => part.v).join('');
    const letters = sentence.ar.slice(span.start, span.end);
    const entry = `${sentence.id}, word ${index + 1}`;
    if (stripMarks(vowelled) !== stripMarks(letters)) {
      report(entry, `“${vowelled}” without its marks is not “${letters}”`);
    } else if (stripMarks(vowelled) === vowelled && !/\d/.test(vowelled)) {
      report(entry, `“${vowelled}” has no vowels`);
    }
    const stems = item.parts.flatMap((part) => (part.lex === undefined ? [] : [part.lex]));
    for (const part of item.parts) {
      if (part.lex === undefined && part.pos === undefined)
        report(entry, `the part “${part.v}” has neither lex nor pos`);
      if (part.lex !== undefined && !lexemes.has(part.lex)) report(entry, `“${part.lex}” is not in the lexicon`);
    }
    // A hyphenated compound (آسيا-الباسيفيك) is one token with two stems; the first names it.
    const own = stems.flatMap((lemma) => lexemes.get(lemma) ?? []);
    const parts = item.parts.map((part) => ({
      ...part,
      pos: part.pos ?? lexemes.get(part.lex ?? '')?.pos ?? 'particle',
    }));
    const word: Word = {
      ...item,
      parts,
      sentence,
      index,
      span,
      vowelled,
      get romanized() {
        return romanize(parts);
      },
      lexeme: own[0] ?? null,
    };
    for (const lexeme of own) lexeme.words.push(word);
    return word;
  });
}

function linkPhrases(article: ArticleText, file: PhrasesFile, report: Report): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  file.phrases.forEach((data, at) => {
    const entry = `phrase ${at + 1}, in ${data.in}`;
    const sentence = article.sentences.get(data.in);
    if (!sentence) return report(entry, `there is no sentence “${data.in}”`);
    const spansOf = (lang: 'ar' | 'en') =>
      (data[lang] ?? []).flatMap((quote) => {
        const { text, nth } = typeof quote === 'string' ? { text: quote } : quote;
        const found = resolveQuote(
          { in: data.in, ar: null, en: null, [lang]: text, ...(nth === undefined ? {} : { nth }) },
          sentence[lang],
          lang,
        );
        if (!found.ok) report(entry, found.problem);
        return found.ok && found.span ? [found.span] : [];
      });
    if (isFull(phrases, data.in)) return report(entry, `more than ${limits.phrases} phrases in “${data.in}”`);
    add(phrases, data.in, { sentence, ar: spansOf('ar'), en: spansOf('en'), note: data.note });
  });
  for (const sentence of article.sentences.values()) {
    const own = phrases.get(sentence.id) ?? [];
    for (const lang of ['ar', 'en'] as const) {
      for (const span of lang === 'ar' ? wordSpans(sentence.ar) : wordSpans(sentence.en)) {
        const covering = own.filter((phrase) =>
          phrase[lang].some((one) => one.start < span.end && one.end > span.start),
        );
        if (covering.length !== 1) {
          report(
            sentence.id,
            `“${sentence[lang].slice(span.start, span.end)}” is covered by ${covering.length} phrases, not one`,
          );
        }
      }
    }
  }
  return phrases;
}

/** The first place of a term's words; a term may quote words that stand more than once. */
function firstPlace(sentence: Sentence, words: string, entry: string, report: Report): Span[] {
  const found = resolveQuote({ in: sentence.id, ar: words, en: null, nth: 1 }, sentence.ar, 'ar');
  if (!found.ok) report(entry, found.problem);
  return found.ok && found.span ? [found.span] : [];
}

/** True when a sentence has as many of something as it may have. */
function isFull(map: ReadonlyMap<string, unknown[]>, sentence: string): boolean {
  return (map.get(sentence)?.length ?? 0) >= limits.phrases;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
