/**
 * How likely readings are: by themselves, and beside one another. Scores are sums of hand-set weights, like logarithms of
 * odds; only their differences mean anything.
 */
import type { Evidence } from './evidence';
import type { Reading } from './reading';
import { agrees, type Traits } from './traits';

const BAND: Readonly<Record<number, number>> = { 1: 0, 2: -1, 3: -1.8, 4: -2.6 };

/** A reading by itself. */
export function scoreAlone(reading: Reading, traits: Traits, evidence: Evidence | null): number {
  const { entry, form, proclitics, pronoun, distance, isDerived, isGuess } = reading;
  let score = (BAND[entry.band] ?? -3) - 1.5 * distance;
  if (isGuess) return -3.5;
  if (isDerived) score -= entry.kind === 'vnoun' ? 1 : 1.4;
  if (entry.class === 'prep') score += 1.4;
  else if (entry.class === 'zarf') score += 0.6;
  else if (form.kind === 'fixed') score += entry.class === 'adv' ? (entry.band > 2 ? 0.6 : 1.3) : 1;
  // مُحَادَثَات is cited by itself, but is the plural of مُحَادَثَة.
  if (entry.class === 'nf' && entry.lemma.endsWith('َات')) score -= 1.2;
  if (proclitics.asks) score -= 5;
  if (proclitics.conjunction === 'و') score -= 0.3;
  if (proclitics.conjunction === 'ف') score -= 0.9;
  // للجنة is oftener لِلَّجْنَة than لِلَجْنَة.
  if (proclitics.isMerged) score += 0.6;
  if (proclitics.particle === 'ك') score -= 1.6;
  else if (proclitics.particle !== '') score -= 0.5;
  if (pronoun !== null) score -= PRONOUN_COST[pronoun] ?? 0.5;
  if (form.kind === 'verb') score += verbScore(reading, traits);
  if (form.kind === 'nominal') {
    if (form.number === 'dual') score -= form.states.includes('construct') ? 1 : 0.6;
    if (form.number === 'plural' && form.sounds.endsWith('ū')) score -= 0.7;
    if (form.isJoined && form.cases.length === 1 && form.cases[0] !== 'genitive') score -= 0.3;
    if (traits.role === 'adjective' && form.isJoined) score -= 1;
    // بِنَفْسِي, not بِنَفْسِيّ: a preposition wants a noun.
    if (traits.role === 'adjective' && proclitics.particle !== '' && !proclitics.article) score -= 0.8;
  }
  if (evidence) score += evidence.bonus(reading);
  return score;
}

const PRONOUN_COST: Readonly<Record<string, number>> = {
  '1s': 1.6,
  '2ms': 2.2,
  '2fs': 4,
  '2d': 4,
  '2mp': 2,
  '2fp': 4.5,
  '3fp': 1.5,
  '3d': 0.8,
};

function verbScore({ entry, proclitics, pronoun }: Reading, { tense, person, isPassive }: Traits): number {
  let score = 0;
  if (isPassive) score += entry.isPassive ? 0.8 : -2.2;
  else if (entry.isPassive) score -= 1;
  if (isPassive && pronoun !== null) score -= 2;
  if (tense === 'imperative') score -= 4.5;
  if (person !== null) score += PERSON[person] ?? 0;
  if (person === '1s' && tense === 'perfect') score -= 0.7;
  if (proclitics.particle === 'ل') score -= tense === 'jussive' ? 2 : 0.6;
  if (tense === 'subjunctive' || tense === 'jussive') score -= 0.2;
  return score;
}

const PERSON: Readonly<Record<string, number>> = {
  '3md': -0.7,
  '3fd': -1.2,
  '3mp': -0.3,
  '3fp': -1.8,
  '2ms': -3.5,
  '2fs': -5,
  '2d': -4.5,
  '2mp': -3,
  '2fp': -5,
  '1s': -1.5,
  '1p': -0.9,
};

/** A reading at the beginning of a sentence or after a stop. */
export function scoreFirst(traits: Traits): number {
  if (needsTrigger(traits)) return -3.5;
  if (traits.hasTanwin && traits.role === 'noun') return -0.8;
  if (traits.role === 'adjective' && !traits.hasArticle) return -0.8;
  return 0;
}

