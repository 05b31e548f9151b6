/** Aligned pairs, from files of translation programs and from tables. */
import { limits } from '#import/limits';
import { Refusal } from '#import/problem';
import { langOf, type Lang } from '#import/text/scripts';

export interface TextPair {
  /** Empty where this side has none. */
  ar: string;
  en: string;
}

export interface PairFile {
  pairs: TextPair[];
  /** What the file calls its languages, Arabic and other, such as `ar-SA` and `en-US`. */
  languages: { ar: string; en: string };
  /** Units left out: empty, or without either language. */
  skipped: number;
  /** The program that wrote it has put the pairs in the order of their letters: that of the text is lost. */
  isSorted?: true;
}

/** One unit: texts by language code, in the order of the file. */
export type Unit = ReadonlyMap<string, string>;

/**
 * Picks Arabic and the other language out of units. Codes decide; where none is Arabic, the script of the texts does. Of several
 * other languages English comes first, else the first of the file.
 *
 * @throws Refusal `no-pairs`
 */
export function pairsOfUnits(units: readonly Unit[], file?: string): PairFile {
  const codes = [...new Set(units.flatMap((unit) => [...unit.keys()]))];
  const arabic = codes.find((code) => /^ar(?:[-_]|$)|^ara(?:[-_]|$)/i.test(code)) ?? byScript(units, codes, 'ar');
  const others = codes.filter((code) => code !== arabic);
  const english =
    others.find((code) => /^en(?:[-_]|$)|^eng(?:[-_]|$)/i.test(code)) ?? byScript(units, others, 'en') ?? others[0];
  if (arabic === undefined || english === undefined)
    throw new Refusal('no-pairs', file === undefined ? {} : { file }, { languages: codes.join(', ') });
  const pairs = units
    .map((unit) => ({ ar: clean(unit.get(arabic)), en: clean(unit.get(english)) }))
    .filter(({ ar, en }) => ar !== '' || en !== '');
  if (!pairs.some(({ ar }) => ar !== ''))
    throw new Refusal('no-pairs', file === undefined ? {} : { file }, { languages: codes.join(', ') });
  return { pairs, languages: { ar: arabic, en: english }, skipped: units.length - pairs.length };
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function byScript(units: readonly Unit[], codes: readonly string[], lang: Lang): string | undefined {
  return codes.find((code) => {
    const langs = units.slice(0, 200).flatMap((unit) => langOf(unit.get(code) ?? '') ?? []);
    return langs.length > 0 && langs.filter((one) => one === lang).length > langs.length / 2;
  });
}

/** Fails where a file has more units than may come in. */
export function checkCount(count: number, file?: string): void {
  if (count > limits.pairs) {
    throw new Refusal('too-many', file === undefined ? {} : { file }, { what: 'pairs', count, most: limits.pairs });
  }
}
