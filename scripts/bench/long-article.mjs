/**
 * A long article, made of a real one: its paragraphs over and over under ids of their own, its register thinned until
 * a given share of the words is mentioned. The same input gives the same article.
 */

/** @typedef {import('../../src/article/format/schema.ts').BundledArticleFile} ArticleFile */
/** @typedef {import('../../src/article/format/schema.ts').EntitiesFile} EntitiesFile */
/** @typedef {import('../../src/article/format/schema.ts').CommitmentsFile} CommitmentsFile */
/** @typedef {{ sentences: Record<string, unknown[]> }} WordsFile what a long text changes of one; the rest stays as it is */
/** @typedef {{ phrases: { in: string }[] }} PhrasesFile likewise */
/**
 * `words` and `phrases` where the article has them.
 * @typedef {{ article: ArticleFile, entities: EntitiesFile, commitments: CommitmentsFile, words?: WordsFile, phrases?: PhrasesFile }} ArticleFiles
 */

const HEADLINE = 'h';

/**
 * Repeats an article. One time gives the article as it is; the first round keeps all that is registered, so that every
 * entry stays; of the rounds after it as much is kept as brings the whole to `share`.
 *
 * @param {ArticleFiles} files
 * @param {number} paragraphs how many paragraph pairs are wanted; the last round may be cut short
 * @param {number} [share] share of the Arabic words that mentions cover, 0–1
 * @returns {ArticleFiles}
 */
export function longArticle({ article, entities, commitments, words, phrases }, paragraphs, share = 0.05) {
  const each = article.paragraphs.length;
  const rounds = Math.ceil(paragraphs / each);
  const kept = sieve(Math.min(1, share / mentionedShare(article, entities)));

  /** @param {string} id @param {number} round */
  const moved = (id, round) => {
    const [, number, rest] = /^p(\d+)(.*)$/.exec(id) ?? [];
    return number === undefined ? id : `p${Number(number) + round * each}${rest}`;
  };
  /** @param {string} id */
  const exists = (id) => id === HEADLINE || Number(/^p(\d+)/.exec(id)?.[1]) <= paragraphs;
  /**
   * The quotes of a later round: the headline stands once.
   * @template {{ in: string }} T
   * @param {readonly T[]} quotes
   * @param {number} round
   */
  const quotesIn = (quotes, round) =>
    quotes
      .filter((quote) => round === 0 || quote.in !== HEADLINE)
      .map((quote) => ({ ...quote, in: moved(quote.in, round) }))
      .filter((quote) => exists(quote.in));

  const all = Array.from({ length: rounds }, (_, round) => round);
  return {
    article: {
      ...article,
      paragraphs: all
        .flatMap((round) =>
          article.paragraphs.map((paragraph) => ({
            id: moved(paragraph.id, round),
            sentences: paragraph.sentences.map((sentence) => ({ ...sentence, id: moved(sentence.id, round) })),
          })),
        )
        .slice(0, paragraphs),
    },
    entities: {
      entities: entities.entities.map((entity) => ({
        ...entity,
        mentions: all.flatMap((round) => {
          const own = quotesIn(entity.mentions, round);
          return round === 0 ? own : own.filter(kept);
        }),
      })),
    },
    commitments: {
      overclaims: commitments.overclaims,
      cues: all.flatMap((round) =>
        commitments.cues
          .filter((cue) => round === 0 || (cue.quotes.every((quote) => quote.in !== HEADLINE) && kept()))
          .map((cue) => ({
            ...cue,
            id: renamed(cue.id, round),
            quotes: quotesIn(cue.quotes, round),
            undertakings: cue.undertakings.map((entry) => ({
              ...entry,
              id: renamed(entry.id, round),
              evidence: quotesIn(entry.evidence, round),
            })),
          }))
          .filter((cue) => cue.quotes.length > 0 && cue.undertakings.every((entry) => hasObject(entry.evidence))),
      ),
    },
    ...(phrases && { phrases: { ...phrases, phrases: all.flatMap((round) => quotesIn(phrases.phrases, round)) } }),
    ...(words && {
      words: {
        ...words,
        sentences: Object.fromEntries(
          all.flatMap((round) =>
            Object.entries(words.sentences)
              .filter(([id]) => round === 0 || id !== HEADLINE)
              .map(([id, said]) => /** @type {const} */ ([moved(id, round), said]))
              .filter(([id]) => exists(id)),
          ),
        ),
      },
    }),
  };
}

/** @param {string} id @param {number} round */
function renamed(id, round) {
  return round === 0 ? id : `${id}-${round + 1}`;
}

/** @param {readonly { role: string }[]} evidence */
function hasObject(evidence) {
  return evidence.some(({ role }) => role === 'object');
}

/**
 * The share of an article's Arabic words that its mentions cover, 0–1. Words under two mentions count twice.
 *
 * @param {ArticleFile} article
 * @param {EntitiesFile} entities
 */
export function mentionedShare(article, entities) {
  const sentences = [article.headline, ...article.paragraphs.flatMap((paragraph) => paragraph.sentences)];
  const all = sum(sentences.map((sentence) => wordCount(sentence.ar)));
  const mentions = entities.entities.flatMap((entity) => entity.mentions);
  return sum(mentions.map((mention) => wordCount(mention.ar ?? ''))) / all;
}

/** @param {string} text */
function wordCount(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Lets an even share of what it is asked about pass, without chance: the multiples of the golden ratio lie evenly.
 *
 * @param {number} share 0–1
 * @returns {() => boolean}
 */
function sieve(share) {
  let asked = 0;
  return () => (asked++ * 0.618033988749895) % 1 < share;
}