/** A reading at the end of a sentence or before a stop. */
export function scoreLast(traits: Traits): number {
  return traits.mustGovern ? -2.5 : traits.awaitsNoun ? -1 : 0;
}

/** A mood that only a particle before it gives. */
function needsTrigger({ tense, hasConjunction }: Traits): boolean {
  return (tense === 'subjunctive' || tense === 'jussive') && !hasConjunction;
}

/**
 * A reading after the one before it in a sentence.
 *
 * @param a the reading of the word before, `b` the one that is scored
 */
export function scoreBeside(a: Traits, b: Traits, first: Reading, second: Reading): number {
  return (
    afterParticle(a, b, first, second) +
    afterPreposition(a, b) +
    afterNoun(a, b, first, second) +
    afterVerb(a, b) +
    governed(first, second, b)
  );
}

/** مَا زَالَ “is still”: مَا denies. */
const LASTING = new Set(['زَالَ', 'بَرِحَ', 'اِنْفَكَّ', 'كَادَ']);

const INDEFINITE_PRONOUNS = new Set(['أَيّ', 'أَيَّة']);

function afterParticle(a: Traits, b: Traits, first: Reading, second: Reading): number {
  const isSelfTriggered = second.proclitics.particle === 'ل';
  switch (a.asks) {
    case 'subjunctive':
      return b.tense === 'subjunctive' ? 3 : b.role === 'verb' ? -2 : b.role === 'particle' ? -0.5 : -2.5;
    case 'jussive':
      return b.tense === 'jussive' ? 3 : -3;
    case 'indicative':
      return b.tense === 'indicative' ? 2 : -3;
    case 'perfect':
      return b.tense === 'perfect' ? 2 : b.tense === 'indicative' ? 1 : -2;
    case 'noun':
      if (b.role === 'verb') return -3;
      if (b.role === 'adjective') return 0.2;
      return b.isNominal || b.role === 'demonstrative' || b.role === 'pronoun' || b.role === 'relative' ? 1 : 0;
    case null:
      break;
  }
  let score = 0;
  if (first.entry.lemma === 'مَا' && b.role === 'verb')
    score += LASTING.has(second.entry.lemma) === (a.role === 'particle') ? 1 : 0;
  if (INDEFINITE_PRONOUNS.has(first.entry.lemma) && (b.role === 'noun' || second.entry.lemma === 'مِنْ')) score += 1.5;
  if (needsTrigger(b) && !isSelfTriggered) score -= 3.5;
  if (b.hasConjunction && (b.tense === 'subjunctive' || b.tense === 'jussive') && !isSelfTriggered) score -= 1;
  if (a.role === 'relative' && b.role === 'verb') score += 1;
  if (a.role === 'conjunction' && b.role === 'verb') score += 0.3;
  if (a.role === 'demonstrative') {
    if (b.hasArticle && b.isNominal) score += 1.2 + (a.gender !== null && agrees(b, a) ? 0.5 : -0.3);
    else if (b.role === 'adjective') score -= 0.5;
  }
  return score;
}

function afterPreposition(a: Traits, b: Traits): number {
  if (!a.awaitsNoun) return 0;
  if (b.hasConjunction) return -3;
  if (b.isAfterPreposition) return -2;
  if (b.role === 'verb') return -3;
  if (b.role === 'preposition') return -2.5;
  if (b.cases !== null && !b.cases.includes('genitive')) return -3;
  return b.role === 'adjective' ? -0.1 : 1;
}

