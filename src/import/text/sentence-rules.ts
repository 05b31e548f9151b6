/**
 * Where a sentence ends, as data. A mark of the end (. ! ? ؟ …) ends a sentence unless a rule here keeps it open; each rule has
 * an example, and a counter-example in which the same signs do end a sentence. The tests hold every rule to both.
 *
 * The Arabic semicolon (؛) divides clauses and ends no sentence, as its English sister: translators render both halves in one
 * sentence. A reader can split there by hand.
 */

/** What stands around a mark that may end a sentence. */
export interface Place {
  /** The sentence so far, up to the mark. */
  before: string;
  /** The word before the mark, without opening signs; empty where a space stands before it. */
  word: string;
  /** The mark with its like: `.`, `...`, `؟!`. */
  mark: string;
  /** Closing quotation marks and brackets that touch the mark. */
  closers: string;
  /** What follows, without the white space before it. */
  after: string;
  /** White space stands between. */
  isSpaced: boolean;
}

export interface SentenceRule {
  id: string;
  /** One sentence. */
  example: string;
  /** Two sentences or more, divided by ` | `. */
  counterExample: string;
  /** True where the sentence goes on. */
  goesOn: (place: Place) => boolean;
}

const ENGLISH_TITLES = new Set(
  `mr mrs ms dr prof rev fr hon gen lt col maj capt cmdr sgt cpl adm gov sen sens rep reps gens pres amb st mt ft messrs vs v no nos vol pp p fig art arts para sec
  ed eds cf approx dept univ al viz ca est`.split(/\s+/),
);
/** Abbreviations that may also end a sentence: a word that begins sentences must follow. */
const ENGLISH_ENDABLE = new Set(
  `inc ltd co corp jr sr bros etc a.m p.m am pm u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec i.e e.g`.split(
    /\s+/,
  ),
);
const SENTENCE_STARTERS = new Set(
  `the a an he she it they we i you this that these those there in on at but and so for as if when while after before since however both all our his her
  their its its' no not what who why how where according meanwhile earlier last next some many most one two also then yet`.split(
    /\s+/,
  ),
);
/** Arabic titles and other words that are cut to one or two letters. */
const ARABIC_TITLES = new Set(['د', 'أ', 'م', 'ا', 'ش', 'ج', 'ك', 'س', 'ص', 'ب', 'ت', 'ط', 'ع', 'ق', 'ل', 'ن', 'ف', 'ه', 'هـ', 'ر', 'و', 'ي', 'ح', 'خ', 'ز', 'أد', 'ود', 'ا.د', 'أ.د', 'رقم', 'ص.ب', 'ق.م', 'ج.م.ع', 'أ.ف.ب', 'د.ب.أ', 'أ.ش.أ']); // prettier-ignore
/** Names of Latin letters, as initials of foreign names are written: دبليو. */
const LETTER_NAMES =
  /^(?:إيه|ايه|بي|سي|دي|إي|إف|اف|جي|إتش|اتش|آي|جيه|جاي|كيه|كي|إل|ال|إم|ام|إن|ان|أو|كيو|آر|ار|إس|اس|تي|يو|في|دبليو|إكس|واي|زد)$/u;
const SAYING =
  /^(?:[وف]?(?:قال|قالت|قالوا|سأل|سألت|تساءل|تساءلت|هتف|هتفت|صاح|صرخ|أجاب|أجابت|رد|ردت|يقول|تقول|يسأل|كتب|كتبت|أضاف|أضافت|تابع|تابعت)|حسبما|بحسب|حسب|وفقا|وفقًا)(?=[\s،:.])/u;
