/**
 * The numbers that alignment rests on, all in one place. Log-odds are natural logarithms. They were set on one half of the news
 * reports that `npm run quality` is measured on; the other half was kept back, and its figures stand beside.
 */
export const weights = {
  /**
   * Kinds of counterpart: how often a word of a sentence has one in the sentence that renders it, given that the text has one
   * somewhere (`pair`), and how often by chance (`chance`).
   */
  found: {
    number: { pair: 0.85, chance: 0.005 },
    numeral: { pair: 0.55, chance: 0.03 },
    latin: { pair: 0.8, chance: 0.005 },
    name: { pair: 0.75, chance: 0.01 },
    likeName: { pair: 0.5, chance: 0.03 },
    shortName: { pair: 0.35, chance: 0.05 },
    loan: { pair: 0.4, chance: 0.03 },
    word: { pair: 0.5, chance: 0.03 },
    learned: { pair: 0.4, chance: 0.03 },
    sign: { pair: 0.7, chance: 0.02 },
  },
  /** How many sentences of mere chance are added to the count of a text. */
  smoothing: 10,
  /** Words do not stand for themselves alone: neighbours say the same again. Both sides count half. */
  words: 0.4,
  /** Log-prior of beads by the number of sentences, Arabic-English. */
  beads: {
    '1-1': 0, '1-2': -1.6, '2-1': -1.6, '1-3': -4.5, '3-1': -4.5, '1-4': -6, '4-1': -6, '2-2': -4, '2-3': -6, '3-2': -6, '1-0': -3.2, '0-1': -3.2,
  } as Readonly<Record<string, number>>, // prettier-ignore
  length: {
    /** Weight of the length. */
    weight: 1,
    /** Standard deviation of the logarithm of the ratio in long sentences, before the text has been looked at. */
    deviation: 0.2,
    /** What the shortness of a sentence adds to the variance: this by its characters. */
    shortness: 4,
    /** What a fitting length gains over one by chance. */
    gain: 1,
  },
  shape: {
    /** A border of beads where the sentence plainly goes on. */
    joined: -3,
    /** A border of beads where the sentence has no full stop. */
    open: -1.2,
    /** Within a bead, a border where a sentence ends as it should. */
    full: -0.3,
    /** Within a bead, a border where a paragraph ends. */
    paragraph: -2,
    /** Each sentence that one side of a bead has more than the other. */
    units: -1,
  },
};
