/** The words of a sentence recognised: for each its readings, the likeliest in this place first. */
import { withoutArticle } from '#arabic/forms/article';
import type { Case } from '#arabic/forms/nouns';
import { endingOf } from '#arabic/forms/nouns';
import { compose, splitProclitics } from '#arabic/forms/proclitics';
import { spell } from '#arabic/forms/sounds';
import type { Entry, PartOfSpeech } from '#lexicon/entries/entry';
import { evidenceOf, type Evidence } from './evidence';
import type { Lexicon } from '#lexicon/lexicon';
import { agreesWithMarks, hasMarks } from './marks';
import { guessedName } from './guess';
import { readingsOf, type Reading } from './reading';
import { scoreAlone, scoreBeside, scoreFirst, scoreLast } from './score';
import { termFinder, type TermFinder, type TermFound } from './terms';
import { traitsOf, type Traits } from './traits';

/** One way to read a word, as a card shows it. */
export interface Candidate {
  lemma: string;
  /** Letters without spaces; null where there is none. */
  root: string | null;
  pos: PartOfSpeech;
  /** The whole written word with its vowels; without the ending where syntax does not tell it for certain. */
  vowelled: string;
  /** The sense that the English has, or the most usual one. */
  sense: string;
  /** The case, where the words beside it leave no doubt. */
  grammaticalCase: Case | null;
  entry: Entry;
  reading: Reading;
}

/** One token that holds an Arabic letter. */
export interface RecognisedWord {
  /** Place among all white-space tokens of the sentence, from 0. */
  token: number;
  /** Its letters, without the punctuation around them. */
  form: string;
  /** Proclitics, stem and pronoun of the first candidate, in letters; the form itself where there is none. */
  parts: readonly string[];
  candidates: readonly Candidate[];
  /** True where the caller says that it is a name, or the first candidate is one. */
  isName: boolean;
  /** True of a word that the lexicon has: its first candidate is no guess. */
  isKnown: boolean;
}

export interface RecognisedSentence {
  words: readonly RecognisedWord[];
  /** Terms of several words, by tokens. */
  terms: readonly TermFound[];
}

/** What is known of a sentence besides its words. */
export interface SentenceContext {
  /** The aligned English. */
  english?: string | undefined;
  /** True of a token, by its place, that is (part of) a name: it is not forced into a lemma. */
  isName?: ((token: number) => boolean) | undefined;
  /**
   * What a reader has decided of a token: the readings that are right. Where a word has none of them, all are weighed as if
   * nothing was said.
   */
  decided?: ((token: number, form: string) => ((reading: Reading) => boolean) | null) | undefined;
}

export interface Recogniser {
  sentence: (text: string, context?: SentenceContext) => RecognisedSentence;
}

/** A reading in its place. */
interface Node {
  /** Null of a word that the lexicon does not have, and of a number in digits. */
  reading: Reading | null;
  traits: Traits;
  score: number;
}

/** What is the same of a form wherever it stands. */
interface Known {
  nodes: readonly Node[];
  /** Terms that may begin with it. */
  terms: readonly Entry[];
}

interface Token {
  token: number;
  form: string;
  nodes: Node[];
  /** What the reader has decided against: given after the others. */
  others: Node[];
  /** True after a full stop, a comma, a bracket: what stands before says little. */
  isFirst: boolean;
  /** True at the beginning of a sentence, where a voice begins again. */
  isStart: boolean;
  isGivenName: boolean;
  terms: readonly Entry[];
}

const ARABIC = /[\u0621-\u064a\u0671-\u06d3]/;
const LETTERS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u;
/** Readings of one word that are looked at; the English may lift one of them among those that are weighed. */
const WEIGHED = 22;
/** Readings of one word that are weighed; what ranks lower by itself is dropped. */
const KEPT = 14;
/** Candidates that are given of a word. */
const SHOWN = 8;
const NONE: Traits = {
  role: 'name',
  isNominal: true,
  isDefinite: true,
  canGovern: false,
  mustGovern: false,
  hasTanwin: false,
  hasArticle: false,
  hasPronoun: false,
  isAfterPreposition: false,
  awaitsNoun: false,
  hasConjunction: false,
  gender: null,
  number: null,
  isPluralOfThings: false,
  cases: null,
  asks: null,
  tense: null,
  isPassive: false,
  person: null,
};
const DIGITS: Traits = { ...NONE, role: 'number', isDefinite: false, canGovern: true };