const OPENING = /^[["“«‘'(]+/;

/** دبليو before a stop is an initial; after another such name it ends an acronym (سي إن إن), where a sentence may end. */
function isSpelledInitial(before: string, word: string): boolean {
  const previous = before.trimEnd().split(/\s+/).at(-2) ?? '';
  return LETTER_NAMES.test(word) && !LETTER_NAMES.test(previous.replace(/^و/, ''));
}

function firstWord(text: string): string {
  return /^[^\s،,.!?؟:;؛"”»)\]]+/.exec(text.replace(OPENING, ''))?.[0] ?? '';
}

function isArabic(text: string): boolean {
  return /[\u0621-\u064a]/.test(text);
}

export const sentenceRules: readonly SentenceRule[] = [
  {
    id: 'no-space',
    example: 'نشرت الوزارة البيان على موقعها example.org يوم الأحد.',
    counterExample: 'انتهت المحادثات أمس.| وغادر الوفد صباح اليوم.',
    // Where the space was forgotten, two Arabic words of three letters or more stand beside the mark.
    goesOn: ({ word, mark, closers, after, isSpaced }) =>
      !isSpaced &&
      after !== '' &&
      !(closers === '' && /[؟!]/.test(mark) && isArabic(after.charAt(0))) &&
      !(/^[\u0621-\u0652]{3,}$/.test(word) && /^[\u0621-\u0652]{3,}/.test(after) && mark === '.'),
  },
  {
    id: 'decimal',
    example: 'ارتفع الناتج بنسبة 3.5 في المئة خلال العام.',
    counterExample: 'بلغ عدد المقاعد 35.| وقال الوزير إن العدد كاف.',
    goesOn: ({ word, mark, after, isSpaced }) =>
      mark === '.' && !isSpaced && /[\d\u0660-\u0669]$/.test(word) && /^[\d\u0660-\u0669]/.test(after),
  },
  {
    id: 'lower-case',
    example: '"Will it last?" asked the minister.',
    counterExample: 'Will it last?| The minister did not say.',
    goesOn: ({ after }) => /^["“'(]*\p{Ll}/u.test(after),
  },
  {
    id: 'saying-after-quotation',
    example: '«هل تنجح المفاوضات؟» سأل أحد الصحفيين.',
    counterExample: '«هل تنجح المفاوضات؟»| وقد بدأت المفاوضات أمس.',
    goesOn: ({ closers, after }) => /[»”"]/.test(closers) && SAYING.test(after) && !/^[وف]/.test(after),
  },
  {
    id: 'initial',
    example: 'The agreement was signed by J. K. Harmon in Geneva.',
    counterExample: 'It was plan B.| The ministers had no other.',
    goesOn: ({ word, mark, after }) =>
      mark === '.' && /^\p{Lu}$/u.test(word) && !SENTENCE_STARTERS.has(firstWord(after).toLowerCase()),
  },
  {
    id: 'arabic-initial',
    example: 'وصل د. أحمد سالم إلى جنيف أمس.',
    counterExample: 'يعود المبنى إلى سنة 70 م.| وقد رمم مرتين.',
    goesOn: ({ word, mark, before, after }) =>
      mark === '.' &&
      after !== '' &&
      (ARABIC_TITLES.has(word) || isSpelledInitial(before, word)) &&
      !/[\d\u0660-\u0669]\s?(?:م|هـ?)$/.test(before),
  },
  {
    id: 'dotted-letters',
    example: 'نقلت وكالة أ.ف.ب. عن مصدر رسمي أن الوفد غادر.',
    counterExample: 'He lives in the U.S.| The embassy confirmed it.',
    goesOn: ({ word, mark, after }) =>
      mark === '.' &&
      ((/^(?:[\u0621-\u064a]\.)+[\u0621-\u064a]$/.test(word) && after !== '') ||
        (/^(?:\p{L}\.)+\p{L}$/u.test(word) &&
          !isArabic(word) &&
          !SENTENCE_STARTERS.has(firstWord(after).toLowerCase()))),
  },
  {
    id: 'title',
    example: 'The delegation met Dr. Salem and Mr. Harmon.',
    counterExample: 'The delegation met the doctor.| Salem was not there.',
    goesOn: ({ word, mark, after }) => mark === '.' && after !== '' && ENGLISH_TITLES.has(word.toLowerCase()),
  },
  {
    id: 'abbreviation',
    example: 'Harmon Shipping Inc. Director Lee spoke on Jan. 5 at 9 a.m. Monday.',
    counterExample: 'The talks began at 9 a.m.| The minister arrived later.',
    goesOn: ({ word, mark, after }) =>
      mark === '.' &&
      ENGLISH_ENDABLE.has(word.toLowerCase()) &&
      after !== '' &&
      !SENTENCE_STARTERS.has(firstWord(after).toLowerCase()),
  },
  {
    id: 'enumeration',
    example: '1. تعزيز التعاون بين البلدين.',
    counterExample: 'وقعت الاتفاقية عام 2025.| ثم عاد الوفد.',
    // A number or letter at the start, or after a sign that opens a list.
    goesOn: ({ before, mark, after }) =>
      mark === '.' &&
      after !== '' &&
      /(?:^|[:؛;،,]\s+)["“«(]*(?:[\d\u0660-\u0669]{1,2}|[A-Za-z]|[\u0621-\u064a])$/.test(before.trimStart()),
  },
  {
    id: 'ellipsis',
    example: 'قال الوزير: «سنعمل ... على حل الأزمة».',
    counterExample: 'The minister paused...| The room fell silent.',
    goesOn: ({ mark, closers, after }) =>
      /^(?:\.{2,}|…)$/.test(mark) && closers === '' && after !== '' && isArabic(firstWord(after)),
  },
  {
    id: 'brackets',
    example: 'أعلن الاتفاق (انظر الملحق الأول. وقد نشر أمس) في جنيف.',
    counterExample: 'أعلن الاتفاق في جنيف. | (وقد نشر الملحق أمس.)| ثم عاد الوفد.',
    goesOn: ({ before, closers, after }) => {
      const open = lastOpenBracket(before);
      if (open < 0 || before.length - open > 300 || /[)\]]/.test(closers)) return false;
      return /[)\]]/.test(after.slice(0, 300));
    },
  },
];

/** Offset of a bracket that is still open, -1 where there is none. */
function lastOpenBracket(text: string): number {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') open.push(at);
    else if (char === ')' || char === ']') open.pop();
  }
  return open.at(-1) ?? -1;
}
