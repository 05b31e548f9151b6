/** Numbers as both languages write them, in digits or in words, brought to one key. */

const ENGLISH: Record<string, number> = {
  one: 1, first: 1, two: 2, second: 2, three: 3, third: 3, four: 4, fourth: 4, five: 5, fifth: 5, six: 6, sixth: 6, seven: 7, seventh: 7, eight: 8, eighth: 8,
  nine: 9, ninth: 9, ten: 10, tenth: 10, eleven: 11, eleventh: 11, twelve: 12, twelfth: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, hundreds: 100,
  thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12,
}; // prettier-ignore

/** Folded spelling, without clitics. */
const ARABIC: Record<string, number> = {
  واحد: 1, واحده: 1, اول: 1, اولي: 1, اثنان: 2, اثنين: 2, اثنتان: 2, اثنتين: 2, ثاني: 2, ثان: 2, ثانيه: 2, ثلاث: 3, ثلاثه: 3, ثالث: 3, ثالثه: 3, اربع: 4, اربعه: 4, رابع: 4, رابعه: 4,
  خمس: 5, خمسه: 5, خامس: 5, خامسه: 5, ست: 6, سته: 6, سادس: 6, سادسه: 6, سبع: 7, سبعه: 7, سابع: 7, سابعه: 7, ثمان: 8, ثماني: 8, ثمانيه: 8, ثامن: 8, ثامنه: 8, تسع: 9, تسعه: 9, تاسع: 9, تاسعه: 9,
  عشر: 10, عشره: 10, عاشر: 10, عاشره: 10, عشرون: 20, عشرين: 20, ثلاثون: 30, ثلاثين: 30, اربعون: 40, اربعين: 40, خمسون: 50, خمسين: 50, ستون: 60, ستين: 60, سبعون: 70, سبعين: 70,
  ثمانون: 80, ثمانين: 80, تسعون: 90, تسعين: 90, مئه: 100, مائه: 100, مءه: 100, مئات: 100, ميه: 100, مايه: 100, مئتي: 200, مئتين: 200, الف: 1e3, الاف: 1e3, الفي: 2e3, الفين: 2e3,
  مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9, بليون: 1e9, تريليون: 1e12,
}; // prettier-ignore

const ENGLISH_UNIT: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/**
 * The values that one token may stand for; none where it is no number. Digits stand in European form: fold the text
 * before. Of `2.8bn` come 2.8 and 1e9, as `2.8 billion` gives two tokens.
 *
 * @example valuesOf('10,000') // [10000]
 * @example valuesOf('125th') // [125]
 */
export function valuesOf(token: string): number[] {
  const word = ENGLISH[token] ?? ARABIC[token];
  if (word !== undefined) return [word];
  const found = /^(\d[\d.,٫٬]*)([a-z]{0,3})$/.exec(token);
  if (!found) return [];
  const [, digits = '', unit = ''] = found;
  const plain = digits
    .replace(/[,٬](?=\d{3}(?!\d))/g, '')
    .replace(/[٫,]/g, '.')
    .replace(/\.+$/, '');
  const value = Number(plain);
  const scale = ENGLISH_UNIT[unit];
  // A time (9.30.15) or a version: not one value, but still the same on both sides.
  if (Number.isNaN(value)) return [];
  return scale === undefined ? [value] : [value, scale];
}