/** Makes a recogniser; readings of a form are kept, so that the next text is quicker. */
export function openRecogniser(lexicon: Lexicon): Recogniser {
  const known = new Map<string, Known>();
  const terms = termFinder(lexicon.entries);
  const knownOf = (form: string): Known => {
    const cached = known.get(form);
    if (cached) return cached;
    const nodes = alone(lexicon, form);
    const starting = terms.startingWith(nodes.flatMap(({ reading }) => reading ?? []));
    const made = { nodes, terms: starting };
    known.set(form, made);
    return made;
  };
  return {
    sentence: (text, context = {}) => {
      const evidence = context.english === undefined ? null : evidenceOf(context.english);
      const tokens = tokensOf(text).map((token): Token => {
        const isGivenName = context.isName?.(token.token) ?? false;
        const { nodes, terms: starting } = knownOf(token.form);
        const isRight = context.decided?.(token.token, token.form) ?? null;
        const right = isRight === null ? [] : nodes.filter(({ reading }) => reading !== null && isRight(reading));
        const own =
          right.length > 0
            ? right
            : isGivenName
              ? nodes.filter(({ reading }) => reading?.pos === 'proper' && !reading.isGuess)
              : nodes;
        const others = own === right ? weighed(nodes, token.form, evidence).filter((node) => !isIn(right, node)) : [];
        return { ...token, isGivenName, terms: starting, nodes: weighed(own, token.form, evidence), others };
      });
      const found = markTerms(tokens, terms);
      const best = order(tokens);
      const words = tokens.flatMap((token, at) =>
        ARABIC.test(token.form) ? [wordOf(token, at, tokens, best, evidence)] : [],
      );
      return {
        words,
        terms: found.map((term) => ({ ...term, from: tokens[term.from]?.token ?? 0, to: tokens[term.to]?.token ?? 0 })),
      };
    },
  };
}

