/** How the timeline words parties and periods, in the language of the interface. */
import type { TFunction } from 'i18next';
import type { Lang } from '#article/format/schema';
import { dateParts } from '#i18n/dates';
import type { Period } from './periods';
import type { Party, Pledge } from './pledges';

type Translate = TFunction<['timeline', 'registers', 'app']>;

/** A party's name in a language; in Arabic where it has no English. */
export function nameOf({ name }: Party, lang: Lang): string {
  return name[lang] ?? name.ar;
}

/** “China and Russia”; a word for it where nobody is named. */
export function namesOf(t: Translate, parties: readonly Party[], lang: Lang): string {
  if (parties.length === 0) return t('timeline:nobody');
  return parties.map((party) => nameOf(party, lang)).join(t('registers:and'));
}

/** “China to Russia”, “China and Russia”. */
export function whoOf(t: Translate, { by, to }: Pick<Pledge, 'by' | 'to'>, lang: Lang): string {
  const names = namesOf(t, by, lang);
  return to.length === 0 ? names : t('registers:byTo', { by: names, to: namesOf(t, to, lang) });
}

/** “April 2025”, “April to June 2025”, “2024”, “2020–2029”. */
export function periodText(t: Translate, { first, last, months }: Period): string {
  const [from, to] = [dateParts(first), dateParts(last)];
  if (from === null || to === null) return '';
  if (months > 12) return t('timeline:years', { from: from.year, to: to.year });
  if (months === 12) return t('timeline:year', { year: from.year });
  const month = t(`app:date.months.${from.month}`);
  if (months === 1) return t('timeline:month', { month, year: from.year });
  return t('timeline:months', { from: month, to: t(`app:date.months.${to.month}`), year: from.year });
}

/** The words of the cue, as they stand: the beginning of what is said. */
export function cueWords({ wording }: Pledge, lang: Lang): string {
  return wording[lang].flatMap(({ role, text }) => (role === 'cue' ? [text] : [])).join(' ');
}

/** The value of `data-force`: how heavy the line under a cue is. */
export function weightOf({ force }: Pick<Pledge, 'force'>): number | 'position' {
  return force !== null && force >= 3 ? force : 'position';
}
