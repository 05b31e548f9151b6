/** What may stand before a stem inside one written word, by its letters and with its vowels. */
import { isSunLetter } from './article';

/** Proclitics of one word, in their order. */
export interface Proclitics {
  /** أَ of a question. */
  asks: boolean;
  conjunction: '' | 'و' | 'ف';
  /** سَ before a verb; a preposition before a noun, or لِ before a verb. */
  particle: '' | 'س' | 'ب' | 'ك' | 'ل';
  article: boolean;
  /** The letters of each, as parts of a written word: لل is one part. */
  parts: readonly string[];
  /** How many letters they take; in للجنة the ل of the noun stands for the article, so it is one. */
  length: number;
  /** True where a lam of the stem has swallowed the article: لِلَّجْنَة. */
  isMerged: boolean;
}

const NONE: Proclitics = {
  asks: false,
  conjunction: '',
  particle: '',
  article: false,
  parts: [],
  length: 0,
  isMerged: false,
};

/**
 * Every legal way to cut proclitics off the letters of a word, no cut first. Something always remains.
 *
 * @param letters without marks and tatweel
 */
export function splitProclitics(letters: string): Proclitics[] {
  const found: Proclitics[] = [];
  const beginnings: Proclitics[] = [NONE];
  const first = letters.charAt(0);
  if (first === 'أ' && letters.length > 2) beginnings.push({ ...NONE, asks: true, parts: ['أ'], length: 1 });
  for (const beginning of beginnings.slice()) {
    const next = letters.charAt(beginning.length);
    if (next !== 'و' && next !== 'ف') continue;
    beginnings.push({
      ...beginning,
      conjunction: next,
      parts: [...beginning.parts, next],
      length: beginning.length + 1,
    });
  }
  for (const beginning of beginnings) addParticles(beginning, letters, found);
  return found.filter(({ length }) => length < letters.length);
}

function addParticles(beginning: Proclitics, letters: string, found: Proclitics[]): void {
  const rest = letters.slice(beginning.length);
  found.push(beginning);
  const withArticle = (before: Proclitics, at: number) => {
    if (!/^[اٱ]ل./.test(letters.slice(at))) return;
    found.push({ ...before, article: true, parts: [...before.parts, 'ال'], length: at + 2 });
  };
  withArticle(beginning, beginning.length);
  const particle = rest.charAt(0);
  if (particle === 'س' || particle === 'ب' || particle === 'ك' || particle === 'ل') {
    const after: Proclitics = {
      ...beginning,
      particle,
      parts: [...beginning.parts, particle],
      length: beginning.length + 1,
    };
    found.push(after);
    if (particle === 'س') return;
    if (particle !== 'ل') return withArticle(after, after.length);
    // People also write لال; the rule is لل.
    withArticle(after, after.length);
    if (rest.charAt(1) !== 'ل') return;
    found.push({ ...after, article: true, parts: [...beginning.parts, 'لل'], length: after.length + 1 });
    if (rest.charAt(2) !== 'ل') found.push({ ...after, article: true, isMerged: true });
  }
}

const SHADDA = '\u0651';
const SUKUN = '\u0652';
const KASRA = '\u0650';
const FATHA = '\u064e';
const SHORT_VOWEL = /^[\u064e\u064f\u0650]/;

/** What a word needs to be put together besides its proclitics. */
export interface Setting {
  /** ل is لَ before a pronoun and in emphasis, لْ in وَلْ before a jussive. */
  lam?: 'لَ' | 'لْ' | undefined;
  /** True at the beginning of a sentence, where hamzat al-wasl has its vowel. */
  isFirst?: boolean | undefined;
}

/**
 * A vowelled stem with its proclitics, as one vowelled word: the article takes in a sun letter, hamzat al-wasl loses its vowel
 * after anything.
 *
 * @param core the stem with its endings, vowelled: `دَوْلَة`
 * @example compose({ …, conjunction: 'و', particle: 'ل', article: true }, 'دُوَل') // 'وَلِلدُّوَل'
 */
export function compose(proclitics: Proclitics, core: string, { lam, isFirst = false }: Setting = {}): string {
  const { asks, conjunction, particle, article, isMerged } = proclitics;
  const isWasl = core.startsWith('ا') && SHORT_VOWEL.test(core.charAt(1));
  const isAlone = !asks && conjunction === '' && particle === '' && !article;
  let stem = isWasl && !(isAlone && isFirst) ? `ا${core.slice(2)}` : core;
  let before = asks ? `أ${FATHA}` : '';
  if (conjunction !== '') before += conjunction + FATHA;
  if (particle === 'ل') before += lam ?? `ل${KASRA}`;
  else if (particle !== '') before += particle + (particle === 'ب' ? KASRA : FATHA);
  if (!article) return before + stem;
  const first = stem.charAt(0);
  const lamOfArticle = isWasl ? `ل${KASRA}` : isSunLetter(first) ? 'ل' : `ل${SUKUN}`;
  if (isSunLetter(first) && stem.charAt(1) !== SHADDA) stem = first + SHADDA + stem.slice(1);
  if (isMerged || (particle === 'ل' && first === 'ل')) return before + stem;
  return before + (particle === 'ل' ? '' : 'ا') + lamOfArticle + stem;
}