function afterNoun(a: Traits, b: Traits, first: Reading, second: Reading): number {
  if (a.mustGovern && !isSecondTerm(b, second)) return -2.5;
  if (!a.isNominal || b.isAfterPreposition) return 0;
  // What is joined by وَ stands in the same case.
  if (b.hasConjunction)
    return b.hasPronoun && b.cases && a.cases?.length === 1 && !b.cases.includes(a.cases[0] ?? 'genitive') ? -0.4 : 0;
  let score = 0;
  if (!a.canGovern && b.isNominal && b.hasPronoun && b.cases?.length === 1)
    score += b.cases[0] === 'genitive' ? -0.8 : b.cases[0] === 'accusative' ? 0.2 : 0;
  if (b.role === 'adjective') {
    if (a.role === 'number') return 0;
    if (first.entry.lemma === 'غَيْر') return a.canGovern ? 1.6 : 0;
    if (a.isDefinite === b.isDefinite || (a.role === 'name' && b.hasArticle)) {
      if (!b.hasPronoun) score += agrees(a, b) ? 1.6 : -0.4;
    } else if (a.canGovern && b.hasArticle) {
      // The head of the construct or a noun: مُخْتَلِف المَجَالَات has no adjective second.
      score += a.role === 'noun' || a.role === 'adjective' ? -0.3 : 0;
    } else score -= 0.4;
    if (a.cases && b.cases && !a.cases.some((one) => b.cases?.includes(one))) score -= 1;
    return score;
  }
  if (b.isNominal || b.role === 'demonstrative' || b.role === 'pronoun') {
    if (a.canGovern) {
      if (b.cases !== null && !b.cases.includes('genitive')) return -0.6;
      if (a.role === 'noun' || a.role === 'number') score += b.isDefinite ? 1.1 : 0.4;
      else if (a.role === 'adjective') score += first.entry.kind === 'elat' ? 0.6 : b.role === 'noun' ? -0.4 : -0.2;
      if (a.role === 'name') score -= b.role === 'name' ? -0.6 : 1;
    } else if (a.hasArticle && b.hasArticle) score -= 0.2;
    else if (a.hasTanwin && b.isDefinite) score -= a.role === 'noun' ? 0.9 : 0.3;
    else if (!a.isDefinite && a.cases !== null && b.isDefinite) score -= 0.4;
    return score;
  }
  if (b.role === 'verb' && a.canGovern && a.role === 'noun') score -= 0.4;
  return score;
}

function afterVerb(a: Traits, b: Traits): number {
  if (a.role !== 'verb') return 0;
  if (b.role === 'verb') return b.hasConjunction ? 0 : -1;
  if (b.hasConjunction || b.isAfterPreposition) return 0;
  if (b.isNominal) {
    if (b.hasPronoun && b.cases?.length === 1 && b.cases[0] === 'genitive') return -1.5;
    // A verb that names its subject by its ending has its object next.
    if (b.hasPronoun && b.cases?.length === 1 && a.person !== '3ms' && a.person !== '3fs')
      return b.cases[0] === 'accusative' ? 0.8 : -0.5;
    const isThird = a.person === '3ms' || a.person === '3fs';
    const canBeSubject = b.cases === null || b.cases.includes('nominative');
    let score = b.role === 'adjective' ? -0.3 : 0.3;
    if (isThird && canBeSubject && b.role === 'noun')
      score += a.gender === b.gender || (a.gender === 'feminine' && b.isPluralOfThings) ? 0.6 : -0.1;
    return score;
  }
  return 0;
}

/** Prepositions that the first word governs. */
function governed(first: Reading, second: Reading, b: Traits): number {
  const { prepositions } = first.entry;
  if (prepositions.length === 0) return 0;
  const { particle } = second.proclitics;
  const own =
    b.role === 'preposition'
      ? second.entry.lemma
      : particle === 'ب'
        ? 'بِ'
        : particle === 'ل'
          ? 'لِ'
          : second.entry.lemma;
  return prepositions.includes(own) ? (first.pos === 'verb' ? 1.2 : 0.6) : 0;
}

/** True of what can stand in the genitive after the first term of a construct. */
function isSecondTerm(b: Traits, second: Reading): boolean {
  // مُسْتَوًى غَيْر مَسْبُوق: غَيْر stands for an adjective.
  if (second.entry.lemma === 'غَيْر' && !b.hasArticle) return false;
  return (
    !b.hasConjunction &&
    !b.isAfterPreposition &&
    (b.isNominal || b.role === 'demonstrative' || b.role === 'pronoun' || b.role === 'relative') &&
    (b.cases === null || b.cases.includes('genitive'))
  );
}