/** Tokens with a letter or digit, their places among all white-space tokens, and whether they begin a stretch. */
function tokensOf(text: string): Pick<Token, 'token' | 'form' | 'isFirst' | 'isStart'>[] {
  const tokens: Pick<Token, 'token' | 'form' | 'isFirst' | 'isStart'>[] = [];
  let isFirst = true;
  let isStart = true;
  for (const [token, whole] of text.split(/\s+/).filter(Boolean).entries()) {
    const match = LETTERS.exec(whole);
    if (!match) {
      isFirst = true;
      isStart = true;
      continue;
    }
    const before = whole.slice(0, match.index);
    tokens.push({ token, form: match[0], isFirst: isFirst || /[([«"“]/.test(before), isStart });
    const after = whole.slice(match.index + match[0].length);
    isFirst = /[.،؛:؟!)\]»…]/.test(after);
    isStart = /[.:؟!)\]…]/.test(after);
  }
  return tokens;
}

function alone(lexicon: Lexicon, form: string): Node[] {
  if (/\d|[٠-٩]/.test(form)) return numeral(form);
  const letters = stemPart(form);
  const readings = readingsOf(lexicon, letters);
  // A word that has no reading, or only of words that are spelt otherwise, may be a foreign name.
  const guess = readings.every(({ distance }) => distance >= 1)
    ? guessedName(letters.replace(/[\u064b-\u0652\u0670\u0640]/g, ''))
    : null;
  if (guess) readings.push(guess);
  return readings
    .map((reading) => {
      const traits = traitsOf(reading);
      return { reading, traits, score: scoreAlone(reading, traits, null) };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, WEIGHED);
}

/** A number in digits with what is written before it: الـ80, و20. */
function numeral(form: string): Node[] {
  const match = /^(\D*?)\u0640?([\d٠-٩].*)$/u.exec(form);
  const digits = match?.[2] ?? form;
  const proclitics = splitProclitics(`${match?.[1] ?? ''}0`).find(({ length }) => length === (match?.[1] ?? '').length);
  if (!proclitics || !ARABIC.test(form)) return [];
  const entry: Entry = {
    band: 1,
    lemma: digits,
    root: null,
    class: 'num',
    plurals: [],
    verbalNouns: [],
    prepositions: [],
    isDiptote: false,
    isInvariable: true,
    isPassive: false,
    senses: [digits],
  };
  const before = form.slice(0, form.length - digits.length);
  const vowelled = before
    .replace(/[وفك]/g, '$&\u064e')
    .replace(/[بل](?!\u064e)(?=[الـ\d])/g, (letter, at: number) =>
      before.charAt(at - 1) === 'ا' ? letter : `${letter}\u0650`,
    );
  const reading: Reading = {
    entry,
    pos: 'number',
    proclitics: { ...proclitics, article: false, particle: '', conjunction: '', asks: false },
    form: { kind: 'fixed', spelling: vowelled + digits },
    pronoun: null,
    core: vowelled + digits,
    parts: [...proclitics.parts, digits],
    distance: 0,
    isDerived: false,
    isGuess: false,
  };
  return [
    {
      reading,
      traits: {
        ...DIGITS,
        isDefinite: proclitics.article,
        hasArticle: proclitics.article,
        isAfterPreposition: proclitics.particle !== '',
        hasConjunction: proclitics.conjunction !== '',
      },
      score: 0,
    },
  ];
}

/** The first word of a compound with a hyphen or stroke; what has digits is left whole. */
function stemPart(form: string): string {
  return /^(\p{L}[\p{L}\p{M}\u0640]*)[-–/]\p{L}/u.exec(form)?.[1] ?? form;
}

function weighed(nodes: readonly Node[], form: string, evidence: Evidence | null): Node[] {
  let own = nodes;
  if (hasMarks(form)) {
    const agreeing = own.filter(
      ({ reading }) => reading && agreesWithMarks(form, compose(reading.proclitics, openCore(reading))),
    );
    if (agreeing.length > 0) own = agreeing;
  }
  if (evidence)
    own = own.map((node) => (node.reading ? { ...node, score: node.score + evidence.bonus(node.reading) } : node));
  own = own.toSorted((a, b) => b.score - a.score).slice(0, KEPT);
  if (own.length > 0) return own.map((node) => ({ ...node }));
  return [{ reading: null, traits: /^[\d٠-٩]/.test(form) ? DIGITS : NONE, score: 0 }];
}

function openCore({ core }: Reading): string {
  return core;
}

/** Finds terms, and makes likelier the readings that they are made of. */
function markTerms(tokens: readonly Token[], finder: TermFinder): TermFound[] {
  const found: TermFound[] = [];
  for (const [from, token] of tokens.entries()) {
    for (const entry of token.terms) {
      const length = finder.lengthOf(entry);
      const words = tokens.slice(from, from + length);
      const fitting = words.map(({ nodes }, at) =>
        nodes.filter(({ reading }) => reading !== null && finder.fits(entry, at, reading)),
      );
      if (words.length < length || fitting.some((nodes) => nodes.length === 0)) continue;
      found.push({ entry, from, to: from + length - 1 });
      for (const node of new Set(fitting.flat())) node.score += 1.5;
    }
  }
  return found;
}

/** For each token the places of its nodes, the best path through the sentence first. */
function order(tokens: readonly Token[]): number[][] {
  const forward: number[][] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    forward.push(
      token.nodes.map((node) => {
        if (!before || token.isFirst) return node.score + scoreFirst(node.traits);
        let best = -Infinity;
        for (const [k, other] of before.nodes.entries())
          best = Math.max(best, (forward[at - 1]?.[k] ?? 0) + pair(other, node));
        return best + node.score;
      }),
    );
  }
  const backward: number[][] = tokens.map(() => []);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const after = tokens[at + 1];
    backward[at] = (tokens[at]?.nodes ?? []).map((node) => {
      if (!after || after.isFirst) return scoreLast(node.traits);
      let best = -Infinity;
      for (const [k, other] of after.nodes.entries())
        best = Math.max(best, (backward[at + 1]?.[k] ?? 0) + other.score + pair(node, other));
      return best;
    });
  }
  return tokens.map(({ nodes }, at) => {
    const total = (k: number) => (forward[at]?.[k] ?? 0) + (backward[at]?.[k] ?? 0);
    return nodes.map((_, k) => k).toSorted((a, b) => total(b) - total(a));
  });
}

