/**
 * Articles for component tests, which run in a browser and cannot read files. `tinyArticle` of `#article/testing` makes an
 * article from parts; what stands here makes the parts in one line each, and opens the bundled article.
 */
import type { Article } from '#article/model';
import { parseArticle, type ArticleFileName } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import type {
  BundledArticleFile,
  BundledCommitmentsFile,
  BundledEntitiesFile,
  Lexeme,
  PhrasesFile,
  WordData,
  WordsFile,
} from '#article/format/schema';
import { ownMarks, tinyArticle, tinyFiles, type Tiny } from '#article/testing';
import { wordSpans } from '#article/words/word-spans';
import { type Words } from '#article/words/words';
import { linkWords } from '#article/linking/link-words';
import realArticleFile from '#articles/2025-04-01-lavrov-wang-moscow/article.json';
import realCommitments from '#articles/2025-04-01-lavrov-wang-moscow/commitments.json';
import realEntities from '#articles/2025-04-01-lavrov-wang-moscow/entities.json';
import realPhrases from '#articles/2025-04-01-lavrov-wang-moscow/phrases.json';
import realWordsFile from '#articles/2025-04-01-lavrov-wang-moscow/words.json';

export { ownMarks, tinyArticle, tinyFiles };

type Paragraph = NonNullable<Tiny['paragraphs']>[number];
type EntityParts = NonNullable<Tiny['entities']>[number];
type CueParts = NonNullable<Tiny['cues']>[number];

/** A paragraph of sentences, each a pair: `paragraph(['زار الوزير موسكو.', 'The minister visited Moscow.'])`. */
export function paragraph(...pairs: readonly (readonly [ar: string, en: string])[]): Paragraph {
  return pairs.map(([ar, en]): Paragraph[number] => ({ ar, en }));
}

/**
 * An entity whose name in both languages is the words of its first mention.
 * @param places each mention: sentence, Arabic words, English words
 */
export function entity(
  id: string,
  places: readonly (readonly [sentence: string, ar: string, en: string])[],
  more: Partial<Omit<EntityParts, 'id' | 'mentions'>> = {},
): EntityParts {
  const [first = ['', id, id] as const] = places;
  const mentions = places.map(([sentence, ar, en]) => ({ in: sentence, ar, en }));
  return { id, name: { ar: first[1], en: first[2] }, ...more, mentions };
}

/**
 * A cue with one undertaking, whose id is the cue's own with `-u` behind it.
 * @param cue sentence, Arabic words, English words of the cue
 * @param evidence Arabic and English words of what is undertaken, in the same sentence
 */
export function commitment(
  id: string,
  [sentence, ar, en]: readonly [sentence: string, ar: string, en: string],
  evidence: readonly [ar: string, en: string],
  more: Partial<Omit<CueParts, 'id' | 'quotes' | 'undertakings'>> & Partial<CueParts['undertakings'][number]> = {},
): CueParts {
  const { action = 'do', object = evidence[1], topic = 'bilateral', timeframe = null, ...cue } = more;
  return {
    kind: 'pledge',
    ...cue,
    id,
    quotes: [{ in: sentence, ar, en }],
    undertakings: [
      {
        id: `${id}-u`,
        action,
        object,
        topic,
        timeframe,
        evidence: [{ in: sentence, ar: evidence[0], en: evidence[1] }],
      },
    ],
  };
}

/** What a test says of a word, by its letters in the text: the word as data, and the lexeme of its stem. */
export interface WordParts extends Partial<WordData> {
  lexeme?: Partial<Lexeme>;
}

/**
 * Word data for any article: every word stands as it is written, with a sukun on its last letter for vowels, as a noun of a
 * lemma of its own and without a root. What `said` holds for the letters of a word takes the place of that. A sentence without
 * `phrases` of its own is one phrase.
 */
export function wordsFor(
  article: Article,
  said: Readonly<Record<string, WordParts>> = {},
  { roots = {}, terms = [], phrases = [] }: Partial<Pick<WordsFile, 'roots' | 'terms'> & PhrasesFile> = {},
): Words {
  const lexicon = new Map<string, Lexeme>();
  const sentences: WordsFile['sentences'] = {};
  for (const sentence of article.sentences.values()) {
    sentences[sentence.id] = wordSpans(sentence.ar).map(({ start, end }) => {
      const letters = sentence.ar.slice(start, end);
      const { lexeme = {}, ...word } = said[letters] ?? {};
      const vowelled = `${letters}\u0652`;
      const stem: Lexeme = { lemma: vowelled, pos: 'noun', root: null, gloss: letters, ...lexeme };
      lexicon.set(stem.lemma, stem);
      return { parts: [{ v: vowelled, gloss: stem.gloss, lex: stem.lemma }], sense: stem.gloss, ...word };
    });
  }
  const own = new Set(phrases.map((phrase) => phrase.in));
  const whole = [...article.sentences.values()]
    .filter(({ id }) => !own.has(id))
    .map(({ id, ar, en }) => ({ in: id, ar: [ar], en: [en] }));
  const linked = linkWords(
    article,
    { roots, lexicon: [...lexicon.values()], terms, sentences },
    { phrases: [...phrases, ...whole] },
  );
  if (!linked.ok) throw new Error(linked.problems.map(({ entry, problem }) => `${entry}: ${problem}`).join('\n'));
  return linked.words;
}

/** The files of the bundled article as they are: what is expected is read from them, never from the app's own code. */
export const realFiles = {
  'article.json': realArticleFile as BundledArticleFile,
  'entities.json': realEntities as BundledEntitiesFile,
  'commitments.json': realCommitments as BundledCommitmentsFile,
  'words.json': realWordsFile as unknown as WordsFile,
  'phrases.json': realPhrases as PhrasesFile,
} as const;

/** The bundled article, as its page opens it. */
export function realArticle(): Article {
  const files: Record<ArticleFileName, unknown> = {
    'article.json': realArticleFile,
    'entities.json': realEntities,
    'commitments.json': realCommitments,
  };
  const opened = parseArticle(files);
  if (!opened.ok) throw new Error(opened.problems.map(({ problem }) => problem).join('\n'));
  return opened.article;
}

/** The bundled article with its word data. */
export function realWords(): { article: Article; words: Words } {
  const article = realArticle();
  const linked = parseWords(article, { 'words.json': realWordsFile, 'phrases.json': realPhrases });
  if (!linked.ok) throw new Error(linked.problems.map(({ problem }) => problem).join('\n'));
  return { article, words: linked.words };
}