function pair(a: Node, b: Node): number {
  if (!b.reading)
    return a.traits.awaitsNoun
      ? 0.8
      : a.traits.canGovern && a.traits.role === 'noun'
        ? 0.5
        : a.traits.role === 'name'
          ? 0.3
          : 0;
  if (!a.reading) return scoreBeside(a.traits, b.traits, b.reading, b.reading);
  return scoreBeside(a.traits, b.traits, a.reading, b.reading);
}

function wordOf(
  token: Token,
  at: number,
  tokens: readonly Token[],
  best: number[][],
  evidence: Evidence | null,
): RecognisedWord {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  const ranked = [...(best[at] ?? []).flatMap((k) => token.nodes[k] ?? []), ...token.others];
  for (const [rank, node] of ranked.entries()) {
    if (!node.reading) continue;
    const { reading } = node;
    const id = `${reading.entry.lemma} ${reading.pos} ${reading.proclitics.parts.join('-')} ${reading.core}`;
    if (seen.has(id)) continue;
    if (seen.size === SHOWN) break;
    seen.add(id);
    const { vowelled, grammaticalCase } = vowelledOf(node, at, tokens, best, rank === 0);
    candidates.push({
      ...citationOf(reading),
      pos: rank === 0 ? posInPlace(node, at, tokens, best) : reading.pos,
      vowelled,
      sense: evidence?.sense(reading.entry) ?? reading.entry.senses[0] ?? '',
      grammaticalCase,
      entry: reading.entry,
      reading,
    });
  }
  const first = candidates[0];
  return {
    token: token.token,
    form: token.form,
    parts: first?.reading.parts ?? [token.form],
    candidates,
    isName: token.isGivenName || first?.pos === 'proper',
    isKnown: first !== undefined && !first.reading.isGuess,
  };
}

/**
 * The part of speech of a reading where it stands: an adjective in the masculine plural that follows no noun is one itself,
 * الْهَارِبِينَ “the fugitives”.
 */
function posInPlace(
  { reading, traits }: Node,
  at: number,
  tokens: readonly Token[],
  best: readonly number[][],
): PartOfSpeech {
  const pos = reading?.pos ?? 'proper';
  if (pos !== 'adjective' || traits.number !== 'plural' || traits.gender !== 'masculine' || !traits.hasArticle)
    return pos;
  const before = neighbour(tokens, best, at - 1);
  const isAttribute =
    before !== null && tokens[at]?.isFirst === false && before.traits.isNominal && before.traits.hasArticle;
  return isAttribute ? pos : 'noun';
}

/** True where a node is of the same reading as one of others. */
function isIn(nodes: readonly Node[], { reading }: Node): boolean {
  return nodes.some((node) => node.reading === reading);
}

/** Lemma and root under which a reading is cited. */
export function citationOf({ entry, pos }: Pick<Reading, 'entry' | 'pos'>): Pick<Candidate, 'lemma' | 'root'> {
  return { lemma: lemmaOf(entry), root: pos === 'preposition' ? null : entry.root };
}

/** A lemma as it is cited: الآنَ is of آن, without its article and ending. */
function lemmaOf({ lemma, class: own }: Entry): string {
  return own === 'adv' && lemma.startsWith('ال') ? withoutArticle(lemma).word.replace(/[\u064e-\u0650]$/, '') : lemma;
}

const SUKUN = '\u0652';

/** The word with its vowels; its ending only where the words beside it leave no doubt. */
function vowelledOf(
  node: Node,
  at: number,
  tokens: readonly Token[],
  best: readonly number[][],
  isBest: boolean,
): { vowelled: string; grammaticalCase: Case | null } {
  const { reading } = node;
  if (!reading) return { vowelled: '', grammaticalCase: null };
  const token = tokens[at];
  const setting = { isFirst: token?.isStart === true, lam: lamOf(reading) };
  const grammaticalCase = isBest ? certainCase(at, tokens, best) : null;
  let core = reading.core;
  let certain: Case | null = null;
  const { form } = reading;
  if (grammaticalCase && form.kind === 'nominal' && reading.pronoun === null && form.cases.includes(grammaticalCase)) {
    const next = neighbour(tokens, best, at + 1);
    const state = reading.proclitics.article
      ? 'definite'
      : !next
        ? 'indefinite'
        : isSecondTerm(node, next)
          ? 'construct'
          : 'indefinite';
    const isSure = state !== 'indefinite' || !next || !node.traits.canGovern || next.traits.role !== 'name';
    if (isSure && node.traits.role !== 'name') {
      core = spell(form.sounds + endingOf(form, grammaticalCase, state));
      certain = grammaticalCase;
    }
  }
  const vowelled = compose(reading.proclitics, core, setting);
  const next = tokens[at + 1];
  return {
    vowelled: next && !next.isFirst && vowelled.endsWith(SUKUN) ? withHelper(vowelled, next.form) : vowelled,
    grammaticalCase: certain,
  };
}

function lamOf({ proclitics, form, pronoun, entry }: Reading): 'لَ' | 'لْ' | undefined {
  if (proclitics.particle !== 'ل') return undefined;
  if (form.kind === 'verb' && form.tense === 'jussive' && proclitics.conjunction !== '') return 'لْ';
  return entry.lemma === 'قَدْ' || (pronoun !== null && form.kind === 'fixed' && entry.class === 'pron')
    ? 'لَ'
    : undefined;
}

/** A last consonant without a vowel takes one before hamzat al-wasl: مِنَ الْ, عَنِ الْ, هُمُ الْ. */
function withHelper(vowelled: string, next: string): string {
  if (!/^ا(?:ل|[^لأإآ]..)/.test(next)) return vowelled;
  const stem = vowelled.slice(0, -1);
  if (/^(?:.*\W)?مِن$/u.test(stem) && next.startsWith('ال')) return `${stem}\u064e`;
  return stem + (/[هكت]\u064fم$/.test(stem) ? '\u064f' : '\u0650');
}

/** The likeliest node of a token, if it belongs to the same stretch. */
function neighbour(tokens: readonly Token[], best: readonly number[][], at: number): Node | null {
  const token = tokens[at];
  if (!token || token.isFirst) return null;
  return token.nodes[best[at]?.[0] ?? 0] ?? null;
}

function isSecondTerm(first: Node, second: Node): boolean {
  const { traits } = second;
  if (!first.traits.canGovern || traits.hasConjunction || traits.isAfterPreposition) return false;
  return (
    traits.role === 'noun' || traits.role === 'demonstrative' || (traits.role === 'adjective' && traits.hasArticle)
  );
}

/** The case of the likeliest reading, where the word before tells it: a preposition, a construct, أَنَّ, or a noun that it agrees with. */
function certainCase(at: number, tokens: readonly Token[], best: readonly number[][], depth = 0): Case | null {
  const token = tokens[at];
  const node = token?.nodes[best[at]?.[0] ?? 0];
  if (!token || !node || !node.traits.isNominal) return null;
  if (node.traits.isAfterPreposition) return 'genitive';
  if (token.isFirst || at === 0 || node.traits.hasConjunction || depth > 4) return null;
  const before = neighbour(tokens, best, at - 1) ?? tokens[at - 1]?.nodes[best[at - 1]?.[0] ?? 0];
  if (!before) return null;
  if (before.traits.awaitsNoun) return 'genitive';
  if (before.traits.asks === 'noun') return 'accusative';
  if (
    node.traits.role === 'adjective' &&
    before.traits.isNominal &&
    before.traits.isDefinite === node.traits.isDefinite
  )
    return certainCase(at - 1, tokens, best, depth + 1);
  return isSecondTerm(before, node) && node.traits.role === 'noun' && node.traits.isDefinite ? 'genitive' : null;
}
